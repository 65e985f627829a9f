import { agreedVersions, draftVersion } from '../../domain/blueprint/versions.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { chapter, columns, missing, prose, textCell } from '../blocks.ts';
import { clientName, firmName, type DocumentContext } from '../document-context.ts';
import type { Block, ReportSection } from '../report-model.ts';

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

function person(name: string, role: string): string {
  return [name.trim(), role.trim()].filter((part) => part !== '').join(', ');
}

function facts(context: DocumentContext): { term: string; text: string }[] {
  const { data, words, format } = context;
  const text = words.blueprint.parties;
  const { engagement } = data;
  const size = engagement.employees === null ? '' : text.people(format.number(engagement.employees));
  const days = engagement.contractedDaysPerWeek;
  const printed = printedVersion(context);
  const signatories = [
    person(engagement.clientSignatory, engagement.clientSignatoryRole),
    person(engagement.consultant, engagement.consultantRole),
  ];
  return [
    { term: text.client, text: engagement.client.trim() },
    { term: text.purpose, text: engagement.purpose },
    { term: text.sector, text: [engagement.sector.trim(), size].filter((part) => part !== '').join(', ') },
    { term: text.pmo, text: engagement.firm.trim() },
    { term: text.consultant, text: person(engagement.consultant, engagement.consultantRole) },
    { term: text.term, text: termText(context) },
    { term: text.contracted, text: days === null ? '' : text.days(format.number(days)) },
    {
      term: text.version,
      text:
        printed?.agreedOn == null
          ? versionLabel(context)
          : words.blueprint.versions.agreedOn(printed.version, format.longDate(printed.agreedOn)),
    },
    { term: text.confidentiality, text: classificationOf(context) },
    { term: text.signatories, text: signatories.filter((name) => name !== '').join('\n') },
  ].filter((fact) => fact.text.trim() !== '');
}

/** Parties, term, version and confidentiality. */
export function partiesSection(context: DocumentContext): ReportSection {
  const { data, words, format } = context;
  const text = words.blueprint.parties;
  const { engagement } = data;
  const blocks: Block[] = [chapter(text.title, 'parties')];
  if (engagement.client.trim() === '' || engagement.firm.trim() === '') blocks.push(missing(context, text.missing));
  else if (engagement.termStartOn === null) blocks.push(missing(context, text.missingTerm));
  blocks.push(...prose(data.one('blueprint')?.parties ?? ''), {
    type: 'definitions',
    entries: facts(context).map((fact) => ({ term: fact.term, content: textCell(context, fact.text).content })),
  });
  const versions = data.all('blueprintVersion');
  if (versions.length > 0) {
    blocks.push({
      type: 'table',
      caption: text.history,
      columns: columns(text.historyColumns, [12, 14, 18, 56]),
      rows: versions.map((version) => [
        textCell(context, version.version, { bold: true }),
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
      value: [context.data.engagement.consultant.trim(), firmName(context)].filter((part) => part !== '').join(', '),
    },
    { label: text.version, value: versionLabel(context) },
    { label: text.date, value: format.longDate(asOf) },
    { label: text.term, value: termText(context) },
    { label: text.classification, value: classificationOf(context) },
  ].filter((fact) => fact.value !== '');
}
