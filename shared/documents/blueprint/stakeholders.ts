import { HIGH_ABOVE, mapSpots, type MapSpot } from '../../domain/vision/stakeholder-quarters.ts';
import { columns, muted, richCell, textCell } from '../blocks.ts';
import { withNumbers } from '../cross-references.ts';
import { inRow, oneLine, type DocumentContext } from '../document-context.ts';
import { buildStakeholderMap } from '../figures/stakeholder-map.ts';
import type { Block } from '../report-model.ts';

function nameOf({ words }: DocumentContext, person: MapSpot['people'][number]): string {
  return oneLine(person.name) || oneLine(person.role) || words.stakeholders.unnamed;
}

/**
 * The map of stakeholders by influence and interest with its key; nothing where nobody has scores, as in the client edition,
 * which withholds what is guessed about a person.
 */
export function stakeholderBlocks(context: DocumentContext): Block[] {
  const text = context.words.stakeholders;
  const spots = mapSpots(context.data.all('stakeholder'));
  if (spots.length === 0) return [];
  const named = spots.map((spot) => ({
    ...spot,
    names: spot.people.map((person) => nameOf(context, person)),
    sponsor: spot.people.some(({ sponsor }) => sponsor),
  }));
  const quarters = text.quarters;
  const picture = buildStakeholderMap(
    named,
    {
      influence: text.influence,
      interest: text.interest,
      quarters: {
        highHigh: quarters['manage-closely'],
        highLow: quarters['keep-satisfied'],
        lowHigh: quarters['keep-informed'],
        lowLow: quarters.monitor,
      },
      circle: text.circle,
      diamond: text.diamond,
      people: text.people,
    },
    HIGH_ABOVE,
  );
  const spoken = named.map(({ quarter, names }) => text.spoken(quarters[quarter], inRow(context, names))).join(' ');
  const targets = [
    { to: 'stakeholder-map', named: text.caption },
    { to: 'table_stakeholders', named: text.keyCaption },
  ];
  return [
    { type: 'paragraph', content: withNumbers(context, text.see, targets) },
    {
      type: 'figure',
      id: 'stakeholder-map',
      picture,
      alt: { title: text.title, description: text.alt(spoken) },
      caption: text.caption,
    },
    {
      type: 'table',
      id: 'table_stakeholders',
      caption: text.keyCaption,
      columns: columns(text.columns, [9, 25, 66], { 0: 'centre' }),
      rows: named.map(({ number, quarter, people }) => [
        textCell(context, String(number), { bold: true }),
        textCell(context, quarters[quarter]),
        richCell(
          context,
          people.map((person) => [
            { text: nameOf(context, person) },
            muted(text.about(inRow(context, [oneLine(person.role), person.sponsor ? text.sponsor : '']))),
          ]),
        ),
      ]),
    },
  ];
}
