import { line } from './fields.ts';
import { kind } from './kind-spec.ts';

/** Records of how the engagement is looked at. */
export const viewKinds = {
  /** How somebody looks at a table: what is shown, in which order. */
  savedView: kind({
    title: 'name',
    stage: 'monitoring',
    fields: {
      name: line(),
      /** The table, `register`. */
      screen: line({ system: true }),
      /** Names of the columns shown, in order: `title department owner`. */
      columns: line({ system: true }),
      /** Columns and directions, first the one that counts first: `department asc, owner desc`. */
      sortedBy: line({ system: true }),
      /** Name of the column that groups the rows; empty for none. */
      groupedBy: line({ system: true }),
      /** Words that rows must have. */
      search: line({ system: true }),
      /** Conditions as the query of an address: `statedRag=red,amber&startOn=2027-01-01..`. */
      filters: line({ system: true }),
    },
  }),
};
