// What only some views need (lazy, of its own bundle), fetched when the first of them is opened.
export { readOtherwise } from "./readOtherwise.ts";
export { withReferences } from "./references.ts";
