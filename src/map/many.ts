/** More shapes than this go on a canvas, and more names than this are no list that anybody reads. */
export const MANY = 400;

/** Fewer shapes than this, and each is large enough for a border wherever the map stands. */
export const FEW = 200;
