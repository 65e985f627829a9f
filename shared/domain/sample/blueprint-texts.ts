import type { AnyRecord } from '../model/record.ts';
import type { SampleMaker } from './sample-maker.ts';

/** Stage 3: the texts of the blueprint, and what each side provides. */
export function sampleBlueprintTexts(make: SampleMaker): readonly AnyRecord[] {
  return [...blueprint(make), ...expectations(make)];
}

function blueprint(make: SampleMaker): readonly AnyRecord[] {
  return make.list('blueprint', '2026-05-28', [
    {
      nextVersion: '1.1',
      confidentiality: 'confidential',
      parties:
        'Lindmere Homes & Care Cooperative, represented by its Chief Operating Officer, and Fennick & Rowe Project Partners, represented by the PMO lead.',
      summary:
        'Lindmere runs more projects than it can finish, and decisions about them take too long. For one year, on two and a half days a week, the PMO builds one front door for requests, one register with a status that can be trusted and one forum that decides within ten working days. Three flows show that it works: empty homes, first-visit repairs and care rotas. From the first day every routine has an owner in a department, so that it stays when the PMO leaves.',
      interimRule:
        'While a disagreement is open, the last recorded decision applies, no money above EUR 5,000 is committed, and residents’ appointments are kept.',
      resourcesAndTools:
        'The client provides a room at head office on Tuesdays and Wednesdays, read access to the repairs, tenancy and finance systems, and a project contact in each department with at least two hours a week. The PMO provides its resource library, the register template and the facilitation of workshops. No new software is bought before the register has run for two quarters.',
      informationHandling:
        'Personal data of residents and staff does not enter the register; cases are named by number. Working papers stay on the client’s drive, in the folder of the engagement. The PMO keeps a copy for the term and for twelve months after, then deletes it and confirms this in writing. Survey answers are reported only for groups of five or more.',
      changeProcess:
        'Either side proposes a change in writing to the PMO lead. Changes of wording are made in the draft and agreed at the next quarterly review. Changes of a date, an owner or a limit are decided by the sponsor within ten working days. Changes of effort or fee need both signatories. Every agreed change makes a new version; earlier versions are kept unchanged.',
      reviewCadence:
        'A quarterly review within three weeks of the end of each quarter, for the first time in October 2026; the months before are covered by the workshops and this blueprint. A check-in with each department at least once a quarter.',
      signOffNote:
        'With their signatures both parties confirm that they have read this version and will act by it until it is replaced by a newer one.',
      internalNotes:
        'Home Care should not carry a second deliverable before March. If D-05 slips once more, offer two extra days on site instead of a new date.',
    },
  ]);
}

// topic | client provides, owner, how observed | PMO provides, owner, how observed
type Side = readonly [provides: string, owner: number, observed: string];

const EXPECTATIONS: readonly (readonly [string, Side, Side])[] = [
  [
    'Time of the departments',
    [
      'Each department names a project contact and keeps two hours a week free for project work.',
      1,
      'Contact list complete by 19 June; attendance at check-ins.',
    ],
    [
      'Appointments are fixed four weeks ahead, last no longer than planned and start with the open follow-ups.',
      10,
      'Calendar and minutes; average length of check-ins.',
    ],
  ],
  [
    'Decisions',
    [
      'Complete requests are decided within ten working days, or the next date is named.',
      1,
      'Decision log: median and oldest open request.',
    ],
    [
      'Requests are complete when they arrive: options, cost, consequence of waiting and a recommendation.',
      10,
      'Share of requests returned as incomplete.',
    ],
  ],
  [
    'Data and access',
    [
      'Read access to repair, tenancy and cost data within five working days of the request.',
      8,
      'Date of request and date of access in the follow-up list.',
    ],
    [
      'Figures are published with source, formula and date, and shown to their owner first.',
      11,
      'KPI sheet; corrections after publication.',
    ],
  ],
  [
    'Openness about status',
    [
      'Heads of department report amber and red when they see it, with cause and help wanted.',
      1,
      'Age of problems when first reported in check-ins.',
    ],
    [
      'Nobody is surprised in the forum: the PMO calls the owner before a status is shown.',
      10,
      'Feedback question “no surprises” in the quarterly survey.',
    ],
  ],
  [
    'People who learn',
    [
      'Project leads get a day a week and are released for four half-days of training.',
      7,
      'Day released in the staff plan; attendance.',
    ],
    [
      'Training uses the leads’ own projects, with one coaching talk a month in the first quarter.',
      10,
      'Confidence before and after; coaching list.',
    ],
  ],
  [
    'Hand-over',
    [
      'Every routine has a named owner in a department before it goes live.',
      8,
      'Owner in the register; routine run once without the PMO.',
    ],
    [
      'Each routine is documented on two pages, and the owner is accompanied three times.',
      11,
      'Hand-over checklist signed by the owner.',
    ],
  ],
];

function expectations(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'expectation',
    '2026-06-02',
    EXPECTATIONS.map(([topic, client, pmo]) => ({
      topic,
      clientProvides: client[0],
      clientOwner: make.id('role', client[1]),
      clientObserved: client[2],
      pmoProvides: pmo[0],
      pmoOwner: make.id('role', pmo[1]),
      pmoObserved: pmo[2],
    })),
  );
}
