import { palette } from '../base/palette.ts';
import type { EngagementData } from '../domain/engagement/engagement-data.ts';
import type { RecordOf } from '../domain/model/record.ts';
import type { DocumentMessages } from '../messages/en/documents.ts';
import { columns } from './blocks.ts';
import { createContext, oneLine, type DocumentContext } from './document-context.ts';
import { frameHandout, onPaper, type PrintedActivity } from './handout.ts';
import type { Block, Inline, Report, ReportSection, TableCell } from './report-model.ts';

type PrintedPerson = Pick<RecordOf<'participant'>, 'name' | 'department'>;

/** What the scoring sheets are built from. */
export interface ScoringSheetsInput {
  readonly data: EngagementData;
  readonly activity: PrintedActivity;
  /** In the order in which the screen shows them too. */
  readonly needs: readonly Pick<RecordOf<'need'>, 'ref' | 'title'>[];
  /** Who scores; without anybody there is one sheet with a line for a name, to be copied. */
  readonly participants: readonly PrintedPerson[];
}

const SCALE: Inline = [{ text: ['1', '2', '3', '4', '5'].join('\u00A0\u00A0\u00A0\u00A0'), sizePt: 12 }];
const NAME_LINE = '_'.repeat(36);

function needRow(need: ScoringSheetsInput['needs'][number], empty: string): TableCell[] {
  return [
    { content: [[{ text: need.ref ?? '', sizePt: 9.5, bold: true, colour: palette.muted }]] },
    { content: [[{ text: onPaper(need.title) || empty, sizePt: 10.5 }]] },
    { content: [SCALE], align: 'centre' },
    { content: [SCALE], align: 'centre' },
  ];
}

function scale(axis: string, meaning: string): Block {
  return { type: 'paragraph', content: [{ text: `${axis}: `, bold: true }, { text: meaning }] };
}

function sheet(
  context: DocumentContext,
  input: ScoringSheetsInput,
  participant: PrintedPerson | null,
  index: number,
): ReportSection {
  const { words, data } = context;
  const text = words.paper.sheet;
  const name = participant === null ? '' : onPaper(participant.name, 80) || text.unnamed;
  const department = participant === null ? '' : onPaper(data.nameOf(participant.department), 80);
  const title = onPaper(input.activity.title, 70) || text.untitled;
  const workshop = data.find('workshop', input.activity.parentId);
  const where = [workshop?.ref ?? '', oneLine(workshop?.title ?? '')].filter((part) => part !== '').join(' ');
  const prompt = onPaper(input.activity.prompt, 320);
  const blocks: Block[] = [
    { type: 'heading', level: 1, numbering: 'none', text: name === '' ? `${text.name} ${NAME_LINE}` : name },
    {
      type: 'paragraph',
      style: 'note',
      content: [department, title, onPaper(where, 80)].filter((part) => part !== '').join(' · '),
    },
    ...(prompt === '' ? [] : [{ type: 'paragraph', content: prompt } satisfies Block]),
    { type: 'paragraph', content: text.how },
    scale(words.urgency, text.urgency),
    scale(words.impact, text.impact),
    {
      type: 'table',
      columns: columns(['', text.need, words.urgency, words.impact], [9, 45, 23, 23], { 2: 'centre', 3: 'centre' }),
      rows: input.needs.map((need) => needRow(need, words.empty)),
      minRowHeightTwips: 460,
      isCentredInRow: true,
    },
    { type: 'paragraph', style: 'note', content: text.end },
  ];
  return {
    id: `sheet-${index + 1}`,
    orientation: 'portrait',
    blocks,
    runningHead: [text.document, name].filter((part) => part !== '').join(' · '),
  };
}

/**
 * The scoring sheets as a handout: one for each participant with the name on it, because scores are kept by participant; a
 * row for each need with the numbers to circle, and what the ends of the scale mean.
 */
export function buildScoringSheets(input: ScoringSheetsInput, messages: DocumentMessages): Report {
  const context = createContext(input.data, messages);
  const text = messages.paper.sheet;
  const title = oneLine(input.activity.title) || text.untitled;
  const people = input.participants.length > 0 ? input.participants : [null];
  return frameHandout(
    context,
    {
      document: `${text.documents} – ${title}`,
      subject: text.subject(title),
      keywords: text.keywords,
      source: { document: 'scoring-sheets', recordId: input.activity.id },
    },
    people.map((participant, index) => sheet(context, input, participant, index)),
  );
}
