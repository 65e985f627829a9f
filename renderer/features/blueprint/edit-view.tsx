import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { sectionCompleteness, type BlueprintSection } from '#shared/domain/blueprint/sections.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './blueprint.module.css';
import { SectionEditor } from './section-editor.tsx';

/** The outline with how complete each section is, and the editor of the chosen one. */
export function EditView(props: {
  readonly data: EngagementData;
  readonly section: BlueprintSection;
  readonly onSection: (section: BlueprintSection) => void;
}): ReactNode {
  const { data, section } = props;
  return (
    <div className={styles['edit']}>
      <nav aria-label={m.blueprint.outline} className={styles['outline']}>
        <ol>
          {sectionCompleteness(data).map((one) => (
            <li key={one.section}>
              <button
                type="button"
                aria-current={one.section === section ? 'true' : undefined}
                onClick={() => props.onSection(one.section)}
              >
                <span>{m.blueprint.sections[one.section]}</span>
                <Mark filled={one.filled} problems={one.problems.length} />
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles['editor']}>
        <SectionEditor key={section} section={section} data={data} />
      </div>
    </div>
  );
}

function Mark(props: { readonly filled: boolean; readonly problems: number }): ReactNode {
  if (props.problems > 0) {
    return (
      <span className={styles['mark']} data-state="problems" title={m.blueprint.marks.problems(props.problems)}>
        ▲ {props.problems}
      </span>
    );
  }
  return (
    <span
      className={styles['mark']}
      data-state={props.filled ? 'filled' : 'open'}
      title={props.filled ? m.blueprint.marks.filled : m.blueprint.marks.open}
    >
      {props.filled ? '●' : '○'}
    </span>
  );
}
