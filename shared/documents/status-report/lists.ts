import type { IsoDate } from '../../base/iso-date.ts';
import { cadenceDates } from '../../domain/engagement/cadence-dates.ts';
import { upcomingDates, type DatedKind } from '../../domain/engagement/next-date.ts';
import type { Dashboard } from '../../domain/monitoring/dashboard.ts';
import { exposureOf } from '../../domain/monitoring/suggest-rag.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { bold, columns, muted, referenceRuns } from '../blocks.ts';
import { inRow, type DocumentContext } from '../document-context.ts';
import { fitSideLists, type SideList } from '../fit-page.ts';
import { onPaper } from '../handout.ts';
import type { Block, Inline, TextRun } from '../report-model.ts';
import { shortText } from './standing.ts';

const THIRDS = [33, 33, 34] as const;
const LETTERS = 90;

/** A block of lists and its height in twips. */
export interface Listed {
  readonly blocks: Block[];
  readonly height: number;
}

function sideTable(
  context: DocumentContext,
  headers: readonly string[],
  lists: readonly SideList[],
  room: number,
): Listed {
  const { cells, height } = fitSideLists(context, lists, THIRDS, room);
  return { height, blocks: [{ type: 'table', columns: columns(headers, THIRDS), rows: [cells] }] };
}

const sideList = (lines: readonly Inline[], none: string, more: (left: number) => string): SideList => ({
  lines,
  none: [muted(none)],
  more: (left) => [muted(more(left))],
});

// `M-07 Title – note`: the reference leads to nothing here, but it leads a reader to the other documents.
function line(context: DocumentContext, record: { readonly ref: string | null }, title: string, note: string): Inline {
  const name = onPaper(title, LETTERS);
  const runs: TextRun[] = [...referenceRuns(context, [record]), bold(record.ref === null ? name : ` ${name}`)];
  return note === '' ? runs : [...runs, muted(` – ${note}`)];
}

/** Milestones reached, next and slipping, side by side; one that slips is not among the next. */
export function milestoneLists(context: DocumentContext, dashboard: Dashboard, room: number): Listed {
  const { data, words, format, asOf } = context;
  const text = words.status.milestones;
  const all = data.all('milestone');
  const slipping = new Set(dashboard.slippingMilestones.map(({ milestone }) => milestone.id));
  const byDate = (dated: readonly { milestone: RecordOf<'milestone'>; on: string }[]) =>
    dated.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map(({ milestone }) => milestone);
  const done = byDate(
    all.flatMap((milestone) => (milestone.doneOn === null ? [] : [{ milestone, on: milestone.doneOn }])),
  );
  const next = byDate(
    all.flatMap((milestone) => {
      const on = milestone.forecastOn ?? milestone.baselineOn;
      const isAhead = on !== null && on >= asOf && milestone.doneOn === null && !slipping.has(milestone.id);
      return isAhead ? [{ milestone, on }] : [];
    }),
  );
  const slips = dashboard.slippingMilestones.map(({ milestone, slipDays, overdueDays }) =>
    line(
      context,
      milestone,
      milestone.title,
      overdueDays > 0 ? text.late(overdueDays) : text.slips(format.date(milestone.forecastOn), slipDays),
    ),
  );
  const [noneDone = '', noneNext = '', noneSlips = ''] = text.none;
  return sideTable(
    context,
    text.columns,
    [
      // The last one reached says most.
      sideList(
        done.toReversed().map((milestone) => line(context, milestone, milestone.title, format.date(milestone.doneOn))),
        noneDone,
        text.more,
      ),
      sideList(
        next.map((milestone) =>
          line(context, milestone, milestone.title, format.date(milestone.forecastOn ?? milestone.baselineOn)),
        ),
        noneNext,
        text.more,
      ),
      sideList(slips, noneSlips, text.more),
    ],
    room,
  );
}

function openRisks({ data }: DocumentContext): RecordOf<'raidItem'>[] {
  return data
    .all('raidItem')
    .filter((item) => (item.type === 'risk' || item.type === 'issue') && item.closedOn === null)
    .toSorted((a, b) => (exposureOf(b) ?? 0) - (exposureOf(a) ?? 0));
}

/** What the departments want decided: of each the last check-in, in the order of departments. */
function decisionsWanted(context: DocumentContext): Inline[] {
  const { data } = context;
  const latest = new Map<RecordOf<'checkIn'>['department'], RecordOf<'checkIn'>>();
  for (const checkIn of data.all('checkIn')) {
    const known = latest.get(checkIn.department);
    if (known === undefined || (checkIn.heldOn ?? '') >= (known.heldOn ?? '')) latest.set(checkIn.department, checkIn);
  }
  return [...latest.values()].flatMap((checkIn): Inline[] => {
    const wanted = shortText(context, checkIn.decisionsWanted, LETTERS);
    const department = onPaper(data.nameOf(checkIn.department), 40);
    return wanted === '' ? [] : [[bold(wanted), muted(department === '' ? '' : ` – ${department}`)]];
  });
}

/** Top risks and issues, decisions wanted and overdue follow-ups, side by side. */
export function attentionLists(context: DocumentContext, dashboard: Dashboard, room: number): Listed {
  const { words, format } = context;
  const text = words.status.attention;
  const risks = openRisks(context).map((item): Inline => {
    const weight = exposureOf(item);
    const owner = onPaper(item.owner, 40);
    const notes = [
      item.type === '' ? '' : text.kind(words.option(item.type)),
      weight === null ? '' : text.weight(format.number(weight)),
      owner === '' ? '' : text.owner(owner),
    ];
    return [bold(onPaper(item.title, LETTERS)), muted(` – ${inRow(context, notes)}`)];
  });
  const overdue = dashboard.overdueFollowUps.map(({ followUp, overdueDays }): Inline => {
    const owner = onPaper(followUp.owner, 40);
    const notes = [text.overdue(overdueDays), owner === '' ? '' : text.owner(owner)];
    return [bold(onPaper(followUp.text, LETTERS)), muted(` – ${inRow(context, notes)}`)];
  });
  const none = (place: number): string => text.none[place] ?? '';
  const more = (place: number) => text.more[place] ?? String;
  return sideTable(
    context,
    text.columns,
    [
      sideList(risks, none(0), more(0)),
      sideList(decisionsWanted(context), none(1), more(1)),
      sideList(overdue, none(2), more(2)),
    ],
    room,
  );
}

interface Dated {
  readonly on: IsoDate;
  readonly title: string;
}

// The next time of each regular meeting, and the reviews that are planned.
function gatherings(context: DocumentContext, reviews: readonly Dated[]): Dated[] {
  const { data, asOf } = context;
  const { workingDays, termEndOn } = data.engagement;
  const meetings = data.all('meeting').flatMap((meeting): Dated[] => {
    const [on] = cadenceDates(meeting, workingDays, { from: asOf, until: termEndOn, count: 1 });
    return on === undefined ? [] : [{ on, title: meeting.title }];
  });
  return [...meetings, ...reviews].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The next check-ins, deliverables, and meetings and reviews, side by side; milestones have a list of their own. */
export function nextLists(context: DocumentContext, room: number): Listed {
  const { data, words, format, asOf } = context;
  const text = words.status.next;
  const dates = upcomingDates(data, asOf);
  const of = (kind: DatedKind): Dated[] => dates.filter((date) => date.kind === kind);
  const reviews = of('review').map(({ on, title }) => ({ on, title: text.review(title) }));
  const [noCheckIn = '', noDeliverable = '', noMeeting = ''] = text.none;
  const listed = (list: readonly Dated[], none: string): SideList =>
    sideList(
      list.map(({ on, title }): Inline => [bold(format.date(on)), { text: `  ${onPaper(title, LETTERS)}` }]),
      none,
      text.more,
    );
  return sideTable(
    context,
    text.columns,
    [
      listed(of('checkIn'), noCheckIn),
      listed(of('deliverable'), noDeliverable),
      listed(gatherings(context, reviews), noMeeting),
    ],
    room,
  );
}
