/** Names of the kinds of saved views, and of their fields. */
export const viewsKinds = {
  savedView: {
    one: 'View',
    many: 'Views',
    fields: {
      name: 'Name',
      screen: 'Table',
      columns: 'Columns',
      sortedBy: 'Sorted by',
      groupedBy: 'Grouped by',
      search: 'Search',
      filters: 'Filters',
    },
  },
} as const;
