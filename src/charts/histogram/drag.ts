/** What a pointer draws over a chart (kéo chọn khoảng), in units of the drawing. */
export interface Drawing {
  /** Width of the drawing, which fills its element. */
  readonly width: number;
  readonly ondraw: (from: number, to: number) => void;
  /** A press that went nowhere. */
  readonly ontap: (x: number) => void;
  /** The browser took the finger for scrolling: nothing was meant. */
  readonly oncancel: () => void;
}

/** Less than this is no drag, CSS pixels. */
const STILL = 4;

/** Draws stretches over a chart by mouse, pen and finger. @param onstart asked at every press, so that it knows what was before */
export function drawsStretch(onstart: () => Drawing) {
  return (svg: SVGSVGElement) => {
    let held: (Drawing & { readonly client: number; isDrawn: boolean }) | null = null;
    const xOf = (clientX: number, width: number) => {
      const box = svg.getBoundingClientRect();
      return ((clientX - box.left) / box.width) * width;
    };
    const start = (event: PointerEvent) => {
      if (event.button !== 0) return;
      svg.setPointerCapture(event.pointerId);
      held = { ...onstart(), client: event.clientX, isDrawn: false };
    };
    const move = ({ clientX }: PointerEvent) => {
      if (held === null || (!held.isDrawn && Math.abs(clientX - held.client) < STILL)) return;
      held.isDrawn = true;
      held.ondraw(xOf(held.client, held.width), xOf(clientX, held.width));
    };
    const end = () => {
      if (held?.isDrawn === false) held.ontap(xOf(held.client, held.width));
      held = null;
    };
    const cancel = () => {
      if (held?.isDrawn === true) held.oncancel();
      held = null;
    };
    const listeners = { pointerdown: start, pointermove: move, pointerup: end, pointercancel: cancel };
    for (const [name, listener] of Object.entries(listeners))
      svg.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        svg.removeEventListener(name, listener as EventListener);
    };
  };
}
