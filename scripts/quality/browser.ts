import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Names under which Debian and others install Chromium. */
const SYSTEM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Keeps the browser from calling anywhere but the page under test. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Launch options for a real Chromium. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

/**
 * Finds the browser of the tests: `CHROMIUM_PATH`, a system Chromium, Playwright's own, and as root Debian's package.
 * @throws Error with one sentence that says what to install
 */
export async function findBrowser(extra: readonly string[] = []): Promise<BrowserLaunch> {
  const executablePath = fromEnvironment() ?? fromSystem() ?? (await fromPlaywright()) ?? fromDebian();
  if (executablePath === undefined) {
    throw new Error(
      "No Chromium found: install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.",
    );
  }
  const root = process.getuid?.() === 0;
  return { executablePath, args: [...QUIET, ...(root ? ["--no-sandbox"] : []), ...extra] };
}

function fromEnvironment(): string | undefined {
  const path = process.env["CHROMIUM_PATH"];
  if (path === undefined || path === "") return undefined;
  if (existsSync(path)) return path;
  throw new Error(`CHROMIUM_PATH names ${path}, which is not there.`);
}

function fromSystem(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(":");
  return SYSTEM.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find((path) =>
    existsSync(path),
  );
}

async function fromPlaywright(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Installing needs root and a Debian machine. */
function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  process.stdout.write("no Chromium found, installing Debian's package\n");
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: "inherit" });
  return fromSystem();
}
