import type { View } from "#domain/view";

/** What a room asked for between two slides (hỏi): an indicator or a place on the map. It is the page's own, not a part of the view. */
class AskedView {
  current = $state.raw<Pick<View, "indicator" | "province"> | null>(null);

  /** Whether a view answers what was asked. */
  isOf({ indicator, province, page }: Pick<View, "indicator" | "province" | "page">): boolean {
    const asked = this.current;
    return page === "map" && asked?.indicator === indicator && asked.province === province;
  }
}

export const askedView = new AskedView();
