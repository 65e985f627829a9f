import type { ReactNode } from 'react';
import type { LibraryResource } from '#shared/domain/resources/library.ts';
import { m } from '#shared/messages/messages.ts';
import { SectionView } from './section-view.tsx';
import styles from './resources.module.css';

/** A resource as it was written: purpose, use, adaptation, and its sections. */
export function ResourceText(props: { readonly resource: LibraryResource }): ReactNode {
  const { resource } = props;
  const about = [
    [m.resources.purpose, resource.purpose],
    [m.resources.whenToUse, resource.whenToUse],
    [m.resources.howToAdapt, resource.howToAdapt],
  ] as const;
  return (
    <div className={styles['text']}>
      {about.map(
        ([name, text]) =>
          text !== '' && (
            <section key={name}>
              <h3>{name}</h3>
              <p>{text}</p>
            </section>
          ),
      )}
      {resource.sections.map((section, index) => (
        <section key={`${index} ${section.heading}`} aria-label={section.heading}>
          <h3>{section.heading}</h3>
          <SectionView {...section} />
        </section>
      ))}
    </div>
  );
}
