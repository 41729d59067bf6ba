import type { SharedProgrammeWords } from "./vi.ts";

export const en: SharedProgrammeWords = {
  title: "Programmes, projects, policies",
  units: {
    million: "million đồng",
    billion: "billion đồng",
  },
  notStated: "not stated",
  precisions: {
    commune: "communes named",
    district: "districts named",
    rule: "by a rule",
    class: "by class of commune",
    count: "a number only",
    province: "whole province",
    unknown: "nobody says where",
  },
  precisionHints: {
    commune: "Can be drawn commune by commune.",
    district: "Can be drawn by district of old, carried to the communes of today.",
    rule: "Can be drawn by the document's own rule.",
    class:
      "The document names a class of communes or districts and no names: those of that class by the lists.",
    count: "The document gives a number without a list: it can not be drawn.",
    province: "The whole province: drawing it would say nothing more.",
    unknown: "The document does not say where: it can not be drawn.",
  },
  classes: "Classes the document names",
  placeClasses: {
    "poor-district": "poor districts",
    "poor-commune": "poor communes",
    extreme: "especially difficult communes and villages",
    difficult: "difficult areas",
    border: "border communes",
    "safe-zone": "safe-zone communes",
    rural: "rural areas",
    "new-rural": "communes of the new-rural programme",
    remote: "remote areas",
    mountain: "mountain areas",
    minority: "ethnic minority areas",
    "off-grid": "places without grid power",
    "high-poverty": "places of high poverty",
    outside: "communes outside Programmes 30a and 135",
  },
  zone: (zone, from, to) => `Zone ${zone}, ${String(from)}-${String(to)}`,
  zoneUnknown: "Zones I, II, III of 2026-2030: not known, there is no complete list.",
  zones: (from, to, [one, two, three]) =>
    `Zones ${String(from)}-${String(to)}: ${one} communes in zone I, ${two} in zone II, ${three} in zone III.`,
  recordedNone: "No row is recorded by commune: not stated.",
  recordedColumns: ["Commune", "Years", "Planned", "Spent"],
  failed: "The register of programmes could not be read.",
};
