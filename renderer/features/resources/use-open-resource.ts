import type { RecordId } from '#shared/base/ids.ts';
import { useView } from '#renderer/state/session.ts';

/** What stands over the lists of the screen. */
export interface OpenResource {
  readonly kind: 'adaptation' | 'ownResource';
  readonly id: RecordId;
}

/** Which adaptation or resource of one's own is open; null for the lists. Coming back to the screen shows the same. */
export function useOpenResource(): readonly [OpenResource | null, (open: OpenResource | null) => void] {
  const [view, setView] = useView<string>('resources.open', '');
  const [kind, id] = view.split(' ');
  const open: OpenResource | null =
    (kind === 'adaptation' || kind === 'ownResource') && id !== undefined ? { kind, id: id as RecordId } : null;
  return [open, (next) => setView(next === null ? '' : `${next.kind} ${next.id}`)];
}
