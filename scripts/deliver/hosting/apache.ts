import {
  CACHE_RULES,
  DESK_WORKER,
  FRAMED,
  OTHERWISE,
  policyOf,
  SECURITY,
  SHARED,
  TEXTUAL,
  TYPES,
  workerPolicy,
} from "./rules.ts";
import type { Site } from "./site.ts";

/** A pattern over paths from the root of the site as a condition; a packed file answers for the plain one. */
function condition(path: string, pattern: string): string {
  const tail = pattern.slice(1).replace(/\$$/, "(\\.(br|gz))?$");
  return `"%{REQUEST_URI} =~ m#^${path.replaceAll(".", "\\.")}${tail}#"`;
}

/** Sends the packed file beside a plain one where the browser takes it. */
function writePacked(ending: "br" | "gz", name: "br" | "gzip"): string {
  const types = TEXTUAL.map(
    (own) => `<FilesMatch "\\.${own}\\.${ending}$">
  ForceType "${TYPES[own] ?? ""}"
  Header set Content-Encoding ${name}
  Header merge Vary Accept-Encoding
</FilesMatch>`,
  );
  return `RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+)\\.(${TEXTUAL.join("|")})$ $1.$2.${ending} [L,E=no-gzip:1,E=no-brotli:1]
${types.join("\n")}`;
}

/**
 * A `.htaccess` for Apache 2.4 (mod_headers, mod_rewrite, mod_mime, mod_dir), to lie in the folder of the build; the same lines stand in a
 * `<Directory>` as well. `AllowOverride All` must hold for the folder.
 */
export function writeApache({ path, ancestors }: Site): string {
  const headers = Object.entries({ ...SECURITY, "Content-Security-Policy": policyOf(ancestors) });
  return `# Atlas Giảm nghèo trên Apache 2.4: tệp .htaccess trong thư mục bản dựng. TLS và chứng thư là việc của máy chủ.
# Atlas Giảm nghèo on Apache 2.4: .htaccess in the folder of the build. TLS and certificates are the host's own.
DirectoryIndex index.html
DirectorySlash On
Options -Indexes -MultiViews
ErrorDocument 404 ${path}404.html
FileETag MTime Size
${Object.entries(TYPES)
  .map(([ending, type]) => `AddType "${type}" .${ending}`)
  .join("\n")}
${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
Header always set Cache-Control "${OTHERWISE}"
${[...CACHE_RULES]
  .map(
    ({ pattern, value }) => `<If ${condition(path, pattern)}>
  Header always set Cache-Control "${value}"
</If>`,
  )
  .join("\n")}
<If ${condition(path, SHARED)}>
  Header always set Access-Control-Allow-Origin "*"
</If>
<If ${condition(path, FRAMED)}>
  Header always set Content-Security-Policy "${policyOf("*")}"
</If>
<If ${condition(path, DESK_WORKER)}>
  Header always set Content-Security-Policy "${workerPolicy(ancestors)}"
</If>
RewriteEngine On
RewriteRule (^|/)\\. - [R=404,L]
${writePacked("br", "br")}
${writePacked("gz", "gzip")}
`;
}
