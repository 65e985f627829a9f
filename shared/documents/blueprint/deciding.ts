import {
  bold,
  chapter,
  columns,
  missing,
  richCell,
  roleName,
  subheading,
  tableOrMissing,
  textCell,
} from '../blocks.ts';
import { boldField, fieldCell, fieldRun, fieldSentence, MUTED } from '../field-runs.ts';
import { withNumbers } from '../cross-references.ts';
import { oneLine, type DocumentContext } from '../document-context.ts';
import { buildEscalationLadder } from '../figures/escalation-ladder.ts';
import type { Block, ReportSection } from '../report-model.ts';

// More would not stand on a page; the table has them all.
const MOST_STEPS = 9;

/** Decision rights with their limits. */
export function decisionsSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.decisions;
  const table = tableOrMissing(
    context,
    {
      id: 'table_decisions',
      caption: text.caption,
      columns: columns(text.columns, [34, 24, 20, 22]),
      rows: data
        .all('decisionRight')
        .map((right) => [
          fieldCell(context, right, 'decision', { bold: true }),
          fieldCell(context, right, 'decides'),
          fieldCell(context, right, 'limit'),
          fieldCell(context, right, 'consult'),
        ]),
    },
    text.missing,
  );
  const hasBoth = data.all('decisionRight').length > 0 && data.all('escalationLevel').length > 0;
  const target = { to: 'table_path', named: words.blueprint.conflicts.pathCaption };
  const see: Block[] = hasBoth ? [{ type: 'paragraph', content: withNumbers(context, text.see, [target]) }] : [];
  return { id: 'decisions', orientation: 'portrait', blocks: [chapter(text.title, 'decisions'), table, ...see] };
}

function steps(context: DocumentContext): Block {
  const text = context.words.blueprint.conflicts;
  return tableOrMissing(
    context,
    {
      id: 'table_steps',
      caption: text.stepsCaption,
      columns: columns(text.steps, [9, 49, 26, 16]),
      rows: context.data
        .all('conflictStep')
        .map((step, index) => [
          textCell(context, String(index + 1), { bold: true }),
          fieldCell(context, step, 'step'),
          fieldCell(context, step, 'leads'),
          fieldCell(context, step, 'within'),
        ]),
    },
    text.missingSteps,
  );
}

function interim(context: DocumentContext): Block {
  const text = context.words.blueprint.conflicts;
  const texts = context.data.one('blueprint');
  const rule = texts === undefined ? undefined : fieldRun(context, texts, 'interimRule');
  if (rule === undefined || rule.text === '') return missing(context, text.missingInterim);
  return { type: 'callout', tone: 'info', title: text.interim, content: [[rule]] };
}

function escalationPath(context: DocumentContext): Block {
  const { data, words } = context;
  const text = words.blueprint.conflicts;
  const levels = data.all('escalationLevel');
  return tableOrMissing(
    context,
    {
      id: 'table_path',
      caption: text.pathCaption,
      columns: columns(text.path, [17, 20, 24, 22, 17]),
      rows: levels.map((level, index) => [
        richCell(context, [[bold(`${index + 1}  `), boldField(context, level, 'title')]]),
        richCell(context, [
          [fieldRun(context, level, 'decides')],
          fieldSentence(fieldRun(context, level, 'deputy', MUTED), text.deputy),
        ]),
        fieldCell(context, level, 'trigger'),
        fieldCell(context, level, 'limits'),
        richCell(context, [
          level.moveUpAfterHours !== null
            ? fieldSentence(fieldRun(context, level, 'moveUpAfterHours'), text.hours)
            : index === levels.length - 1
              ? text.topLevel
              : '',
          fieldSentence(fieldRun(context, level, 'recordedIn', MUTED), text.recordedIn),
        ]),
      ]),
    },
    text.missingPath,
  );
}

function ladder(context: DocumentContext): Block[] {
  const { data, words, format } = context;
  const text = words.blueprint.conflicts;
  const levels = data.all('escalationLevel');
  const steps = levels.map((level, index) => ({
    name: `${index + 1}  ${oneLine(level.title)}`,
    decides: oneLine(roleName(context, level.decides)),
    time:
      level.moveUpAfterHours !== null
        ? text.moves(format.number(level.moveUpAfterHours))
        : index === levels.length - 1
          ? text.final
          : '',
  }));
  const picture = buildEscalationLadder(steps.slice(0, MOST_STEPS));
  if (picture === null) return [];
  const spoken = steps.map(({ name, decides, time }) => text.ladderStep(name, decides, time)).join(' ');
  return [
    {
      type: 'paragraph',
      content: withNumbers(context, text.see, [
        { to: 'escalation-ladder', named: text.ladderCaption },
        { to: 'table_path', named: text.pathCaption },
      ]),
    },
    {
      type: 'figure',
      id: 'escalation-ladder',
      picture,
      alt: { title: text.ladderTitle, description: text.ladderAlt(spoken) },
      caption: text.ladderCaption,
    },
  ];
}

/** Conflict resolution: the steps, the interim rule and the escalation path. */
export function conflictsSection(context: DocumentContext): ReportSection {
  const text = context.words.blueprint.conflicts;
  return {
    id: 'conflicts',
    orientation: 'portrait',
    blocks: [
      chapter(text.title, 'conflicts'),
      subheading(text.stepsHeading),
      steps(context),
      interim(context),
      subheading(text.pathHeading),
      ...ladder(context),
      escalationPath(context),
    ],
  };
}
