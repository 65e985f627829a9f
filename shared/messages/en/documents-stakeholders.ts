import { plural } from '../plural.ts';

/** Text of the map of stakeholders; it is printed for inside only. */
export const documentsStakeholders = {
  title: 'Stakeholder map',
  see: (figure: string, table: string): string =>
    `${figure} places the people by influence and interest; ${table} names them.`,
  caption: 'Stakeholders by influence and interest',
  keyCaption: 'Who stands where on the map',
  columns: ['No.', 'How we work with them', 'Who'],
  alt: (parts: string): string =>
    `People placed by interest (to the right) and influence (upward), each from 1 to 5. ${parts}`,
  spoken: (quarter: string, names: string): string => `${quarter}: ${names}.`,
  influence: 'Influence',
  interest: 'Interest',
  quarters: {
    'manage-closely': 'Manage closely',
    'keep-satisfied': 'Keep satisfied',
    'keep-informed': 'Keep informed',
    monitor: 'Monitor',
  },
  circle: 'Stakeholders',
  diamond: 'A sponsor is among them',
  people: (count: number): string => plural(count, { one: '# person', other: '# people' }),
  about: (facts: string): string => (facts === '' ? '' : ` – ${facts}`),
  sponsor: 'sponsor',
  unnamed: 'Somebody without a name',
};
