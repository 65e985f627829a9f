import type { RecordId } from '../base/ids.ts';
import type { RecordOf } from '../domain/model/record.ts';
import { adaptedSections, originalOf } from '../domain/resources/adapted-resource.ts';
import type { LibraryResource } from '../domain/resources/library.ts';
import type { DocumentMessages } from '../messages/en/documents.ts';
import { bold, linesOf, namesOf, prose } from './blocks.ts';
import { classificationOf } from './blueprint/opening.ts';
import {
  clientName,
  createContext,
  firmName,
  oneLine,
  type DocumentContext,
  type DocumentInput,
} from './document-context.ts';
import { frameHandout, onPaper } from './handout.ts';
import { formSection } from './library-document/body.ts';
import type { Block, HeadingBlock, Inline, Report } from './report-model.ts';

/** What the document of a library resource is built from. */
export interface LibraryDocumentInput extends DocumentInput {
  readonly resource: LibraryResource;
  /** The client's adaptation, null for the original; the first one of the resource when absent, none when there is none. */
  readonly adaptationId?: RecordId | null;
}

const HEAD_LETTERS = 50;
const TITLE_LETTERS = 90;

function subheading(text: string): HeadingBlock {
  return { type: 'heading', level: 3, text, numbering: 'none' };
}

function adaptationBlocks(context: DocumentContext, adaptation: RecordOf<'adaptation'> | undefined): Block[] {
  const { words, format } = context;
  const text = words.resource;
  if (adaptation === undefined) return [];
  const entries = [
    { term: text.adapted.whatChanged, value: adaptation.whatChanged },
    { term: text.adapted.cultureNote, value: adaptation.cultureNote },
    { term: text.adapted.tone, value: adaptation.tone },
    { term: text.adapted.existingTool, value: adaptation.existingTool },
    { term: text.adapted.departments, value: namesOf(context, adaptation.departments) },
    { term: text.adapted.rollout, value: adaptation.rollout === '' ? '' : words.option(adaptation.rollout) },
    {
      term: text.adapted.approved,
      value: text.approvedBy(oneLine(adaptation.approvedBy), format.longDate(adaptation.approvedOn)),
    },
  ];
  const told = entries.map(({ term, value }): { term: string; content: Inline[] } => ({
    term,
    content: linesOf(value),
  }));
  return [
    subheading(text.adaptation(onPaper(clientName(context), HEAD_LETTERS))),
    { type: 'definitions', entries: told.filter(({ content }) => content.length > 0) },
  ];
}

function aboutBlocks(
  context: DocumentContext,
  resource: LibraryResource,
  adaptation: RecordOf<'adaptation'> | undefined,
  title: string,
): Block[] {
  const text = context.words.resource;
  const guide = (term: string, said: string): Inline[] =>
    linesOf(said).map((line, index) => (index === 0 ? [bold(`${term}: `), { text: line }] : line));
  return [
    {
      type: 'heading',
      level: 1,
      numbering: 'none',
      text: onPaper(title === resource.title ? title : `${title} – ${resource.title}`, TITLE_LETTERS),
    },
    ...prose(resource.purpose, 'lead'),
    {
      type: 'callout',
      tone: 'info',
      content: [
        ...guide(text.whenToUse, resource.whenToUse),
        ...guide(text.howToAdapt, resource.howToAdapt),
        ...(adaptation === undefined ? [text.original] : []),
      ],
    },
    ...adaptationBlocks(context, adaptation),
  ];
}

/**
 * A resource as a document to fill in: its purpose, its use and how this client adapted it, then the form itself in the
 * client's own words where there are any, with room to write. With a wide table the pages are landscape.
 */
export function buildLibraryDocument(input: LibraryDocumentInput, messages: DocumentMessages): Report {
  const { resource } = input;
  const context = createContext(input.data, messages, { edition: input.edition });
  const text = messages.resource;
  const adaptation =
    input.adaptationId === undefined
      ? context.data.all('adaptation').find((one) => originalOf(context.data, one)?.key === resource.key)
      : context.data.find('adaptation', input.adaptationId);
  const sections = adaptation === undefined ? resource.sections : adaptedSections(context.data, adaptation);
  const title = oneLine(adaptation?.title ?? '') || resource.title;
  const runningHead = [
    onPaper(title, HEAD_LETTERS),
    onPaper(clientName(context), HEAD_LETTERS),
    onPaper(firmName(context), HEAD_LETTERS),
  ].join(' · ');
  const form = formSection(context, { ...resource, sections }, aboutBlocks(context, resource, adaptation, title));
  return frameHandout(
    context,
    {
      document: title,
      subject: text.subject(title, clientName(context)),
      keywords: text.keywords,
      source: { document: 'resource', recordId: adaptation?.id ?? null },
      classification: classificationOf(context),
    },
    [{ ...form, runningHead }],
  );
}
