import type { BodyOf } from '../../domain/model/kinds.ts';

type Line = Pick<BodyOf<'activity'>, 'title' | 'type' | 'minutes'>;

/** Agendas that most workshops begin with, by what the workshop is held for. */
export const agendas: Readonly<Record<'vision' | 'needs' | 'blueprint' | 'review', readonly Line[]>> = {
  vision: [
    { title: 'Welcome, and why we are here', type: 'prompt', minutes: 10 },
    { title: 'What hurts most? Everybody writes', type: 'brainstorm', minutes: 20 },
    { title: 'What belongs together', type: 'clustering', minutes: 20 },
    { title: 'What matters most', type: 'vote', minutes: 10 },
    { title: 'Break', type: 'break', minutes: 15 },
    { title: 'Goals with measure and date', type: 'discussion', minutes: 40 },
    { title: 'The outcome in one sentence', type: 'discussion', minutes: 25 },
    { title: 'What we parked, and who does what next', type: 'discussion', minutes: 10 },
  ],
  needs: [
    { title: 'Welcome, and how we work today', type: 'prompt', minutes: 10 },
    { title: 'Strengths, weaknesses, opportunities, threats', type: 'swot', minutes: 40 },
    { title: 'What belongs together', type: 'clustering', minutes: 20 },
    { title: 'Break', type: 'break', minutes: 15 },
    { title: 'What matters most', type: 'vote', minutes: 10 },
    { title: 'Urgency and impact of each need', type: 'scoring', minutes: 30 },
    { title: 'The needs on the matrix', type: 'matrix', minutes: 25 },
    { title: 'Decisions and follow-ups', type: 'discussion', minutes: 15 },
  ],
  blueprint: [
    { title: 'What was agreed so far', type: 'prompt', minutes: 10 },
    { title: 'What each side gives and expects', type: 'brainstorm', minutes: 25 },
    { title: 'Deliverables and dates', type: 'discussion', minutes: 30 },
    { title: 'Who decides, who does, who must know', type: 'discussion', minutes: 30 },
    { title: 'Break', type: 'break', minutes: 15 },
    { title: 'When we disagree', type: 'discussion', minutes: 20 },
    { title: 'What is still open, and the date of signing', type: 'discussion', minutes: 15 },
  ],
  review: [
    { title: 'What the quarter brought', type: 'prompt', minutes: 15 },
    { title: 'What helped, what hindered', type: 'brainstorm', minutes: 20 },
    { title: 'Keep, stop, start, alter', type: 'clustering', minutes: 25 },
    { title: 'Break', type: 'break', minutes: 10 },
    { title: 'Priorities scored anew', type: 'scoring', minutes: 25 },
    { title: 'Changes of the blueprint', type: 'discussion', minutes: 20 },
    { title: 'Follow-ups', type: 'discussion', minutes: 10 },
  ],
};
