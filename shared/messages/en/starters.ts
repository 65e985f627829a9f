import type { BodyOf } from '../../domain/model/kinds.ts';

/** Lines that most collaborations begin with, to be changed by those who agree them. */
export const starterLines: {
  readonly expectation: readonly Partial<BodyOf<'expectation'>>[];
  readonly role: readonly Partial<BodyOf<'role'>>[];
  readonly communication: readonly Partial<BodyOf<'communication'>>[];
  readonly report: readonly Partial<BodyOf<'report'>>[];
  readonly meeting: readonly Partial<BodyOf<'meeting'>>[];
  readonly decisionRight: readonly Partial<BodyOf<'decisionRight'>>[];
  readonly conflictStep: readonly Partial<BodyOf<'conflictStep'>>[];
  readonly escalationLevel: readonly Partial<BodyOf<'escalationLevel'>>[];
} = {
  expectation: [
    {
      topic: 'Decisions in time',
      clientProvides: 'An answer to every decision paper within ten working days.',
      clientObserved: 'Days from paper to decision, in the decision log.',
      pmoProvides: 'A paper of one page with options, effects and a recommendation.',
      pmoObserved: 'Papers that went back for missing facts.',
    },
    {
      topic: 'People and their time',
      clientProvides: 'Named project leads with time set aside in their own plans.',
      clientObserved: 'Hours agreed and given, month by month.',
      pmoProvides: 'Meetings that start with a purpose and end with owners and dates.',
      pmoObserved: 'Follow-ups with owner and date after each meeting.',
    },
    {
      topic: 'One truth about status',
      clientProvides: 'A status from each project lead by the cut-off, good or bad.',
      clientObserved: 'Reports in time.',
      pmoProvides: 'One register, the same for departments, management and board.',
      pmoObserved: 'Differences between stated and suggested status, explained.',
    },
    {
      topic: 'Passing it on',
      clientProvides: 'Somebody in each department who learns the routines.',
      clientObserved: 'Routines that run without the PMO.',
      pmoProvides: 'Training, templates and a handover for every routine.',
      pmoObserved: 'Confidence before and after each training.',
    },
  ],
  role: [
    { title: 'Executive sponsor', side: 'client', duties: 'Owns the outcome, decides what nobody below may decide.' },
    { title: 'Department head', side: 'client', duties: 'Gives people and time, accepts deliverables.' },
    { title: 'PMO lead', side: 'pmo', duties: 'Runs the collaboration, keeps the register, prepares decisions.' },
    { title: 'PMO analyst', side: 'pmo', duties: 'Collects status, checks figures, follows up.' },
  ],
  communication: [
    {
      audience: 'Management',
      need: 'Where decisions are wanted',
      channel: 'One page by mail',
      cadence: 'fortnightly',
      responseTime: 'Two working days',
    },
    {
      audience: 'Department heads',
      need: 'What changes for them and when',
      channel: 'Check-in',
      cadence: 'monthly',
      responseTime: 'In the check-in',
    },
    {
      audience: 'Project leads',
      need: 'What is due next',
      channel: 'Team channel',
      cadence: 'weekly',
      responseTime: 'One working day',
    },
    {
      audience: 'All staff',
      need: 'What was finished',
      channel: 'Intranet',
      cadence: 'quarterly',
      trigger: 'After each quarterly review',
    },
  ],
  report: [
    {
      title: 'Status on one page',
      audience: 'Management',
      cadence: 'fortnightly',
      format: 'One page',
      cutOff: 'Wednesday noon',
      dataSource: 'Register',
    },
    {
      title: 'Quarterly review',
      audience: 'Sponsor and board',
      cadence: 'quarterly',
      format: 'Document and meeting',
      cutOff: 'Ten working days after the quarter',
      dataSource: 'KPIs, check-ins, register',
    },
  ],
  meeting: [
    {
      title: 'PMO check-in',
      purpose: 'Follow-ups, status, what is in the way.',
      cadence: 'weekly',
      lengthMinutes: 30,
      decisionsAllowed: 'Within the limits of the project leads.',
    },
    {
      title: 'Steering meeting',
      purpose: 'Decide what is prepared, settle what was escalated.',
      cadence: 'monthly',
      lengthMinutes: 60,
      quorum: 'Sponsor and half of the department heads',
      decisionsAllowed: 'Budget, scope and dates within the agreed limits.',
    },
    {
      title: 'Quarterly review',
      purpose: 'What the quarter brought, and how the collaboration changes.',
      cadence: 'quarterly',
      lengthMinutes: 120,
      quorum: 'Sponsor and PMO lead',
      decisionsAllowed: 'Changes of this blueprint.',
    },
  ],
  decisionRight: [
    { decision: 'Change of date within a project', limit: 'Up to two weeks, when no other project waits for it' },
    { decision: 'Spending within the agreed budget', limit: 'Up to the limit of the role' },
    { decision: 'Change of scope', limit: 'Without effect on outcome, budget or date' },
    { decision: 'Start, stop or pause of an initiative', limit: 'None: always in the steering meeting' },
  ],
  conflictStep: [
    { step: 'The two people talk, the same day if they can.', within: 'Two working days' },
    { step: 'The PMO lead hears both and proposes an answer in writing.', within: 'Three working days' },
    { step: 'The escalation path decides.', within: 'As the level says' },
  ],
  escalationLevel: [
    {
      title: 'Project',
      trigger: 'A question that the team cannot settle.',
      limits: 'Within the agreed scope, budget and dates.',
      moveUpAfterHours: 24,
      recordedIn: 'Follow-ups of the project',
    },
    {
      title: 'Department',
      trigger: 'People or time are missing, or two projects collide.',
      limits: 'Within one department.',
      moveUpAfterHours: 48,
      recordedIn: 'Decision log',
    },
    {
      title: 'Steering meeting',
      trigger: 'A date, budget or scope that was promised is at risk.',
      limits: 'Within the agreed budget.',
      moveUpAfterHours: 120,
      recordedIn: 'Minutes and decision log',
    },
    {
      title: 'Sponsor',
      trigger: 'The outcome itself, the law or safety is at risk.',
      limits: 'None.',
      moveUpAfterHours: 240,
      recordedIn: 'Decision log, signed',
    },
  ],
};

/** Texts that most collaborations begin with. */
export const starterTexts: Partial<BodyOf<'blueprint'>> = {
  interimRule:
    'Until an answer is there, work goes on in the way that can be undone most easily. Nobody stops a project alone, except where safety or the law ask for it.',
  informationHandling:
    'What is said in workshops and check-ins stays with those who were there, unless they clear it. Client data stays on systems that the client has named. At the end of the term everything is handed over and copies are deleted.',
  changeProcess:
    'Either side may propose a change at any time, in writing. It is talked about in the next quarterly review, or at once where waiting would do harm. A change counts when both parties have signed the new version.',
  reviewCadence:
    'The collaboration is reviewed every quarter, within fifteen working days of its end, by the sponsor and the PMO lead.',
};
