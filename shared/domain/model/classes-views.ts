import type { ClassesOf } from './field-class.ts';
import type { viewKinds } from './kinds-views.ts';

/** Whom the fields of views may be shown to. */
export const viewClasses = {
  savedView: {
    name: 'bookkeeping',
    screen: 'bookkeeping',
    columns: 'bookkeeping',
    sortedBy: 'bookkeeping',
    groupedBy: 'bookkeeping',
    search: 'bookkeeping',
    filters: 'bookkeeping',
  },
} as const satisfies ClassesOf<typeof viewKinds>;
