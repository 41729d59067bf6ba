import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { launch, type KeyInput } from "puppeteer-core";
import type { Hands } from "./hands.ts";

/** Names under which Debian and others install Firefox. */
const SYSTEM = ["firefox-esr", "firefox"];

/**
 * Finds Firefox: `FIREFOX_PATH`, one of the system, and as root Debian's package.
 * @returns null where there is none
 */
export function findFirefox(): string | null {
  const named = process.env["FIREFOX_PATH"] ?? "";
  if (named !== "") return existsSync(named) ? named : null;
  return fromSystem() ?? fromDebian();
}

function fromSystem(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = SYSTEM.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Installing needs root and a Debian machine. */
function fromDebian(): string | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  process.stdout.write("no Firefox found, installing Debian's package\n");
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "-qq", "firefox-esr"], { stdio: "inherit" });
  } catch {
    return null;
  }
  return fromSystem();
}

/** Drives Firefox over WebDriver BiDi. */
export async function openFirefox(path: string, base: string): Promise<Hands> {
  const downloads = mkdtempSync(join(tmpdir(), "atlas-firefox-"));
  const browser = await launch({
    browser: "firefox",
    executablePath: path,
    headless: true,
    extraPrefsFirefox: {
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
      "browser.helperApps.neverAsk.saveToDisk":
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "intl.accept_languages": "vi",
    },
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return {
    errors,
    open: async (address, width, height) => {
      await page.setViewport({ width, height });
      await page.goto(new URL(address, base).href);
    },
    click: async (selector) => {
      await page.click(selector);
    },
    press: async (key) => {
      await page.keyboard.press(key as KeyInput);
    },
    type: async (text) => {
      await page.keyboard.type(text);
    },
    read: async (ask, ...given) => await page.evaluate(ask, ...given),
    takeDownload: async () => await waitForFile(downloads),
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** A download in progress has a second file beside it. */
async function waitForFile(folder: string): Promise<Uint8Array> {
  for (let left = 150; left > 0; left--) {
    const [name, ...others] = readdirSync(folder);
    if (name !== undefined && others.length === 0 && !name.endsWith(".part")) {
      const bytes = readFileSync(join(folder, name));
      if (bytes.length > 0) return bytes;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("no file was downloaded within 15 s");
}
