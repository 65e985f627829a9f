import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './blueprint.module.css';

/** The escalation path as it is climbed: level 1, nearest the work, at the bottom, and what moves a matter up. */
export function EscalationLadder({ data }: { readonly data: EngagementData }): ReactNode {
  const levels = data.all('escalationLevel').map((level, index) => ({ level, number: index + 1 }));
  if (levels.length === 0) return null;
  return (
    <ol reversed className={styles['ladder']} aria-label={m.kinds.escalationLevel.many}>
      {levels.toReversed().map(({ level, number }) => (
        <li key={level.id} style={{ marginInlineStart: `${(number - 1) * 28}px` }}>
          <span className={styles['rung']}>{m.blueprint.level(number)}</span>
          <strong>
            <bdi>{level.title}</bdi>
          </strong>
          <bdi>{data.nameOf(level.decides) || m.common.notSet}</bdi>
          <small>
            {level.deputy !== null && <bdi>{m.blueprint.deputy(data.nameOf(level.deputy))}</bdi>}
            {level.moveUpAfterHours !== null && number < levels.length && (
              <span> ↑ {m.blueprint.ladderUp(level.moveUpAfterHours)}</span>
            )}
          </small>
        </li>
      ))}
    </ol>
  );
}
