import { choice, date, flag, line, link, links, number, prose, score } from './fields.ts';
import { kind } from './kind-spec.ts';

/** How far a resource has come into use. */
export const ROLLOUT = ['proposed', 'adapted', 'trained', 'in-use', 'dropped'] as const;

const about = {
  title: line(),
  category: line(),
  purpose: prose(),
  whenToUse: prose(),
  howToAdapt: prose(),
};

/** Records of stage 4: what is used of the library, resources that a client's consultant wrote, trainings. */
export const resourceKinds = {
  /** A resource of the library as one client uses it. */
  adaptation: kind({
    title: 'title',
    stage: 'resources',
    fields: {
      /** Key of the library resource, `raci`; `''` for one that was written here. */
      resource: line({ system: true }),
      /** The resource that was written here; null for one of the library. */
      ownResource: link('ownResource', { system: true }),
      title: line(),
      whatChanged: prose(),
      cultureNote: prose(),
      tone: line(),
      existingTool: line(),
      departments: links('department'),
      approvedBy: line(),
      approvedOn: date(),
      rollout: choice(ROLLOUT),
      droppedReason: prose(),
    },
  }),
  /** A section in the client's own words. Sections without one stand as in the original. */
  adaptedSection: kind({
    title: 'heading',
    stage: 'resources',
    parent: 'adaptation',
    fields: {
      /** Heading of the original section that it stands for; `''` for one that was added. */
      section: line({ system: true }),
      heading: line(),
      /** In the writing of `section-text.ts`. */
      text: prose(),
      /** The client does without the section. */
      isLeftOut: flag({ system: true }),
    },
  }),
  /** A resource that the library does not have; kept in the engagement, or in the workspace for other engagements. */
  ownResource: kind({ title: 'title', stage: 'resources', fields: about }),
  ownSection: kind({
    title: 'heading',
    stage: 'resources',
    parent: 'ownResource',
    fields: { heading: line(), text: prose() },
  }),
  training: kind({
    title: 'title',
    stage: 'resources',
    fields: {
      title: line(),
      adaptations: links('adaptation'),
      department: link('department'),
      trainer: line(),
      heldOn: date(),
      invited: number(0, 100_000),
      attendees: number(0, 100_000),
      confidenceBefore: number(1, 5, 0.1),
      confidenceAfter: number(1, 5, 0.1),
      followUp: prose(),
    },
  }),
  /** One person on the list of a training; where there is a list, the session's figures come from it. */
  attendee: kind({
    title: 'name',
    stage: 'resources',
    parent: 'training',
    fields: {
      name: line(),
      department: link('department'),
      attended: flag(),
      confidenceBefore: score(),
      confidenceAfter: score(),
    },
  }),
};
