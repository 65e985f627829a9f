import type { ReactNode } from 'react';
import type { Zone } from '#shared/domain/needs/priority-zone.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import styles from './needs.module.css';

/** A need's zone, with the mark for values that are exactly on the threshold; nothing without values. */
export function ZoneBadge(props: {
  readonly entry: { readonly zone: Zone | null; readonly onTheLine: boolean } | undefined;
}): ReactNode {
  const { entry } = props;
  if (entry === undefined || entry.zone === null) return null;
  return (
    <span className={styles['zone']}>
      <Badge tone={entry.zone === 'do-now' ? 'accent' : 'neutral'}>{optionLabel(entry.zone)}</Badge>
      {entry.onTheLine && <small>{m.needs.onTheLine}</small>}
    </span>
  );
}
