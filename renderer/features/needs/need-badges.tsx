import type { ReactNode } from 'react';
import type { RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import styles from './needs.module.css';

/** Whether the people who scored a need agree on it. */
export function AgreementBadge(props: { readonly entry: RankedNeed | undefined }): ReactNode {
  const agreement = props.entry?.score.agreement ?? 'not-scored';
  return <Badge tone={agreement === 'no-agreement' ? 'warning' : 'neutral'}>{m.needs.agreements[agreement]}</Badge>;
}

/** A need's zone, with the mark for values that are exactly on the threshold. */
export function ZoneBadge(props: { readonly entry: RankedNeed | undefined }): ReactNode {
  const { entry } = props;
  if (entry === undefined || entry.zone === null) return null;
  return (
    <span className={styles['zone']}>
      <Badge tone={entry.zone === 'do-now' ? 'accent' : 'neutral'}>{optionLabel(entry.zone)}</Badge>
      {entry.onTheLine && <small>{m.needs.onTheLine}</small>}
    </span>
  );
}
