import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { recordName } from '#shared/domain/engagement/engagement-data.ts';
import { placeNeed, unplaceNeed } from '#shared/domain/needs/place-need.ts';
import { rankNeeds, type RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import type { MatrixPosition } from '#shared/domain/needs/need-scores.ts';
import { priorityZone, type Zone } from '#shared/domain/needs/priority-zone.ts';
import { buildMatrixFrame } from '#shared/domain/workshop/frame.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { useCommands } from '#renderer/commands/commands-context.tsx';
import { Loading, RecordField, useCommit, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './board.module.css';
import { MatrixPlot } from './matrix-plot.tsx';
import { useBoardData } from './time/use-board-data.ts';
import { useRoom } from './room-context.ts';
import { usePublish } from './use-publish.ts';

/** The priority matrix on the wall: needs are placed by drag or by arrow keys; the single scores stay. */
export function MatrixStage(): ReactNode {
  const { options, isLocked } = useRoom();
  const { store } = useServices();
  const commit = useCommit();
  const data = useBoardData(['need', 'needScore', 'department']);
  const [chosenId, setChosenId] = useState<RecordId | null>(null);
  const [zoomed, setZoomed] = useState<Zone | null>(null);
  const [spotlight, setSpotlight] = useState<Zone | null>(null);
  const [said, setSaid] = useState('');
  const placing = useRef<Promise<{ readonly id: RecordId | null; readonly rev: number }>>(
    Promise.resolve({ id: null, rev: 0 }),
  );
  const ranked = useMemo(() => (data === undefined ? [] : rankNeeds(data)), [data]);
  const chosen = ranked.find((entry) => entry.need.id === chosenId);
  useZoomCommands(setZoomed);
  useSpotlightCommand(spotlight, () => setSpotlight(spotlight === null ? (zoomed ?? chosen?.zone ?? 'do-now') : null));
  usePublish(data === undefined ? null : buildMatrixFrame(ranked, { ...options, title: m.workshop.matrix, spotlight }));
  if (data === undefined) return <Loading />;
  const by = data.all('engagement')[0]?.consultant || m.workshop.room;
  const place = (entry: RankedNeed, to: MatrixPosition): void => {
    const { zone } = priorityZone(to.urgency, to.impact);
    if (!isLocked) setSaid(m.workshop.placed(nameOf(entry), to.urgency, to.impact, optionLabel(zone)));
    // Keys come faster than the store answers: each placement builds on the revision that the last one made.
    placing.current = placing.current.then(async ({ id, rev }) => {
      const need = { ...entry.need, rev: id === entry.need.id ? Math.max(rev, entry.need.rev) : entry.need.rev };
      await commit(placeNeed(need, to, by, store.clock.today(), need.agreedReason), { action: 'place' });
      return { id: need.id, rev: (await store.db.records.get(need.id))?.rev ?? need.rev };
    });
  };
  const placed = ranked.filter((entry) => entry.score.position !== null);
  const tray = ranked.filter((entry) => entry.score.position === null);
  return (
    <div className={styles['matrixLayout']}>
      <MatrixPlot entries={ranked} zoomed={zoomed} chosenId={chosenId} onChoose={setChosenId} onPlace={place} />
      <output className={styles['said']} aria-live="polite">
        {said}
      </output>
      <aside className={styles['side']}>
        <div className={styles['sideLists']}>
          <section>
            <h2>{m.workshop.tray}</h2>
            {ranked.length === 0 && <p>{m.workshop.noNeeds}</p>}
            {ranked.length > 0 && tray.length === 0 && <p>{m.workshop.trayEmpty}</p>}
            <ul>
              {tray.map((entry) => (
                <li key={entry.need.id}>
                  <Button
                    size="small"
                    aria-label={m.workshop.place(nameOf(entry))}
                    onPress={() => {
                      setChosenId(entry.need.id);
                      place(entry, { urgency: 3, impact: 3 });
                    }}
                  >
                    {nameOf(entry)}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
          {placed.length > 0 && (
            <section>
              <h2>{m.workshop.placedTitle}</h2>
              <ul className={styles['legend']}>
                {placed.map((entry) => (
                  <li key={entry.need.id}>
                    <button
                      type="button"
                      aria-pressed={entry.need.id === chosenId}
                      onClick={() => setChosenId(entry.need.id)}
                    >
                      <strong>{entry.need.ref}</strong> <bdi>{recordName(entry.need)}</bdi>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        {chosen !== undefined && (
          <section className={styles['chosen']}>
            <h2>{m.workshop.chosen}</h2>
            <p>
              <bdi>{nameOf(chosen)}</bdi>
            </p>
            <RecordField record={chosen.need} field="agreedReason" data={data} label={m.workshop.reason} />
            {chosen.score.agreement === 'set-by-room' && (
              <Button size="small" onPress={() => void commit(unplaceNeed(chosen.need), { action: 'place' })}>
                {m.workshop.unplace}
              </Button>
            )}
          </section>
        )}
        <p className={styles['help']}>{m.workshop.matrixHelp}</p>
      </aside>
    </div>
  );
}

// The zones are counted as they are read: from the upper left to the lower right.
const READ: readonly Zone[] = ['plan', 'do-now', 'not-now', 'delegate'];

function useZoomCommands(onZoom: (zone: Zone | null) => void): void {
  const { group, ...keys } = m.workshop.keys;
  useCommands([
    ...READ.map((zone, index) => ({
      id: `matrix.zoom.${zone}`,
      label: keys.zoom(optionLabel(zone)),
      group,
      scope: 'board' as const,
      keys: [`Alt+Digit${index + 1}`],
      run: () => onZoom(zone),
    })),
    {
      id: 'matrix.zoom.all',
      label: keys.zoomAllZones,
      group,
      scope: 'board' as const,
      keys: ['Alt+Digit0'],
      run: () => onZoom(null),
    },
  ]);
}

// The zone that is seen alone here, else that of the chosen need.
function useSpotlightCommand(now: Zone | null, toggle: () => void): void {
  const { group, spotlightZone } = m.workshop.keys;
  useCommands([
    {
      id: 'matrix.spotlight',
      label: now === null ? spotlightZone : m.workshop.spotlightOff,
      group,
      scope: 'board',
      keys: ['s'],
      run: toggle,
    },
  ]);
}

/** Reference and title of a need. */
function nameOf({ need }: RankedNeed): string {
  return `${need.ref ?? ''} ${recordName(need)}`.trim();
}
