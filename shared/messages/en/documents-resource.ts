/** Text around a resource of the library; the resource brings its own. */
export const documentsResource = {
  subject: (title: string, client: string): string => `${title}, for ${client}`,
  keywords: 'template, project management office',
  whenToUse: 'When to use it',
  howToAdapt: 'How to adapt it',
  adaptation: (client: string): string => `As adapted for ${client}`,
  adapted: {
    whatChanged: 'What was changed',
    cultureNote: 'Words and culture',
    tone: 'Tone',
    existingTool: 'Kept in',
    departments: 'Departments',
    rollout: 'How far it is in use',
    approved: 'Approved',
  },
  approvedBy: (name: string, date: string): string => [name, date].filter((part) => part !== '').join(', '),
  original: 'This is the library’s original; it has not been adapted to the client yet.',
  examples: 'Rows in italics are examples; write over them or delete them.',
  filledIn: 'Filled in by',
  filledOn: 'Date',
  unknown: (key: string): string => `The library has no resource “${key}”.`,
};
