import * as v from "valibot";
import { makeRecentList } from "../../features/shared/recentList.ts";

/** As many as stand in two short rows. */
const MOST = 6;

/** Communes that a reader has looked at on this machine. */
export const recentPlaces = makeRecentList(
  "atlas.recent",
  v.object({
    code: v.pipe(v.string(), v.regex(/^\d{5}$/)),
    province: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  }),
  ({ code }) => code,
  MOST,
);
