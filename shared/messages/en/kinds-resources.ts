/** Names of the kinds of resources and training, and of their fields. */
export const resourcesKinds = {
  adaptation: {
    one: 'Adapted resource',
    many: 'Adapted resources',
    fields: {
      resource: 'Library resource',
      ownResource: 'Resource of our own',
      title: 'Name at this client',
      whatChanged: 'What changed',
      cultureNote: 'Culture note',
      tone: 'Terms and tone',
      existingTool: 'Existing tool',
      departments: 'Departments',
      approvedBy: 'Approved by',
      approvedOn: 'Approved on',
      rollout: 'Rollout',
      droppedReason: 'Why it was dropped',
    },
  },
  adaptedSection: {
    one: 'Adapted section',
    many: 'Adapted sections',
    fields: {
      section: 'Original section',
      heading: 'Heading',
      text: 'Text at this client',
      isLeftOut: 'Left out',
    },
  },
  ownResource: {
    one: 'Resource of our own',
    many: 'Resources of our own',
    fields: {
      title: 'Title',
      category: 'Category',
      purpose: 'Purpose',
      whenToUse: 'When to use it',
      howToAdapt: 'How to adapt it',
    },
  },
  ownSection: {
    one: 'Section',
    many: 'Sections',
    fields: { heading: 'Heading', text: 'Text' },
  },
  attendee: {
    one: 'Participant of the training',
    many: 'Participants of the training',
    fields: {
      name: 'Name',
      department: 'Department',
      attended: 'Attended',
      confidenceBefore: 'Confidence before',
      confidenceAfter: 'Confidence after',
    },
  },
  training: {
    one: 'Training',
    many: 'Trainings',
    fields: {
      title: 'Session',
      adaptations: 'Resources',
      department: 'Department',
      trainer: 'Trainer',
      heldOn: 'Date',
      invited: 'Invited',
      attendees: 'Attendees',
      confidenceBefore: 'Confidence before',
      confidenceAfter: 'Confidence after',
      followUp: 'Follow-up',
    },
  },
} as const;
