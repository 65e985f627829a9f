import { palette } from '../../base/palette.ts';
import { areMethodWeights, weightsOf } from '../../domain/needs/priority-weights.ts';
import { ZONE_THRESHOLD } from '../../domain/needs/priority-zone.ts';
import { rankNeeds, type RankedNeed } from '../../domain/needs/need-ranking.ts';
import { RANGE_FROM, type Spread } from '../../domain/needs/need-scores.ts';
import {
  bold,
  chapter,
  columns,
  muted,
  referenceCell,
  referenceRuns,
  richCell,
  tableOrMissing,
  textCell,
} from '../blocks.ts';
import { matrixFigure } from '../blueprint/priorities.ts';
import { withFootnote, withNumbers } from '../cross-references.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Block, Inline, ReportSection, TableCell } from '../report-model.ts';

// The range of very few scores is the scores themselves.
function mayTellRange({ edition }: DocumentContext, { n }: Spread): boolean {
  return edition === 'internal' || n >= RANGE_FROM;
}

// The value that counts, and below it how far the single scores lie apart.
function valueCell(context: DocumentContext, value: number | null, spread: Spread | null, isSet: boolean): TableCell {
  const { words, format } = context;
  const text = words.needs.priorities;
  const lines: Inline[] = [[bold(format.number(value) || words.empty)]];
  if (isSet) lines.push([muted(text.setByRoom)]);
  if (spread !== null && mayTellRange(context, spread)) {
    lines.push([muted(text.spread(format.number(spread.min), format.number(spread.max), spread.n))]);
  }
  return richCell(context, lines);
}

function rankedRow(context: DocumentContext, entry: RankedNeed): TableCell[] {
  const { data, words } = context;
  const text = words.needs.priorities;
  const { need, zone, score } = entry;
  const isSet = score.agreement === 'set-by-room';
  return [
    textCell(context, entry.rank === null ? '' : String(entry.rank), { bold: true }),
    referenceCell(context, need),
    textCell(context, need.title, { bold: true }),
    textCell(context, data.nameOf(need.department)),
    valueCell(context, entry.urgency, score.urgency, isSet),
    valueCell(context, entry.impact, score.impact, isSet),
    zone === null
      ? textCell(context, '')
      : richCell(context, [[bold(words.option(zone))], ...(entry.onTheLine ? [[muted(text.onTheLine)]] : [])], {
          colour: palette.zones[zone].edge,
        }),
  ];
}

/** The matrix and the ranking that follows from it. */
export function rankingSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.needs.priorities;
  const ranked = rankNeeds(data);
  const blocks: Block[] = [
    chapter(text.title, 'priorities', true),
    { type: 'paragraph', style: 'lead', content: withFootnote(text.lead, words.footnotes.median) },
  ];
  if (!areMethodWeights(weightsOf(data))) blocks.push({ type: 'paragraph', style: 'note', content: text.weighted });
  const figure = matrixFigure(context, ranked);
  if (figure !== null) {
    const rule = words.footnotes.onTheLine(context.format.number(ZONE_THRESHOLD));
    const targets = [
      { to: figure.id, named: figure.caption },
      { to: 'table_ranking', named: text.caption },
    ];
    blocks.push({ type: 'paragraph', content: withFootnote(withNumbers(context, text.see, targets), rule) }, figure);
  }
  blocks.push(
    tableOrMissing(
      context,
      {
        id: 'table_ranking',
        caption: text.caption,
        columns: columns(text.columns, [8, 9, 30, 17, 12, 12, 12], { 0: 'centre', 4: 'centre', 5: 'centre' }),
        rows: ranked.map((entry) => rankedRow(context, entry)),
      },
      text.missing,
    ),
  );
  return { id: 'priorities', orientation: 'portrait', blocks };
}

/** The needs whose scores lie far apart; null when the room agrees everywhere. */
export function openSection(context: DocumentContext): ReportSection | null {
  const { data, words, format } = context;
  const text = words.needs.open;
  const open = rankNeeds(data).filter(({ score }) => score.agreement === 'no-agreement');
  if (open.length === 0) return null;
  const spread = (value: Spread | null): string =>
    value === null
      ? ''
      : !mayTellRange(context, value)
        ? format.number(value.median)
        : text.spread(format.number(value.median), format.number(value.min), format.number(value.max), value.n);
  return {
    id: 'open',
    orientation: 'portrait',
    blocks: [
      chapter(text.title, 'open'),
      { type: 'paragraph', style: 'lead', content: text.lead },
      {
        type: 'table',
        id: 'table_open',
        caption: text.caption,
        columns: columns(text.columns, [10, 44, 23, 23], { 2: 'centre', 3: 'centre' }),
        rows: open.map(({ need, score }) => [
          richCell(context, [referenceRuns(context, [need])]),
          textCell(context, need.title, { bold: true }),
          textCell(context, spread(score.urgency)),
          textCell(context, spread(score.impact)),
        ]),
      },
    ],
  };
}

/** Every need with its problem, what solving it brings, what was decided, and the notes that it came from. */
export function detailsSection(context: DocumentContext): ReportSection | null {
  const { data, words } = context;
  const text = words.needs.details;
  const needs = rankNeeds(data).map(({ need }) => need);
  if (needs.length === 0) return null;
  return {
    id: 'details',
    orientation: 'landscape',
    blocks: [
      chapter(text.title, 'details'),
      {
        type: 'table',
        id: 'table_details',
        caption: text.caption,
        columns: columns(text.columns, [6, 18, 24, 20, 22, 10]),
        rows: needs.map((need) => [
          richCell(context, [referenceRuns(context, [need])]),
          textCell(context, need.title, { bold: true }),
          textCell(context, need.problem),
          textCell(context, need.gain),
          richCell(context, [
            need.decision === '' ? '' : [bold(words.option(need.decision))],
            ...(need.decisionReason === '' ? [] : [need.decisionReason]),
          ]),
          richCell(context, [referenceRuns(context, data.findAll('note', need.notes))]),
        ]),
      },
    ],
  };
}
