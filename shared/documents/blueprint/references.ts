import { findResource } from '../../domain/resources/library.ts';
import { isQuarter, type Quarter } from '../../base/quarter.ts';
import { agreedVersions } from '../../domain/blueprint/versions.ts';
import { appendix, bold, columns, muted, richCell } from '../blocks.ts';
import { oneLine, quarterText, type DocumentContext } from '../document-context.ts';
import type { ReportSection, TextRun } from '../report-model.ts';

type SourceKind = keyof DocumentContext['words']['references']['kinds'];

interface Source {
  /** Names the source within the list. */
  readonly key: string;
  readonly kind: SourceKind;
  readonly text: string;
}

// Data is named by its text: two measures that name the same source refer to one line.
const dataKey = (text: string): string => `data ${oneLine(text).toLowerCase()}`;

function listed(context: DocumentContext): Source[] {
  const { data, words, format, frozen } = context;
  const text = words.references;
  const dataSources = [
    ...data.all('kpi').map(({ source }) => source),
    ...data.all('report').map((report) => report.dataSource),
  ];
  const seen = new Set<string>();
  return [
    ...agreedVersions(data)
      .filter(({ id }) => id !== frozen?.id)
      .map((version): Source => ({
        key: version.id,
        kind: 'version',
        text: text.version(oneLine(version.version), format.longDate(version.agreedOn)),
      })),
    ...data.all('workshop').map((workshop): Source => ({
      key: workshop.id,
      kind: 'workshop',
      text: text.workshop(
        [workshop.ref ?? '', oneLine(workshop.title)].filter((part) => part !== '').join(' '),
        format.longDate(workshop.heldOn),
      ),
    })),
    ...data
      .all('review')
      .filter(({ quarter }) => isQuarter(quarter))
      .map((review): Source => ({
        key: review.id,
        kind: 'review',
        text: text.review(quarterText(context, review.quarter as Quarter), format.longDate(review.heldOn)),
      })),
    ...data
      .all('adaptation')
      .filter(({ rollout }) => rollout !== 'dropped')
      .map((adaptation): Source => ({
        key: adaptation.id,
        kind: 'resource',
        text: text.resource(
          oneLine(adaptation.title),
          findResource(adaptation.resource)?.title ?? '',
          oneLine(adaptation.existingTool),
        ),
      })),
    ...dataSources
      .map((source): Source => ({ key: dataKey(source), kind: 'source', text: oneLine(source) }))
      .filter(({ key, text: said }) => {
        const isNew = said !== '' && !seen.has(key);
        seen.add(key);
        return isNew;
      }),
  ].filter(({ text: said }) => said !== '');
}

// One list a document; the sections ask for it again and again.
const known = new WeakMap<DocumentContext, readonly Source[]>();

function sourcesOf(context: DocumentContext): readonly Source[] {
  const made = known.get(context);
  if (made !== undefined) return made;
  const sources = listed(context);
  known.set(context, sources);
  return sources;
}

const bookmarkOf = (index: number): string => `source_${index + 1}`;

function numberRun(context: DocumentContext, key: string): TextRun[] {
  const index = sourcesOf(context).findIndex((source) => source.key === key);
  if (index === -1) return [];
  return [muted(' '), { text: context.words.references.number(index + 1), linkTo: bookmarkOf(index) }];
}

/** The number of a version, workshop, review or adaptation in the list of references, `[3]`; nothing when it has none. */
export function citation(context: DocumentContext, record: { readonly id: string }): TextRun[] {
  return numberRun(context, record.id);
}

/** The number of a source of data in the list of references; nothing when it has none. */
export function sourceCitation(context: DocumentContext, source: string): TextRun[] {
  return oneLine(source) === '' ? [] : numberRun(context, dataKey(source));
}

/** The list of what the document refers to, numbered in the order of kinds; null when it refers to nothing. */
export function referencesSection(context: DocumentContext): ReportSection | null {
  const text = context.words.references;
  const sources = sourcesOf(context);
  if (sources.length === 0) return null;
  return {
    id: 'references',
    orientation: 'portrait',
    blocks: [
      appendix(text.title, 'references'),
      { type: 'paragraph', content: text.lead, style: 'lead' },
      {
        type: 'table',
        id: 'table_references',
        caption: text.caption,
        columns: columns(text.columns, [9, 66, 25]),
        rows: sources.map((source, index) => [
          { content: [[{ ...bold(text.number(index + 1)), bookmark: bookmarkOf(index) }]] },
          richCell(context, [source.text]),
          richCell(context, [[muted(text.kinds[source.kind])]]),
        ]),
      },
    ],
  };
}
