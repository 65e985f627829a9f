import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { ReportProperties } from '#shared/documents/report-model.ts';

// The docx library counts bookmarks and drawings for the whole life of the page, and stamps the present time: the second
// export of the same report would differ. Numbers are counted anew here, times come from the record.
const DOCUMENT = 'word/document.xml';
const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';
// Zip stores local time without a zone; a date given in local time is therefore the same bytes in every time zone.
const ZIP_TIME = new Date(1980, 5, 15, 12);

function counter(): (key: string) => string {
  const numbers = new Map<string, string>();
  return (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const fresh = String(numbers.size + 1);
    numbers.set(key, fresh);
    return fresh;
  };
}

// Only tags and field codes are matched; a user's text cannot look like either, because `<` is escaped in it.
function renumber(xml: string): string {
  const bookmark = counter();
  const contents = counter();
  let drawings = 0;
  return xml
    .replace(/<w:bookmark(?:Start|End) [^>]*>/g, (tag) =>
      tag.replace(/w:id="(\d+)"/, (_, id: string) => `w:id="${bookmark(id)}"`),
    )
    .replace(
      /(w:(?:anchor|name)="_Toc)(\d+)(")/g,
      (_, head: string, id: string, tail: string) => head + contents(id) + tail,
    )
    .replace(/(<w:instrText[^>]*>\s*PAGEREF _Toc)(\d+)/g, (_, head: string, id: string) => head + contents(id))
    .replace(/(<wp:docPr id=")\d+(")/g, (_, head: string, tail: string) => `${head}${(drawings += 1)}${tail}`);
}

function stampTimes(xml: string, properties: ReportProperties): string {
  return xml
    .replace(/(<dcterms:created[^>]*>)[^<]*/, (_, head: string) => head + properties.createdAt)
    .replace(/(<dcterms:modified[^>]*>)[^<]*/, (_, head: string) => head + properties.modifiedAt);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function nameCompany(xml: string, company: string): string {
  const content = `<Application>Quarterdeck</Application><Company>${escapeXml(company)}</Company>`;
  return xml.replace(/\/>$/, `>${content}</Properties>`);
}

/** Makes the bytes of a packed document depend on its content alone. */
export function makeStable(packed: Uint8Array, properties: ReportProperties): Uint8Array {
  const files = unzipSync(packed);
  const change = (path: string, edit: (xml: string) => string) => {
    const bytes = files[path];
    if (bytes !== undefined) files[path] = strToU8(edit(strFromU8(bytes)));
  };
  change(DOCUMENT, renumber);
  change(CORE, (xml) => stampTimes(xml, properties));
  change(APP, (xml) => nameCompany(xml, properties.company));
  const entries: Zippable = {};
  // Readers expect the content types first; the rest is sorted, so that it does not depend on who added what when.
  const names = Object.keys(files).toSorted(
    (a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')) || (a < b ? -1 : 1),
  );
  for (const name of names) entries[name] = [files[name] as Uint8Array, { level: 6, mtime: ZIP_TIME }];
  return zipSync(entries);
}
