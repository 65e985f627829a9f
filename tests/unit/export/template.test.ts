import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeReport } from '#renderer/export/write-report.ts';
import { reportOf } from '../../builders/report.ts';
import { mainPart, validatorErrors, xmlParts } from './open-package.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A letterhead as Word writes it: letter paper, a red first heading under a German id, a list, a header with a name. */
const TEMPLATE = zipSync({
  'word/document.xml': strToU8(
    `${HEAD}<w:document ${W} ${R}><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId7"/>` +
      '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="2000" w:right="1000" w:bottom="1500" w:left="1440" w:header="700" w:footer="700" w:gutter="0"/>' +
      '</w:sectPr></w:body></w:document>',
  ),
  'word/styles.xml': strToU8(
    `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/></w:rPr></w:rPrDefault></w:docDefaults>` +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Lead"><w:name w:val="Something else"/></w:style></w:styles>',
  ),
  'word/numbering.xml': strToU8(
    `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="singleLevel"/></w:abstractNum>` +
      '<w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num></w:numbering>',
  ),
  'word/header3.xml': strToU8(`${HEAD}<w:hdr ${W}><w:p><w:r><w:t>Fennick letterhead</w:t></w:r></w:p></w:hdr>`),
  'word/_rels/document.xml.rels': strToU8(
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId7" Type="${REL}/header" Target="header3.xml"/></Relationships>`,
  ),
});

const report = reportOf([
  { type: 'heading', level: 1, text: 'Chapter', numbering: 'chapter', bookmark: 'c' },
  { type: 'paragraph', style: 'lead', content: 'A lead' },
  { type: 'list', style: 'number', items: ['one', 'two'] },
  { type: 'table', columns: [{ header: 'Wide', widthPercent: 100 }], rows: [[{ content: ['cell'] }]] },
]);

describe("a report on a user's own template", () => {
  const docx = writeReport(report, new Map(), { template: TEMPLATE });
  const xml = mainPart(docx);
  const part = (path: string) => strFromU8(unzipSync(docx)[path] ?? new Uint8Array());

  test('sets headings in the style that the template calls heading 1, whatever its id', () => {
    expect(xml).toContain('<w:pStyle w:val="berschrift1"/>');
    expect(part('word/styles.xml')).toContain('<w:color w:val="FF0000"/>');
  });

  test('leaves no heading alone at the end of a page, whatever the style of the template says', () => {
    expect(xml).toContain('<w:pStyle w:val="berschrift1"/><w:keepNext/>');
  });

  test('keeps the faces of the template', () => {
    expect(part('word/styles.xml')).toContain('w:ascii="Georgia"');
    expect(part('word/styles.xml')).not.toContain('w:ascii="Arial"');
  });

  test('adds the styles that the template lacks, and takes no id of another style', () => {
    const styles = part('word/styles.xml');
    expect(styles).toContain('<w:name w:val="Table Text"/><w:basedOn w:val="Standard"/>');
    expect(styles.match(/w:styleId="Lead"/g)).toHaveLength(1);
    expect(xml).toContain('<w:pStyle w:val="QuarterdeckLead"/>');
  });

  test('stands on its paper, under its header, with tables as wide as its text', () => {
    expect(xml).toContain('<w:pgSz w:w="12240" w:h="15840"/>');
    expect(xml).toContain('<w:tblW w:w="9800" w:type="dxa"/>');
    expect(xml.match(/<w:headerReference w:type="default" r:id="rIdTemplate_rId7"\/>/g)).toHaveLength(3);
    expect(part('word/header3.xml')).toContain('Fennick letterhead');
    expect(xmlParts(docx).has('word/header1.xml')).toBe(false);
  });

  test('counts its lists beside those of the template', () => {
    const numbering = part('word/numbering.xml');
    expect(numbering).toContain('<w:num w:numId="9">');
    const used = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(2);
    for (const number of used) expect(numbering).toContain(`<w:num w:numId="${number}">`);
    expect(used).not.toContain('9');
  });

  test('has no error by the Open XML SDK validator', async () => {
    expect(await validatorErrors(docx)).toEqual([]);
  });
});

test('our own head has room, and reaches the end of the line, on a template without one whose style has stops in the way', async () => {
  const plain = zipSync({
    'word/document.xml': strToU8(
      `${HEAD}<w:document ${W}><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>` +
        '<w:pgMar w:top="900" w:right="1134" w:bottom="1134" w:left="1134" w:header="0" w:footer="0" w:gutter="0"/>' +
        '</w:sectPr></w:body></w:document>',
    ),
    'word/styles.xml': strToU8(
      `${HEAD}<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
        '<w:style w:type="paragraph" w:styleId="Kopf"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs>' +
        '<w:tab w:val="center" w:pos="4819"/><w:tab w:val="right" w:pos="9638"/></w:tabs></w:pPr></w:style></w:styles>',
    ),
  });
  const docx = writeReport(report, new Map(), { template: plain });
  expect(mainPart(docx)).toMatch(/<w:pgMar w:top="1380"[^>]*w:bottom="1267"[^>]*w:header="680" w:footer="567"/);
  const heads = [...xmlParts(docx)].filter(([path]) => path.includes('header')).map(([, xml]) => xml);
  expect(heads.join('')).toContain('<w:pStyle w:val="Kopf"/>');
  expect(heads.join('')).toContain('<w:tab w:val="clear" w:pos="4819"/><w:tab w:val="right" w:pos="9638"/>');
  expect(await validatorErrors(docx)).toEqual([]);
});
