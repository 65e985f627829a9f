import { strToU8 } from 'fflate';
import { cleanText } from '../../base/clean-text.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../../domain/engagement/engagement-data.ts';
import type { RecordOf } from '../../domain/model/record.ts';

/** Names of elements and their texts, in the order that Project's schema asks for; null is left out. */
type Elements = readonly (readonly [name: string, value: string | number | null])[];

/**
 * The initiatives as summary tasks with their milestones below them, as MS Project's XML. Milestones without an initiative
 * stand at the end. Costs are written in hundredths. Source: Microsoft, "Project XML Data Interchange Schema Reference".
 */
export function writeProject(data: EngagementData, name: string): Uint8Array {
  const tasks: string[] = [];
  let uid = 0;
  const add = (elements: Elements, after = ''): void => {
    uid += 1;
    tasks.push(`<Task>${elementsPart([['UID', uid], ['ID', uid], ...elements])}${after}</Task>`);
  };
  const milestones = data.all('milestone');
  let number = 0;
  for (const initiative of data.all('initiative')) {
    number += 1;
    const own = milestones.filter((milestone) => milestone.initiative === initiative.id);
    add(
      initiativeTask(initiative, number, own.length > 0),
      baselinePart(initiative.baselineFinishOn, initiative.budget),
    );
    own.forEach((milestone, index) =>
      add(milestoneTask(milestone, `${number}.${index + 1}`, 2), baselinePart(milestone.baselineOn, null)),
    );
  }
  for (const milestone of milestones.filter(({ initiative }) => data.find('initiative', initiative) === undefined)) {
    number += 1;
    add(milestoneTask(milestone, String(number), 1), baselinePart(milestone.baselineOn, null));
  }
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Project xmlns="http://schemas.microsoft.com/project"><Name>${escaped(name)}</Name><Tasks>${tasks.join('')}</Tasks></Project>`,
  );
}

function initiativeTask(initiative: RecordOf<'initiative'>, number: number, isSummary: boolean): Elements {
  const finish = initiative.forecastFinishOn ?? initiative.baselineFinishOn;
  return [
    ['Name', initiative.title],
    ['WBS', number],
    ['OutlineNumber', number],
    ['OutlineLevel', 1],
    ['Start', start(initiative.startOn ?? finish)],
    ['Finish', end(finish ?? initiative.startOn)],
    ['Milestone', 0],
    ['Summary', isSummary ? 1 : 0],
    ['PercentComplete', initiative.percentComplete],
    ['ActualCost', hundredths(initiative.spent)],
    ['Cost', hundredths(initiative.forecastCost)],
  ];
}

function milestoneTask(milestone: RecordOf<'milestone'>, number: string, level: number): Elements {
  const on = milestone.doneOn ?? milestone.forecastOn ?? milestone.baselineOn;
  return [
    ['Name', milestone.title],
    ['WBS', number],
    ['OutlineNumber', number],
    ['OutlineLevel', level],
    ['Start', start(on)],
    ['Finish', start(on)],
    ['Duration', 'PT0H0M0S'],
    ['Milestone', 1],
    ['Summary', 0],
    ['PercentComplete', milestone.doneOn === null ? 0 : 100],
    ['ActualFinish', start(milestone.doneOn)],
  ];
}

function baselinePart(finish: IsoDate | null, cost: number | null): string {
  if (finish === null && cost === null) return '';
  const elements: Elements = [
    ['Number', 0],
    ['Finish', end(finish)],
    ['Cost', hundredths(cost)],
  ];
  return `<Baseline>${elementsPart(elements)}</Baseline>`;
}

const start = (day: IsoDate | null): string | null => (day === null ? null : `${day}T08:00:00`);
const end = (day: IsoDate | null): string | null => (day === null ? null : `${day}T17:00:00`);
const hundredths = (amount: number | null): number | null => (amount === null ? null : Math.round(amount * 100));

function elementsPart(elements: Elements): string {
  return elements
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`)
    .join('');
}

const escaped = (text: string): string =>
  cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
