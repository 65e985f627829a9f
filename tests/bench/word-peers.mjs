// The same content by the docx library as it comes, and by docxtemplater, which brings no pictures without a paid module.
import Docxtemplater from 'docxtemplater';
import {
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import PizZip from 'pizzip';
import { serialise } from './word-fixture.mjs';

const textOf = (content) => (typeof content === 'string' ? content : content.map((run) => run.text).join(''));

function table({ columns, rows }) {
  const cell = (text, index, bold) =>
    new TableCell({
      width: { size: columns[index].widthPercent, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: columns.map(({ header }, index) => cell(header, index, true)) }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map(({ content, bold }, index) => cell(textOf(content[0]), index, bold === true)),
          }),
      ),
    ],
  });
}

function figure({ id, picture, alt, caption }, rasters) {
  const { width, height } = picture;
  return [
    new Paragraph({
      children: [
        new ImageRun({
          type: 'svg',
          data: new TextEncoder().encode(serialise(picture.root)),
          fallback: { type: 'png', data: rasters.get(id) },
          transformation: { width, height },
          altText: { name: id, title: alt.title, description: alt.description },
        }),
      ],
    }),
    new Paragraph({ text: caption, style: 'Caption' }),
  ];
}

function blockOf(block, rasters) {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ text: textOf(block.content) })];
    case 'table':
      return [new Paragraph({ text: block.caption, style: 'Caption' }), table(block), new Paragraph('')];
    default:
      return figure(block, rasters);
  }
}

/** A report by the docx library as it comes. */
export function docxDocument(report, rasters) {
  return new Document({
    title: report.title,
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2' }),
          ...report.sections.flatMap((section) => section.blocks.flatMap((block) => blockOf(block, rasters))),
        ],
      },
    ],
  });
}

/** A report by the docx library as the bytes of a file. */
export const writeWithDocx = (report, rasters) => Packer.toBuffer(docxDocument(report, rasters));

/** A template with loops over chapters, paragraphs and rows, made once. */
export async function makeTemplate() {
  const cell = (text) => new TableCell({ children: [new Paragraph(text)] });
  const doc = new Document({
    sections: [
      {
        children: [
          new Paragraph('{#chapters}'),
          new Paragraph({ text: '{heading}', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('{#paragraphs}'),
          new Paragraph('{text}'),
          new Paragraph('{/paragraphs}'),
          new Paragraph('{#tables}'),
          new Paragraph({ text: '{caption}', style: 'Caption' }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              new TableRow({ tableHeader: true, children: ['Ref', 'What', 'Owner', 'Due'].map(cell) }),
              new TableRow({ children: ['{#rows}{ref}', '{what}', '{owner}', '{due}{/rows}'].map(cell) }),
            ],
          }),
          new Paragraph('{/tables}'),
          new Paragraph('{/chapters}'),
        ],
      },
    ],
  });
  return Packer.toBuffer(doc);
}

/** What docxtemplater fills in for a report. */
export function templateData(report) {
  return {
    chapters: report.sections.map(({ blocks }) => ({
      heading: blocks[0].text,
      paragraphs: blocks.filter(({ type }) => type === 'paragraph').map(({ content }) => ({ text: textOf(content) })),
      tables: blocks
        .filter(({ type }) => type === 'table')
        .map(({ caption, rows }) => ({
          caption,
          rows: rows.map((row) => {
            const [ref, what, owner, due] = row.map(({ content }) => textOf(content[0]));
            return { ref, what, owner, due };
          }),
        })),
    })),
  };
}

/** A report by docxtemplater as the bytes of a file, without pictures. */
export function writeWithTemplate(template, data) {
  const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  doc.render(data);
  return doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
