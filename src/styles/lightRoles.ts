import { readRoles } from "./roles.ts";
import tokens from "./tokens.css?raw";

/** Colours of the light theme, whatever the page wears. */
export const LIGHT = readRoles(tokens);
