import type { ReactNode } from 'react';
import type { ClustersFrame, FrameNote } from '#shared/domain/workshop/frame.ts';
import { flowGroups, shownPage, type GroupPages, type GroupPart } from '#shared/domain/workshop/pages.ts';
import { m } from '#shared/messages/messages.ts';
import { WHOLE } from './audience-swot.tsx';
import styles from './clusters.module.css';
import { PageCount, PagedList, PageWords, useFit, useReportPages } from './pages.tsx';
import { NoteLine, SceneHead, HiddenTitle, SpotlightNote } from './parts.tsx';
import picture from './picture.module.css';
import { laidOutHeight, useMeasured } from './use-measured.ts';

interface Group {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly FrameNote[];
  readonly count: number;
  readonly isLoose: boolean;
}

const SIZES = ['note', 'noteMin'] as const;

/** Groups of notes side by side; what is in no group stands at the end. */
export function AudienceClusters({ frame }: { readonly frame: ClustersFrame }): ReactNode {
  const groups: readonly Group[] = [
    ...frame.clusters.map(({ id, title, notes, count }) => ({ id, title, notes, count, isLoose: false })),
    ...(frame.loose.length === 0
      ? []
      : [{ id: 'loose', title: m.audience.ungrouped, notes: frame.loose, count: frame.loose.length, isLoose: true }]),
  ];
  const note = groups.flatMap(({ notes }) => notes).find(({ id }) => id === frame.spotlight);
  const group = groups.find(({ id }) => id === frame.spotlight);
  if (note !== undefined) {
    return (
      <main className={picture['scene']} data-board="clusters" data-spotlight="note">
        <HiddenTitle>{frame.title}</HiddenTitle>
        <SpotlightNote text={note.text} />
      </main>
    );
  }
  return group === undefined ? <Wall frame={frame} groups={groups} /> : <OneGroup frame={frame} group={group} />;
}

function OneGroup({ frame, group }: { readonly frame: ClustersFrame; readonly group: Group }): ReactNode {
  const [root, fit] = useFit(frame, WHOLE);
  return (
    <main ref={root} className={picture['scene']} data-board="clusters" data-spotlight="cluster">
      <SceneHead title={group.title}>
        <p className={picture['aside']}>{m.audience.notes(group.count)}</p>
        <PageWords fit={fit} index={0} />
      </SceneHead>
      <PagedList
        fit={fit}
        index={0}
        look="notes"
        lines={group.notes.map((note) => ({ id: note.id, content: <NoteLine note={note} /> }))}
      />
    </main>
  );
}

interface Flow {
  readonly size: (typeof SIZES)[number];
  readonly pages: GroupPages;
}

function Wall({ frame, groups }: { readonly frame: ClustersFrame; readonly groups: readonly Group[] }): ReactNode {
  const columns = frame.look.size === 'large' ? 2 : 3;
  const { root, value: flow } = useMeasured<HTMLDivElement, Flow>(
    JSON.stringify({ ...frame, page: 0 }),
    (element, scale) => readFlow(element, scale, columns),
  );
  useReportPages(flow === null ? null : flow.pages.length);
  const at = shownPage(frame.page, flow?.pages.length ?? 1);
  const later = (flow?.pages ?? []).slice(at + 1).flat(2);
  return (
    <main className={picture['scene']} data-board="clusters">
      <SceneHead title={frame.title || m.workshop.audienceTitle}>
        {flow !== null && flow.pages.length > 1 && (
          <PageCount
            page={frame.page}
            pages={flow.pages.length}
            more={later.reduce((sum, part) => sum + hiddenNotes(part, groups), 0)}
          />
        )}
      </SceneHead>
      {groups.length === 0 && <p className={picture['empty']}>{m.audience.noGroups}</p>}
      <div ref={root} className={styles['wall']} data-columns={columns}>
        {flow === null
          ? SIZES.map((size) => <Measured key={size} size={size} groups={groups} columns={columns} />)
          : Array.from({ length: columns }, (_, column) => (
              <div key={column} className={styles['column']} data-size={flow.size}>
                {(flow.pages[at]?.[column] ?? []).map((part) => (
                  <GroupCard key={`${part.group} ${part.from}`} group={groups[part.group]} part={part} />
                ))}
              </div>
            ))}
      </div>
    </main>
  );
}

// A collapsed group counts as the notes that it holds.
function hiddenNotes({ group, from, to }: GroupPart, groups: readonly Group[]): number {
  const whole = groups[group];
  return whole === undefined || whole.notes.length > 0 ? to - from : whole.count;
}

function Measured(props: {
  readonly size: string;
  readonly groups: readonly Group[];
  readonly columns: number;
}): ReactNode {
  return (
    <div className={styles['measured']} data-size={props.size} data-columns={props.columns}>
      {props.groups.map((group) => (
        <GroupCard key={group.id} group={group} part={{ group: 0, from: 0, to: group.notes.length }} isMeasured />
      ))}
    </div>
  );
}

function readFlow(root: HTMLElement, scale: number, columns: number): Flow {
  const height = laidOutHeight(root, scale);
  const flows = [...root.children].map((way, index): Flow => {
    const gap = Number.parseFloat(getComputedStyle(way.querySelector('ul') ?? way).rowGap) || 0;
    const groups = [...way.children].map((card) => {
      const items = [...card.querySelectorAll('li')].map((item) => laidOutHeight(item, scale));
      const inside = items.reduce((sum, own) => sum + own, 0) + Math.max(0, items.length - 1) * gap;
      return { head: laidOutHeight(card, scale) - inside, items };
    });
    const between = Number.parseFloat(getComputedStyle(way).rowGap) || 0;
    return { size: SIZES[index] ?? 'noteMin', pages: flowGroups(groups, { height, columns, gap, between }) };
  });
  return flows.find(({ pages }) => pages.length === 1) ?? flows.at(-1) ?? { size: 'noteMin', pages: [[]] };
}

function GroupCard(props: {
  readonly group: Group | undefined;
  readonly part: GroupPart;
  /** It needs the room that its longer title needs where it goes on. */
  readonly isMeasured?: boolean;
}): ReactNode {
  const { group, part, isMeasured = false } = props;
  if (group === undefined) return null;
  const notes = group.notes.slice(part.from, part.to);
  const isContinued = part.from > 0 || (isMeasured && notes.length > 1);
  const title = isContinued ? m.audience.continued(group.title) : group.title;
  return (
    <section className={styles['group']} data-loose={group.isLoose || undefined} aria-label={title}>
      <header>
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <span>{notes.length === 0 ? m.audience.notes(group.count) : group.count}</span>
      </header>
      {notes.length > 0 && (
        <ul data-look="notes">
          {notes.map((note) => (
            <li key={note.id}>
              <NoteLine note={note} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
