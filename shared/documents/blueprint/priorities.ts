import { palette } from '../../base/palette.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { chapter, columns, missing, muted, referenceCell, referenceRuns, richCell, textCell } from '../blocks.ts';
import { boldField, fieldCell, mutedField } from '../field-runs.ts';
import { coveredNeeds } from '../../domain/blueprint/check-commitments.ts';
import { rankNeeds, type RankedNeed } from '../../domain/needs/need-ranking.ts';
import { ZONE_THRESHOLD, ZONES } from '../../domain/needs/priority-zone.ts';
import { withFootnote, withNumbers } from '../cross-references.ts';
import { inRow, type DocumentContext } from '../document-context.ts';
import { buildPriorityMatrix, type MatrixPoint } from '../figures/priority-matrix.ts';
import type { Block, FigureBlock, ReportSection } from '../report-model.ts';

const NOT_SERVED: readonly string[] = ['later', 'delegate', 'exclude'];

/** The needs that the blueprint serves: decided so, or covered by a deliverable or an initiative. */
export function servedNeeds(context: DocumentContext): RankedNeed[] {
  const covered = coveredNeeds(context.data);
  return rankNeeds(context.data).filter(
    ({ need }) => need.decision === 'serve' || (need.decision === '' && covered.has(need.id)),
  );
}

/** The priority matrix as a picture; null when no need has values. */
export function matrixFigure(context: DocumentContext, needs: readonly RankedNeed[]): FigureBlock | null {
  const { words } = context;
  const text = words.blueprint.priorities;
  const placed = needs.flatMap(({ need, urgency, impact, zone }): (MatrixPoint & { zone: string })[] =>
    urgency === null || impact === null || zone === null
      ? []
      : [{ reference: need.ref ?? need.title.slice(0, 24), urgency, impact, zone }],
  );
  if (placed.length === 0) return null;
  const zones = Object.fromEntries(ZONES.map((zone) => [zone, words.option(zone)])) as Record<
    (typeof ZONES)[number],
    string
  >;
  const parts = ZONES.map((zone) => {
    const names = placed.filter((point) => point.zone === zone).map((point) => point.reference);
    return names.length === 0 ? '' : text.zone(words.option(zone), inRow(context, names));
  });
  return {
    type: 'figure',
    id: 'priority-matrix',
    picture: buildPriorityMatrix(placed, { urgency: words.urgency, impact: words.impact, zones }, ZONE_THRESHOLD),
    alt: { title: text.matrixTitle, description: text.matrixAlt(parts.filter((part) => part !== '').join(' ')) },
    caption: text.matrixCaption,
  };
}

function deliverablesFor({ data }: DocumentContext, need: RecordOf<'need'>) {
  return data.all('deliverable').filter((deliverable) => deliverable.needs.includes(need.id));
}

function servedTable(context: DocumentContext, needs: readonly RankedNeed[]): Block[] {
  const { words, format } = context;
  const text = words.blueprint.priorities;
  if (needs.length === 0) return [];
  return [
    {
      type: 'table',
      id: 'table_served',
      caption: text.servedHeading,
      columns: columns(text.servedColumns, [6, 8, 34, 16, 10, 8, 9, 9], { 0: 'centre', 4: 'centre', 5: 'centre' }),
      rows: needs.map((entry) => {
        const deliverables = referenceRuns(context, deliverablesFor(context, entry.need));
        return [
          textCell(context, entry.rank === null ? '' : String(entry.rank), { bold: true }),
          referenceCell(context, entry.need),
          richCell(context, [[boldField(context, entry.need, 'title')], [mutedField(context, entry.need, 'gain')]]),
          fieldCell(context, entry.need, 'department'),
          textCell(context, format.number(entry.urgency)),
          textCell(context, format.number(entry.impact)),
          entry.zone === null
            ? textCell(context, '')
            : textCell(context, words.option(entry.zone), { colour: palette.zones[entry.zone].edge, bold: true }),
          richCell(context, [deliverables.length > 0 ? deliverables : [muted(text.noDeliverable)]]),
        ];
      }),
    },
  ];
}

function notServedTable(context: DocumentContext, needs: readonly RankedNeed[]): Block[] {
  const { words } = context;
  const text = words.blueprint.priorities;
  if (needs.length === 0) return [];
  return [
    {
      type: 'table',
      id: 'table_not_served',
      caption: text.notHeading,
      columns: columns(text.notColumns, [9, 37, 16, 38]),
      rows: needs.map(({ need }) => [
        referenceCell(context, need),
        fieldCell(context, need, 'title', { bold: true }),
        fieldCell(context, need, 'decision'),
        fieldCell(context, need, 'decisionReason'),
      ]),
    },
  ];
}

/** The priorities served and those deliberately not, with the matrix that led there. */
export function prioritiesSection(context: DocumentContext): ReportSection {
  const { words } = context;
  const text = words.blueprint.priorities;
  const all = rankNeeds(context.data);
  const served = servedNeeds(context);
  const not = all.filter(({ need }) => NOT_SERVED.includes(need.decision));
  const known = new Set([...served, ...not].map(({ need }) => need.id));
  const open = all.filter(({ need }) => !known.has(need.id)).map(({ need }) => need);
  const blocks: Block[] = [chapter(text.title, 'priorities', true)];
  if (all.length === 0) {
    return { id: 'priorities', orientation: 'portrait', blocks: [...blocks, missing(context, text.missing)] };
  }
  blocks.push({
    type: 'paragraph',
    style: 'lead',
    content: withFootnote(text.lead(text.served(served.length), text.notServed(not.length)), words.footnotes.median),
  });
  const matrix = matrixFigure(context, all);
  if (matrix !== null && served.length > 0) {
    const targets = [
      { to: matrix.id, named: matrix.caption },
      { to: 'table_served', named: text.servedHeading },
    ];
    blocks.push({ type: 'paragraph', content: withNumbers(context, text.see, targets) });
  }
  if (matrix !== null) {
    const rule = words.footnotes.onTheLine(context.format.number(ZONE_THRESHOLD));
    blocks.push(matrix, { type: 'paragraph', content: withFootnote(text.ring, rule), style: 'note' });
  }
  blocks.push(...servedTable(context, served), ...notServedTable(context, not));
  if (open.length > 0) {
    const names = inRow(
      context,
      open.map((need) => need.ref ?? need.title),
    );
    blocks.push({ type: 'callout', tone: 'warning', title: `${text.openHeading}.`, content: [text.undecided(names)] });
  }
  return { id: 'priorities', orientation: 'portrait', blocks };
}
