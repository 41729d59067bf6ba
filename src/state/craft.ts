/** What only some views need, fetched when the first of them is opened. */
export { makeReaderScale } from "#domain/colour/readerScale";
export { crossRows, fadeRows } from "./forms.ts";
