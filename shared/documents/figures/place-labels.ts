/** A label that looks for a place beside its point; lengths in px. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  /** Radius of the point's dot, which no label may cover. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a label stands: its upper left corner and its size, and whether it needs a line to its point. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly far: boolean;
}

/** Further away than this no label goes only to be clear: lines across the picture are worse. */
const LAST_FOR_CLEARNESS = 22;
const RINGS = [0, 10, 22, 36, 52, 70, 90] as const;
// Right, left, above and below first: a reader looks there.
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function boxAt(request: LabelRequest, direction: readonly [number, number], ring: number): Box {
  const reach = request.radius + 2 + ring;
  const centreX = request.x + direction[0] * (reach + request.width / 2);
  const centreY = request.y + direction[1] * (reach + request.height / 2);
  return {
    left: centreX - request.width / 2,
    right: centreX + request.width / 2,
    top: centreY - request.height / 2,
    bottom: centreY + request.height / 2,
  };
}

function intoBounds(box: Box, bounds: Box): Box {
  const dx = Math.max(0, bounds.left - box.left) - Math.max(0, box.right - bounds.right);
  const dy = Math.max(0, bounds.top - box.top) - Math.max(0, box.bottom - bounds.bottom);
  return { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy };
}

const costOf = (box: Box, taken: readonly Box[]): number => taken.reduce((sum, other) => sum + overlap(box, other), 0);

interface Candidate {
  readonly box: Box;
  readonly cost: number;
  /** Whether the label stands right beside its point. */
  readonly near: boolean;
}

/** How much nearer its own point must be to a label than any other one, in px. */
const OWN = 3;

const distance = (box: Box, { x, y }: LabelRequest): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

// Without a line, a reader takes a label for the name of the point that lies nearest to it.
function isTakenForAnother(box: Box, own: LabelRequest, all: readonly LabelRequest[]): boolean {
  const near = distance(box, own) + OWN;
  return all.some((other) => (other.x !== own.x || other.y !== own.y) && distance(box, other) < near);
}

function besidePoint(
  request: LabelRequest,
  bounds: Box,
  taken: readonly Box[],
  all: readonly LabelRequest[],
): Candidate {
  let best: Candidate | null = null;
  let mistaken: Candidate | null = null;
  for (const ring of RINGS) {
    for (const direction of DIRECTIONS) {
      const box = intoBounds(boxAt(request, direction, ring), bounds);
      const cost = costOf(box, taken);
      if (best === null || cost < best.cost) best = { box, cost, near: ring === 0 };
      if (cost > 0) continue;
      if (ring > 0 || !isTakenForAnother(box, request, all)) return { box, cost, near: ring === 0 };
      // A line says whose it is.
      mistaken ??= { box, cost, near: false };
    }
    if (ring === LAST_FOR_CLEARNESS && mistaken !== null) return mistaken;
  }
  return mistaken ?? best ?? { box: boxAt(request, [1, 0], 0), cost: 0, near: true };
}

/** Step of the search over the whole picture, in px: less than half the height of a line of labels. */
const SCAN_STEP = 6;

// The free place nearest to the point, wherever in the picture it is.
function anywhere({ x, y, width, height }: LabelRequest, bounds: Box, taken: readonly Box[]): Candidate | null {
  let nearest: Box | null = null;
  let shortest = Infinity;
  for (let top = bounds.top; top + height <= bounds.bottom; top += SCAN_STEP) {
    for (let left = bounds.left; left + width <= bounds.right; left += SCAN_STEP) {
      const distance = Math.hypot(left + width / 2 - x, top + height / 2 - y);
      if (distance >= shortest) continue;
      const box = { left, top, right: left + width, bottom: top + height };
      if (taken.some((other) => overlap(box, other) > 0)) continue;
      nearest = box;
      shortest = distance;
    }
  }
  return nearest === null ? null : { box: nearest, cost: 0, near: false };
}

/**
 * A place for each label, in the order of the requests; the largest labels choose first. Each takes the nearest of eight
 * directions on growing rings where it covers no dot, no obstacle and no other label, stays inside the bounds and is not nearer to another point; else the
 * nearest free place of the whole picture; only where there is none, the place that covers least.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Box,
  obstacles: readonly Box[] = [],
): readonly PlacedLabel[] {
  const dots = requests.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const taken: Box[] = [...obstacles, ...dots];
  const placed = new Map<LabelRequest, PlacedLabel>();
  for (const request of requests.toSorted((a, b) => b.width * b.height - a.width * a.height)) {
    const beside = besidePoint(request, bounds, taken, requests);
    const { box, near } = beside.cost === 0 ? beside : (anywhere(request, bounds, taken) ?? beside);
    taken.push(box);
    placed.set(request, { x: box.left, y: box.top, width: request.width, height: request.height, far: !near });
  }
  return requests.flatMap((request) => placed.get(request) ?? []);
}
