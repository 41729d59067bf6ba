/**
 * SHA-256, hexadecimal, by Web Crypto: the same in Node, in a browser and in a worker. Browsers offer it to pages that came over
 * HTTPS or from the reader's own machine, as every published atlas does.
 */
export async function sha256Of(content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** First eight hexadecimal digits of SHA-256: enough to tell published files apart. */
export async function shortHashOf(content: Uint8Array | string): Promise<string> {
  return (await sha256Of(content)).slice(0, 8);
}
