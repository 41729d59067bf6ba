type Of<Value, Kind> = Value extends { readonly kind: infer Own }
  ? Kind extends Own
    ? Value
    : never
  : never;

/** One sample of each kind of problem, and of each thing that a check tells apart: one that is forgotten does not compile. */
export type Samples<Values> = {
  readonly [C in keyof Values]: Values[C] extends { readonly kind: string }
    ? { readonly [Kind in Values[C]["kind"]]: Of<Values[C], Kind> }
    : { readonly only: Values[C] };
};
