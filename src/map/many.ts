/** More shapes than this go on a canvas, and more names than this are no list that anybody reads. */
export const MANY = 400;
