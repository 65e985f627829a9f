import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx';
import { HALF_HEIGHT, HALF_WIDTH, HANDOUT } from '#shared/documents/handout.ts';
import type { CutPageBlock, HalfBlock } from '#shared/documents/report-model.ts';
import { INK } from './house-style.ts';
import { NO_BORDERS } from './write-table.ts';

const CUT = { style: BorderStyle.DASHED, size: 6, color: INK.faint } as const;

/** Two halves of a page as a table of one row; its middle rule is where the page is cut. */
export function writeCutPage(
  block: CutPageBlock,
  writeHalf: (blocks: readonly HalfBlock[], width: number) => FileChild[],
): Table {
  const inner = HANDOUT.gutter / 2;
  const cells = block.halves.map((half, index) => {
    const isLeft = index === 0;
    return new TableCell({
      width: { size: HALF_WIDTH + inner, type: WidthType.DXA },
      margins: {
        top: 0,
        bottom: 0,
        left: isLeft ? 0 : inner,
        right: isLeft ? inner : 0,
        marginUnitType: WidthType.DXA,
      },
      // Word wants a paragraph at the end of each cell.
      children: half.length === 0 ? [new Paragraph({ style: 'Gap' })] : (writeHalf(half, HALF_WIDTH) as Paragraph[]),
    });
  });
  return new Table({
    width: { size: 2 * (HALF_WIDTH + inner), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [HALF_WIDTH + inner, HALF_WIDTH + inner],
    borders: { ...NO_BORDERS, insideVertical: CUT },
    rows: [
      new TableRow({ cantSplit: true, height: { value: HALF_HEIGHT, rule: HeightRule.ATLEAST }, children: cells }),
    ],
  });
}
