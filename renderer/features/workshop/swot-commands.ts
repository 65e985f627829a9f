import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { FrameSpotlight, Quadrant } from '#shared/domain/workshop/frame.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import type { Command } from '#renderer/commands/command.ts';
import { useCommands, useScope } from '#renderer/commands/commands-context.tsx';
import { markCommands } from './note-menus.tsx';
import type { NoteWork } from './use-note-work.ts';

/** What the keys of the SWOT grid work on. */
export interface SwotKeys {
  readonly chosen: readonly RecordOf<'note'>[];
  readonly work: NoteWork;
  readonly spotlight: FrameSpotlight | null;
  /** The quadrant that is shown alone or written into. */
  readonly alone: Quadrant;
  readonly onCapture: () => void;
  /** A quadrant was named: the chosen notes go there, or new ones do. */
  readonly onQuadrant: (quadrant: Quadrant) => void;
  /** Null shows all four. */
  readonly onZoom: (quadrant: Quadrant | null) => void;
  readonly onSpotlight: (spotlight: FrameSpotlight | null) => void;
  readonly onRemove: () => void;
}

/** The commands of the SWOT grid. */
export function useSwotCommands(keys: SwotKeys): void {
  const { chosen, work } = keys;
  const { group, ...words } = m.workshop.keys;
  useScope('selection', chosen.length > 0);
  useCommands([
    { id: 'swot.new', label: words.newNote, group, scope: 'board', keys: ['n'], run: keys.onCapture },
    ...QUADRANTS.map((quadrant, index) => ({
      id: `swot.${quadrant}`,
      label: words.quadrant(index + 1, optionLabel(quadrant)),
      group,
      scope: 'board' as const,
      keys: [`${index + 1}`],
      run: () => keys.onQuadrant(quadrant),
    })),
    ...zoomCommands(keys.onZoom),
    spotlightCommand(keys),
    {
      id: 'swot.remove',
      label: words.remove,
      group,
      scope: 'selection',
      keys: ['Delete'],
      isEnabled: chosen.length > 0,
      run: keys.onRemove,
    },
    ...workCommands(chosen, work),
    ...markCommands('swot', chosen, work),
  ]);
}

function zoomCommands(setZoomed: (quadrant: Quadrant | null) => void): readonly Command[] {
  const { group, ...keys } = m.workshop.keys;
  return [
    ...QUADRANTS.map((quadrant, index) => ({
      id: `swot.zoom.${quadrant}`,
      label: keys.zoom(optionLabel(quadrant)),
      group,
      scope: 'board' as const,
      keys: [`Alt+Digit${index + 1}`],
      run: () => setZoomed(quadrant),
    })),
    {
      id: 'swot.zoom.all',
      label: keys.zoomAll,
      group,
      scope: 'board' as const,
      keys: ['Alt+Digit0'],
      run: () => setZoomed(null),
    },
  ];
}

// What a chosen note becomes, in one press; the room goes on talking meanwhile.
function workCommands(chosen: readonly RecordOf<'note'>[], work: NoteWork): readonly Command[] {
  const words = m.workshop.work;
  const [only] = chosen;
  const one = (id: string, label: string, key: string, run: () => void, isEnabled = chosen.length > 0): Command => ({
    id: `swot.${id}`,
    label,
    group: m.workshop.keys.group,
    scope: 'selection',
    keys: [key],
    isEnabled,
    run,
  });
  return [
    one('followUp', words.followUp, 'u', () => work.outcome(chosen, 'followUp')),
    one('decision', words.decision, 'd', () => work.outcome(chosen, 'decision')),
    one('parked', words.parked, 'p', () => work.outcome(chosen, 'parked')),
    one('merge', words.merge, 'm', () => work.merge(chosen), chosen.length > 1),
    one('split', words.split, 'l', () => only !== undefined && work.split(only), chosen.length === 1),
  ];
}

/** The spotlight after one press: the chosen note; without one, the quadrant that is shown alone or written into. */
export function nextSpotlight({
  spotlight,
  chosen,
  alone,
}: Pick<SwotKeys, 'spotlight' | 'chosen' | 'alone'>): FrameSpotlight | null {
  const [note] = chosen;
  if (spotlight !== null) return null;
  return note === undefined ? { kind: 'quadrant', quadrant: alone } : { kind: 'note', id: note.id };
}

function spotlightCommand(keys: SwotKeys): Command {
  const { group, spotlight } = m.workshop.keys;
  return {
    id: 'swot.spotlight',
    label: keys.spotlight === null ? spotlight : m.workshop.spotlightOff,
    group,
    scope: 'board',
    keys: ['s'],
    run: () => keys.onSpotlight(nextSpotlight(keys)),
  };
}
