import { describe, expect, it } from 'vitest';
import { createContext } from '#shared/documents/document-context.ts';
import { frameReport } from '#shared/documents/report-frame.ts';
import type { Block, FigureBlock, HeadingBlock, Report, TableBlock, TextRun } from '#shared/documents/report-model.ts';
import { numberReport, runsWithNotes } from '#shared/documents/report-numbers.ts';
import { picture } from '#shared/documents/figures/figure-element.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { EngagementBuilder } from '../../builders/engagement.ts';

const heading = (
  level: 1 | 2 | 3,
  text: string,
  numbering: HeadingBlock['numbering'] = 'chapter',
  bookmark?: string,
): HeadingBlock => ({ type: 'heading', level, text, numbering, ...(bookmark === undefined ? {} : { bookmark }) });

function reportOf(...blocks: readonly Block[]): Report {
  return frameReport(createContext(new EngagementBuilder().build(), documents), {
    document: 'Document',
    subject: '',
    keywords: '',
    source: { document: 'test', recordId: null },
    version: '',
    classification: '',
    cover: { subtitle: '', facts: [], notice: '' },
    sections: [{ id: 'all', orientation: 'portrait', blocks }],
  });
}

const blocksOf = (report: Report): readonly Block[] => report.sections.flatMap(({ blocks }) => blocks);

describe('the numbers of a report', () => {
  it('count headings as Word does: a level begins anew below the next of a higher one, and appendices have letters', () => {
    const blocks = [
      heading(1, 'One'),
      heading(2, 'One one'),
      heading(3, 'One one one'),
      heading(2, 'One two'),
      heading(1, 'Unnumbered', 'none'),
      heading(1, 'Two'),
      heading(2, 'Two one'),
      heading(1, 'First appendix', 'appendix'),
      heading(2, 'A one', 'appendix'),
      heading(1, 'Second appendix', 'appendix'),
    ];
    expect(numberReport(reportOf(...blocks)).outline.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 One',
      '1.1 One one',
      '1.1.1 One one one',
      '1.2 One two',
      ' Unnumbered',
      '2 Two',
      '2.1 Two one',
      'Appendix A First appendix',
      'A.1 A one',
      'Appendix B Second appendix',
    ]);
  });

  it('leave no gap between headings for readers by ear, whatever level is left out', () => {
    const blocks = [
      heading(1, 'A'),
      heading(3, 'B'),
      heading(3, 'C'),
      heading(2, 'D'),
      heading(3, 'E'),
      heading(1, 'F'),
    ];
    expect(numberReport(reportOf(...blocks)).outline.map(({ depth }) => depth)).toEqual([1, 2, 2, 2, 3, 1]);
  });

  it('count tables and figures with a caption apart, and lead to each of them by its label', () => {
    const table = (id: string, caption?: string): TableBlock => ({
      type: 'table',
      id,
      columns: [{ header: 'A', widthPercent: 100 }],
      rows: [],
      ...(caption === undefined ? {} : { caption }),
    });
    const figure: FigureBlock = {
      type: 'figure',
      id: 'map',
      picture: picture(10, 10, []),
      alt: { title: '', description: '' },
      caption: 'Map',
    };
    const [first, bare, second] = [table('t1', 'First'), table('t0'), table('t2', 'Second')];
    const report = reportOf(heading(1, 'Risks', 'chapter', 'risks'), first, bare, figure, second);
    const numbers = numberReport(report);
    expect(blocksOf(report).map((block) => numbers.captionOf(block)?.label)).toEqual([
      undefined,
      'Table 1',
      undefined,
      'Figure 1',
      'Table 2',
    ]);
    const reference = (to: string): string =>
      numbers.referenceText({ text: 'see there', crossReference: { to, shows: 'label' } });
    expect(['t2', 'map', 'risks', 'nowhere', 't0'].map(reference)).toEqual([
      'Table 2',
      'Figure 1',
      '1',
      'see there',
      'see there',
    ]);
  });

  it('count footnotes in reading order, wherever they stand', () => {
    const note = (text: string): TextRun => ({ text, footnote: `About ${text}` });
    const [one, two, three] = [note('one'), note('two'), note('three')];
    const blocks: readonly Block[] = [
      { type: 'paragraph', content: [one] },
      {
        type: 'table',
        columns: [{ header: 'A', widthPercent: 100 }],
        rows: [[{ content: ['plain', [{ text: 'x' }, two]] }]],
      },
      { type: 'callout', tone: 'info', content: [[three]] },
    ];
    const report = reportOf(...blocks);
    const numbers = numberReport(report);
    const runs = runsWithNotes(blocksOf(report));
    expect(runs.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(runs.map((run) => numbers.noteOf(run)?.number)).toEqual([1, 2, 3]);
  });
});
