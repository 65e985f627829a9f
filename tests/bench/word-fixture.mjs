// A document of about as many pages as asked for, as a report model: 60 headings, 30 tables, 6 pictures and 20,000 words in 40.
const WORDS =
  'the office keeps one register of initiatives and decides every week which of them may begin because people and money are short'.split(
    ' ',
  );

/** A stretch of running text that differs from place to place. @param {number} words @param {number} seed */
export function prose(words, seed) {
  return Array.from({ length: words }, (_, index) => WORDS[(index * 7 + seed * 13 + (index >> 3)) % WORDS.length]).join(
    ' ',
  );
}

const columns = ['Ref', 'What', 'Owner', 'Due'].map((header, index) => ({
  header,
  widthPercent: [10, 50, 25, 15][index],
}));

function figure(number) {
  const bars = Array.from({ length: 12 }, (_, index) => ({
    tag: 'rect',
    attributes: {
      x: 10 + index * 48,
      y: 300 - ((index * 37 + number * 11) % 280),
      width: 40,
      height: 280,
      fill: '#0B5CAD',
    },
    children: [],
  }));
  return {
    type: 'figure',
    id: `figure-${number}`,
    picture: {
      width: 600,
      height: 300,
      root: {
        tag: 'svg',
        attributes: { xmlns: 'http://www.w3.org/2000/svg', width: 600, height: 300, viewBox: '0 0 600 300' },
        children: bars,
      },
    },
    alt: { title: `Bars ${number}`, description: 'Twelve bars' },
    caption: `Bars ${number}`,
  };
}

function chapter(number) {
  const blocks = [
    {
      type: 'heading',
      level: 1 + (number % 2),
      text: `Chapter ${number}`,
      numbering: 'chapter',
      bookmark: `c${number}`,
    },
    ...Array.from({ length: 5 }, (_, index) => ({ type: 'paragraph', content: prose(46, number * 5 + index) })),
  ];
  if (number % 2 === 0) {
    blocks.push({
      type: 'table',
      columns,
      caption: `Table of chapter ${number}`,
      rows: Array.from({ length: 10 }, (_, row) => [
        { content: [`D-${row}`], bold: true },
        { content: [prose(14, row + number)] },
        { content: ['Head of programmes'] },
        { content: ['31 Mar 2027'] },
      ]),
    });
  }
  if (number % 10 === 0) blocks.push(figure(number));
  return { id: `chapter-${number}`, orientation: 'portrait', blocks };
}

/** The report. @param {number} pages */
export function reportOf(pages) {
  return {
    title: 'Blueprint',
    client: 'Lindmere',
    firm: 'Fennick & Rowe',
    version: '1.0',
    classification: 'Confidential',
    language: 'en-GB',
    direction: 'ltr',
    edition: 'client',
    look: { accent: '#0B5CAD', dark: '#0B2A4A', font: 'Arial', firmLogo: null, clientLogo: null },
    source: { engagementId: 'bench', document: 'blueprint', recordId: null },
    cover: { kicker: 'Blueprint', title: 'Lindmere', subtitle: 'A measure', facts: [], notice: '' },
    properties: {
      title: 'Blueprint',
      subject: '',
      author: '',
      company: '',
      description: '',
      keywords: '',
      createdAt: '2026-01-01T00:00:00.000Z',
      modifiedAt: '2026-01-01T00:00:00.000Z',
    },
    words: { contents: 'Contents', table: 'Table', figure: 'Figure', appendix: 'Appendix', page: 'Page', of: 'of' },
    sections: Array.from({ length: Math.max(2, Math.round((pages / 40) * 60)) }, (_, index) => chapter(index + 1)),
  };
}

/** A picture's element tree as SVG text. */
export function serialise(node) {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${node.tag}${attributes.join('')}>${node.children.map(serialise).join('')}</${node.tag}>`;
}
