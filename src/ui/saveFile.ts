/** Hands a file to the reader, made here: nothing is sent anywhere. */
export function saveFile(
  name: string,
  content: string | ArrayBuffer | Blob,
  type = "text/csv;charset=utf-8",
): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read the address by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
