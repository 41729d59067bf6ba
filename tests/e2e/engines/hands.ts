/** Roles by which a reader's hands find what they press. */
export type Role = "button" | "link" | "tab" | "option" | "menuitem" | "combobox" | "radio";

/** What a value must be to travel to a page and back. */
export type Sent = string | number | boolean | null;

/**
 * What a reader does, whatever engine draws the page: the same tasks are tried in engines that have different drivers. Keys are named as
 * in `KeyboardEvent.key`.
 */
export interface Hands {
  /** Opens an address of the atlas in a window of so many CSS pixels. */
  open(address: string, width: number, height: number): Promise<void>;
  /** Clicks what `selector` finds first, where it stands on the screen. */
  click(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Runs a function in the page; it knows nothing but what it is given. */
  read<Result extends Sent>(
    ask: (...given: string[]) => Result,
    ...given: readonly string[]
  ): Promise<Result>;
  /** What the page said on its console that is an error, where the engine tells. */
  readonly errors: readonly string[];
  /** The file that came last into the folder of downloads, once it is whole; null where the engine hands none over. */
  takeDownload: (() => Promise<Uint8Array>) | null;
  close(): Promise<void>;
}

/** Elements of a role, as HTML gives it or as it is written. */
const OF_ROLE: Readonly<Record<Role, string>> = {
  button: "button:not([role]), [role=button], summary",
  link: "a[href]:not([role])",
  tab: "[role=tab]",
  option: "[role=option]",
  menuitem: "[role=menuitem]",
  combobox: "[role=combobox], select, input[list]",
  // The round itself may be hidden below what is drawn for it.
  radio: "label:has(input[type=radio]), [role=radio]",
};

/**
 * Marks the first element that is seen, has a role and whose name begins with some words, so that any driver can press it.
 * @returns a selector of it
 * @throws Error that names role and words where there is none within ten seconds
 */
export async function find(hands: Hands, role: Role, name: string): Promise<string> {
  const until = Date.now() + 10_000;
  while (!(await hands.read(markNamed, OF_ROLE[role], name))) {
    if (Date.now() > until) throw new Error(`no ${role} that begins with "${name}"`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return "[data-hand]";
}

/** Presses what has a role and a name. */
export async function press(hands: Hands, role: Role, name: string): Promise<void> {
  await hands.click(await find(hands, role, name));
}

/** Runs in the page. */
function markNamed(selector = "", name = ""): boolean {
  for (const marked of document.querySelectorAll("[data-hand]")) marked.removeAttribute("data-hand");
  const nameOf = (element: Element): string => {
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    const written = element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent;
    return written.replace(/\s+/g, " ").trim();
  };
  const found = [...document.querySelectorAll(selector)].find(
    (element) => nameOf(element).startsWith(name) && element.checkVisibility({ visibilityProperty: true }),
  );
  found?.setAttribute("data-hand", "");
  found?.scrollIntoView({ block: "nearest" });
  return found !== undefined;
}
