import { readRoles } from "../sheet/roles.ts";
import tokens from "../../styles/tokens.css?raw";

/** Colours of the light theme, whatever the page wears. */
export const LIGHT = readRoles(tokens);
