/** Words of the primitives. */
export const ui = {
  none: 'None',
  choose: 'Choose',
  chooseOf: (label: string): string => `Choose ${label.toLowerCase()}`,
  search: 'Search',
  searchIn: (label: string): string => `Search in ${label.toLowerCase()}`,
  nothingToChoose: 'Nothing to choose from yet.',
  clearOf: (label: string): string => `Clear ${label.toLowerCase()}`,
  close: 'Close',
  dismiss: 'Dismiss',
  notifications: 'Messages',
  actions: 'Actions',
  rag: { green: 'On track', amber: 'At risk', red: 'Off track', none: 'Not reported' },
  wordmark: 'Quarterdeck',
  rows: (count: number): string => (count === 1 ? '1 row' : `${count} rows`),
};
