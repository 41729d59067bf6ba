/** States a control can be in; the first four are forced, since a page can not hover itself. */
export const STATES = ["rest", "hover", "focus", "active", "disabled", "busy", "error"] as const;
export type State = (typeof STATES)[number];

/** What puts a control of the kit into a state. */
export const button = (state: State) => ({
  disabled: state === "disabled",
  busy: state === "busy",
  failed: state === "error",
});

/** The same for what is written in or chosen from. */
export const box = (state: State) => ({
  disabled: state === "disabled",
  "aria-busy": state === "busy",
  "aria-invalid": state === "error",
});

/** Marks a state that only a pointer or a keyboard brings; the styles of the kit know the mark. */
export const force = (state: State) => (part: Element) => {
  if (!["hover", "focus", "active"].includes(state)) return;
  for (const control of part.querySelectorAll<HTMLElement>("button, select, input, textarea"))
    control.dataset["force"] = state;
};
