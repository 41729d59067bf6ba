/** The gallery behind one more door: the names of all its parts stay out of the first script. */
export const enterGallery = () => import("./open.ts");
