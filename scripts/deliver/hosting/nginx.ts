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

/** A pattern over paths from the root of the site as one over those from the root of the host. */
function under(path: string, pattern: string): string {
  return `~^${path.replaceAll(".", "\\.")}${pattern.replace(/^\^/, "")}`;
}

/**
 * A configuration for nginx (1.18 or newer), to be included inside `http`. Headers stand once, at the server: nginx forgets them in any
 * location that adds one of its own, so what differs by path comes from a map.
 *
 * @param brotli whether the module for Brotli is there; without it the .gz files are sent
 */
export function writeNginx({ host, path, root, ancestors, port }: Site, brotli: boolean): string {
  const headers = Object.entries(SECURITY);
  const plain = (type: string) => type.replace("; charset=utf-8", "");
  const textual = TEXTUAL.map((ending) => plain(TYPES[ending] ?? ""));
  return `# Atlas Giảm nghèo trên nginx: chèn tệp này vào trong http { }. TLS và chứng thư là việc của máy chủ.
# Atlas Giảm nghèo on nginx; include this file inside http { }. TLS and certificates are the host's own.
map $uri $atlas_cache {
  default "${OTHERWISE}";
${CACHE_RULES.map(({ pattern, value }) => `  "${under(path, pattern)}" "${value}";`).join("\n")}
}
map $uri $atlas_shared {
  default "";
  "${under(path, SHARED)}" "*";
}
map $uri $atlas_policy {
  default "${policyOf(ancestors)}";
  "${under(path, FRAMED)}" "${policyOf("*")}";
  "${under(path, DESK_WORKER)}" "${workerPolicy(ancestors)}";
}
server {
  listen ${String(port)};
  server_name ${host};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${textual.filter((type) => type !== "text/html" && type !== "application/wasm").join(" ")};
  types {
${Object.entries(TYPES)
  .map(([ending, type]) => `    ${plain(type)} ${ending};`)
  .join("\n")}
  }
  default_type application/octet-stream;
  etag on;
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types ${textual.filter((type) => type !== "text/html").join(" ")};
${brotli ? "  brotli_static on;\n" : ""}  add_header Cache-Control $atlas_cache always;
  add_header Access-Control-Allow-Origin $atlas_shared always;
${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join("\n")}
  add_header Content-Security-Policy $atlas_policy always;
  error_page 404 ${path}404.html;
  location ~ /\\. {
    return 404;
  }
  location ${path} {
    alias ${root}/;
    index index.html;
  }
}
`;
}
