import { parse, type DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A document as a browser would read it. */
export function openDocument(html: string): Node {
  return parse(html);
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** Every element of a name below a node, in the order of the text. */
export function elementsIn(node: Node | undefined, name: string): Element[] {
  if (node === undefined || !("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => [
    ...(isElement(child) && child.tagName === name ? [child] : []),
    ...elementsIn(child, name),
  ]);
}

/** The elements of a name that stand right below an element. */
export function childrenOf({ childNodes }: Element, name: string): Element[] {
  return childNodes.filter(isElement).filter((child) => child.tagName === name);
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.attrs.find((entry) => entry.name === name)?.value ?? "";
}

/** The element of a name that has an id. */
export function sectionOf(node: Node, name: string, id: string): Element | undefined {
  return elementsIn(node, name).find((element) => attribute(element, "id") === id);
}

/** Text as a reader meets it; what stands in elements of some names is left out. */
export function textIn(node: Node | undefined, ...without: readonly string[]): string {
  return rawText(node, without)
    .replace(/[ \n]+/g, " ")
    .trim();
}

function rawText(node: Node | undefined, without: readonly string[]): string {
  if (node === undefined) return "";
  if ("value" in node) return node.value;
  if (!("childNodes" in node)) return "";
  const own = node.childNodes.filter((child) => !isElement(child) || !without.includes(child.tagName));
  return own.map((child) => rawText(child, without)).join("");
}
