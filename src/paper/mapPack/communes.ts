import type { PlacesFile } from "#domain/publishedFiles";
import { LAND } from "#domain/colour/palettes";
import { formatPercent } from "#domain/format";
import { RECORDED_IDS } from "#domain/planner/presets";
import { yearOf } from "#domain/standard";
import { composeScene } from "../../scene/composeScene.ts";
import { formatRuns } from "../../words/run.ts";
import type { ExploreRow } from "#domain/reading";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { en as originsEn } from "../../features/shared/origins/en.ts";
import { vi as originsVi } from "../../features/shared/origins/vi.ts";
import { en as figuresEn } from "../../features/shared/figures/en.ts";
import { vi as figuresVi } from "../../features/shared/figures/vi.ts";
import { en as deprivationsEn } from "../../features/shared/deprivations/en.ts";
import { vi as deprivationsVi } from "../../features/shared/deprivations/vi.ts";
import { drawMap } from "../sheet/drawMap.ts";
import { IDLE } from "../../domain/interaction.ts";
import type { Fill } from "../../domain/scene.ts";
import { LIGHT } from "../../styles/lightRoles.ts";
import { listNotes } from "../picture/notes.ts";
import type { PictureSubject } from "../../features/shared/paper.ts";
import { sayCommune } from "../../reading/captions.ts";
import type { PlannerTable } from "../../features/planner/reading/table.ts";
import { findDistricts, findPredecessors } from "../../reading/predecessors.ts";
import { makeTrend } from "../../reading/trend.ts";
import { fitPage, footer, LINE, stack, text, type Block } from "./blocks.ts";
import { drawDeprivations, drawKey, drawTrend } from "./charts.ts";
import type { NamedPaper } from "./maps.ts";
import {
  heading,
  listDeprivations,
  listKeyFigures,
  nameDeprivations,
  nameTrend,
  sayLoudly,
  space,
} from "./overview.ts";
import { sayRecorded } from "./planner.ts";
import type { Province } from "./province.ts";

const FIGURES = { vi: figuresVi, en: figuresEn };
const DEPRIVATIONS = { vi: deprivationsVi, en: deprivationsEn };

const WORDS = { vi, en };

const MAP = { width: 200, height: 170, gap: 18 } as const;

/** A page a commune, in the order of their names. */
export async function makeCommunes(
  province: Province,
  subject: PictureSubject,
  planner: PlannerTable | null,
): Promise<NamedPaper[]> {
  const places = await province.library.places(province.catalogue);
  const { compare } = new Intl.Collator("vi");
  const rows = [...subject.exploration.rows].sort(
    (a, b) => compare(a.name, b.name) || compare(a.code, b.code),
  );
  return rows.flatMap((row) =>
    makeCommune(province, subject, row, places, planner).map((paper) => ({
      name: province.messages.commune(row),
      paper,
    })),
  );
}

function makeCommune(
  province: Province,
  subject: PictureSubject,
  row: ExploreRow,
  places: PlacesFile,
  planner: PlannerTable | null,
) {
  const { language, messages, entry, table } = province;
  const { choice, exploration } = subject;
  const name = messages.commune(row);
  const figures = listKeyFigures(province, subject, row.code);
  const deprivations = listDeprivations(province, subject, row.code);
  const names = [FIGURES[language].unit, FIGURES[language].provinceLine] as const;
  const trend = makeTrend(table, choice.indicator, choice.bands, row.code);
  return fitPage(
    (density) => [
      text(name.charAt(0).toUpperCase() + name.slice(1), LINE, { size: 20, face: "strong", after: 1 }, LIGHT),
      text(
        `${entry.name[language]} · ${WORDS[language].code(row.code)}`,
        LINE,
        { size: 9.5, role: "--ink-quiet", after: 10 },
        LIGHT,
      ),
      ...sayLoudly(language, [{ ...exploration, province: row.value, rows: [row] }]),
      beside(introduce(province, subject, row, places), locate(subject, row, density)),
      space(10 * density),
      heading(messages.explore.year(choice.period, choice.indicator)),
      stack([figures.head, ...figures.rows]),
      space(12 * density),
      heading(nameTrend(province, subject, trend)),
      drawKey(names, "lines", LIGHT),
      drawTrend(province, choice.indicator, trend, { width: LINE, height: 112 * density }, LIGHT),
      space(12 * density),
      heading(nameDeprivations(language, deprivations)),
      ...(deprivations.length === 0
        ? [text(sayNoDeprivations(province, subject, row), LINE, { size: 8.5, role: "--ink-quiet" }, LIGHT)]
        : [
            text(DEPRIVATIONS[language].note, LINE, { size: 8, role: "--ink-quiet", after: 4 }, LIGHT),
            drawKey(names, "dots", LIGHT),
            drawDeprivations(province, deprivations, LINE, 14 * density, LIGHT),
          ]),
      space(12 * density),
      heading(WORDS[language].programmes),
      text(sayProgrammes(province, subject, row, planner), LINE, { size: 8.5 }, LIGHT),
    ],
    footer(listNotes(subject, [{ ...exploration, province: row.value, rows: [row] }], []), LIGHT),
    LIGHT,
  );
}

/** Why there is nothing to draw: nobody is poor, or nobody asked. */
function sayNoDeprivations({ language, table }: Province, { choice }: PictureSubject, { code }: ExploreRow) {
  const poor = table.cell(code, choice.period.id, "poor_households").value;
  return poor === 0 ? WORDS[language].noPoor : DEPRIVATIONS[language].none;
}

function sayProgrammes(
  { language }: Province,
  { choice, exploration }: PictureSubject,
  row: ExploreRow,
  planner: PlannerTable | null,
): string {
  const words = WORDS[language];
  const place = exploration.rows.indexOf(row);
  const count = planner?.readings(RECORDED_IDS.programmes)[place]?.value ?? 0;
  if (planner === null || count === 0) return words.recordedNone;
  return words.recorded(
    sayRecorded(planner, RECORDED_IDS.programmes, place, language),
    sayRecorded(planner, RECORDED_IDS.planned, place, language),
    yearOf(choice.period),
  );
}

/** What it was made from, and its sentence. */
function introduce(
  province: Province,
  { choice }: PictureSubject,
  row: ExploreRow,
  places: PlacesFile,
): Block {
  const { language, messages } = province;
  const origins = { vi: originsVi, en: originsEn }[language];
  const predecessors = findPredecessors(places, row.code);
  const districts = findDistricts(places, predecessors);
  const names = predecessors.map(({ place, share, toConfirm }) => {
    const own = messages.commune(place);
    if (toConfirm !== null) return origins.toConfirm(own, toConfirm);
    return share === 1
      ? own
      : origins.partOf(own, share === null ? null : formatPercent(100 * share, language, 0));
  });
  const width = LINE - MAP.width - MAP.gap;
  const quiet = { size: 8.5, role: "--ink-quiet", after: 4 } as const;
  return stack([
    text(formatRuns(sayCommune(messages, choice, row) ?? []), width, { size: 12, after: 10 }, LIGHT),
    ...(districts.length === 0 ? [] : [text(origins.formerDistrict(districts), width, quiet, LIGHT)]),
    ...(names.length === 0 ? [] : [text(origins.from(names), width, quiet, LIGHT)]),
  ]);
}

/** Where it lies: the province as plain land, the commune in it. */
function locate(subject: PictureSubject, row: ExploreRow, density: number): Block {
  const { geometry } = subject;
  const at = geometry.codes.indexOf(row.code);
  const plain = composeScene(geometry, subject, { ...IDLE, selected: at });
  const fills = geometry.codes.map((_, index): Fill => ({
    look: "value",
    colour: index === at ? LIGHT("--map-selection") : LAND,
    illustrative: false,
    dimmed: false,
  }));
  const scene = { ...plain, fills, symbols: null };
  const height = MAP.height * density;
  return {
    height,
    draw: (x, y) =>
      drawMap({ geometry, scene, camera: null, nameSize: 0 }, { x, y, width: MAP.width, height }, LIGHT)
        .shapes,
  };
}

function beside(left: Block, right: Block): Block {
  return {
    height: Math.max(left.height, right.height),
    draw: (x, y) => [...left.draw(x, y), ...right.draw(x + LINE - MAP.width, y)],
  };
}
