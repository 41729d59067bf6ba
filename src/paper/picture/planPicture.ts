import { dayOf } from "../../words/pictures/day.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import type { HatchWords } from "./legend.ts";
import { layPicture, sheetToFile, type PictureKind } from "./makePicture.ts";
import { publicAddress } from "../../ui/publicAddress.ts";
import { readSubject } from "./subject.ts";

/** The map of a plan on a sheet, A4 landscape; null while there is nothing to draw. */
export async function makePlanPicture(
  atlas: AtlasState,
  geometry: MapGeometry | null,
  { title, kind, ...hatches }: HatchWords & { readonly title: string; readonly kind: PictureKind },
): Promise<Blob | null> {
  const made = new Date();
  const day = dayOf(made);
  const subject = readSubject(atlas, geometry, { address: publicAddress(), day });
  if (subject === null) return null;
  const sheet = layPicture(subject, { size: "a4", landscape: true }, { title, hatches });
  return sheet === null ? null : await sheetToFile(sheet, { kind, scale: 1 }, made);
}
