import { createContext, useContext, useEffect, type ReactNode, type RefObject } from 'react';
import { fitLists, laterItems, shownPage, type FittedLists, type MeasuredList } from '#shared/domain/workshop/pages.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './lists.module.css';
import { laidOutHeight, useMeasured } from './use-measured.ts';

/** A way of writing a list: how large, in how many columns. */
export interface Way {
  readonly size: 'huge' | 'big' | 'lead' | 'note' | 'noteMin';
  readonly columns: number;
}

/** A line on the wall. */
export interface Line {
  readonly id: string;
  readonly content: ReactNode;
}

/** The lists of one board, fitted to the picture. */
export interface Fit {
  readonly ways: readonly Way[];
  /** Null while it is measured. */
  readonly fitted: FittedLists | null;
  readonly page: number;
}

const PagesContext = createContext<(pages: number) => void>(() => undefined);

/** Who wants to know how many pages the board has. */
export const PagesListener = PagesContext.Provider;

/** Tells how many pages the board has. */
export function useReportPages(pages: number | null): void {
  const report = useContext(PagesContext);
  useEffect(() => {
    if (pages !== null) report(pages);
  }, [report, pages]);
}

/**
 * Fits the lists of a board to the picture: the first of the ways in which everything is seen at once, else pages. A change
 * of `frame` measures again; a change of its page does not. What is measured stands inside the element of the first answer.
 */
export function useFit(
  frame: { readonly page: number },
  ways: readonly Way[],
): readonly [RefObject<HTMLElement | null>, Fit] {
  const key = JSON.stringify([{ ...frame, page: 0 }, ways]);
  const { root, value } = useMeasured<HTMLElement, FittedLists>(key, (element, scale) =>
    fitLists(readLists(element, scale), ways.length),
  );
  useReportPages(value === null ? null : value.pages);
  return [root, { ways, fitted: value, page: frame.page }];
}

function readLists(root: HTMLElement, scale: number): MeasuredList[] {
  return [...root.querySelectorAll<HTMLElement>('[data-area]')].map((area) => ({
    height: laidOutHeight(area, scale),
    ways: [...area.children].map((list) => ({
      heights: [...list.children].map((item) => laidOutHeight(item, scale)),
      gap: Number.parseFloat(getComputedStyle(list).rowGap) || 0,
      columns: Number((list as HTMLElement).dataset['columns']),
    })),
  }));
}

/** One list of a board: the page of it that is shown. `index` is its place among the lists of the board. */
export function PagedList(props: {
  readonly fit: Fit;
  readonly index: number;
  readonly lines: readonly Line[];
  /** How its lines look. */
  readonly look: 'notes' | 'plain' | 'rows';
}): ReactNode {
  const { fit, lines, look } = props;
  const { ways, fitted } = fit;
  if (fitted === null) {
    return (
      <div className={styles['area']} data-area>
        {ways.map((way) => (
          <ul
            key={`${way.size} ${way.columns}`}
            className={styles['measured']}
            data-look={look}
            data-size={way.size}
            data-columns={way.columns}
          >
            {lines.map((line) => (
              <li key={line.id}>{line.content}</li>
            ))}
          </ul>
        ))}
      </div>
    );
  }
  const way = ways[fitted.way];
  const pages = fitted.lists[props.index] ?? [];
  const columns = pages[shownPage(fit.page, pages.length)] ?? [];
  return (
    <div className={styles['area']} data-area>
      {Array.from({ length: way?.columns ?? 1 }, (_, column) => column).map((column) => (
        <Column
          key={column}
          look={look}
          size={way?.size}
          lines={(columns[column] ?? []).flatMap((at) => lines[at] ?? [])}
        />
      ))}
    </div>
  );
}

function Column(props: {
  readonly look: string;
  readonly size: string | undefined;
  readonly lines: readonly Line[];
}): ReactNode {
  // A list of nothing is no list; the empty place keeps the columns as wide as they are on the other pages.
  if (props.lines.length === 0) return <div className={styles['column']} />;
  return (
    <ul className={styles['column']} data-look={props.look} data-size={props.size}>
      {props.lines.map((line) => (
        <li key={line.id}>{line.content}</li>
      ))}
    </ul>
  );
}

/** Where in a list of several pages the room is, and how much is still to come. Nothing for a single page. */
export function PageWords({ fit, index }: { readonly fit: Fit; readonly index: number }): ReactNode {
  const pages = fit.fitted?.lists[index] ?? [];
  if (pages.length < 2) return null;
  return <PageCount page={fit.page} pages={pages.length} more={laterItems(pages, fit.page)} />;
}

/** "Page 2 of 4", and "+12 more" where more is to come. */
export function PageCount(props: { readonly page: number; readonly pages: number; readonly more: number }): ReactNode {
  return (
    <p className={styles['pages']}>
      <span>{m.audience.page(shownPage(props.page, props.pages) + 1, props.pages)}</span>
      {props.more > 0 && <span data-more>{m.workshop.moreNotes(props.more)}</span>}
    </p>
  );
}
