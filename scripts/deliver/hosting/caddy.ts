import {
  CACHE_RULES,
  DESK_WORKER,
  FRAMED,
  OTHERWISE,
  policyOf,
  SECURITY,
  SHARED,
  TYPES,
  workerPolicy,
} from "./rules.ts";
import type { Site } from "./site.ts";

/**
 * A Caddyfile for Caddy 2.6 or newer. With a host name and without a port Caddy fetches certificates by itself.
 * Errors are answered apart from files, so what both need stands in a snippet.
 */
export function writeCaddy({ host, path, root, ancestors, port }: Site): string {
  const headers = Object.entries(SECURITY);
  const prefix = path.slice(0, -1);
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `  @type-${ending} path *.${ending}
  header @type-${ending} Content-Type "${type}"`,
  );
  const caches = CACHE_RULES.map(
    ({ pattern, value }, index) => `  @cache-${String(index)} path_regexp ^/${pattern.slice(1)}
  header @cache-${String(index)} Cache-Control "${value}"`,
  );
  return `# Atlas Giảm nghèo trên Caddy (on Caddy).
(atlas-headers) {
${headers.map(([name, value]) => `  header ${name} "${value}"`).join("\n")}
  @framed path_regexp ^/${FRAMED.slice(1)}
  header @framed Content-Security-Policy "${policyOf("*")}"
  @desk path_regexp ^/${DESK_WORKER.slice(1)}
  header @desk Content-Security-Policy "${workerPolicy(ancestors)}"
  @others not path_regexp ^/(${FRAMED.slice(1)}|${DESK_WORKER.slice(1)})
  header @others Content-Security-Policy "${policyOf(ancestors)}"
  header -Server
}
(atlas-files) {
  root * ${root}
  import atlas-headers
${types.join("\n")}
  header ?Cache-Control "${OTHERWISE}"
${caches.join("\n")}
  @shared path_regexp ^/${SHARED.slice(1)}
  header @shared Access-Control-Allow-Origin "*"
  @change not method GET HEAD
  error @change 405
  file_server {
    precompressed br gzip
    hide .*
  }
}
${host === "_" ? "" : host}:${String(port)} {
${prefix === "" ? "  import atlas-files" : `  redir ${prefix} ${path}\n  handle_path ${path}* {\n    import atlas-files\n  }\n  handle {\n    error 404\n  }`}
  handle_errors {
    root * ${root}
    import atlas-headers
    header Cache-Control "${OTHERWISE}"
    rewrite * /404.html
    file_server {
      status {err.status_code}
    }
  }
}
`;
}
