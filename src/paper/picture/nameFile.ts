import type { PictureOrder } from "./makePicture.ts";
import type { PictureSubject } from "../../features/shared/paper.ts";

/** A name that says what is inside: "dien-bien-poor-rate-2025-MDP2022-2025.pdf"; a form of its own and a PNG's size are said too. */
export function nameFile(
  { choice, form, view }: Pick<PictureSubject, "choice" | "form" | "view">,
  { kind, scale }: Pick<PictureOrder, "kind" | "scale">,
): string {
  const parts = [
    choice.province.slug,
    choice.shown.id.replaceAll("_", "-"),
    choice.period.id,
    ...(form === "auto" ? [] : [form]),
    ...(view.layout === "one" ? [] : [view.layout]),
  ];
  return `${parts.join("-")}${kind === "png" ? `@${String(scale)}x` : ""}.${kind}`;
}
