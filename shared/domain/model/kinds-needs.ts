import { choice, date, flag, line, link, links, NOTE_MAX, number, prose, score } from './fields.ts';
import { kind } from './kind-spec.ts';

/** The four quadrants of a SWOT, in the order in which they are always shown. */
export const QUADRANTS = ['strength', 'weakness', 'opportunity', 'threat'] as const;
/** Which side of the organisation a note speaks of. */
export const AREAS = ['projects', 'operations'] as const;
/** What kind of answer a need asks for. */
export const NEED_TYPES = ['project', 'capability', 'process', 'people'] as const;
/** What was decided about a need. */
export const NEED_DECISIONS = ['serve', 'later', 'delegate', 'exclude'] as const;
/** What a workshop is held for. */
export const WORKSHOP_PURPOSES = ['vision', 'needs', 'blueprint', 'review', 'other'] as const;
/** What happens in one part of a workshop. */
export const ACTIVITY_TYPES = [
  'prompt',
  'brainstorm',
  'swot',
  'clustering',
  'vote',
  'scoring',
  'matrix',
  'discussion',
  'break',
  'custom',
] as const;

/** What a dot vote is about. */
export const VOTE_ITEMS = ['note', 'cluster', 'need', 'challenge'] as const;
/** Whether names stand beside privately written notes after the reveal. */
export const NAMINGS = ['anonymous', 'named'] as const;
/** Colours that notes are marked with; each has a shape of its own, because colour alone is not seen by everybody. */
export const NOTE_TAGS = ['circle', 'triangle', 'square', 'diamond', 'star'] as const;
/** How far the room's last row is from the wall. */
export const ROOM_SIZES = ['small', 'medium', 'large'] as const;

const SYSTEM = { system: true } as const;
const place = number(-100_000, 100_000, 1, SYSTEM);

const noteText = { type: 'text', max: NOTE_MAX, multiline: true } as const;

/** Records of stage 2 (needs analysis) and of workshops. */
export const needsKinds = {
  workshop: kind({
    title: 'title',
    stage: 'workshop',
    ref: { prefix: 'W', digits: 1 },
    fields: {
      title: line(),
      purpose: choice(WORKSHOP_PURPOSES),
      heldOn: date(),
      /** When it is planned to begin, `09:30`; empty when that is not planned. */
      startsAt: line(),
      place: line(),
      facilitator: line(),
      closed: flag(),
      /** How large the room's window writes; empty means medium. */
      roomSize: choice(ROOM_SIZES),
      /** Dark colours in the room's window. */
      isDark: flag(),
      facilitatorNotes: prose(),
    },
  }),
  participant: kind({
    title: 'name',
    stage: 'workshop',
    fields: { name: line(), stakeholder: link('stakeholder'), department: link('department'), facilitator: flag() },
  }),
  activity: kind({
    title: 'title',
    stage: 'workshop',
    parent: 'workshop',
    fields: {
      title: line(),
      type: choice(ACTIVITY_TYPES),
      minutes: number(0, 1440, 5),
      /** What the room is asked; it stands on the wall. */
      prompt: prose(),
      /** Everybody writes alone first; nothing is seen before the reveal. */
      isPrivate: flag(SYSTEM),
      /** Whether the reveal shows names. Said to the room before it begins, and never changed afterwards. */
      naming: choice(NAMINGS, SYSTEM),
      voteOn: choice(VOTE_ITEMS, SYSTEM),
      /** Dots that each voter has, and how many of them may go on one item. */
      dots: number(1, 50, 1, SYSTEM),
      dotsPerItem: number(1, 50, 1, SYSTEM),
      /** Who may vote; the facilitator is never among them. Chosen when the vote opens. */
      voters: links('participant', SYSTEM),
      /** How many ballots were handed in; null until the vote is closed. */
      votersHeard: number(0, 10_000, 1, SYSTEM),
      /** When a private collection, a vote or a scoring was opened, and when it was revealed or closed, as UTC moments. */
      openedAt: line(SYSTEM),
      closedAt: line(SYSTEM),
      /** When it really began and ended, as UTC moments; empty until then. */
      startedAt: line(SYSTEM),
      endedAt: line(SYSTEM),
      facilitatorNotes: prose(),
    },
  }),
  /** What one item of a dot vote got. Made when the vote is closed, in no order that says anything; never tied to a person. */
  tally: kind({
    title: 'text',
    stage: 'workshop',
    parent: 'activity',
    fields: {
      /** What the item said when the vote was closed. */
      text: line(),
      votes: number(0, 10_000),
      note: link('note'),
      cluster: link('cluster'),
      need: link('need'),
      challenge: link('challenge'),
    },
  }),
  workshopDecision: kind({
    title: 'text',
    stage: 'workshop',
    parent: 'workshop',
    fields: { text: line(), decidedBy: line(), reason: prose(), note: link('note') },
  }),
  /** What somebody said, on a wall or in an interview; with a quadrant it is a SWOT item. */
  note: kind({
    title: 'text',
    stage: 'needs',
    /** Numbered within its workshop: `W1-N23`, or `W0-N…` outside a workshop. */
    ref: { prefix: 'N', digits: 2, scope: 'workshop' },
    fields: {
      text: noteText,
      quadrant: choice(QUADRANTS),
      area: choice(AREAS),
      workshop: link('workshop'),
      departments: links('department'),
      evidence: prose(),
      votes: number(0, 10_000),
      cluster: link('cluster'),
      author: link('participant'),
      /** The activity that it was written in. */
      activity: link('activity', SYSTEM),
      tag: choice(NOTE_TAGS),
      /** Where it lies on the cluster board, in board units; null while nobody placed it. */
      x: place,
      y: place,
      facilitatorNote: prose(),
    },
  }),
  cluster: kind({
    title: 'title',
    stage: 'needs',
    fields: {
      title: line(),
      quadrant: choice(QUADRANTS),
      summary: prose(),
      /** The workshop on whose board it lies; none for clusters made in stage 2. */
      workshop: link('workshop'),
      votes: number(0, 10_000),
      /** Where it lies on the cluster board, in board units; null while nobody placed it. */
      x: place,
      y: place,
      isCollapsed: flag(SYSTEM),
    },
  }),
  need: kind({
    title: 'title',
    stage: 'needs',
    ref: { prefix: 'N', digits: 2 },
    fields: {
      title: line(),
      department: link('department'),
      type: choice(NEED_TYPES),
      problem: prose(),
      gain: prose(),
      /** Agreed urgency, 1–5 in steps of 0.5; null while the median of the scores counts. */
      agreedUrgency: number(1, 5, 0.5),
      /** Agreed impact, 1–5 in steps of 0.5; null while the median of the scores counts. */
      agreedImpact: number(1, 5, 0.5),
      agreedBy: line(),
      agreedOn: date(),
      agreedReason: line(),
      readiness: score(),
      /** 1 little work … 5 very much; counts only where the engagement gives effort a weight. */
      effort: score(),
      dependsOn: links('need'),
      decision: choice(NEED_DECISIONS),
      decisionReason: prose(),
      notes: links('note'),
      clusters: links('cluster'),
      challenges: links('challenge'),
    },
  }),
  /** One participant's opinion of one need; a measurement that is never changed by an agreement. */
  needScore: kind({
    title: 'comment',
    stage: 'needs',
    parent: 'need',
    fields: {
      participant: link('participant'),
      urgency: score(),
      impact: score(),
      comment: line(),
    },
  }),
};
