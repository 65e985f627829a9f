import { createElement, type ReactNode } from 'react';
import type { FigureElement, FigurePicture } from '#shared/documents/figures/figure-element.ts';
import styles from './documents.module.css';

interface FigureProps {
  readonly picture: FigurePicture;
  readonly label: string;
}

/** A picture of a document on screen: the same elements that are serialised for Word. */
export function FigureView(props: FigureProps): ReactNode {
  return (
    <div className={styles['figure']}>
      <FigureDrawing {...props} />
    </div>
  );
}

/** The picture alone, without a frame. */
export function FigureDrawing(props: FigureProps): ReactNode {
  return draw(props.picture.root, 'root', { role: 'img', 'aria-label': props.label });
}

function draw(node: FigureElement | string, key: string, more: Readonly<Record<string, string>> = {}): ReactNode {
  if (typeof node === 'string') return node;
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [toProperty(name), value]),
  );
  const children = node.children.map((child, index) => draw(child, `${key}.${index}`));
  return createElement(node.tag, { ...attributes, ...more, key }, ...children);
}

// React spells SVG's presentation attributes in camel case: `stroke-width` is `strokeWidth`.
function toProperty(name: string): string {
  return name.startsWith('aria-') || name.startsWith('data-')
    ? name
    : name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
