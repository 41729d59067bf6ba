import type { DeskAnswers, DeskMessage, DeskQuestion, DeskStep } from "#domain/desk/messages";
import { Desk } from "../../scripts/pipeline/desk.ts";
import { solveWithHighs } from "../../scripts/pipeline/effects/highs.ts";
import { reasonOf } from "../../scripts/pipeline/fault.ts";
import type { News } from "../../scripts/pipeline/news.ts";
import { ProblemsError } from "../../scripts/pipeline/problem.ts";

/**
 * The pipeline in a worker of the data desk (bàn số liệu). It reads the registry and what the site publishes from the site itself, and writes into
 * its own memory alone: no file of a person leaves the machine. The solver runs as WebAssembly, which the policy of this file alone allows.
 */
const REGISTRY = import.meta.glob<string>(
  ["../../data/registry/**/*.{csv,json}", "!../../data/registry/boundaries.json"],
  { query: "?url", import: "default", eager: true },
);

/** The worker lies in a folder of its own below the root of the site. */
const PUBLISHED = new URL("../data/", self.location.href);

/** @returns undefined for a file that the site does not have @throws where it does not answer */
async function readFromSite(path: string): Promise<Uint8Array | undefined> {
  const address = addressOf(path);
  if (address === undefined) return undefined;
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

function addressOf(path: string): string | undefined {
  const [, published] = /^public\/data\/(.+)$/.exec(path) ?? [];
  return published === undefined ? REGISTRY[`../../${path}`] : new URL(published, PUBLISHED).href;
}

const kept = new Map<string, Promise<Uint8Array | undefined>>();

/** Files of the site stay as they are while the desk is open. */
function readOnce(path: string): Promise<Uint8Array | undefined> {
  const reading = kept.get(path) ?? readFromSite(path);
  kept.set(path, reading);
  reading.catch(() => kept.delete(path));
  return reading;
}

let asked = 0;
const say = (message: DeskMessage, moved: Transferable[] = []): void => {
  self.postMessage(message, { transfer: moved });
};

const desk = new Desk({
  read: readOnce,
  now: () => performance.now(),
  solve: solveWithHighs,
  solved: new Map(),
  tell: (news) => {
    const step = stepOf(news);
    if (step !== null) say({ tell: "step", id: asked, step });
  },
});

function stepOf(news: News): DeskStep | null {
  if (news.news !== "step" || news.step.id === "example" || news.step.id === "exampleProvince") return null;
  return { id: news.step.id, seconds: news.seconds };
}

async function answer(question: DeskQuestion): Promise<DeskAnswers[DeskQuestion["ask"]]> {
  switch (question.ask) {
    case "provinces":
      return await desk.provinces();
    case "identify":
      return await desk.identify(question);
    case "build":
      return await desk.build(question.wish);
    case "archive":
      return await desk.archive(question.wish);
  }
}

/** One question after the other: they share the memory of the desk. */
let last: Promise<void> = Promise.resolve();
self.addEventListener("message", ({ data }: MessageEvent<{ id: number; question: DeskQuestion }>) => {
  last = last.then(() => respond(data.id, data.question));
});

async function respond(id: number, question: DeskQuestion): Promise<void> {
  asked = id;
  try {
    say({ tell: "answer", id, answer: await answer(question) });
  } catch (error) {
    if (error instanceof ProblemsError) say({ tell: "problems", id, problems: error.problems });
    else say({ tell: "failure", id, reason: reasonOf(error) });
  }
}
