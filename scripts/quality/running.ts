import { spawn } from "node:child_process";

/** One command of a check, under the name that it is reported by. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** A script of package.json as a step. */
export function npm(name: string, script: string): Step {
  return { name, command: "npm", args: ["run", "--silent", script] };
}

/** Runs a step beside others: what it says is printed whole when it ends. @returns whether it passed */
export async function run({ name, command, args, environment = {} }: Step): Promise<boolean> {
  const start = performance.now();
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  const heard: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => heard.push(part));
  const status = await new Promise<number | null>((resolve) => {
    child.once("error", () => {
      resolve(null);
    });
    child.once("close", resolve);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `\n== ${name}\n${Buffer.concat(heard).toString()}== ${name}: ${status === 0 ? "ok" : "FAILED"} in ${seconds} s\n`,
  );
  return status === 0;
}

/** Runs steps one after the other, all of them whatever the first ones find. @returns whether each passed */
export async function runAll(steps: readonly Step[]): Promise<boolean[]> {
  const passed: boolean[] = [];
  for (const step of steps) passed.push(await run(step));
  return passed;
}
