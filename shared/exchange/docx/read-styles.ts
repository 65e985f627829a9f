import type { Result } from '../../base/result.ts';
import { ok } from '../../base/result.ts';
import { parseXml, type XmlFailure } from '../package/parse-xml.ts';

/** What paragraphs of a style are. */
export interface StyleUses {
  readonly isHeading: boolean;
  /** Line of a table of contents. */
  readonly isContents: boolean;
  /** Numbered or bulleted by the style itself. */
  readonly isList: boolean;
}

interface Style {
  name: string;
  basedOn: string;
  /** Undefined when the style says nothing about numbering. */
  numbering: string | undefined;
}

const MOST_ANCESTORS = 20;

/** Reads what the paragraph styles of a file are for, by id; names are the built-in ones in whatever language Word runs. */
export function readStyles(bytes: Uint8Array): Result<ReadonlyMap<string, StyleUses>, XmlFailure> {
  const styles = new Map<string, Style>();
  let current: Style | undefined;
  const parsed = parseXml(bytes, {
    open(name, attributes) {
      if (name === 'w:style') {
        current = { name: '', basedOn: '', numbering: undefined };
        styles.set(attributes()['w:styleId'] ?? '', current);
      } else if (current === undefined) return;
      else if (name === 'w:name') current.name ||= (attributes()['w:val'] ?? '').toLowerCase();
      else if (name === 'w:basedOn') current.basedOn = attributes()['w:val'] ?? '';
      else if (name === 'w:numId') current.numbering = attributes()['w:val'] ?? '';
    },
    close(name) {
      if (name === 'w:style') current = undefined;
    },
  });
  if (!parsed.ok) return parsed;
  return ok(new Map([...styles.keys()].map((id) => [id, usesOf(id, styles)])));
}

function usesOf(id: string, styles: ReadonlyMap<string, Style>): StyleUses {
  let numbering: string | undefined;
  let isHeading = false;
  let isContents = false;
  let style = styles.get(id);
  for (let step = 0; style !== undefined && step < MOST_ANCESTORS; step += 1) {
    isHeading ||= /^(heading \d|title)$/.test(style.name);
    isContents ||= /^toc \d$/.test(style.name);
    numbering ??= style.numbering;
    style = styles.get(style.basedOn);
  }
  return { isHeading, isContents, isList: !isHeading && numbering !== undefined && numbering !== '0' };
}
