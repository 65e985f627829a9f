import { agreedVersions, draftVersion } from '../../domain/blueprint/versions.ts';
import type { FieldName } from '../../domain/model/kinds.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { bold, chapter, columns, missing, richCell, textCell } from '../blocks.ts';
import { fieldProse, fieldRun, fieldSentence } from '../field-runs.ts';
import { inlineText } from '../field-tags.ts';
import { withFootnote } from '../cross-references.ts';
import { clientName, firmName, inRow, type DocumentContext } from '../document-context.ts';
import { citation } from './references.ts';
import type { Block, Inline, ReportSection, TextRun } from '../report-model.ts';

// The agreed version that this document is; undefined when it is a draft.
function printedVersion({ data, frozen }: DocumentContext): RecordOf<'blueprintVersion'> | undefined {
  if (frozen !== undefined) return frozen;
  const latest = agreedVersions(data).at(-1);
  return latest !== undefined && latest.version === draftVersion(data) ? latest : undefined;
}

/** How the version of this document is called: the draft that is being written, or the version last agreed. */
export function versionLabel(context: DocumentContext): string {
  const { versions } = context.words.blueprint;
  const printed = printedVersion(context);
  return printed === undefined ? versions.draft(draftVersion(context.data)) : versions.agreed(printed.version);
}

/** How confidential the document is, as a word; `''` when nobody said. */
export function classificationOf({ data, words }: DocumentContext): string {
  const code = data.one('blueprint')?.confidentiality || data.engagement.confidentiality;
  return code === '' ? '' : words.option(code);
}

/** From when to when the engagement runs; `''` when nobody said. */
export function termText({ data, words, format }: DocumentContext): string {
  const { termStartOn, termEndOn } = data.engagement;
  if (termStartOn === null) return '';
  const from = format.longDate(termStartOn);
  return termEndOn === null
    ? words.blueprint.parties.termFrom(from)
    : words.blueprint.parties.termText(from, format.longDate(termEndOn));
}

type PartyField = FieldName<'engagement'>;

// The filled ones of some fields on one line, one after the other.
function inOneLine({ words }: DocumentContext, runs: readonly TextRun[]): TextRun[] {
  return runs
    .filter(({ text }) => text.trim() !== '')
    .flatMap((run, index) => (index > 0 ? [{ text: words.separator }, run] : [run]));
}

function versionText(context: DocumentContext): string {
  const { words, format } = context;
  const printed = printedVersion(context);
  if (printed?.agreedOn == null) return versionLabel(context);
  return words.blueprint.versions.agreedOn(printed.version, format.longDate(printed.agreedOn));
}

function facts(context: DocumentContext): { term: string; content: Inline[] }[] {
  const { data, words, format } = context;
  const text = words.blueprint.parties;
  const { engagement } = data;
  const own = (field: PartyField): TextRun => fieldRun(context, engagement, field);
  const size = engagement.employees === null ? '' : text.people(format.number(engagement.employees));
  const person = (name: PartyField, role: PartyField): TextRun[] => inOneLine(context, [own(name), own(role)]);
  const consultant = person('consultant', 'consultantRole');
  return [
    { term: text.client, content: [[own('client')]] },
    { term: text.purpose, content: [[own('purpose')]] },
    { term: text.sector, content: [inOneLine(context, [own('sector'), { text: size }])] },
    { term: text.pmo, content: [withFootnote([own('firm')], words.footnotes.pmo)] },
    { term: text.consultant, content: [consultant] },
    { term: text.term, content: [termText(context)] },
    { term: text.contracted, content: [fieldSentence(own('contractedDaysPerWeek'), text.days)] },
    { term: text.version, content: [versionText(context)] },
    { term: text.confidentiality, content: [classificationOf(context)] },
    { term: text.signatories, content: [person('clientSignatory', 'clientSignatoryRole'), consultant] },
  ]
    .map(({ term, content }) => ({ term, content: content.filter((line) => inlineText(line).trim() !== '') }))
    .filter(({ content }) => content.length > 0);
}

/** Parties, term, version and confidentiality. */
export function partiesSection(context: DocumentContext): ReportSection {
  const { data, words, format } = context;
  const text = words.blueprint.parties;
  const { engagement } = data;
  const blocks: Block[] = [chapter(text.title, 'parties')];
  if (engagement.client.trim() === '' || engagement.firm.trim() === '') blocks.push(missing(context, text.missing));
  else if (engagement.termStartOn === null) blocks.push(missing(context, text.missingTerm));
  blocks.push(...fieldProse(data.one('blueprint'), 'parties'), {
    type: 'definitions',
    entries: facts(context),
  });
  const versions = data.all('blueprintVersion');
  if (versions.length > 0) {
    blocks.push({
      type: 'table',
      id: 'table_history',
      caption: text.history,
      columns: columns(text.historyColumns, [12, 14, 18, 56]),
      rows: versions.map((version) => [
        richCell(context, [[bold(version.version), ...citation(context, version)]]),
        textCell(context, version.status === '' ? '' : words.option(version.status)),
        textCell(context, format.date(version.agreedOn)),
        textCell(context, version.changes),
      ]),
    });
  }
  return { id: 'parties', orientation: 'portrait', blocks };
}

/** Label and value lines of the cover. */
export function coverFacts(context: DocumentContext): { label: string; value: string }[] {
  const { words, format, asOf } = context;
  const text = words.blueprint.cover;
  return [
    { label: text.preparedFor, value: clientName(context) },
    {
      label: text.preparedBy,
      value: inRow(context, [context.data.engagement.consultant.trim(), firmName(context)]),
    },
    { label: text.version, value: versionLabel(context) },
    { label: text.date, value: format.longDate(asOf) },
    { label: text.term, value: termText(context) },
    { label: text.classification, value: classificationOf(context) },
  ].filter((fact) => fact.value !== '');
}
