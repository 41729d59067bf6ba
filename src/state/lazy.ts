/** Parts of the state that only some views need. The files they wait for are named here, and so not in the first script. */
export const openCountry = () => import("./country.ts");
export const openCartography = () => import("../reading/cartography.ts");
