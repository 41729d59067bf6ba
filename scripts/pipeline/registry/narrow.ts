import type { Province } from "#domain/unit";
import type { Registry } from "./registry.ts";

/**
 * What concerns some provinces and the country: places and plans of other provinces, with their programmes, targets, printed figures,
 * contradictions and examples, are in no edition of these (một bản chỉ có tỉnh của mình).
 */
export function narrow(whole: Registry, provinces: readonly Province[] = whole.provinces): Registry {
  const own = new Set(provinces.map(({ code }) => code));
  const plans = whole.plans.filter(({ province }) => own.has(province));
  const ofPlan = new Set(plans.map(({ id }) => id));
  const planFacts = whole.planFacts.filter(({ plan }) => ofPlan.has(plan));
  const elsewhere = new Set(whole.plans.map(({ id }) => id).filter((id) => !ofPlan.has(id)));
  const programmes = whole.programmes.filter(({ plan }) => !elsewhere.has(plan));
  const away = new Set(whole.programmes.filter(({ plan }) => elsewhere.has(plan)).map(({ id }) => id));
  return {
    ...whole,
    provinces,
    ...narrowPlaces(whole, own),
    plans,
    planFacts,
    planChecks: narrowChecks(whole, new Set(planFacts.map(({ id }) => id))),
    programmes,
    support: whole.support.filter(({ programme }) => !away.has(programme)),
    planSections: whole.planSections.filter(({ plan }) => !elsewhere.has(plan)),
    tasks: whole.tasks.filter(({ plan }) => !elsewhere.has(plan)),
    targets: whole.targets.filter(({ plan }) => !elsewhere.has(plan)),
    contradictions: whole.contradictions.filter(
      ({ plan, province }) => !elsewhere.has(plan) && (province === null || own.has(province)),
    ),
    termExamples: whole.termExamples.filter(({ province }) => own.has(province)),
  };
}

type PlaceLists =
  | "communes"
  | "districts"
  | "successions"
  | "zones"
  | "poorDistricts"
  | "unconfirmedSuccessions"
  | "earlierChanges";

/** Places and lists of places. */
function narrowPlaces(whole: Registry, own: ReadonlySet<string>): Pick<Registry, PlaceLists> {
  const communes = whole.communes.filter(({ province }) => own.has(province));
  const codes = (scheme: string) =>
    new Set(communes.flatMap((commune) => (commune.scheme === scheme ? [commune.code] : [])));
  const [then, now] = [codes("pre2025"), codes("2025")];
  const isOld = ({ oldCode }: { readonly oldCode: string }) => then.has(oldCode);
  return {
    communes,
    districts: whole.districts.filter(({ province }) => own.has(province)),
    successions: whole.successions.filter(isOld),
    zones: whole.zones.filter(({ commune }) => now.has(commune)),
    poorDistricts: whole.poorDistricts.filter(({ province }) => own.has(province)),
    unconfirmedSuccessions: whole.unconfirmedSuccessions.filter(isOld),
    earlierChanges: whole.earlierChanges.filter(isOld),
  };
}

/** Reconciliations of which every figure is one of the plans that stay. */
function narrowChecks(
  { planChecks, planFacts }: Pick<Registry, "planChecks" | "planFacts">,
  kept: ReadonlySet<string>,
): Registry["planChecks"] {
  const gone = new Set(planFacts.map(({ id }) => id).filter((id) => !kept.has(id)));
  if (gone.size === 0) return planChecks;
  return planChecks.filter(({ printed, formula }) =>
    (`${printed} ${formula}`.match(/[A-Z][\w-]*/g) ?? []).every((token) => !gone.has(token)),
  );
}
