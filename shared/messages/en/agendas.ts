import type { BodyOf } from '../../domain/model/kinds.ts';

type Line = Pick<BodyOf<'activity'>, 'title' | 'type' | 'minutes'> &
  Partial<Pick<BodyOf<'activity'>, 'prompt' | 'isPrivate' | 'naming'>>;

const alone = { isPrivate: true, naming: 'anonymous' } as const;

/** Agendas that most workshops begin with, by what the workshop is held for. */
export const agendas: Readonly<Record<'vision' | 'needs' | 'blueprint' | 'review', readonly Line[]>> = {
  vision: [
    {
      title: 'Welcome, and why we are here',
      type: 'prompt',
      minutes: 10,
      prompt: 'What would have to happen in the next year for today to have been worth it?',
    },
    {
      title: 'What hurts most? Everybody writes',
      type: 'brainstorm',
      minutes: 20,
      prompt: 'What keeps good work from being finished? One thing on each note.',
      ...alone,
    },
    { title: 'What belongs together', type: 'clustering', minutes: 20 },
    { title: 'What matters most', type: 'vote', minutes: 10 },
    { title: 'Break', type: 'break', minutes: 15 },
    {
      title: 'Goals with measure and date',
      type: 'discussion',
      minutes: 40,
      prompt: 'What will be different, how will we measure it, and by when?',
    },
    {
      title: 'The outcome in one sentence',
      type: 'discussion',
      minutes: 25,
      prompt: 'How would we tell a colleague in the lift what this achieves?',
    },
    { title: 'What we parked, and who does what next', type: 'discussion', minutes: 10 },
  ],
  needs: [
    {
      title: 'Welcome, and how we work today',
      type: 'prompt',
      minutes: 10,
      prompt: 'Where did a piece of work last get stuck, and who waited for it?',
    },
    { title: 'Strengths, weaknesses, opportunities, threats', type: 'swot', minutes: 40 },
    { title: 'What belongs together', type: 'clustering', minutes: 20 },
    { title: 'Break', type: 'break', minutes: 15 },
    { title: 'What matters most', type: 'vote', minutes: 10 },
    { title: 'Urgency and impact of each need', type: 'scoring', minutes: 30 },
    { title: 'The needs on the matrix', type: 'matrix', minutes: 25 },
    {
      title: 'Decisions and follow-ups',
      type: 'discussion',
      minutes: 15,
      prompt: 'What do we decide today, and who does what by when?',
    },
  ],
  blueprint: [
    { title: 'What was agreed so far', type: 'prompt', minutes: 10 },
    {
      title: 'What each side gives and expects',
      type: 'brainstorm',
      minutes: 25,
      prompt: 'What do you need from the other side to do your part well?',
    },
    {
      title: 'Deliverables and dates',
      type: 'discussion',
      minutes: 30,
      prompt: 'What will be handed over, when, and how do we see that it is good?',
    },
    { title: 'Who decides, who does, who must know', type: 'discussion', minutes: 30 },
    { title: 'Break', type: 'break', minutes: 15 },
    {
      title: 'When we disagree',
      type: 'discussion',
      minutes: 20,
      prompt: 'Who decides, how long may it take, and what happens meanwhile?',
    },
    { title: 'What is still open, and the date of signing', type: 'discussion', minutes: 15 },
  ],
  review: [
    {
      title: 'What the quarter brought',
      type: 'prompt',
      minutes: 15,
      prompt: 'What did we promise, what was done, and what did it change?',
    },
    {
      title: 'What helped, what hindered',
      type: 'brainstorm',
      minutes: 20,
      prompt: 'What in our way of working together helped you, and what got in your way?',
      ...alone,
    },
    { title: 'Keep, stop, start, alter', type: 'clustering', minutes: 25 },
    { title: 'Break', type: 'break', minutes: 10 },
    { title: 'Priorities scored anew', type: 'scoring', minutes: 25 },
    { title: 'Changes of the blueprint', type: 'discussion', minutes: 20 },
    { title: 'Follow-ups', type: 'discussion', minutes: 10 },
  ],
};
