import type { ClassesOf } from './field-class.ts';
import type { resourceKinds } from './kinds-resources.ts';

/** Whom the fields of stage 4 may be shown to. */
export const resourceClasses = {
  adaptation: {
    resource: 'bookkeeping',
    ownResource: 'bookkeeping',
    title: 'client',
    whatChanged: 'client',
    // The client approves the adaptation, this included.
    cultureNote: 'client',
    tone: 'client',
    existingTool: 'client',
    departments: 'client',
    approvedBy: 'client',
    approvedOn: 'client',
    rollout: 'client',
    droppedReason: 'client',
  },
  adaptedSection: {
    section: 'bookkeeping',
    heading: 'client',
    text: 'client',
    isLeftOut: 'bookkeeping',
  },
  ownResource: {
    title: 'client',
    category: 'client',
    purpose: 'client',
    whenToUse: 'client',
    howToAdapt: 'client',
  },
  ownSection: { heading: 'client', text: 'client' },
  training: {
    title: 'client',
    adaptations: 'client',
    department: 'client',
    trainer: 'client',
    heldOn: 'client',
    invited: 'client',
    attendees: 'client',
    confidenceBefore: 'client',
    confidenceAfter: 'client',
    followUp: 'client',
  },
  attendee: {
    name: 'client',
    department: 'client',
    attended: 'client',
    // How sure one person feels is told as a mean only.
    confidenceBefore: 'pooled',
    confidenceAfter: 'pooled',
  },
} as const satisfies ClassesOf<typeof resourceKinds>;
