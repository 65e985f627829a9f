import {
  bold,
  chapter,
  columns,
  missing,
  muted,
  namesOf,
  referenceCell,
  referencesWith,
  richCell,
  subheading,
  tableOrMissing,
  textCell,
} from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Block, ReportSection } from '../report-model.ts';

function goals(context: DocumentContext): Block {
  const { data, words, format } = context;
  const text = words.blueprint.outcome;
  return tableOrMissing(
    context,
    {
      caption: text.goals,
      columns: columns(text.goalColumns, [8, 39, 13, 13, 13, 14], { 2: 'end', 3: 'end' }),
      rows: data
        .all('goal')
        .map((goal) => [
          referenceCell(context, goal),
          richCell(context, [
            [bold(goal.statement)],
            [muted(goal.measure)],
            referencesWith(`${text.answers} `, data.findAll('challenge', goal.challenges)),
          ]),
          textCell(context, format.measure(goal.baseline, goal.unit)),
          textCell(context, format.measure(goal.target, goal.unit), { bold: true }),
          textCell(context, format.date(goal.dueOn)),
          textCell(context, data.nameOf(goal.owner)),
        ]),
    },
    text.missingGoals,
  );
}

function challenges(context: DocumentContext): Block[] {
  const { data, words } = context;
  const text = words.blueprint.outcome;
  const all = data.all('challenge');
  if (all.length === 0) return [];
  return [
    {
      type: 'table',
      caption: text.challenges,
      columns: columns(text.challengeColumns, [9, 37, 34, 20]),
      rows: all.map((challenge) => [
        referenceCell(context, challenge),
        richCell(context, [[bold(challenge.statement)], [muted(challenge.evidence)]]),
        textCell(context, challenge.consequence),
        textCell(
          context,
          [namesOf(context, challenge.departments), namesOf(context, challenge.feltBy)]
            .filter((part) => part !== '')
            .join('\n'),
        ),
      ]),
    },
  ];
}

function scope(context: DocumentContext): Block[] {
  const { data, words } = context;
  const text = words.blueprint.outcome;
  const bucket = (name: string) =>
    data
      .all('scopeItem')
      .filter((item) => item.bucket === name && item.text.trim() !== '')
      .map((item) => item.text);
  const inside = bucket('in-scope');
  const outside = bucket('out-of-scope');
  if (inside.length + outside.length === 0) return [missing(context, text.missingScope)];
  return [
    subheading(text.scope),
    {
      type: 'table',
      columns: columns(text.scopeColumns, [50, 50]),
      rows: [[richCell(context, inside, { bullets: true }), richCell(context, outside, { bullets: true })]],
    },
  ];
}

/** The agreed outcome: vision, outcome, success test, goals, the challenges behind them, scope. */
export function outcomeSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.outcome;
  const purpose = data.one('purpose');
  const entries = [
    { term: text.vision, value: purpose?.vision ?? '' },
    { term: text.outcome, value: purpose?.outcome ?? '' },
    { term: text.successTest, value: purpose?.successTest ?? '' },
  ].filter((entry) => entry.value.trim() !== '');
  const blocks: Block[] = [chapter(text.title, 'outcome')];
  if ((purpose?.outcome ?? '').trim() === '') blocks.push(missing(context, text.missing));
  if (entries.length > 0) {
    blocks.push({
      type: 'definitions',
      entries: entries.map((entry) => ({ term: entry.term, content: textCell(context, entry.value).content })),
    });
  }
  blocks.push(goals(context), ...challenges(context), ...scope(context));
  return { id: 'outcome', orientation: 'portrait', blocks };
}
