import { UsageError } from "../usageError.ts";

/** Where a site stands and who may frame it. */
export interface Site {
  /** Host name, or "_" for any. */
  readonly host: string;
  /** Path from the root of the host, "/" or "/atlas/". */
  readonly path: string;
  /** Folder that holds the build. */
  readonly root: string;
  /** As `frame-ancestors` spells it. */
  readonly ancestors: string;
  /** Port that the configuration listens on. */
  readonly port: number;
}

const SAFE_PATH = /^\/([\w.~-]+\/)*$/;
const SAFE_ROOT = /^\/[\w./-]*$/;
const ANCESTOR = /^('self'|'none'|\*|https?:\/\/[\w.*-]+(:\d+)?)$/;

/**
 * Reads the options of a configuration. What goes into a configuration is quoted nowhere, so nothing but plain names is let in.
 * @throws UsageError that names the option, the value and what was expected
 */
export function readSite(options: {
  readonly site?: string | undefined;
  readonly root?: string | undefined;
  readonly frames?: string | undefined;
  readonly port?: string | undefined;
}): Site {
  const { host, path } = readAddress(options.site);
  const root = (options.root ?? "/var/www/atlas").replace(/\/+$/, "");
  if (!SAFE_ROOT.test(root) || root.includes("..")) throw new UsageError({ kind: "folder", found: root });
  return {
    host,
    path,
    root,
    ancestors: readAncestors(options.frames ?? "self"),
    port: readPort(options.port),
  };
}

function readAddress(site: string | undefined): Pick<Site, "host" | "path"> {
  if (site === undefined) return { host: "_", path: "/" };
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || !SAFE_PATH.test(url.pathname))
    throw new UsageError({ kind: "addressWithSlash", found: site });
  return { host: url.hostname, path: url.pathname };
}

function readAncestors(frames: string): string {
  const words = frames.split(/[\s,]+/).filter((word) => word !== "");
  const written = words.map((word) => (/^(self|none)$/.test(word) ? `'${word}'` : word));
  const wrong = written.find((word) => !ANCESTOR.test(word));
  if (wrong !== undefined || written.length === 0) throw new UsageError({ kind: "frames", found: frames });
  return written.join(" ");
}

function readPort(port: string | undefined): number {
  const number = Number(port ?? "80");
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    throw new UsageError({ kind: "range", option: "--port", found: String(port), from: 1, to: 65535 });
  return number;
}
