import { recordId, type RecordId } from '#shared/base/ids.ts';
import {
  targetsOf,
  type BoardLayout,
  type BoardPoint,
  type FindTarget,
} from '#shared/domain/workshop/cluster-board.ts';
import type { PlaneView } from './plane-view.ts';

/** Pixels that a hand may tremble before a press becomes a drag. */
const TREMBLE = 4;

/** What a hand does on the board. */
export interface PlaneHand {
  readonly layout: BoardLayout;
  readonly selected: ReadonlySet<RecordId>;
  /** Chosen by a press or a frame; `adds` keeps what was chosen before. */
  onChoose(ids: readonly RecordId[], adds: boolean): void;
  /** Notes were dropped, moved by so much; false when nothing came of it. */
  onDropNotes(ids: readonly RecordId[], at: BoardPoint, by: BoardPoint): Promise<boolean>;
  onDropCluster(id: RecordId, by: BoardPoint): Promise<boolean>;
  onOpen(id: RecordId): void;
}

interface Moving {
  readonly elements: readonly { readonly element: HTMLElement; readonly at: BoardPoint }[];
  readonly ids: readonly RecordId[];
  readonly cluster: RecordId | null;
  readonly find: FindTarget;
  readonly toBoard: (clientX: number, clientY: number) => BoardPoint;
  /** What lies on the board, by its id: looked for one by one it would cost more than the move. */
  readonly lying: ReadonlyMap<string, Element>;
  /** What lies under the hand. */
  over: RecordId | undefined;
}

interface Press {
  readonly pointerId: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly what: 'notes' | 'cluster' | 'pan' | 'frame';
  readonly id: RecordId | null;
  last: { x: number; y: number };
  moving: Moving | null;
  isDrag: boolean;
  /** Aborted when the hand lets go. */
  readonly held: AbortController;
}

const place = ({ x, y }: BoardPoint): string => `translate(${x}px, ${y}px)`;

type Listeners = readonly (readonly [string, (event: never) => void])[];

/**
 * Drag by mouse, touch and pen. While something is dragged, only the elements under the hand are touched; the board is drawn
 * again once, when it is dropped and stored.
 */
export class PlaneDrag {
  /** What the board shows now; set anew whenever it is drawn. */
  hand: PlaneHand;
  readonly #area: HTMLElement;
  readonly #plane: HTMLElement;
  readonly #view: PlaneView;
  #press: Press | null = null;
  #target: Element | null = null;

  constructor(area: HTMLElement, plane: HTMLElement, view: PlaneView, hand: PlaneHand) {
    this.#area = area;
    this.#plane = plane;
    this.#view = view;
    this.hand = hand;
  }

  /** Begins to listen; returns what ends it. */
  listen(): () => void {
    const listeners: Listeners = [
      ['pointerdown', (event: PointerEvent) => this.#down(event)],
      ['pointermove', (event: PointerEvent) => this.#move(event)],
      ['pointerup', (event: PointerEvent) => this.#up(event)],
      ['pointercancel', () => this.#putBack()],
      ['dblclick', (event: MouseEvent) => this.#open(event)],
    ];
    const onKey = (event: KeyboardEvent): void => this.#key(event);
    for (const [name, listener] of listeners) this.#area.addEventListener(name, listener as EventListener);
    addEventListener('keydown', onKey, { capture: true });
    return () => {
      for (const [name, listener] of listeners) this.#area.removeEventListener(name, listener as EventListener);
      removeEventListener('keydown', onKey, { capture: true });
      this.#press?.held.abort();
    };
  }

  #down(event: PointerEvent): void {
    const element = event.target instanceof Element ? event.target : null;
    if (this.#press !== null || element === null || element.closest('input, [data-still]') !== null) return;
    const note = element.closest<HTMLElement>('[data-note]');
    const head = element.closest<HTMLElement>('[data-head]');
    const isPan = event.button === 1 || (event.pointerType === 'touch' && note === null && head === null);
    if (event.button !== 0 && !isPan) return;
    const id = note?.dataset['note'] ?? head?.dataset['head'];
    const at = { x: event.clientX, y: event.clientY };
    this.#press = {
      pointerId: event.pointerId,
      from: at,
      last: at,
      what: isPan ? 'pan' : note !== null ? 'notes' : head !== null ? 'cluster' : 'frame',
      id: id === undefined ? null : recordId(id),
      moving: null,
      isDrag: false,
      held: new AbortController(),
    };
    if (isPan) event.preventDefault();
  }

  #move(event: PointerEvent): void {
    const press = this.#press;
    if (press === null || event.pointerId !== press.pointerId) return;
    const dx = event.clientX - press.from.x;
    const dy = event.clientY - press.from.y;
    if (!press.isDrag) {
      if (Math.abs(dx) < TREMBLE && Math.abs(dy) < TREMBLE) return;
      press.isDrag = true;
      this.#area.setPointerCapture(press.pointerId);
      this.#keepMoves(press);
      if (press.what === 'notes' || press.what === 'cluster') press.moving = this.#pickUp(press);
    }
    if (press.what === 'pan') this.#view.panBy(event.clientX - press.last.x, event.clientY - press.last.y);
    else if (press.what === 'frame') drawFrame(this.#frame(), this.#area, press.from, event);
    else if (press.moving !== null) this.#carry(press.moving, { x: dx, y: dy }, event);
    press.last = { x: event.clientX, y: event.clientY };
  }

  // While something is carried, nobody else needs its moves: each would walk through all that the page listens with.
  #keepMoves({ held: { signal } }: Press): void {
    const only = { capture: true, signal };
    addEventListener('mousemove', (event) => event.stopImmediatePropagation(), only);
    addEventListener(
      'pointermove',
      (event) => {
        event.stopImmediatePropagation();
        this.#move(event);
      },
      only,
    );
  }

  #carry(moving: Moving, by: BoardPoint, event: PointerEvent): void {
    const zoom = this.#view.zoom();
    for (const { element, at: lay } of moving.elements) {
      element.style.transform = place({ x: lay.x + by.x / zoom, y: lay.y + by.y / zoom });
    }
    if (moving.cluster !== null) return;
    const found = moving.find(moving.toBoard(event.clientX, event.clientY));
    if (found?.id === moving.over) return;
    moving.over = found?.id;
    this.#mark(found === null ? null : (moving.lying.get(found.id) ?? null));
  }

  #up(event: PointerEvent): void {
    const press = this.#press;
    if (press === null || event.pointerId !== press.pointerId) return;
    const { what, id, isDrag, moving, from } = press;
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    const at = this.#view.toBoard(event.clientX, event.clientY);
    const start = this.#view.toBoard(from.x, from.y);
    const by = { x: at.x - start.x, y: at.y - start.y };
    const { hand } = this;
    this.#end();
    if (!isDrag) {
      if (what !== 'pan') hand.onChoose(id === null ? [] : [id], adds);
    } else if (what === 'frame') hand.onChoose(notesIn(hand.layout, start, at), adds);
    else if (moving !== null) {
      const dropped =
        what === 'cluster' && id !== null ? hand.onDropCluster(id, by) : hand.onDropNotes(moving.ids, at, by);
      // The board is drawn anew only when something is stored; otherwise what was carried would stay in the air.
      void dropped.then((isStored) => isStored || layBack(moving));
    }
  }

  #open(event: MouseEvent): void {
    const note = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-note]') : null;
    const id = note?.dataset['note'];
    if (id !== undefined) this.hand.onOpen(recordId(id));
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#press?.isDrag !== true) return;
    event.preventDefault();
    event.stopPropagation();
    this.#putBack();
  }

  #pickUp({ what, id }: Press): Moving {
    const { layout, selected } = this.hand;
    if (what === 'cluster' && id !== null) {
      const own = layout.clusters.find(({ cluster }) => cluster.id === id);
      const frame = this.#plane.querySelector<HTMLElement>(`[data-cluster="${CSS.escape(id)}"]`);
      const head = frame === null || own === undefined ? [] : [{ element: frame, at: own.box }];
      return this.#lift([...head, ...this.#cards((own?.notes ?? []).map((note) => note.id))], [id], id);
    }
    const ids = id === null ? [] : selected.has(id) ? [...selected].filter((one) => layout.places.has(one)) : [id];
    return this.#lift(this.#cards(ids), ids, null);
  }

  #lift(elements: Moving['elements'], ids: readonly RecordId[], cluster: RecordId | null): Moving {
    for (const { element } of elements) element.setAttribute('data-dragging', 'true');
    return {
      elements,
      ids,
      cluster,
      find: targetsOf(this.hand.layout, new Set(ids)),
      toBoard: this.#view.hold(),
      lying: this.#lying(),
      over: undefined,
    };
  }

  #lying(): Map<string, Element> {
    const lying = new Map<string, Element>();
    for (const element of this.#plane.children) {
      const { note, cluster } = (element as HTMLElement).dataset;
      const id = note ?? cluster;
      if (id !== undefined) lying.set(id, element);
    }
    return lying;
  }

  #cards(ids: readonly RecordId[]): Moving['elements'] {
    return ids.flatMap((id) => {
      const element = this.#plane.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`);
      const at = this.hand.layout.places.get(id);
      return element === null || at === undefined ? [] : [{ element, at }];
    });
  }

  #mark(element: Element | null): void {
    this.#target?.removeAttribute('data-target');
    element?.setAttribute('data-target', 'true');
    this.#target = element;
  }

  #frame(): HTMLElement | null {
    return this.#area.querySelector<HTMLElement>('[data-frame]');
  }

  #end(): void {
    for (const { element } of this.#press?.moving?.elements ?? []) element.removeAttribute('data-dragging');
    this.#mark(null);
    const frame = this.#frame();
    if (frame !== null) frame.hidden = true;
    this.#press?.held.abort();
    this.#press = null;
  }

  #putBack(): void {
    const moving = this.#press?.moving;
    if (moving !== undefined && moving !== null) layBack(moving);
    this.#end();
  }
}

function layBack({ elements }: Moving): void {
  for (const { element, at } of elements) element.style.transform = place(at);
}

function drawFrame(
  frame: HTMLElement | null,
  area: HTMLElement,
  from: { readonly x: number; readonly y: number },
  event: PointerEvent,
): void {
  if (frame === null) return;
  const box = area.getBoundingClientRect();
  frame.hidden = false;
  frame.style.transform = place({
    x: Math.min(from.x, event.clientX) - box.left,
    y: Math.min(from.y, event.clientY) - box.top,
  });
  frame.style.width = `${Math.abs(event.clientX - from.x)}px`;
  frame.style.height = `${Math.abs(event.clientY - from.y)}px`;
}

function notesIn(layout: BoardLayout, a: BoardPoint, b: BoardPoint): RecordId[] {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return [...layout.places]
    .filter(([, { x, y }]) => x >= left && x <= right && y >= top && y <= bottom)
    .map(([id]) => id);
}
