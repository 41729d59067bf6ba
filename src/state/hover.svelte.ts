/** A point of the page in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the pointer and the keyboard are at: positions among the shapes, -1 for nothing. */
export class HoverState {
  place = $state(-1);
  focused = $state(-1);
  point = $state.raw<Point | null>(null);

  set(place: number, point: Point | null): void {
    this.place = place;
    this.point = point;
  }

  clear(): void {
    this.set(-1, null);
  }
}
