import type { Decision } from "#domain/desk/decisions";

/**
 * The work of the desk on this machine (giữ trên máy này): dropped files and what was decided stay through a reload or a crash, in IndexedDB, until a
 * person removes them. A list of people never comes here.
 */
export interface KeptFile {
  /** SHA-256, hexadecimal: the key. */
  readonly digest: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a person has said of it; null where nothing. */
  readonly period: string | null;
  readonly status: "official" | "provisional";
}

/** What goes with the files. */
export interface KeptWork {
  /** Code of the province; null where none was chosen. */
  readonly province: string | null;
  readonly decisions: readonly Decision[];
  readonly allowFewer: boolean;
}

const NAME = "atlas.desk";
const WORK = "work";

/** Every method rejects where the browser keeps nothing, as some do in private windows. */
export class DeskKeeper {
  #database: Promise<IDBDatabase> | null = null;

  async files(): Promise<readonly KeptFile[]> {
    return await this.#run("files", "readonly", (store) => store.getAll() as IDBRequest<KeptFile[]>);
  }

  async work(): Promise<KeptWork | null> {
    const read = (store: IDBObjectStore) => store.get(WORK) as IDBRequest<KeptWork | undefined>;
    return (await this.#run("work", "readonly", read)) ?? null;
  }

  async keepFile(file: KeptFile): Promise<void> {
    await this.#run("files", "readwrite", (store) => store.put(file));
  }

  async dropFile(digest: string): Promise<void> {
    await this.#run("files", "readwrite", (store) => store.delete(digest));
  }

  async keepWork(work: KeptWork): Promise<void> {
    await this.#run("work", "readwrite", (store) => store.put(work, WORK));
  }

  /** Removes everything, the database itself too. */
  async forget(): Promise<void> {
    (await this.#database?.catch(() => null))?.close();
    this.#database = null;
    await settled(indexedDB.deleteDatabase(NAME));
  }

  async #run<T>(
    name: "files" | "work",
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    this.#database ??= openDatabase();
    const database = await this.#database;
    return await settled(ask(database.transaction(name, mode).objectStore(name)));
  }
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore("files", { keyPath: "digest" });
    request.result.createObjectStore("work");
  });
  return await settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => {
      resolve(request.result);
    });
    request.addEventListener("error", () => {
      reject(request.error ?? new Error("IndexedDB"));
    });
  });
}
