import { chapter, columns, missing, referenceCell, referencesWith, richCell, tableOrMissing } from '../blocks.ts';
import { boldField, fieldCell, fieldRun, measureCell, mutedField } from '../field-runs.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Block, Inline, ReportSection } from '../report-model.ts';
import { stakeholderBlocks } from './stakeholders.ts';

function goals(context: DocumentContext): Block {
  const { data, words } = context;
  const text = words.blueprint.outcome;
  return tableOrMissing(
    context,
    {
      id: 'table_goals',
      caption: text.goals,
      columns: columns(text.goalColumns, [8, 39, 13, 13, 13, 14], { 2: 'end', 3: 'end' }),
      rows: data
        .all('goal')
        .map((goal) => [
          referenceCell(context, goal),
          richCell(context, [
            [boldField(context, goal, 'statement')],
            [mutedField(context, goal, 'measure')],
            referencesWith(context, `${text.answers} `, data.findAll('challenge', goal.challenges)),
          ]),
          measureCell(context, goal, 'baseline', goal.unit),
          measureCell(context, goal, 'target', goal.unit, { bold: true }),
          fieldCell(context, goal, 'dueOn'),
          fieldCell(context, goal, 'owner'),
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
      id: 'table_challenges',
      caption: text.challenges,
      columns: columns(text.challengeColumns, [8, 36, 28, 28]),
      rows: all.map((challenge) => [
        referenceCell(context, challenge),
        richCell(context, [[boldField(context, challenge, 'statement')], [mutedField(context, challenge, 'evidence')]]),
        fieldCell(context, challenge, 'consequence'),
        richCell(context, [[fieldRun(context, challenge, 'departments')], [fieldRun(context, challenge, 'feltBy')]]),
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
      .map((item): Inline => [fieldRun(context, item, 'text')]);
  const inside = bucket('in-scope');
  const outside = bucket('out-of-scope');
  if (inside.length + outside.length === 0) return [missing(context, text.missingScope)];
  return [
    {
      type: 'table',
      id: 'table_scope',
      caption: text.scopeCaption,
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
  const entries = (['vision', 'outcome', 'successTest'] as const)
    .filter((field) => (purpose?.[field] ?? '').trim() !== '')
    .map((field) => ({
      term: text[field],
      content: purpose === undefined ? [] : fieldCell(context, purpose, field).content,
    }));
  const blocks: Block[] = [chapter(text.title, 'outcome')];
  if ((purpose?.outcome ?? '').trim() === '') blocks.push(missing(context, text.missing));
  if (entries.length > 0) {
    blocks.push({
      type: 'definitions',
      entries,
    });
  }
  blocks.push(goals(context), ...challenges(context), ...scope(context), ...stakeholderBlocks(context));
  return { id: 'outcome', orientation: 'portrait', blocks };
}
