import { describe, expect, it } from "vitest";
import type { Known } from "#domain/slides/missing";
import { slidesShowWhatIs } from "../../../scripts/pipeline/check/slidesShowWhatIs.ts";
import { makeSlideSetsFile, readSlideSets } from "../../../scripts/pipeline/publish/slides.ts";
import { inEnglish } from "../../support/told.ts";

const rest = { region: "", meridian: 103 };
const provinces = [
  { code: "11", name: { vi: "Tỉnh Điện Biên", en: "Điện Biên province" }, slug: "dien-bien", ...rest },
  { code: "14", name: { vi: "Tỉnh Sơn La", en: "Sơn La province" }, slug: "son-la", ...rest },
];
const known: Known = {
  provinces: new Map([
    [
      "11",
      { periods: new Set(["2025-MDP2022-2025"]), communes: new Set(["03127"]), bbox: [102, 21, 104, 23] },
    ],
  ]),
  successors: new Map(),
  indicators: new Map([["poor_rate", new Set(["MDP2022-2025"])]]),
  programmes: new Map(),
  old: { province: "11", period: "2025-MDP2022-2025" },
};

const SLIDES = "data/registry/slides";

/** A registry with these slide set files and nothing else. */
async function readAll(files: Readonly<Record<string, string>>) {
  return await readSlideSets(
    {
      list: (folder) => Promise.resolve(folder === SLIDES ? Object.keys(files).sort() : []),
      read: (path) => {
        const text = files[path.slice(SLIDES.length + 1)];
        return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
      },
    },
    { provinces, nation: provinces },
    SLIDES,
  );
}

describe("slide sets of the registry", () => {
  it("are published with both languages by province, and raise nothing while every view is there", async () => {
    const { slideSets, problems } = await readAll({
      "dien-bien.vi.md": "# Điện Biên\n\n## Nơi nghèo\n\n?xa=03127\n\nNói.\n",
      "dien-bien.en.md": "# Điện Biên\n\n## Where\n\n?xa=03127\n",
    });
    expect([...problems, ...slidesShowWhatIs(slideSets, known)]).toEqual([]);
    const file = makeSlideSetsFile(slideSets, "11");
    expect(file.slideSets.map(({ id, en }) => [id, en.slice(0, 12)])).toEqual([
      ["dien-bien", "# Điện Biên\n"],
    ]);
    expect(makeSlideSetsFile(slideSets, "14").slideSets).toEqual([]);
  });

  it("stop the build where a slide asks for what is gone: file, line, value, what was expected, what to do", async () => {
    const { slideSets } = await readAll({
      "dien-bien.vi.md": "# Điện Biên\n\n## A\n\n?chi-tieu=gone_rate\n\n## B\n",
      "dien-bien.en.md": "# Điện Biên\n\n## A\n\n?chi-tieu=gone_rate\n\n## B\n",
    });
    const lines = slidesShowWhatIs(slideSets, known).map(inEnglish);
    expect(lines).toHaveLength(4);
    expect(lines).toContain(
      'error data/registry/slides/dien-bien.vi.md > row 5: Slide sets show what is published (slidesShowWhatIs): found "gone_rate"; expected an indicator that is published; correct the address of the slide',
    );
    expect(lines).toContain(
      'error data/registry/slides/dien-bien.vi.md > row 7: Slide sets show what is published (slidesShowWhatIs): found "B"; expected a line that begins with "?" below the title; copy it from the address of the view',
    );
  });

  it("must show the same in both languages, and be named after a province", async () => {
    const { slideSets, problems } = await readAll({
      "dien-bien.vi.md": "# Điện Biên\n## A\n?xa=03127\n## B\n?\n",
      "dien-bien.en.md": "# Điện Biên\n## A\n?xa=03127\n",
      "dien-bien-2.vi.md": "# Hai\n## A\n?\n",
      "ha-giang.vi.md": "# Hà Giang",
      "son-la.vi.md": "# Sơn La, not built\n## A\n?tinh=14",
    });
    expect(problems.map(inEnglish)).toEqual([expect.stringMatching(/found "ha-giang\.vi\.md"/)]);
    expect(
      slidesShowWhatIs(slideSets, known).map(
        ({ place: { file, row } }) => `${file.split("/").at(-1) ?? ""} ${String(row)}`,
      ),
    ).toEqual(["dien-bien-2.vi.md 1", "dien-bien.vi.md 5"]);
  });
});
