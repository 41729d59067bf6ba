import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanNote, cleanTitle, formatSlideSet, moveSlide, type SlideSet } from "#domain/slides/slides";
import { parseSlideSet } from "#domain/slides/parse";
import { readSlideView, writeSlideView } from "#domain/slides/slideView";
import { DEFAULT_VIEW, formatView, parseView } from "#domain/view";

const title = fc
  .oneof(fc.string({ maxLength: 60 }), fc.constantFrom("# một", "?a=b", "\\## x"))
  .map(cleanTitle);
const line = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom("# tựa", "## tựa", "?tinh=11", "\\?x", "\\\\# y", "https://a.vn/?tinh=04", "", "  thụt"),
);
const note = fc.array(line, { maxLength: 6 }).map((lines) => cleanNote(lines.join("\n")));
const view = fc
  .record({ province: fc.constantFrom("11", "38"), selected: fc.option(fc.stringMatching(/^\d{5}$/)) })
  .map((part) => formatView({ ...DEFAULT_VIEW, ...part, plan: "~poor_rate~n5~h1p~Kế hoạch #1" }));
const slideSets: fc.Arbitrary<SlideSet> = fc.record({
  title,
  note,
  slides: fc.array(fc.record({ title, view: fc.option(view), note }), { maxLength: 8 }),
});

describe("a slide set file", () => {
  it("brings every slide set back as it was, whatever its notes begin with", () => {
    fc.assert(
      fc.property(slideSets, (slideSet) => {
        expect(parseSlideSet(formatSlideSet(slideSet)).slideSet).toEqual(slideSet);
      }),
      { numRuns: 400 },
    );
  });

  it("never throws, and whatever it reads it can write and read again", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "binary" }), (text) => {
        const { slideSet } = parseSlideSet(text);
        expect(parseSlideSet(formatSlideSet(slideSet)).slideSet).toEqual(slideSet);
      }),
      { numRuns: 400 },
    );
  });

  it("is written as an editor shows it", () => {
    const slides = [
      { title: "Nơi nghèo", view: "ky=2015-MDP2016-2020", note: "48,14%.\n\n# không phải tựa" },
    ];
    expect(formatSlideSet({ title: "Điện Biên", note: "", slides })).toBe(
      "# Điện Biên\n\n## Nơi nghèo\n\n?ky=2015-MDP2016-2020\n\n48,14%.\n\n\\# không phải tựa\n",
    );
  });

  it("takes a whole link as the browser shows it, and keeps only what it shows", () => {
    const { slideSet, problems, lines } = parseSlideSet(
      "# A\n## B\n\nhttps://atlas.example/x/?tinh=04&xa=01273#m\nNói.",
    );
    expect(slideSet.slides).toEqual([{ title: "B", view: "tinh=04&xa=01273", note: "Nói." }]);
    expect([problems, lines]).toEqual([[], [4]]);
  });

  it("names the line of everything that is wrong, and keeps what can be kept", () => {
    const { slideSet, problems } = parseSlideSet("Mở đầu\n## \nNói trước\n?tinh=11\n# Hai\n## C\n?tinh=14");
    expect(problems.map(({ line: at, fault }) => [at, fault])).toEqual([
      [1, "no-title"],
      [2, "no-slide-title"],
      [2, "no-view"],
      [4, "late-view"],
      [5, "second-title"],
    ]);
    expect(slideSet.note).toBe("Mở đầu");
    expect(slideSet.slides.map(({ view: query }) => query)).toEqual([null, "tinh=14"]);
    expect(slideSet.slides[0]?.note).toBe("Nói trước\n?tinh=11\n# Hai");
  });

  it("keeps markup as text, takes out signs that turn the reading direction, and says so", () => {
    const { slideSet, problems } = parseSlideSet(
      "# <script>alert(1)</script>\n## a\u202Eb\u0000c\n?tinh=11\n__proto__ constructor <img onerror=x>",
    );
    expect(slideSet.title).toBe("<script>alert(1)</script>");
    expect(slideSet.slides[0]).toEqual({
      title: "a b c",
      view: "tinh=11",
      note: "__proto__ constructor <img onerror=x>",
    });
    expect(problems.map(({ line: at, fault }) => [at, fault])).toEqual([[2, "unseen-signs"]]);
  });

  it("cuts lines of a megabyte, endless blank lines and endless slides, and says so", () => {
    const long = parseSlideSet(`# a\n## b\n?pa=${"x".repeat(1_200_000)}`);
    expect(long.slideSet.slides[0]?.view?.length).toBeLessThanOrEqual(20_000);
    expect(new Set(long.problems.map(({ fault }) => fault))).toEqual(new Set(["long-line", "long-text"]));
    expect(parseSlideSet(`# a\n## b\n${"\n".repeat(900_000)}?tinh=11`).slideSet.slides[0]?.view).toBe(
      "tinh=11",
    );
    const many = parseSlideSet(`# a\n${"## b\n?\n".repeat(500)}`);
    expect(many.slideSet.slides).toHaveLength(200);
    expect(many.problems).toEqual([{ line: 403, fault: "many-slides", found: "500" }]);
  });

  it("moves a slide up and down, and no further than the ends", () => {
    const slideSet = parseSlideSet("# d\n## a\n?\n## b\n?\n## c\n?").slideSet;
    const order = (moved: SlideSet) => moved.slides.map((slide) => slide.title).join("");
    expect([order(moveSlide(slideSet, 0, 1)), order(moveSlide(slideSet, 2, -1))]).toEqual(["bac", "acb"]);
    expect(moveSlide(slideSet, 0, -1)).toBe(slideSet);
    expect(moveSlide(slideSet, 2, 1)).toBe(slideSet);
  });
});

describe("a slide", () => {
  it("keeps what is on show, and leaves language, theme and place in a slide set to who presents", () => {
    const shown = parseView("?tinh=38&lang=en&nen=dark&trinh-chieu=1&bo=thanh-hoa&trang-chieu=4&xa=14758");
    expect(writeSlideView(shown)).toBe("tinh=38&xa=14758");
    const now = parseView("?lang=en&nen=dark&trinh-chieu=1&bo=dien-bien&trang-chieu=2&xa=03127");
    const old = { province: "11", period: "2025-MDP2022-2025" };
    expect(readSlideView("tinh=38&xa=14758&lang=vi", now, old)).toEqual({
      ...shown,
      period: old.period,
      slideSet: "dien-bien",
      slide: "2",
    });
  });
});
