import { palette } from '../../base/palette.ts';
import type { RecordId } from '../../base/ids.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { bold, bookmarkOf, chapter, columns, missing, muted, referenceRuns, richCell, textCell } from '../blocks.ts';
import { swotTable } from '../blueprint/appendices.ts';
import { oneLine } from '../document-context.ts';
import type { Block, HeadingBlock, ReportSection, TableBlock, TableCell } from '../report-model.ts';
import { isOpen, wasHeld, type WorkshopContext } from './record-context.ts';

type Note = RecordOf<'note'>;
type Cluster = RecordOf<'cluster'>;

/** The heading of one board or one result; it stands in the contents. */
export function boardHeading(text: string): HeadingBlock {
  return { type: 'heading', level: 2, text, numbering: 'chapter' };
}

// Whether the note is printed here for the first time: its reference is what other places lead to.
function noteRow(context: WorkshopContext, note: Note, isFirst: boolean): TableCell[] {
  const ref: TableCell =
    note.ref === null
      ? { content: [context.words.empty] }
      : isFirst
        ? { content: [[{ text: note.ref, bookmark: bookmarkOf(note.ref) }]], colour: palette.muted, bold: true }
        : { content: [referenceRuns(context, [note])], bold: true };
  return [ref, textCell(context, note.text)];
}

interface Group {
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly Note[];
}

// Groups of stage 2 name no workshop: one that grouped notes without a board of its own grouped those.
function clustersOf(context: WorkshopContext): readonly Cluster[] {
  const { data, workshop, activities } = context;
  const all = data.all('cluster');
  const own = all.filter((cluster) => cluster.workshop === workshop.id);
  const grouped = activities.some((activity) => activity.type === 'clustering' && wasHeld(context, activity));
  if (own.length > 0 || !grouped) return own;
  return all.filter((cluster) => cluster.workshop === null);
}

function groupsOf(context: WorkshopContext): readonly Group[] {
  const { data, workshop, notes } = context;
  const text = context.words.workshop.clusters;
  const mayBeTold = new Set(notes.map(({ id }) => id));
  const readable = (note: Note): boolean => note.workshop !== workshop.id || mayBeTold.has(note.id);
  const clusters = clustersOf(context);
  if (clusters.length === 0) return [];
  const loose = notes.filter((note) => data.find('cluster', note.cluster) === undefined);
  return [
    ...clusters.map((cluster) => ({
      title: oneLine(cluster.title) || text.untitled,
      summary: oneLine(cluster.summary),
      notes: data.all('note').filter((note) => note.cluster === cluster.id && readable(note)),
    })),
    ...(loose.length > 0 ? [{ title: text.loose, summary: '', notes: loose }] : []),
  ];
}

function clusterBlocks(context: WorkshopContext, groups: readonly Group[], printed: ReadonlySet<RecordId>): Block[] {
  const text = context.words.workshop.clusters;
  if (groups.length === 0) return [];
  const boards = context.activities.filter(({ type }) => type === 'clustering');
  const title = boards.length === 1 ? oneLine(boards[0]?.title ?? '') : '';
  const rows = groups.flatMap((group): TableCell[][] => [
    [
      {
        ...richCell(context, [[bold(text.cluster(group.title, group.notes.length))], [muted(group.summary)]]),
        span: 2,
        shading: palette.surface,
      },
    ],
    ...(group.notes.length === 0 ? [[textCell(context, ''), { content: [[muted(text.noNotes)]] }]] : []),
    ...group.notes.map((note) => noteRow(context, note, !printed.has(note.id))),
  ]);
  const notes = groups.reduce((sum, group) => sum + group.notes.length, 0);
  const clusters = groups.filter((group) => group.title !== text.loose).length;
  return [
    boardHeading(title || text.title),
    {
      type: 'table',
      caption: text.caption(clusters, notes),
      columns: columns(context.words.workshop.board.noteColumns, [16, 84]),
      rows,
    },
  ];
}

function noteTable(context: WorkshopContext, notes: readonly Note[]): TableBlock {
  const text = context.words.workshop.board;
  return {
    type: 'table',
    caption: text.notesCaption(notes.length),
    columns: columns(text.noteColumns, [16, 84]),
    rows: notes.map((note) => noteRow(context, note, true)),
  };
}

interface Board {
  readonly title: string;
  readonly swot: readonly Note[];
  readonly others: readonly Note[];
}

// A board for each activity that has notes; notes of none go to the first SWOT, or to a board of their own.
function boardsOf(context: WorkshopContext, inGroups: ReadonlySet<RecordId>): readonly Board[] {
  const { activities, notes } = context;
  const text = context.words.workshop.board;
  const known = new Set(activities.map(({ id }) => id));
  const swots = activities.filter(({ type }) => type === 'swot');
  const homeOf = (note: Note): RecordId | null =>
    note.activity !== null && known.has(note.activity)
      ? note.activity
      : note.quadrant === ''
        ? null
        : (swots[0]?.id ?? null);
  const board = (id: RecordId | null, title: string): Board => {
    const own = notes.filter((note) => homeOf(note) === id);
    return {
      title,
      swot: own.filter(({ quadrant }) => quadrant !== ''),
      others: own.filter((note) => note.quadrant === '' && !inGroups.has(note.id)),
    };
  };
  const titled = activities.map((activity) => board(activity.id, oneLine(activity.title) || text.swot));
  const rest = board(null, '');
  const others = rest.swot.length > 0 ? text.swot : text.others;
  return [...titled, { ...rest, title: others }].filter(({ swot, others: more }) => swot.length + more.length > 0);
}

function unrevealed(context: WorkshopContext): Block[] {
  const text = context.words.workshop.board;
  const secret = context.activities.filter(
    (activity) => isOpen(activity) && activity.type !== 'vote' && activity.type !== 'scoring',
  );
  return secret.flatMap((activity): Block[] => [
    boardHeading(oneLine(activity.title) || text.title),
    { type: 'callout', tone: 'info', title: text.unrevealed, content: [text.unrevealedBody] },
  ]);
}

/** What stands on the boards: SWOT and groups as native tables, further notes, and the names of what is not revealed. */
export function boardsSection(context: WorkshopContext): ReportSection {
  const text = context.words.workshop.board;
  const groups = groupsOf(context);
  const inGroups = new Set(groups.flatMap(({ notes }) => notes.map(({ id }) => id)));
  const boards = boardsOf(context, inGroups);
  const printed = new Set(boards.flatMap(({ swot }) => swot.map(({ id }) => id)));
  const secret = unrevealed(context);
  const blocks = [
    ...boards.flatMap(({ title, swot, others }): Block[] => [
      boardHeading(title),
      // Its own heading would say the same again.
      ...(swot.length > 0 ? swotTable(context, swot).filter(({ type }) => type !== 'heading') : []),
      ...(others.length > 0 ? [noteTable(context, others)] : []),
    ]),
    ...clusterBlocks(context, groups, printed),
    ...secret,
  ];
  return {
    id: 'board',
    orientation: 'portrait',
    blocks: [chapter(text.title, 'board', true), ...(blocks.length > 0 ? blocks : [missing(context, text.missing)])],
  };
}
