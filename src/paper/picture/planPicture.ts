import type { MakePlanPicture } from "../../features/shared/paper.ts";
import { layPicture, sheetToFile } from "./makePicture.ts";

/** The map of a plan on a sheet, A4 landscape, for the note of the planner. */
export const makePlanPicture: MakePlanPicture = async (subject, { title, kind, ...hatches }) => {
  const sheet = layPicture(subject, { size: "a4", landscape: true }, { title, hatches });
  return sheet === null ? null : await sheetToFile(sheet, { kind, scale: 1 }, new Date());
};
