/** Endings of what may hold a table; of a folder nothing else is taken. */
const TABLES = /\.(xlsx|xlsm|xlsb|xls|ods|csv|tsv|txt)$/i;
/** What a spreadsheet program leaves beside an open workbook. */
const LOCK = /^(~\$|\.)/;

/** Whether a file of a folder may be a table. */
export function isTable(name: string): boolean {
  return TABLES.test(name) && !LOCK.test(name);
}

/** The files of a drop: those that were dropped themselves, and of folders those that may be tables, however deep. */
export async function listDropped(items: DataTransfer): Promise<File[]> {
  // The list is empty after the first turn: everything is asked for now.
  const entries = [...items.items].map((item) => item.webkitGetAsEntry());
  const plain = [...items.files];
  const read = await Promise.all(
    entries.map(async (entry) => (entry === null ? [] : await readEntry(entry, true))),
  );
  const found = read.flat();
  return found.length > 0 ? found : plain;
}

async function readEntry(entry: FileSystemEntry, isDropped: boolean): Promise<File[]> {
  if (isFile(entry)) {
    if (!isDropped && !isTable(entry.name)) return [];
    return [
      await new Promise<File>((resolve, reject) => {
        entry.file(resolve, reject);
      }),
    ];
  }
  if (!isFolder(entry)) return [];
  const inside = await listFolder(entry.createReader());
  return (await Promise.all(inside.map((own) => readEntry(own, false)))).flat();
}

/** A reader answers by hundreds, and with none at the end. */
async function listFolder(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
