import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './blueprint.module.css';

/** The escalation path as it is climbed: level 1, nearest the work, at the bottom. */
export function EscalationLadder({ data }: { readonly data: EngagementData }): ReactNode {
  const levels = data.all('escalationLevel').map((level, index) => ({ level, number: index + 1 }));
  if (levels.length === 0) return null;
  return (
    <ol reversed className={styles['ladder']} aria-label={m.kinds.escalationLevel.many}>
      {levels.toReversed().map(({ level, number }) => (
        <li key={level.id}>
          <strong>{m.blueprint.level(number)}</strong> <bdi>{level.title}</bdi>
          <span>
            <bdi>{data.nameOf(level.decides) || m.common.notSet}</bdi>
          </span>
        </li>
      ))}
    </ol>
  );
}
