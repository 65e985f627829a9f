import { palette } from '../../base/palette.ts';
import { departmentSentenceFacts, rankDepartments, READY_FROM } from '../../domain/needs/department-ranking.ts';
import { heatMap, type HeatColumn } from '../../domain/needs/heat-map.ts';
import { rankNeeds } from '../../domain/needs/need-ranking.ts';
import { bold, chapter, columns, missing, referenceRuns, richCell, subheading, textCell } from '../blocks.ts';
import { swotTable } from '../blueprint/appendices.ts';
import { withFootnote, withNumbers } from '../cross-references.ts';
import type { DocumentContext } from '../document-context.ts';
import { buildHeatMap } from '../figures/heat-map.ts';
import type { Block, FigureBlock, ReportSection } from '../report-model.ts';

const FIRST_NEEDS = 5;

/** The whole on one page: how much was said, what comes first, what is still open. */
export function summarySection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.needs.summary;
  const ranked = rankNeeds(data);
  const placed = ranked.filter(({ rank }) => rank !== null);
  const departments = new Set(ranked.map(({ need }) => need.department).filter((id) => id !== null));
  const open = ranked.filter(({ score }) => score.agreement === 'no-agreement').length;
  const blocks: Block[] = [
    chapter(text.title, 'summary'),
    { type: 'paragraph', style: 'lead', content: text.lead(data.all('note').length, ranked.length, departments.size) },
  ];
  if (placed.length === 0) blocks.push(missing(context, text.missing));
  else {
    const doNow = ranked.filter(({ zone }) => zone === 'do-now').length;
    blocks.push(
      {
        type: 'keyFigures',
        items: [
          { value: String(data.all('note').length), label: text.figures.notes },
          { value: String(ranked.length), label: text.figures.needs },
          { value: String(doNow), label: text.figures.doNow },
          { value: String(open), label: text.figures.open },
        ],
      },
      subheading(text.first),
      {
        type: 'list',
        style: 'number',
        items: placed
          .slice(0, FIRST_NEEDS)
          .map(({ need, zone }) => [
            ...referenceRuns(context, [need]),
            { text: ' ' },
            bold(text.line(need.title, zone === null ? '' : words.option(zone))),
          ]),
      },
    );
  }
  const facts = departmentSentenceFacts(rankDepartments(data));
  if (facts !== null) {
    blocks.push(subheading(text.departments), {
      type: 'paragraph',
      content: words.needs.departments.sentence(facts),
    });
  }
  return { id: 'summary', orientation: 'portrait', blocks };
}

/** The SWOT over projects and operations, and what belongs together. */
export function findingsSection(context: DocumentContext): ReportSection {
  const { data, words, format } = context;
  const text = words.needs.findings;
  const notes = data.all('note');
  const clusters = data.all('cluster');
  const blocks: Block[] = [
    chapter(text.title, 'findings', true),
    { type: 'paragraph', style: 'lead', content: text.lead },
    ...swotTable(context, notes),
  ];
  if (clusters.length > 0) {
    const hasVotes = clusters.some(({ votes }) => votes !== null);
    const heads = hasVotes ? text.clusterColumns : text.clusterColumns.slice(0, -1);
    blocks.push({
      type: 'table',
      id: 'table_groups',
      caption: text.clusters,
      columns: columns(heads, hasVotes ? [24, 42, 24, 10] : [26, 46, 28], hasVotes ? { 3: 'end' } : {}),
      rows: clusters.map((cluster) => [
        textCell(context, cluster.title, { bold: true }),
        textCell(context, cluster.summary),
        richCell(context, [
          referenceRuns(
            context,
            notes.filter((note) => note.cluster === cluster.id),
          ),
        ]),
        ...(hasVotes ? [textCell(context, format.number(cluster.votes))] : []),
      ]),
    });
  }
  return { id: 'findings', orientation: 'portrait', blocks };
}

function heatFigure(context: DocumentContext): FigureBlock | null {
  const { data, words } = context;
  const text = words.needs.departments;
  const map = heatMap(data, rankDepartments(data));
  if (map.most === 0) return null;
  const nameOf = (column: HeatColumn): string => (column === 'not-scored' ? text.notScored : words.option(column));
  const rows = map.rows.map((row) => ({
    name: row.department?.name ?? text.none,
    counts: map.columns.map((column) => row.needs[column].length),
  }));
  const heads = map.columns.map((column) => ({
    name: nameOf(column),
    colour: column === 'not-scored' ? palette.border : palette.zones[column].edge,
  }));
  const spoken = rows.map(({ name, counts }) =>
    text.heatRow(
      name,
      counts.flatMap((count, index) => (count === 0 ? [] : [`${heads[index]?.name ?? ''} ${count}`])),
    ),
  );
  return {
    type: 'figure',
    id: 'heat-map',
    picture: buildHeatMap(rows, heads, text.heatLegend),
    alt: { title: text.heatTitle, description: spoken.join(' ') },
    caption: text.heatCaption,
  };
}

/** Who gains most, how ready they are, and when to begin with whom. */
export function departmentsSection(context: DocumentContext): ReportSection {
  const { data, words, format } = context;
  const text = words.needs.departments;
  const ranking = rankDepartments(data);
  const blocks: Block[] = [chapter(text.title, 'departments', true)];
  if (ranking.length === 0) blocks.push(missing(context, text.missing));
  const facts = departmentSentenceFacts(ranking);
  if (facts !== null) blocks.push({ type: 'paragraph', style: 'lead', content: text.sentence(facts) });
  const figure = heatFigure(context);
  if (ranking.length > 0 && figure !== null) {
    const targets = [
      { to: figure.id, named: figure.caption },
      { to: 'table_departments', named: text.caption },
    ];
    const see = withNumbers(context, text.see, targets);
    blocks.push({ type: 'paragraph', content: withFootnote(see, words.footnotes.score) });
  }
  if (ranking.length > 0) {
    blocks.push({
      type: 'table',
      id: 'table_departments',
      caption: text.caption,
      columns: columns(text.columns, [8, 22, 9, 10, 12, 39], { 0: 'centre', 2: 'centre', 3: 'centre', 4: 'centre' }),
      rows: ranking.map((entry) => {
        const scored = Object.values(entry.zones).reduce((sum, count) => sum + count, 0);
        const why = text.start({
          needs: entry.needs,
          doNow: entry.zones['do-now'],
          plan: entry.zones.plan,
          scored,
          ready: entry.ready,
          readiness: entry.readiness,
          readyFrom: READY_FROM,
        });
        return [
          textCell(context, String(entry.rank), { bold: true }),
          textCell(context, entry.department.name, { bold: true }),
          textCell(context, String(entry.needs)),
          textCell(context, entry.weightedScore === 0 ? '' : format.number(entry.weightedScore)),
          textCell(context, format.number(entry.readiness)),
          richCell(context, [[bold(text.starts[entry.start])], why]),
        ];
      }),
    });
  }
  if (figure !== null) blocks.push(figure);
  return { id: 'departments', orientation: 'portrait', blocks };
}
