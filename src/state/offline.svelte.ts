import { Workbox } from "workbox-window";
import type { DetailsFile } from "#domain/publishedFiles";
import type { ProvinceEntry } from "#domain/dataset";

/** Whether the atlas answers without a network, and whether a newer one waits (dùng ngoại tuyến, có bản mới). */
export class OfflineState {
  #isOnline = $state(navigator.onLine);
  /** True once everything is on this machine. */
  #isKept = $state(false);
  /** Kept just now, for the first time: worth a word. */
  #isNew = $state(false);
  /** A newer build is here and waits until the reader takes it. */
  #isWaiting = $state(false);
  #worker: Workbox | null = null;

  get isOnline(): boolean {
    return this.#isOnline;
  }
  get isKept(): boolean {
    return this.#isKept;
  }
  get isNew(): boolean {
    return this.#isNew;
  }
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /**
   * Lets the worker keep the atlas. Nothing happens where a browser has none, or where its reader saves data.
   * @returns how to stop listening
   */
  start(worker: string): () => void {
    const listen = () => {
      this.#isOnline = navigator.onLine;
      if (navigator.onLine) void this.#worker?.update().catch(() => undefined);
    };
    window.addEventListener("online", listen);
    window.addEventListener("offline", listen);
    if ("serviceWorker" in navigator && !savesData()) void this.#register(worker);
    return () => {
      window.removeEventListener("online", listen);
      window.removeEventListener("offline", listen);
    };
  }

  async #register(address: string): Promise<void> {
    const worker = new Workbox(address);
    worker.addEventListener("waiting", () => {
      this.#isWaiting = true;
    });
    worker.addEventListener("activated", ({ isUpdate }) => {
      this.#isNew = isUpdate !== true;
    });
    // Only after the reader has asked for it: a page never changes under its reader.
    worker.addEventListener("controlling", ({ isUpdate }) => {
      if (isUpdate === true && this.#isWaiting) window.location.reload();
    });
    const registration = await worker.register().catch(() => undefined);
    if (registration === undefined) return;
    this.#worker = worker;
    await worker.active;
    this.#isKept = true;
  }

  /** Takes the newer build: the page is loaded again, at the same view. */
  update(): void {
    this.#worker?.messageSkipWaiting();
  }

  /** Lets the worker keep what a province is read from, its programmes and its slides too once `details` names them. */
  keep(
    { code, files }: Pick<ProvinceEntry, "code" | "files">,
    details: Pick<DetailsFile, "coverage" | "slideSets"> | null,
  ): void {
    const { topology, detail, facts, series } = files;
    const beside = [detail, details?.coverage?.[code], details?.slideSets?.[code]];
    const names = [topology, facts, ...Object.values(series), ...beside.filter((name) => name !== undefined)];
    void this.#worker?.messageSW({ type: "KEEP", files: names.map((name) => `data/${name}`) });
  }
}

/** The reader has told the browser to save data; browsers that do not say so do not. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
