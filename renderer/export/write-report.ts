import { writeManifest } from '#shared/documents/document-manifest.ts';
import { DOCUMENT_NAMESPACE } from '#shared/documents/field-tags.ts';
import type { Report } from '#shared/documents/report-model.ts';
import { paginate, type Pages } from './paginate.ts';
import { writeBody, writeHandout, type Body } from './word/body.ts';
import { fillPages } from './word/contents.ts';
import type { Rasters, WriteContext } from './word/context.ts';
import { FileParts } from './word/file-parts.ts';
import { houseOf } from './word/house.ts';
import { HOUSE_LISTS, listNumber, numberedListNumber, numberingPart } from './word/numbering.ts';
import { relationshipsPart, zipPackage, type PartContent, type Relationship } from './word/package.ts';
import { HOUSE_PAGE, textWidth } from './word/page-setup.ts';
import { placesOf } from './word/report-places.ts';
import {
  appPart,
  corePart,
  customPart,
  fontTablePart,
  footnotesPart,
  settingsPart,
  themePart,
} from './word/static-parts.ts';
import { stylesPart } from './word/styles.ts';
import { openTemplate, type Template } from './word/template.ts';
import { NAMESPACES, XML_HEAD } from './word/xml.ts';

/** What a writer may be given beside the report. */
export interface WriteOptions {
  /** A user's Word template, checked when it was read in. */
  readonly template?: Uint8Array;
  /** Called before the pages are laid out, which takes most of the time of a long document. */
  readonly onLayout?: () => void;
  /** False leaves the contents without numbers of pages, at a tenth of the time. Default: true. */
  readonly hasPageNumbers?: boolean;
}

type Parts = Map<string, PartContent>;

function contextOf(report: Report, rasters: Rasters, template: Template | null): WriteContext {
  const lists = template?.lists ?? HOUSE_LISTS;
  return {
    report,
    rasters,
    house: houseOf(report.look),
    places: placesOf(report),
    parts: new FileParts(),
    width: textWidth(template?.page ?? HOUSE_PAGE, 'portrait'),
    rtl: report.direction === 'rtl',
    isTemplate: template !== null,
    style: template?.style ?? ((id) => id),
    tabsOf: template?.tabsOf ?? (() => []),
    list: (name) => listNumber(name, lists),
    numberedList: (count) => numberedListNumber(count, lists),
  };
}

function bodyOf(template: Template | null, context: WriteContext): Body {
  const { report } = context;
  if (report.cover === null) return writeHandout(report, context);
  const frame = {
    page: template?.page ?? HOUSE_PAGE,
    isTemplate: template !== null,
    references: template === null || template.references === '' ? null : template.references,
    hasTitlePage: template?.hasTitlePage ?? false,
  };
  return writeBody(report.cover, frame, context);
}

// Word keeps hold of a custom XML part only beside a part that says what it is.
function addManifest(report: Report, parts: Parts): Relationship[] {
  const manifest = writeManifest(report);
  if (manifest === null) return [];
  parts.set('customXml/item1.xml', manifest);
  parts.set(
    'customXml/itemProps1.xml',
    `${XML_HEAD}<ds:datastoreItem ds:itemID="{6B1D5B0A-5E7C-4C39-9C1B-51A3C8D2E7F4}" ` +
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${DOCUMENT_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts.set(
    'customXml/_rels/item1.xml.rels',
    relationshipsPart([{ id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' }]),
  );
  return [{ id: 'rIdManifest', type: 'customXml', target: '../customXml/item1.xml' }];
}

function addProperties(report: Report, parts: Parts): void {
  const packageType = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  parts.set('docProps/core.xml', corePart(report.properties, report.language));
  parts.set('docProps/app.xml', appPart(report.properties.company));
  parts.set('docProps/custom.xml', customPart(report));
  parts.set(
    '_rels/.rels',
    relationshipsPart([
      { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
      { id: 'rId2', type: packageType, target: 'docProps/core.xml' },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
      { id: 'rId4', type: 'custom-properties', target: 'docProps/custom.xml' },
    ]),
  );
}

// Parts of the main document that stand under fixed names.
function addFixedParts(template: Template | null, context: WriteContext, parts: Parts): Relationship[] {
  const { report, house } = context;
  const { footnotes, listCount } = context.parts;
  const hasNotes = footnotes.length > 0;
  parts.set('word/styles.xml', template?.stylesPart() ?? stylesPart(report, house, context.width));
  parts.set('word/numbering.xml', template?.numberingPart(report, listCount) ?? numberingPart(report, listCount));
  parts.set('word/settings.xml', settingsPart(report, { hasNotes, evenAndOdd: template?.evenAndOdd ?? false }));
  parts.set('word/fontTable.xml', fontTablePart(house));
  parts.set('word/theme/theme1.xml', themePart(house));
  if (hasNotes) parts.set('word/footnotes.xml', footnotesPart(footnotes));
  const names = ['styles', 'numbering', 'settings', 'fontTable', ...(hasNotes ? ['footnotes'] : [])];
  return [
    ...names.map((name) => ({ id: `rId_${name}`, type: name, target: `${name}.xml` })),
    { id: 'rId_theme', type: 'theme', target: 'theme/theme1.xml' },
  ];
}

function addRunning(body: Body, template: Template | null, parts: Parts): Relationship[] {
  const running = body.running(null);
  for (const { name, xml } of running) parts.set(`word/${name}`, xml);
  for (const { path, bytes } of template?.parts ?? []) parts.set(path, bytes);
  return [
    ...running.map(({ name }) => ({
      id: `rId_${name.replace('.xml', '')}`,
      type: name.startsWith('header') ? 'header' : 'footer',
      target: name,
    })),
    ...(template?.running ?? []),
  ];
}

function documentPart(body: readonly string[]): string[] {
  return [`${XML_HEAD}<w:document ${NAMESPACES}><w:body>`, ...body, '</w:body></w:document>'];
}

function filled(body: Body, pages: Pages, { places }: WriteContext): string[] {
  return documentPart(fillPages(body.pieces, places.contents, pages));
}

/**
 * A report as the bytes of a Word file. The same report and the same raster images give the same bytes: numbers are counted
 * and times are the record's.
 */
export function writeReport(report: Report, rasters: Rasters, options: WriteOptions = {}): Uint8Array {
  const house = houseOf(report.look);
  const template =
    options.template === undefined ? null : openTemplate(options.template, house, report.direction === 'rtl');
  const context = contextOf(report, rasters, template);
  const body = bodyOf(template, context);
  const parts: Parts = new Map();
  addProperties(report, parts);
  const relationships = [
    ...addFixedParts(template, context, parts),
    ...addRunning(body, template, parts),
    ...addManifest(report, parts),
    ...context.parts.media.map(({ id, type, target }) => ({ id, type, target })),
  ];
  for (const { target, bytes } of context.parts.media) parts.set(`word/${target}`, bytes);
  parts.set('word/_rels/document.xml.rels', relationshipsPart(relationships));
  parts.set('word/document.xml', documentPart(body.pieces));
  if (report.cover !== null && options.hasPageNumbers !== false) {
    options.onLayout?.();
    const pages = paginate(parts);
    parts.set('word/document.xml', filled(body, pages, context));
    for (const { name, xml } of body.running(pages.count)) parts.set(`word/${name}`, xml);
  }
  return zipPackage(parts);
}
