import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { figuresOf, type Report, type TableBlock } from '#shared/documents/report-model.ts';
import { buildWorkshopRecord } from '#shared/documents/workshop-record.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { writeReport } from '#renderer/export/write-report.ts';
import { EngagementBuilder } from '../../builders/engagement.ts';
import { textOf, validatorErrors, xmlFault, xmlParts } from '../export/open-package.ts';
import { tinyRasters } from '../export/tiny-rasters.ts';

const AT = '2027-01-11T09:00:00.000Z';
const LATER = '2027-01-11T09:30:00.000Z';
const SECRET = 'never-for-the-client';
const UNREVEALED = 'not-revealed-yet';

/** A workshop with everything that can happen in one; what nobody outside may read is marked. */
function fullWorkshop() {
  const builder = new EngagementBuilder({ firm: 'Harbour PMO', clientSignatory: 'Mara Lind', consultant: 'Alex Roe' });
  const department = builder.add('department', { name: 'Housing' });
  const workshop = builder.add(
    'workshop',
    { title: 'Direction', heldOn: isoDate('2027-01-11'), startsAt: '09:00', facilitatorNotes: SECRET, closed: true },
    { ref: 'W1' },
  );
  const people = ['Ada', 'Ben', 'Cleo'].map((name) => builder.add('participant', { name, department: department.id }));
  builder.add('participant', { name: 'Alex', facilitator: true });
  const ids = people.map(({ id }) => id);
  const own = { parentId: workshop.id };
  const activity = (title: string, body: object) =>
    builder.add('activity', { title, minutes: 20, facilitatorNotes: SECRET, ...body }, own);
  const swot = activity('Where we stand', { type: 'swot', startedAt: AT, endedAt: LATER });
  const ideas = activity('What could help', { type: 'brainstorm' });
  activity('Groups', { type: 'clustering' });
  const vote = activity('What first', {
    type: 'vote',
    voteOn: 'cluster',
    dots: 3,
    dotsPerItem: 2,
    voters: ids,
    votersHeard: 2,
    naming: 'anonymous',
    openedAt: AT,
    closedAt: LATER,
  });
  const openVote = activity('What next', { type: 'vote', voters: ids, openedAt: AT });
  const silent = activity('In confidence', { type: 'brainstorm', isPrivate: true, openedAt: AT });
  activity('How urgent', { type: 'scoring', openedAt: AT, closedAt: LATER });
  const clusters = ['Lists', 'People'].map((title) => builder.add('cluster', { title, workshop: workshop.id }));
  const note = (index: number, text: string, body: object) =>
    builder.add(
      'note',
      { text, workshop: workshop.id, author: ids[index % 3] ?? null, facilitatorNote: SECRET, ...body },
      { ref: `W1-N0${index}` },
    );
  note(1, 'Nine lists', { quadrant: 'weakness', activity: swot.id, cluster: clusters[0]?.id });
  note(2, 'Good people', { quadrant: 'strength', activity: swot.id, cluster: clusters[1]?.id });
  const parked = note(3, 'A new intranet', { activity: ideas.id });
  note(4, UNREVEALED, { activity: silent.id });
  clusters.forEach((cluster, index) =>
    builder.add('tally', { text: cluster.title, votes: 4 - index * 3, cluster: cluster.id }, { parentId: vote.id }),
  );
  builder.add('tally', { text: UNREVEALED, votes: 7 }, { parentId: openVote.id });
  scoredNeeds(builder, ids);
  builder.add('scopeItem', { bucket: 'parked', text: 'Intranet', note: parked.id });
  builder.add('workshopDecision', { text: 'One list', decidedBy: 'Ada', reason: 'Nine are too many' }, own);
  builder.add('followUp', { text: 'Name a contact', owner: 'Ben', workshop: workshop.id });
  return buildWorkshopRecord({ data: builder.build(), workshopId: workshop.id }, documents);
}

// One need that two see alike and the third not, one that a single person scored.
function scoredNeeds(builder: EngagementBuilder, ids: readonly (string | null)[]): void {
  const score = (need: string, who: number, urgency: number, impact: number) =>
    builder.add(
      'needScore',
      { participant: ids[who] as never, urgency, impact, comment: SECRET },
      { parentId: need as never },
    );
  const shared = builder.add('need', { title: 'One front door' }, { ref: 'N-01' });
  const alone = builder.add('need', { title: 'A calendar' }, { ref: 'N-02' });
  score(shared.id, 0, 1, 4);
  score(shared.id, 1, 5, 4);
  score(shared.id, 2, 5, 5);
  score(alone.id, 0, 2, 3);
}

const outlineOf = (report: Report): string[] =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
      if (block.type === 'table')
        return [`table ${block.rows.length} x ${block.columns.length}: ${block.caption ?? ''}`];
      if (block.type === 'figure') return [`figure ${block.id}: ${block.alt.title}`];
      if (block.type === 'callout') return [`callout ${block.tone}: ${block.title ?? ''}`];
      return [block.type];
    }),
  );

test('the record of a workshop has this structure', () => {
  expect(outlineOf(fullWorkshop())).toEqual([
    '# The workshop',
    'keyFigures',
    'definitions',
    '### Participants',
    'table 4 x 3: Who took part (4 people)',
    '# Agenda, as planned and as it went',
    'table 7 x 5: The agenda with planned and actual times',
    '# What was said',
    '## Where we stand',
    'table 2 x 2: What was said about the organisation (2 notes)',
    '## Groups',
    'table 6 x 2: 2 groups and 3 notes',
    '## In confidence',
    'callout info: Not revealed.',
    '# How the room voted and scored',
    '## What first',
    'paragraph',
    'figure tally-1: Result of the vote: What first',
    'table 2 x 4: What first (5 votes)',
    '## What next',
    'callout info: Still open.',
    '## How urgent',
    'paragraph',
    'table 2 x 5: How the room scored (2 needs)',
    '## Where the needs stand',
    'figure priority-matrix: Priority matrix',
    'paragraph',
    '# What came of it',
    '### Decisions',
    'table 1 x 3: What was decided, by whom and why',
    '### Follow-ups',
    'table 1 x 4: Who does what by when',
    '### Parking lot',
    'table 1 x 3: What was put aside for later',
    '### Open questions',
    'list',
    '# Sign-off',
    'paragraph',
    'signOff',
  ]);
});

test('its pictures are described in words that say what they show', () => {
  const [tally, matrix] = figuresOf(fullWorkshop()).map(({ alt }) => alt.description);
  expect(tally).toBe('Bars from most to fewest votes. Lists: 4. People: 1.');
  expect(matrix).toContain('N-01');
});

describe('what the client reads', () => {
  const said = async (): Promise<string> => {
    const report = fullWorkshop();
    return textOf(writeReport(report, tinyRasters(report)));
  };

  test('is the result of a closed vote with how many ballots were handed in', async () => {
    const text = await said();
    expect(text).toContain('Each voter had 3 dots, at most 2 on one item. 2 of 3 ballots were handed in.');
    expect(text).toContain('The room was told beforehand that the vote is anonymous.');
    expect(text).toMatch(/Lists\n4\n80%/);
  });

  test('is median, range and number of scores, and nothing of a score that stands alone', async () => {
    const text = await said();
    expect(text).toMatch(/N-01\nOne front door\n5\n1 to 5, 3 scores\n4\n4 to 5, 3 scores\nNo agreement yet/);
    expect(text).toMatch(/N-02\nA calendar\nwithheld\n1 score\nwithheld\n1 score\nOne score only/);
  });

  test('is what is still open, by name only', async () => {
    const text = await said();
    for (const line of [
      'Parked without an answer: Intranet',
      'No date is agreed for the follow-up: Name a contact',
      'The scores show no agreement yet on N-01.',
      'The vote “What next” is still open.',
      'What was written privately in “In confidence” is not revealed yet.',
    ]) {
      expect(text).toContain(line);
    }
  });
});

test('no part of the file holds a note to self, what is not revealed, a single score or who wrote and voted', async () => {
  const report = fullWorkshop();
  const all = [...xmlParts(writeReport(report, tinyRasters(report))).values()].join('\n');
  expect(all).not.toContain(SECRET);
  expect(all).not.toContain(UNREVEALED);
  // Each name once: in the table of participants; Ada and Ben also for what they promised and decided aloud.
  const times = (name: string): number => all.split(`>${name}<`).length - 1;
  expect([times('Ada'), times('Ben'), times('Cleo')]).toEqual([2, 2, 1]);
  // The need that one person alone scored has no place on the matrix.
  const matrix = figuresOf(report).find(({ id }) => id === 'priority-matrix');
  expect(JSON.stringify(matrix)).not.toContain('N-02');
});

test('a scoring that is open is named, and none of the scores is told', () => {
  const builder = new EngagementBuilder();
  const workshop = builder.add('workshop', { title: 'Needs', closed: true }, { ref: 'W1' });
  builder.add('activity', { title: 'Scoring', type: 'scoring', openedAt: AT }, { parentId: workshop.id });
  builder.addNeed({ title: 'One front door' }, [5, 5], [1, 1]);
  const outline = outlineOf(buildWorkshopRecord({ data: builder.build(), workshopId: workshop.id }, documents));
  expect(outline).toContain('callout info: Still open.');
  expect(outline.join()).not.toContain('scored (');
  expect(outline.join()).not.toContain('figure');
});

test('groups name each note once, with its reference, and then the ones that nobody grouped', () => {
  const groups = fullWorkshop()
    .sections.flatMap(({ blocks }) => blocks)
    .find((block): block is TableBlock => block.type === 'table' && block.caption === '2 groups and 3 notes');
  const rows = groups?.rows.map((cells) =>
    cells.map(({ content }) =>
      content
        .map((inline) => (typeof inline === 'string' ? inline : inline.map(({ text }) => text).join('')))
        .join(' '),
    ),
  );
  expect(rows).toEqual([
    ['Lists (1)'],
    ['W1-N01', 'Nine lists'],
    ['People (1)'],
    ['W1-N02', 'Good people'],
    ['Not grouped (1)'],
    ['W1-N03', 'A new intranet'],
  ]);
});

describe('a hostile workshop', () => {
  const HOSTILE = [
    'שלום עולם: רשימה אחת',
    'control \u0000\u0008\u001B and \uFFFE\uFFFF & <b>"quoted"</b> \uD800',
    'word '.repeat(400).trim(),
    'line one\nline two\r\nline three',
    '👩🏽‍💻🇪🇺 混合文本',
  ];
  const builder = new EngagementBuilder({ client: HOSTILE[1] ?? '' });
  const workshop = builder.add('workshop', { title: HOSTILE[0] ?? '', closed: true }, { ref: 'W1' });
  const vote = builder.add(
    'activity',
    { title: HOSTILE[1] ?? '', type: 'vote', openedAt: AT, closedAt: LATER },
    { parentId: workshop.id },
  );
  const clusters = HOSTILE.map((title) => builder.add('cluster', { title, workshop: workshop.id }));
  for (let index = 0; index < 300; index += 1) {
    const text = `${HOSTILE[index % HOSTILE.length] ?? ''}`;
    const quadrants = ['strength', 'weakness', 'opportunity', 'threat', ''] as const;
    const note = builder.add(
      'note',
      {
        text,
        workshop: workshop.id,
        quadrant: quadrants[index % 5] ?? '',
        cluster: index % 3 === 0 ? (clusters[index % 5]?.id ?? null) : null,
      },
      { ref: `W1-N${index}` },
    );
    if (index < 40) builder.add('tally', { text, votes: index, note: note.id }, { parentId: vote.id });
  }
  const report = buildWorkshopRecord({ data: builder.build(), workshopId: workshop.id }, documents);

  test('gives a well-formed file without an error of the Open XML SDK validator, with all of its words', async () => {
    const docx = writeReport(report, tinyRasters(report));
    expect(await validatorErrors(docx)).toEqual([]);
    for (const [path, xml] of xmlParts(docx)) expect([path, xmlFault(xml)]).toEqual([path, null]);
    const text = textOf(docx);
    expect(text).toContain('שלום עולם: רשימה אחת');
    expect(text).toContain('word '.repeat(400).trim());
    for (const index of [0, 150, 299]) expect(text).toContain(`W1-N${index}`);
  });

  test('shows the first twenty items of a long vote as bars, and all of them in the table', () => {
    const figure = figuresOf(report).find(({ id }) => id.startsWith('tally'));
    expect(figure?.caption).toContain('the first 20 of 40 items');
    expect(outlineOf(report).join('\n')).toMatch(/table 40 x 4/);
  });
});
