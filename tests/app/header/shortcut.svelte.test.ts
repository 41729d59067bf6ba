import { describe, expect, it } from "vitest";
import { Shortcut } from "../../../src/app/header/shortcut.svelte.ts";

const store = new Map<string, string>();
const keeper = {
  getItem: (key: string) => store.get(key) ?? null,
  setItem: (key: string, value: string) => void store.set(key, value),
};

/** A control that matches its own kind of selector. */
function control(tag: string, type?: string) {
  const matches = (selectors: string) =>
    selectors.split(", ").some((selector) => selector === tag || selector === `[type=${type ?? ""}]`);
  return { matches, isContentEditable: false } as unknown as EventTarget;
}

function press(key: string, target: EventTarget | null = null, part: Partial<KeyboardEvent> = {}) {
  const none = { ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false };
  return { ...none, key, target, ...part } as KeyboardEvent;
}

describe("the key of the search", () => {
  it("is let through by radios, checkboxes and sliders, and kept by fields of text", () => {
    const shortcut = new Shortcut(keeper);
    for (const type of ["radio", "checkbox", "range"])
      expect(shortcut.asks(press("/", control("input", type))), type).toBe(true);
    for (const type of ["text", "search", "number"])
      expect(shortcut.asks(press("/", control("input", type))), type).toBe(false);
    for (const tag of ["textarea", "select"])
      expect(shortcut.asks(press("/", control(tag))), tag).toBe(false);
    expect(shortcut.asks(press("/"))).toBe(true);
  });

  it("can be turned off and stays off on this machine, while Ctrl+K and Cmd+K go on opening the search", () => {
    new Shortcut(keeper).toggle();
    const shortcut = new Shortcut(keeper);
    expect(shortcut.isOn).toBe(false);
    expect(shortcut.asks(press("/"))).toBe(false);
    expect(shortcut.asks(press("k", control("input", "text"), { ctrlKey: true }))).toBe(true);
    expect(shortcut.asks(press("K", null, { metaKey: true }))).toBe(true);
    shortcut.toggle();
    expect(new Shortcut(keeper).asks(press("/"))).toBe(true);
  });

  it("is nothing where somebody has taken the press already, or Alt is held", () => {
    const shortcut = new Shortcut(keeper);
    expect(shortcut.asks(press("/", null, { defaultPrevented: true }))).toBe(false);
    expect(shortcut.asks(press("k", null, { ctrlKey: true, altKey: true }))).toBe(false);
  });
});
