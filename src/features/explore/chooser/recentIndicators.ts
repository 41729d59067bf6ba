import * as v from "valibot";
import { makeRecentList } from "../../shared/recentList.ts";

/** As many as stand below the themes without moving them. */
const MOST = 5;

/** Ids of the indicators that a reader has had on the map of this machine; what this edition does not have is passed over where they are shown. */
export const recentIndicators = makeRecentList(
  "atlas.recentIndicators",
  v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/)),
  (id) => id,
  // One more than are shown: that on the map is not offered again.
  MOST + 1,
);
