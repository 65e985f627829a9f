import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { LibraryResource } from '#shared/domain/resources/library.ts';
import type { FoundIn, LibraryHit } from '#shared/domain/resources/search-library.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import styles from './resources.module.css';

const nameOf = ({ title }: LibraryResource): string => title || m.common.untitled(kindName('ownResource', 'one'));

/** Resources side by side; each is opened by its title. */
export function ResourceCards(props: {
  readonly resources: readonly LibraryResource[];
  /** The adaptation of a resource, by its key. */
  readonly adapted: ReadonlyMap<string, RecordId>;
  readonly onRead: (resource: LibraryResource) => void;
}): ReactNode {
  return (
    <ul className={styles['library']}>
      {props.resources.map((resource) => (
        <li key={resource.key}>
          <h3>
            <button type="button" onClick={() => props.onRead(resource)}>
              {nameOf(resource)}
            </button>
          </h3>
          <p>{resource.purpose}</p>
          {props.adapted.has(resource.key) && <Badge tone="success">{m.resources.library.inUse}</Badge>}
        </li>
      ))}
    </ul>
  );
}

/** What a search found, each with the line that it was found in. */
export function HitList(props: {
  readonly hits: readonly LibraryHit[];
  readonly onRead: (resource: LibraryResource) => void;
}): ReactNode {
  return (
    <ul className={styles['hits']}>
      {props.hits.map(({ resource, foundIn, excerpt }) => (
        <li key={resource.key}>
          <h2>
            <button type="button" onClick={() => props.onRead(resource)}>
              {nameOf(resource)}
            </button>
          </h2>
          <p>
            <small>
              {resource.category} · {placeName(foundIn)}
            </small>
          </p>
          <p>
            {excerpt.map(({ text, isHit }, index) => {
              // Stretches have no other name than their place in the line.
              const key = `${index} ${text}`;
              return isHit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}

function placeName(foundIn: FoundIn): string {
  const words = m.resources.library;
  return typeof foundIn === 'string' ? words.foundIn[foundIn] : words.foundInSection(foundIn.heading);
}
