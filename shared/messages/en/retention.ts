import { plural } from '../plural.ts';

const days = (count: number): string => plural(count, { one: '# day', other: '# days' });

/** Words of the day until which an engagement is kept. */
export const retention = {
  title: 'Kept until',
  hint: 'The day until which you agreed to keep an engagement. You are reminded thirty days ahead. Nothing is removed by itself.',
  action: 'Keep until…',
  dialogTitle: (client: string) => `How long is ${client} kept?`,
  dialogBody: 'Take the day from your contract, or from the client’s rules. On that day you are asked what to do.',
  field: 'Keep until',
  past: 'This day has passed. Choose one that lies ahead, or no day.',
  incomplete: 'Choose a day, or press “No day”.',
  presets: { months6: 'In 6 months', year: 'In a year', years3: 'In 3 years', none: 'No day' },
  presetsLabel: 'Usual days',
  set: (client: string, day: string) => `${client} is kept until ${day}`,
  cleared: (client: string) => `${client} has no day until which it is kept`,
  reminders: 'Engagements whose time of keeping ends',
  soon: (client: string, day: string, left: number) => `${client} is to be kept until ${day}: ${days(left)} left.`,
  due: (client: string, day: string) => `${client} was to be kept until ${day}. Remove it, or keep it longer.`,
  longer: 'Keep longer…',
  remove: 'Remove for good…',
  longerOf: (client: string) => `Keep longer… ${client}`,
  removeOf: (client: string) => `Remove for good… ${client}`,
  columns: { engagement: 'Engagement', until: 'Kept until', state: 'State', actions: 'Change' },
  states: { open: 'No day set', kept: 'Kept', soon: 'Ends soon', due: 'Time is up' },
  none: 'There is no engagement yet.',
};
