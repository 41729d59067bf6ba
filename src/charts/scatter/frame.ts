/** A frame in units of the drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a pointer does over a drawing of two axes (kéo khung chọn). */
export interface Framing {
  /** Width of the drawing, which fills its element. */
  readonly width: number;
  readonly ondraw: (box: Box) => void;
  readonly onend: () => void;
  /** A press that went nowhere. */
  readonly ontap: (x: number, y: number) => void;
  /** Without a button held. */
  readonly onmove: (x: number, y: number) => void;
  /** The pointer left, or the browser took the finger for scrolling. */
  readonly oncancel: () => void;
}

/** Less than this is no drag, CSS pixels. */
const STILL = 4;

/** Draws frames over a chart by mouse, pen and finger. @param ask for what to tell, at every event */
export function drawsFrame(ask: () => Framing) {
  return (svg: SVGSVGElement) => {
    let held: { readonly x: number; readonly y: number; isDrawn: boolean } | null = null;
    const place = ({ clientX, clientY }: PointerEvent) => {
      const box = svg.getBoundingClientRect();
      const scale = ask().width / box.width;
      return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
    };
    const start = (event: PointerEvent) => {
      if (event.button !== 0) return;
      held = { ...place(event), isDrawn: false };
      if (event.pointerType !== "touch") svg.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      const { x, y } = place(event);
      if (held === null) {
        ask().onmove(x, y);
        return;
      }
      if (!held.isDrawn && Math.hypot(x - held.x, y - held.y) < STILL) return;
      held.isDrawn = true;
      ask().ondraw({
        left: Math.min(held.x, x),
        right: Math.max(held.x, x),
        top: Math.min(held.y, y),
        bottom: Math.max(held.y, y),
      });
    };
    const end = () => {
      if (held?.isDrawn === true) ask().onend();
      else if (held !== null) ask().ontap(held.x, held.y);
      held = null;
    };
    const cancel = () => {
      held = null;
      ask().oncancel();
    };
    const listeners = {
      pointerdown: start,
      pointermove: move,
      pointerup: end,
      pointercancel: cancel,
      pointerleave: () => {
        if (held === null) cancel();
      },
    };
    for (const [name, listener] of Object.entries(listeners))
      svg.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        svg.removeEventListener(name, listener as EventListener);
    };
  };
}
