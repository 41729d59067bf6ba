/** The way to the whole country (cả nước), fetched when it is asked for. */
export { goToCountry } from "../../state/goToCountry.ts";
