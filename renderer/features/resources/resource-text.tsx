import type { ReactNode } from 'react';
import type { LibraryResource } from '#shared/domain/resources/library.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './resources.module.css';

/** A resource of the library as it was written: purpose, use, adaptation, sections with prompts and tables. */
export function ResourceText(props: { readonly resource: LibraryResource }): ReactNode {
  const { resource } = props;
  return (
    <div className={styles['text']}>
      <h4>{m.resources.purpose}</h4>
      <p>{resource.purpose}</p>
      <h4>{m.resources.whenToUse}</h4>
      <p>{resource.whenToUse}</p>
      <h4>{m.resources.howToAdapt}</h4>
      <p>{resource.howToAdapt}</p>
      {resource.sections.map((section) => (
        <section key={section.heading}>
          <h4>{section.heading}</h4>
          {section.prompts.length > 0 && (
            <ul>
              {section.prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          )}
          {section.columns.length > 0 && <p>{section.columns.join(' · ')}</p>}
        </section>
      ))}
    </div>
  );
}
