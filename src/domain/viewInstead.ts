import { slugOf } from "./addresses.ts";
import type { Catalogue } from "./dataset.ts";
import type { Language } from "./localised.ts";
import type { PlacesFile } from "./publishedFiles.ts";
import { DEFAULT_VIEW, formatView, latestOf, type View } from "./view.ts";

/** What is kept of an edition that says where a page built ahead leads. */
export interface KeptPlaces {
  readonly catalogue: {
    readonly provinces: readonly Pick<Catalogue["provinces"][number], "code" | "periods">[];
  };
  readonly places: Pick<PlacesFile, "current" | "former">;
}

/**
 * The view of the atlas that answers for a page built ahead which was never visited (trang chưa từng mở, khi mất mạng), as a query: the
 * overview of the province, the profile of the commune, or of the one that took in a former commune; where several did, these put
 * together on the map. Names place and period. Null for any other page.
 *
 * @param path from the root of the site, "xa/03160-muong-nhe/"
 */
export function viewInstead(path: string, kept: KeptPlaces): string | null {
  const found =
    /^(?<english>en\/)?(?:(?<commune>xa|commune)|tinh|province)\/(?<code>\d{2,5})-(?<slug>[^/]*)\/?(index\.html)?$/.exec(
      path,
    );
  const { english, commune, code = "", slug = "" } = found?.groups ?? {};
  const part =
    commune === undefined
      ? { province: code, page: "overview" as const }
      : findCommune(code, slug, kept.places);
  const entry = kept.catalogue.provinces.find((province) => province.code === part?.province);
  if (part === null || entry === undefined) return null;
  const language: Language = english === undefined ? "vi" : "en";
  return formatView({ ...DEFAULT_VIEW, language, ...latestOf(entry), ...part });
}

/** A code that is used again names the commune of today, unless the name in the address is that of the former one alone. */
function findCommune(
  code: string,
  slug: string,
  { current, former }: KeptPlaces["places"],
): Partial<View> | null {
  const today = current.find((place) => place.code === code);
  const olds = former.filter((place) => place.code === code);
  const old = olds.find(({ name }) => slugOf(name) === slug) ?? olds[0];
  const isOld =
    today === undefined || (slugOf(today.name) !== slug && old !== undefined && slugOf(old.name) === slug);
  if (!isOld) return openProfile(today);
  const successors = (old?.successors ?? []).flatMap(
    ([successor]) => current.find((place) => place.code === successor) ?? [],
  );
  const [only, ...others] = successors;
  if (only === undefined) return null;
  if (others.length === 0) return openProfile(only);
  return { province: only.province, set: successors.map((place) => place.code), panel: "set" };
}

function openProfile({ code, province }: PlacesFile["current"][number]): Partial<View> {
  return { province, selected: code, page: "profile" };
}
