/** What makes pictures (lazy, of its own bundle): pages know no paper, so the entry hands it to them. Its name stays out of the first script. */
export const openPaper = () => import("../paper/picture/open.ts");
