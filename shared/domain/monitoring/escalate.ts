import type { RecordId } from '../../base/ids.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, type CreateChange } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';

/** Takes a RAID item up the escalation path: to its first level, with the initiative and department of the item. */
export function escalateItem(
  data: EngagementData,
  item: RecordOf<'raidItem'>,
  id: RecordId,
  raisedOn: IsoDate,
): CreateChange<'escalation'> {
  const initiative = data.find('initiative', item.initiative);
  return createRecord('escalation', id, {
    title: item.title,
    level: data.all('escalationLevel')[0]?.id ?? null,
    department: item.department ?? initiative?.department ?? null,
    initiative: initiative?.id ?? null,
    raidItem: item.id,
    raisedOn,
  });
}

/**
 * The escalation of a RAID item that waits for its answer: the one that says so, else one that names no item and has the same
 * name and initiative, as those from before the link and those that were typed in.
 */
export function openEscalationOf(data: EngagementData, item: RecordOf<'raidItem'>): RecordOf<'escalation'> | undefined {
  const open = data.all('escalation').filter(({ answeredOn }) => answeredOn === null);
  const title = item.title.trim();
  return (
    open.find(({ raidItem }) => raidItem === item.id) ??
    open.find((one) => one.raidItem === null && one.title.trim() === title && one.initiative === item.initiative)
  );
}
