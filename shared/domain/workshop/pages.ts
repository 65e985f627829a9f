/** One way of writing a list, measured: how high each item is, and in how many columns they stand. Lengths in any one unit. */
export interface MeasuredWay {
  readonly heights: readonly number[];
  /** Between two items of a column. */
  readonly gap: number;
  readonly columns: number;
}

/** A list on the wall with the room that it has. */
export interface MeasuredList {
  readonly height: number;
  /** In the order of preference; the last one is taken when nothing fits on one page. */
  readonly ways: readonly MeasuredWay[];
}

/** The items of a list by page and column, as their places in the list. There is always a page. */
export type ListPages = readonly (readonly (readonly number[])[])[];

/** How the lists of one board are written: all of them in the same way, so that the wall reads evenly. */
export interface FittedLists {
  /** Which of the ways. */
  readonly way: number;
  readonly lists: readonly ListPages[];
  /** Pages of the longest list; at least 1. */
  readonly pages: number;
}

// Heights are read from a picture that may be scaled: less than this is no overflow.
const SLACK = 0.5;

/** Steps in which a single page is tried lower, so that its columns end at about the same height. */
const BALANCE_STEPS = 24;

/**
 * Breaks a list into pages. No item is ever cut: one that is higher than the page stands alone. Columns are filled one
 * after the other; what fits on one page is spread evenly over them.
 */
export function breakPages(way: MeasuredWay, height: number): ListPages {
  return inChunks(
    balanced((lower) => fillLists(way, lower), height, way.columns),
    way.columns,
  );
}

// The lowest columns that still hold everything without cutting it into more parts; only where one page does.
function balanced<T>(fill: (height: number) => T[][], height: number, columns: number): T[][] {
  const full = fill(height);
  if (columns === 1 || full.length > columns) return full;
  const parts = full.flat().length;
  for (let step = 1; step < BALANCE_STEPS; step += 1) {
    const lower = fill((height * step) / BALANCE_STEPS);
    if (lower.length <= columns && lower.flat().length === parts) return lower;
  }
  return full;
}

function fillLists(way: MeasuredWay, height: number): number[][] {
  const columns: number[][] = [[]];
  let used = 0;
  for (const [index, own] of way.heights.entries()) {
    const column = columns.at(-1) ?? [];
    const needed = column.length === 0 ? own : used + way.gap + own;
    if (column.length > 0 && needed > height + SLACK) {
      columns.push([index]);
      used = own;
    } else {
      column.push(index);
      used = needed;
    }
  }
  return columns;
}

/**
 * The first way in which every list of a board fits on one page; else the last way, in pages. What has to fit is the board,
 * not a list: two sizes of writing side by side would look like two meanings.
 */
export function fitLists(lists: readonly MeasuredList[], ways: number): FittedLists {
  for (let way = 0; ; way += 1) {
    const broken = lists.map((list) => {
      const measured = list.ways[way];
      return measured === undefined ? [[[]]] : breakPages(measured, list.height);
    });
    const pages = broken.reduce((most, one) => Math.max(most, one.length), 1);
    if (pages === 1 || way >= ways - 1) return { way, lists: broken, pages };
  }
}

/** Which page of so many is shown when page `page` of the board is; a shorter list stays on its last one. */
export function shownPage(page: number, pages: number): number {
  return Math.max(0, Math.min(page, pages - 1));
}

/** How many items stand on the pages after this one. */
export function laterItems(pages: ListPages, page: number): number {
  return pages.slice(shownPage(page, pages.length) + 1).reduce((sum, columns) => sum + columns.flat().length, 0);
}

/** A group of items under a heading, measured. */
export interface MeasuredGroup {
  /** The heading with everything around the items. */
  readonly head: number;
  readonly items: readonly number[];
}

/** The room that groups flow into. */
export interface GroupRoom {
  readonly height: number;
  readonly columns: number;
  /** Between two items. */
  readonly gap: number;
  /** Between two groups in one column. */
  readonly between: number;
}

/** The items `from` to before `to` of a group, under its heading; a `from` above 0 goes on from another column. */
export interface GroupPart {
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

/** Groups by page and column. */
export type GroupPages = readonly (readonly (readonly GroupPart[])[])[];

/** Share of a column that may stay empty so that the next group is not taken apart. */
const MOST_EMPTY = 0.5;
/** Items of a group that stand together at least. */
const FEWEST = 2;

/**
 * Lets groups flow into columns and pages. A group stays together where that does not leave more than half a column empty;
 * otherwise it goes on in the next column, never with its heading alone, nor with one item left over. What fits on one page
 * is spread evenly over the columns.
 */
export function flowGroups(groups: readonly MeasuredGroup[], room: GroupRoom): GroupPages {
  return inChunks(
    balanced((height) => fillColumns(groups, room, height), room.height, room.columns),
    room.columns,
  );
}

function fillColumns(groups: readonly MeasuredGroup[], room: GroupRoom, height: number): GroupPart[][] {
  const columns: GroupPart[][] = [[]];
  let used = 0;
  const newColumn = (): void => {
    columns.push([]);
    used = 0;
  };
  const lead = (): number => (used === 0 ? 0 : used + room.between);
  for (const [group, { head, items }] of groups.entries()) {
    const fits = (count: number): boolean => lead() + heightOf(head, items.slice(0, count), room.gap) <= height + SLACK;
    const isWholeInOne = heightOf(head, items, room.gap) <= height + SLACK;
    const isNearlyFull = height - lead() < height * MOST_EMPTY;
    if (used > 0 && !fits(items.length) && (!fits(FEWEST) || (isWholeInOne && isNearlyFull))) newColumn();
    let from = 0;
    do {
      if (from > 0) newColumn();
      const to = partEnd(items, from, height + SLACK - lead() - head, room.gap);
      columns.at(-1)?.push({ group, from, to });
      used = lead() + heightOf(head, items.slice(from, to), room.gap);
      from = to;
    } while (from < items.length);
  }
  return columns;
}

/** Up to which item a column holds a group from an item on: at least that one, and not all but one of the rest. */
function partEnd(items: readonly number[], from: number, room: number, gap: number): number {
  let to = from;
  let used = 0;
  while (to < items.length) {
    used += (to === from ? 0 : gap) + (items[to] ?? 0);
    if (to > from && used > room) break;
    to += 1;
  }
  return items.length - to === 1 && to - from > FEWEST ? to - 1 : to;
}

function heightOf(head: number, items: readonly number[], gap: number): number {
  return items.reduce((sum, own) => sum + own, head) + Math.max(0, items.length - 1) * gap;
}

function inChunks<T>(columns: readonly T[], perPage: number): T[][] {
  const pages: T[][] = [];
  for (let from = 0; from < columns.length; from += perPage) pages.push(columns.slice(from, from + perPage));
  return pages.length === 0 ? [[]] : pages;
}
