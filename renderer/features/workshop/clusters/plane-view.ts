import type { BoardBox, BoardPoint } from '#shared/domain/workshop/cluster-board.ts';

const LEAST = 0.2;
const MOST = 2;
const MARGIN = 24;
const STEP = 1.2;

/**
 * The window onto a large board: which part is seen, and how large. It writes to the element itself: drawing a thousand
 * cards anew for each move would be felt.
 */
export class PlaneView {
  #area: HTMLElement | null = null;
  #plane: HTMLElement | null = null;
  readonly #onPercent = new Set<() => void>();
  #now = { x: 0, y: 0, zoom: 1 };
  /** What was fitted last, for as long as nobody moved the view since. */
  #fitted: BoardBox | null = null;

  /** Shows a plane in an area, and turns the wheel's moves into its own; returns what ends it. */
  attach(area: HTMLElement, plane: HTMLElement): () => void {
    this.#area = area;
    this.#plane = plane;
    const onWheel = (event: WheelEvent): void => this.#wheel(event);
    // Not passive: the page behind must not scroll or zoom as well.
    area.addEventListener('wheel', onWheel, { passive: false });
    // A window that becomes smaller still shows everything.
    const resizing = new ResizeObserver(() => this.#fitted !== null && this.fit(this.#fitted));
    resizing.observe(area);
    this.#show(this.#now);
    return () => {
      resizing.disconnect();
      area.removeEventListener('wheel', onWheel);
    };
  }

  /** The place on the board under a point of the screen. */
  toBoard(clientX: number, clientY: number): BoardPoint {
    const box = this.#area?.getBoundingClientRect();
    const { x, y, zoom } = this.#now;
    return { x: (clientX - (box?.left ?? 0) - x) / zoom, y: (clientY - (box?.top ?? 0) - y) / zoom };
  }

  /**
   * As `toBoard`, for as long as a hand carries something: where the area stands is read once, because to read it after
   * something was written costs a layout.
   */
  hold(): (clientX: number, clientY: number) => BoardPoint {
    const { left = 0, top = 0 } = this.#area?.getBoundingClientRect() ?? {};
    return (clientX, clientY) => {
      const { x, y, zoom } = this.#now;
      return { x: (clientX - left - x) / zoom, y: (clientY - top - y) / zoom };
    };
  }

  /** How large the board is seen, in percent. */
  readonly percent = (): number => Math.round(this.#now.zoom * 100);

  /** Calls back when that changes. Returns the unsubscriber. */
  readonly onPercent = (listener: () => void): (() => void) => {
    this.#onPercent.add(listener);
    return () => this.#onPercent.delete(listener);
  };

  /** How many pixels a board unit is. */
  zoom(): number {
    return this.#now.zoom;
  }

  zoomBy(step: 1 | -1): void {
    const box = this.#area?.getBoundingClientRect();
    this.#zoomAt(step === 1 ? STEP : 1 / STEP, (box?.width ?? 0) / 2, (box?.height ?? 0) / 2);
  }

  panBy(dx: number, dy: number): void {
    this.#fitted = null;
    this.#show({ ...this.#now, x: this.#now.x + dx, y: this.#now.y + dy });
  }

  /**
   * Brings a part of the board into sight, moving the view no further than it must. A view that showed everything, and that
   * nobody moved since, goes on to show everything for as long as everything fits.
   */
  reveal(part: BoardBox, bounds: BoardBox | null): void {
    if (this.#fitted !== null) {
      const [dx, dy] = this.#missing(bounds ?? part);
      if (dx !== 0 || dy !== 0) this.fit(bounds);
    }
    const [dx, dy] = this.#missing(part);
    if (dx !== 0 || dy !== 0) this.panBy(dx, dy);
  }

  #missing(part: BoardBox): readonly [dx: number, dy: number] {
    const area = this.#area?.getBoundingClientRect();
    if (area === undefined) return [0, 0];
    const { x, y, zoom } = this.#now;
    return [
      shift(x + part.x * zoom, part.width * zoom, area.width),
      shift(y + part.y * zoom, part.height * zoom, area.height),
    ];
  }

  /** Shows everything, never larger than it is. */
  fit(bounds: BoardBox | null): void {
    this.#fitted = bounds;
    const box = this.#area?.getBoundingClientRect();
    if (box === undefined || bounds === null) return this.#show({ x: MARGIN, y: MARGIN, zoom: 1 });
    const wide = (box.width - 2 * MARGIN) / Math.max(1, bounds.width);
    const high = (box.height - 2 * MARGIN) / Math.max(1, bounds.height);
    const zoom = Math.max(LEAST, Math.min(1, wide, high));
    return this.#show({
      x: (box.width - bounds.width * zoom) / 2 - bounds.x * zoom,
      y: Math.max(MARGIN, (box.height - bounds.height * zoom) / 2) - bounds.y * zoom,
      zoom,
    });
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const box = this.#area?.getBoundingClientRect();
    // A pinch on a touch pad arrives as a wheel with Ctrl.
    if (event.ctrlKey || event.metaKey) {
      this.#zoomAt(Math.exp(-event.deltaY / 300), event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0));
    } else this.panBy(-event.deltaX, -event.deltaY);
  }

  #zoomAt(factor: number, px: number, py: number): void {
    this.#fitted = null;
    const { x, y, zoom } = this.#now;
    const next = Math.min(MOST, Math.max(LEAST, zoom * factor));
    const grown = next / zoom;
    this.#show({ x: px - (px - x) * grown, y: py - (py - y) * grown, zoom: next });
  }

  #show(next: { readonly x: number; readonly y: number; readonly zoom: number }): void {
    this.#now = { ...next };
    if (this.#plane !== null) {
      this.#plane.style.transform = `translate(${next.x}px, ${next.y}px) scale(${next.zoom})`;
    }
    for (const listener of this.#onPercent) listener();
  }
}

// How far a stretch must move to lie inside; of one that is too long, its beginning is seen.
function shift(from: number, length: number, room: number): number {
  if (from < MARGIN || length > room - 2 * MARGIN) return MARGIN - from;
  return Math.min(0, room - MARGIN - (from + length));
}
