import { plural } from '../plural.ts';
import { departmentSentence, startSentence } from './needs-sentences.ts';

const needsWords = (count: number): string => plural(count, { one: 'one need', other: '# needs' });

/** Text of the needs analysis. */
export const documentsNeeds = {
  document: 'Needs analysis',
  subject: (client: string): string => `What ${client} needs most, and where to begin`,
  keywords: 'needs analysis, SWOT, priorities, urgency, impact',
  coverSubtitle: 'What was said, what is needed, and what comes first',
  notice: 'Scores are shown as medians with their spread. Nothing in this document says who scored or voted what.',
  facts: { preparedFor: 'Prepared for', preparedBy: 'Prepared by', asOf: 'As of' },
  summary: {
    title: 'In short',
    lead: (notes: number, needs: number, departments: number): string =>
      `${plural(notes, { one: 'One note', other: '# notes' })} of workshops and talks led to ${needsWords(needs)} in ${plural(departments, { one: 'one department', other: '# departments' })}.`,
    figures: { notes: 'Notes', needs: 'Needs', doNow: 'To be done now', open: 'Without agreement' },
    first: 'What comes first',
    departments: 'Who gains most',
    line: (title: string, zone: string): string => (zone === '' ? title : `${title} (${zone.toLowerCase()})`),
    missing: ['scored needs', 'Write needs in stage 2 and let the participants score them.'],
  },
  findings: {
    title: 'What we found',
    lead: 'What the organisation said of itself, over projects and operations alike.',
    clusters: 'What belongs together',
    clusterColumns: ['Group', 'What it says', 'Notes', 'Votes'],
  },
  departments: {
    title: 'Which departments gain most',
    caption: 'Departments by what they gain',
    see: (figure: string, table: string): string =>
      `${table} ranks the departments; ${figure} shows in which zones their needs lie.`,
    sentence: departmentSentence,
    start: startSentence,
    columns: ['Place', 'Department', 'Needs', 'Score', 'Readiness', 'When to begin'],
    starts: { first: 'First', next: 'Next', later: 'Later' },
    heatTitle: 'Needs by department and zone',
    heatCaption: 'Needs by department and priority zone',
    heatLegend: 'Number of needs; the stronger the shade, the more.',
    heatRow: (name: string, parts: readonly string[]): string =>
      `${name}: ${parts.length === 0 ? 'none' : parts.join(', ')}.`,
    notScored: 'Not scored',
    none: 'No department',
    missing: ['departments', 'Add the departments in the settings of the engagement.'],
  },
  priorities: {
    title: 'What comes first',
    caption: 'Needs by place',
    see: (figure: string, table: string): string => `${figure} places the needs; ${table} ranks them.`,
    lead: 'Urgency is the cost of waiting, impact the value of doing; each from 1 to 5. The higher their product, the earlier the place.',
    weighted: 'The factors do not count alike here; the weights stand in the settings of the analysis.',
    columns: ['Place', 'Ref', 'Need', 'Department', 'Urgency', 'Impact', 'Zone'],
    spread: (low: string, high: string, n: number): string => (low === high ? `n ${n}` : `${low}–${high}, n ${n}`),
    setByRoom: 'set by the room',
    onTheLine: 'on the line',
    missing: ['needs', 'Write needs in stage 2, or take over the proposed ones.'],
  },
  open: {
    title: 'Where the room does not agree yet',
    caption: 'Needs whose scores lie far apart',
    lead: 'Here the single scores lie far apart. A median hides that; a talk resolves it.',
    columns: ['Ref', 'Need', 'Urgency', 'Impact'],
    spread: (median: string, low: string, high: string, n: number): string => `${median} (${low}–${high}, n ${n})`,
  },
  details: {
    title: 'The needs one by one',
    caption: 'Needs with problem, gain and decision',
    columns: ['Ref', 'Need', 'Problem', 'Expected gain', 'Decision', 'From'],
  },
};
