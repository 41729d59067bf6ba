/** The pipeline in a worker, fetched when the desk is opened; the portable edition is built without it. */
export function openWorker(): Worker {
  return new Worker(new URL("../../entries/deskWorker.ts", import.meta.url), { type: "module" });
}
