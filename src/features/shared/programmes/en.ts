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
    count: "a number only",
    province: "whole province",
    unknown: "nobody says where",
  },
  precisionHints: {
    commune: "Can be drawn commune by commune.",
    district: "Can be drawn by district of old, carried to the communes of today.",
    rule: "Can be drawn by the document's own rule.",
    count: "The document gives a number without a list: it can not be drawn.",
    province: "The whole province: drawing it would say nothing more.",
    unknown: "The document says poor districts or communes without naming them: it can not be drawn.",
  },
  zone: (zone, from, to) => `Zone ${zone}, ${String(from)}-${String(to)}`,
  zoneUnknown: "Zones I, II, III of 2026-2030: not known, there is no complete list.",
  zones: (from, to, [one, two, three]) =>
    `Zones ${String(from)}-${String(to)}: ${one} communes in zone I, ${two} in zone II, ${three} in zone III.`,
  recordedNone: "No row is recorded by commune: not stated.",
  recordedColumns: ["Commune", "Years", "Planned", "Spent"],
  failed: "The register of programmes could not be read.",
};
