import type { ReportProperties } from '#shared/documents/report-identity.ts';
import type { Report } from '#shared/documents/report-model.ts';
import { INK, type House } from './house.ts';
import { NAMESPACES, shortLine, XML_HEAD, xmlAttribute, xmlText } from './xml.ts';

const cut = (text: string, length: number) => xmlText(shortLine(text, length));

/** The part `docProps/core.xml`. Times are those of the record, never of the export. */
export function corePart(properties: ReportProperties, language: string): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${cut(properties.title, 250)}</dc:title><dc:subject>${cut(properties.subject, 250)}</dc:subject>` +
    `<dc:creator>${cut(properties.author, 250)}</dc:creator><cp:keywords>${cut(properties.keywords, 250)}</cp:keywords>` +
    `<dc:description>${cut(properties.description, 500)}</dc:description>` +
    `<cp:lastModifiedBy>${cut(properties.author, 250)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${properties.createdAt}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${properties.modifiedAt}</dcterms:modified>` +
    `<dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`
  );
}

/** The part `docProps/app.xml`. */
export function appPart(company: string): string {
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Quarterdeck</Application><Company>${cut(company, 250)}</Company></Properties>`
  );
}

/** The part `docProps/custom.xml`: client, version and classification. */
export function customPart({ client, version, classification }: Report): string {
  const values = [
    ['Client', client],
    ['Version', version],
    ['Classification', classification],
  ] as const;
  const properties = values.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}">` +
      `<vt:lpwstr>${cut(value, 250)}</vt:lpwstr></property>`,
  );
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`
  );
}

const WORD = 'http://schemas.microsoft.com/office/word';
// What Word 2013 and later write themselves; without them Word opens the file in a compatibility mode.
const COMPATIBILITY = [
  ['compatibilityMode', '15'],
  ['overrideTableStyleFontSizeAndJustification', '1'],
  ['enableOpenTypeFeatures', '1'],
  ['doNotFlipMirrorIndents', '1'],
  ['differentiateMultirowTableHeaders', '1'],
] as const;

/** The part `settings.xml`. It never asks Word to update fields, which would greet the reader with a question. */
export function settingsPart(
  report: Report,
  options: { readonly hasNotes: boolean; readonly evenAndOdd: boolean },
): string {
  const compat = COMPATIBILITY.map(
    ([name, value]) => `<w:compatSetting w:name="${name}" w:uri="${WORD}" w:val="${value}"/>`,
  );
  const notes = options.hasNotes ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : '';
  const even = options.evenAndOdd ? '<w:evenAndOddHeaders/>' : '';
  return (
    `${XML_HEAD}<w:settings ${NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>${even}` +
    `<w:characterSpacingControl w:val="doNotCompress"/>${notes}<w:compat>${compat.join('')}</w:compat>` +
    `<w:themeFontLang w:val="${xmlAttribute(report.language)}"/></w:settings>`
  );
}

/** The part `footnotes.xml` around the contents of the notes; the first has the id 1. */
export function footnotesPart(notes: readonly string[]): string {
  const rule = (id: number, type: string, mark: string) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>` +
    `<w:r><w:${mark}/></w:r></w:p></w:footnote>`;
  const content = notes.map((note, index) => `<w:footnote w:id="${index + 1}">${note}</w:footnote>`);
  return (
    `${XML_HEAD}<w:footnotes ${NAMESPACES}>${rule(-1, 'separator', 'separator')}` +
    `${rule(0, 'continuationSeparator', 'continuationSeparator')}${content.join('')}</w:footnotes>`
  );
}

/** The part `fontTable.xml`. */
export function fontTablePart({ font }: House): string {
  return `${XML_HEAD}<w:fonts ${NAMESPACES}><w:font w:name="${font}"><w:pitch w:val="variable"/></w:font></w:fonts>`;
}

const srgb = (name: string, colour: string) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`;
const LINE = '<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>';
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The part `theme1.xml`: the brand's colours and face, so that what somebody adds in Word fits. */
export function themePart({ accent, dark, font }: House): string {
  const face = `<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface="${font}"/>`;
  const series = ['1666AA', 'DD7B2B', '0B7252', '62074E', '89939E'];
  const colours =
    srgb('dk1', INK.text) +
    srgb('lt1', INK.white) +
    srgb('dk2', dark) +
    srgb('lt2', INK.surface) +
    srgb('accent1', accent) +
    series.map((colour, index) => srgb(`accent${index + 2}`, colour)).join('') +
    srgb('hlink', accent) +
    srgb('folHlink', INK.muted);
  return (
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Quarterdeck"><a:themeElements>` +
    `<a:clrScheme name="Quarterdeck">${colours}</a:clrScheme><a:fontScheme name="Quarterdeck"><a:majorFont>${face}</a:majorFont>` +
    `<a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="Quarterdeck"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
