/** Text of the list of references, and of the footnotes that documents share. */
export const documentsReferences = {
  title: 'References',
  lead: 'What this document refers to. The number in square brackets stands where it is referred to.',
  caption: 'Documents and sources that are referred to',
  columns: ['No.', 'Document or source', 'What it is'],
  number: (number: number): string => `[${number}]`,
  kinds: {
    version: 'Earlier version',
    workshop: 'Workshop',
    review: 'Quarterly review',
    resource: 'Resource of the library',
    source: 'Source of data',
  },
  version: (version: string, date: string): string =>
    [`Collaboration blueprint, version ${version}`, date === '' ? '' : `agreed on ${date}`]
      .filter((part) => part !== '')
      .join(', '),
  workshop: (name: string, date: string): string =>
    [name, date === '' ? '' : `held on ${date}`].filter((part) => part !== '').join(', '),
  review: (quarter: string, date: string): string =>
    [`Review of ${quarter}`, date === '' ? '' : `held on ${date}`].filter((part) => part !== '').join(', '),
  resource: (title: string, original: string, tool: string): string =>
    [title, original === '' || original === title ? '' : `after the library’s “${original}”`, tool]
      .filter((part) => part !== '')
      .join(', '),
};

/** Footnotes: methods and abbreviations that a reader may not know. */
export const documentsFootnotes = {
  pmo: 'PMO: project management office. Here a part-time one, which the firm provides for the term.',
  raci: 'Responsible, accountable, consulted, informed.',
  median:
    'Several people score each need alone. The value that counts is the median, the middle one of their scores, until the room sets another in its place; the spread is the distance from the lowest to the highest score. The single scores are kept and not printed.',
  onTheLine: (threshold: string): string =>
    `A zone begins above ${threshold}. A value of exactly ${threshold} is not above, so such a need stands in the lower zone and is marked.`,
  kpi: 'A measure whose denominator is zero, or a survey with fewer than five answers, prints “not enough data”; one that was not taken prints “not measured”, never 0.',
  score: 'The sum over a department’s needs of urgency times impact, each by its agreed value.',
  contracted: 'The contracted days a week times the weeks of the period that lie within the term, by calendar day.',
};
