import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { existsSync } from "node:fs";
import type { Hands, Sent } from "./hands.ts";

/** Where Debian puts the browser that comes with WebKitGTK; the folder has the machine's name in it. */
const BROWSERS = ["x86_64-linux-gnu", "aarch64-linux-gnu"].flatMap((machine) =>
  ["4.1", "4.0", "6.0"].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
);

/** Keys of the WebDriver protocol that no letter stands for (section 17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Home: "\uE011",
  End: "\uE010",
};

/** The name of an element in answers of the protocol. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/**
 * Drives WebKitGTK over the WebDriver protocol (Debian: apt-get install webkit2gtk-driver xvfb).
 * @throws Error that says what to install
 */
export async function openWebkit(base: string): Promise<Hands> {
  const binary = BROWSERS.find((path) => existsSync(path));
  if (binary === undefined) throw new Error("No WebKitGTK found: apt-get install webkit2gtk-driver xvfb");
  const port = await findPort();
  const driver = start(port);
  const session = await Session.begin(`http://127.0.0.1:${String(port)}`, binary);
  return {
    errors: [],
    takeDownload: null,
    open: async (address, width, height) => {
      await session.ask("POST", "/window/rect", { x: 0, y: 0, width, height });
      await session.ask("POST", "/url", { url: new URL(address, base).href });
    },
    click: async (selector) => {
      const found = await session.ask("POST", "/element", { using: "css selector", value: selector });
      const id = String((found as Record<string, unknown>)[ELEMENT]);
      await session.ask("POST", `/element/${id}/click`, {});
    },
    press: async (key) => {
      await session.type([KEYS[key] ?? key]);
    },
    type: async (text) => {
      await session.type(Array.from(text));
    },
    read: async <Result extends Sent>(ask: (...given: string[]) => Result, ...given: readonly string[]) => {
      const script = `return (${String(ask)}).apply(null, arguments)`;
      return (await session.ask("POST", "/execute/sync", { script, args: given })) as Result;
    },
    close: async () => {
      await session.ask("DELETE", "", null).catch(() => undefined);
      driver.kill();
    },
  };
}

/** A display that nobody sees, where there is no other. */
function start(port: number): ChildProcess {
  const command = ["WebKitWebDriver", `--port=${String(port)}`];
  const shown = process.env["DISPLAY"] !== undefined;
  const [name = "", ...args] = shown ? command : ["xvfb-run", "-a", ...command];
  return spawn(name, args, { stdio: "ignore" });
}

async function findPort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}

/** One session of the protocol. */
class Session {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /** The driver answers a moment after it was started. */
  static async begin(driver: string, binary: string): Promise<Session> {
    const options = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
    const body = { capabilities: { alwaysMatch: { browserName: "MiniBrowser", ...options } } };
    for (let left = 100; ; left--) {
      try {
        const { sessionId } = (await send("POST", `${driver}/session`, body)) as { sessionId: string };
        return new Session(`${driver}/session/${sessionId}`);
      } catch (error) {
        if (left === 0) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  async ask(method: string, path: string, body: object | null): Promise<unknown> {
    return await send(method, `${this.#address}${path}`, body);
  }

  async type(keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.ask("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
  }
}

/** @throws Error with what the driver says */
async function send(method: string, address: string, body: object | null): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body === null ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}
