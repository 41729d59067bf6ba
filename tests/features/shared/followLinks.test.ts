import { beforeAll, describe, expect, it } from "vitest";
import type { View } from "#domain/view";
import { followLinks } from "../../../src/features/shared/followLinks.ts";

/** A link as far as a click needs it; the environment of these tests has no document. */
class Link {
  readonly attributes: Readonly<Record<string, string>>;
  constructor(attributes: Readonly<Record<string, string>>) {
    this.attributes = attributes;
  }
  closest(): this | null {
    return this;
  }
  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }
  hasAttribute(name: string): boolean {
    return name in this.attributes;
  }
}

beforeAll(() => {
  Object.assign(globalThis, { Element: Link });
});

function click(attributes: Readonly<Record<string, string>>, part: Partial<MouseEvent> = {}) {
  const seen = { views: [] as View[], prevented: false };
  const event = {
    target: new Link(attributes),
    button: 0,
    defaultPrevented: false,
    preventDefault: () => {
      seen.prevented = true;
    },
    ...part,
  } as unknown as MouseEvent;
  followLinks(event, (view) => seen.views.push(view));
  return seen;
}

describe(followLinks, () => {
  it("goes to the view a link names, its fragment left out", () => {
    const { views, prevented } = click({ href: "?tinh=38&trang=overview#poor" });
    expect(views.map(({ province, page }) => [province, page])).toEqual([["38", "overview"]]);
    expect(prevented).toBe(true);
  });

  it("leaves other addresses, other tabs and handled clicks to the browser", () => {
    for (const seen of [
      click({ href: "data/quality-report.html" }),
      click({}),
      click({ href: "?tinh=38", target: "_blank" }),
      click({ href: "?tinh=38" }, { ctrlKey: true }),
      click({ href: "?tinh=38" }, { metaKey: true }),
      click({ href: "?tinh=38" }, { button: 1 }),
      click({ href: "?tinh=38" }, { defaultPrevented: true }),
    ])
      expect(seen).toEqual({ views: [], prevented: false });
  });
});
