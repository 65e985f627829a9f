import {
  bold,
  chapter,
  columns,
  linesOf,
  missing,
  muted,
  namesOf,
  richCell,
  roleName,
  subheading,
  tableOrMissing,
  textCell,
} from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Block, ReportSection } from '../report-model.ts';

/** Decision rights with their limits. */
export function decisionsSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.decisions;
  const table = tableOrMissing(
    context,
    {
      columns: columns(text.columns, [34, 24, 20, 22]),
      rows: data
        .all('decisionRight')
        .map((right) => [
          textCell(context, right.decision, { bold: true }),
          textCell(context, roleName(context, right.decides)),
          textCell(context, right.limit),
          textCell(context, namesOf(context, right.consult)),
        ]),
    },
    text.missing,
  );
  return { id: 'decisions', orientation: 'portrait', blocks: [chapter(text.title, 'decisions'), table] };
}

function steps(context: DocumentContext): Block {
  const text = context.words.blueprint.conflicts;
  return tableOrMissing(
    context,
    {
      columns: columns(text.steps, [9, 49, 26, 16]),
      rows: context.data
        .all('conflictStep')
        .map((step, index) => [
          textCell(context, String(index + 1), { bold: true }),
          textCell(context, step.step),
          textCell(context, roleName(context, step.leads)),
          textCell(context, step.within),
        ]),
    },
    text.missingSteps,
  );
}

function interim(context: DocumentContext): Block {
  const text = context.words.blueprint.conflicts;
  const lines = linesOf(context.data.one('blueprint')?.interimRule ?? '');
  if (lines.length === 0) return missing(context, text.missingInterim);
  return { type: 'callout', tone: 'info', title: text.interim, content: lines };
}

function escalationPath(context: DocumentContext): Block {
  const { data, words, format } = context;
  const text = words.blueprint.conflicts;
  const levels = data.all('escalationLevel');
  return tableOrMissing(
    context,
    {
      columns: columns(text.path, [17, 20, 24, 22, 17]),
      rows: levels.map((level, index) => [
        richCell(context, [[bold(`${index + 1}  ${level.title}`)]]),
        richCell(context, [
          roleName(context, level.decides),
          [muted(level.deputy === null ? '' : text.deputy(roleName(context, level.deputy)))],
        ]),
        textCell(context, level.trigger),
        textCell(context, level.limits),
        richCell(context, [
          level.moveUpAfterHours !== null
            ? text.hours(format.number(level.moveUpAfterHours))
            : index === levels.length - 1
              ? text.topLevel
              : '',
          [muted(level.recordedIn.trim() === '' ? '' : text.recordedIn(level.recordedIn))],
        ]),
      ]),
    },
    text.missingPath,
  );
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
      escalationPath(context),
    ],
  };
}
