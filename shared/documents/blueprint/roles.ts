import { palette } from '../../base/palette.ts';
import type { RecordId } from '../../base/ids.ts';
import { personOf } from '../../domain/blueprint/check-roles.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { chapter, columns, missing, referenceRuns, richCell, tableOrMissing, textCell } from '../blocks.ts';
import { boldField, fieldCell } from '../field-runs.ts';
import { withFootnote, withNumbers } from '../cross-references.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Block, Inline, ReportSection, TableCell } from '../report-model.ts';

const MOST_ROLES = 12;

// A person who is a stakeholder is named there; only a name that the role itself holds is the role's own field.
function personCell(context: DocumentContext, role: RecordOf<'role'>): TableCell {
  const person = personOf(context.data, role);
  const isOwn = person === '' || person === role.person.trim();
  const printed = person || context.words.blueprint.roles.unnamed;
  return isOwn ? fieldCell(context, role, 'person', {}, printed) : textCell(context, printed);
}

function roleTable(context: DocumentContext): Block {
  const { data, words } = context;
  const text = words.blueprint.roles;
  return tableOrMissing(
    context,
    {
      id: 'table_roles',
      caption: text.caption,
      columns: columns(text.columns, [25, 10, 22, 43]),
      rows: data
        .all('role')
        .map((role) => [
          fieldCell(context, role, 'title', { bold: true }),
          fieldCell(context, role, 'side'),
          personCell(context, role),
          fieldCell(context, role, 'duties'),
        ]),
    },
    text.missing,
  );
}

// In the order of weight: the shape in a cell is that of the first. A letter says the same to whoever does not see colours.
const PARTS = [
  { field: 'accountable', letter: 'A', shape: '■' },
  { field: 'responsible', letter: 'R', shape: '●' },
  { field: 'consulted', letter: 'C', shape: '○' },
  { field: 'informed', letter: 'I', shape: '□' },
] as const;
type Letter = (typeof PARTS)[number]['letter'];

function lettersOf(row: RecordOf<'raciRow'>, role: RecordId): Letter[] {
  return PARTS.filter(({ field }) => row[field].includes(role)).map(({ letter }) => letter);
}

function letterCell(letters: readonly Letter[]): TableCell {
  if (letters.length === 0) return { content: [''], align: 'centre' };
  const accountable = letters.includes('A');
  return {
    content: [`${PARTS.find(({ letter }) => letter === letters[0])?.shape ?? ''} ${letters.join(' ')}`],
    align: 'centre',
    bold: accountable || letters.includes('R'),
    ...(accountable ? { shading: palette.zones.plan.tint } : {}),
  };
}

function raciTable(context: DocumentContext, roles: readonly RecordOf<'role'>[], part: number, parts: number): Block {
  const { data, words } = context;
  const text = words.blueprint.roles;
  const first = 28;
  const share = (100 - first) / roles.length;
  return {
    type: 'table',
    id: part === 1 ? 'table_raci' : `table_raci_${part}`,
    caption: parts === 1 ? text.raciCaption : text.raciPart(text.raciCaption, part, parts),
    uprightHeaders: roles.length > 6,
    columns: columns(
      [text.raciColumn, ...roles.map((role) => role.title)],
      [first, ...roles.map(() => share)],
      Object.fromEntries(roles.map((_, index) => [index + 1, 'centre' as const])),
    ),
    rows: data
      .all('raciRow')
      .map((row) => [
        richCell(context, [
          [
            ...data
              .findAll('deliverable', row.deliverable === null ? [] : [row.deliverable])
              .flatMap((deliverable) => [...referenceRuns(context, [deliverable]), { text: '  ' }]),
            boldField(context, row, 'title'),
          ],
        ]),
        ...roles.map((role) => letterCell(lettersOf(row, role.id))),
      ]),
  };
}

// A matrix with more roles than fit on a page is printed in parts, each with its own columns.
function raciBlocks(context: DocumentContext): Block[] {
  const rows = context.data.all('raciRow');
  const used = context.data.all('role').filter((role) => rows.some((row) => lettersOf(row, role.id).length > 0));
  if (rows.length === 0 || used.length === 0) return [missing(context, context.words.blueprint.roles.missingRaci)];
  const parts = Math.ceil(used.length / MOST_ROLES);
  return Array.from({ length: parts }, (_, part) =>
    raciTable(context, used.slice(part * MOST_ROLES, (part + 1) * MOST_ROLES), part + 1, parts),
  );
}

/** The roles of both sides with their people. */
export function rolesSection(context: DocumentContext): ReportSection {
  const text = context.words.blueprint.roles;
  return { id: 'roles', orientation: 'portrait', blocks: [chapter(text.title, 'roles'), roleTable(context)] };
}

function raciLead(context: DocumentContext): Inline {
  const text = context.words.blueprint.roles;
  const lead = withFootnote(text.raciLead, context.words.footnotes.raci);
  if (context.data.all('role').length === 0) return lead;
  return [...lead, { text: ' ' }, ...withNumbers(context, text.raciSee, [{ to: 'table_roles', named: text.caption }])];
}

/** The responsibility matrix: a row for each task, a column for each role; on wide pages when there are many roles. */
export function raciSection(context: DocumentContext): ReportSection {
  const text = context.words.blueprint.roles;
  const wide = context.data.all('role').length > 6 && context.data.all('raciRow').length > 0;
  return {
    id: 'raci',
    orientation: wide ? 'landscape' : 'portrait',
    blocks: [
      { type: 'heading', level: 2, text: text.raciHeading, numbering: 'chapter', bookmark: 'raci' },
      { type: 'paragraph', content: raciLead(context), style: 'note', keepWithNext: true },
      ...raciBlocks(context),
    ],
  };
}
