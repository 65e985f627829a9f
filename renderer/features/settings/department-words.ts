import type { DepartmentUse } from '#shared/domain/engagement/merge-departments.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { kindName, m } from '#shared/messages/messages.ts';

/** What a department is called, also before it has a name. */
export function departmentName(department: RecordOf<'department'>): string {
  return department.name.trim() || m.common.untitled(kindName('department', 'one'));
}

/** What names a department, by kind: "stakeholders (2), day log (5)". */
export function describeUses(uses: readonly DepartmentUse[]): string {
  return uses
    .map(({ kind, count }) => `${inSentence(kindName(kind, 'many'))}\u00a0(${count.toLocaleString('en')})`)
    .join(', ');
}

// A word in capitals ("RAID log") stays as it is.
function inSentence(word: string): string {
  return /^\p{Lu}\p{Lu}/u.test(word) ? word : word.toLowerCase();
}
