import { createElement, type ReactNode } from 'react';
import { cleanText } from '#shared/base/clean-text.ts';
import { assertNever } from '#shared/base/invariant.ts';
import type { Block, CutPageBlock, FigureBlock, HeadingBlock, ListBlock } from '#shared/documents/report-model.ts';
import { FigureDrawing } from '../figure-view.tsx';
import { CalloutView, DefinitionsView, KeyFiguresView, SignOffView } from './boxes.tsx';
import { InlineText } from './inline.tsx';
import { headingTag, placeProps, usePaper } from './paper.tsx';
import { TableView } from './table-block.tsx';
import styles from './preview.module.css';

/** One block of a document. */
export function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case 'heading':
      return <HeadingView block={block} />;
    case 'paragraph':
      return (
        <p
          className={styles['paragraph']}
          dir="auto"
          data-style={block.style}
          data-keep={block.keepWithNext === true || undefined}
        >
          <InlineText content={block.content} />
        </p>
      );
    case 'list':
      return <ListView block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'figure':
      return <Figure block={block} />;
    case 'callout':
      return <CalloutView block={block} />;
    case 'definitions':
      return <DefinitionsView block={block} />;
    case 'signOff':
      return <SignOffView block={block} />;
    case 'keyFigures':
      return <KeyFiguresView block={block} />;
    case 'cutPage':
      return <CutPageView block={block} />;
    case 'field':
      return block.blocks.map((inner, index) => <BlockView key={index} block={inner} />);
    case 'pageBreak':
      // Sheets are cut at breaks before.
      return null;
    default:
      return assertNever(block);
  }
}

function HeadingView({ block }: { readonly block: HeadingBlock }): ReactNode {
  const paper = usePaper();
  const number = paper.numbers.headingNumber(block);
  const isAppendix = block.numbering === 'appendix' && block.level === 1;
  return createElement(
    headingTag(paper.numbers.depthOf(block), paper),
    {
      className: styles['heading'],
      'data-level': block.level,
      'data-numbered': (number !== '' && !isAppendix) || undefined,
      tabIndex: paper.medium === 'screen' ? -1 : undefined,
      ...placeProps(paper.numbers.anchorOf(block), paper),
    },
    number !== '' && <span className={styles['number']}>{isAppendix ? `${number}: ` : `${number} `}</span>,
    <bdi>{cleanText(block.text).replaceAll('\n', ' ')}</bdi>,
  );
}

function ListView({ block }: { readonly block: ListBlock }): ReactNode {
  const Tag = block.style === 'bullet' ? 'ul' : 'ol';
  return (
    <Tag className={styles['list']}>
      {block.items.map((item, index) => (
        <li key={index} dir="auto">
          <InlineText content={item} />
        </li>
      ))}
    </Tag>
  );
}

function Figure({ block }: { readonly block: FigureBlock }): ReactNode {
  const paper = usePaper();
  return (
    <figure className={styles['figure']} {...placeProps(block.id, paper)}>
      <div style={{ maxWidth: block.picture.width }}>
        <FigureDrawing picture={block.picture} label={`${block.alt.title}. ${block.alt.description}`} />
      </div>
      <figcaption dir="auto">
        <b>{paper.numbers.captionOf(block)?.label}</b> {cleanText(block.caption)}
      </figcaption>
    </figure>
  );
}

/** Two halves of a page beside each other, with a line to cut along. */
function CutPageView({ block }: { readonly block: CutPageBlock }): ReactNode {
  return (
    <div className={styles['cutPage']}>
      {block.halves.map((half, index) => (
        <div key={index}>
          {half.map((inner, line) => (
            <BlockView key={line} block={inner} />
          ))}
        </div>
      ))}
    </div>
  );
}
