import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { fieldSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { RecordId } from '#shared/base/ids.ts';
import { fieldLabel, kindName, m } from '#shared/messages/messages.ts';
import type { MergeAnswers } from '#shared/records/merge/merge-changes.ts';
import {
  subjectOf,
  type MergeChoice,
  type MergeField,
  type MergePlan,
  type MergeSubject,
} from '#shared/records/merge/plan-merge.ts';
import { toRecord } from '#shared/records/stored-record.ts';
import { describeValue } from '#renderer/features/records/index.ts';

/** Longest value that is shown on screen; the saved report has all of it. */
const SHOWN_MAX = 240;
/** Longest text that somebody can have written; beyond are the bytes of pictures and templates. */
const WRITTEN_MAX = 50_000;

/** A group of lines of the report, with its heading. */
export interface MergeGroup {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What differed between two copies, in words. Names of linked records are looked up in both copies. */
export class MergeWords {
  readonly #plan: MergePlan;
  readonly #data: EngagementData;

  constructor(plan: MergePlan) {
    this.#plan = plan;
    const all = new Map([...plan.theirs, ...plan.mine]);
    this.#data = new EngagementData([...all.values()].map(toRecord));
  }

  /** What a record is called: kind, reference and title. */
  name({ kind, ref, name }: MergeSubject): string {
    const title = name === '' ? m.engagementFiles.merge.nameless(kindName(kind, 'one')) : name;
    return ref === null ? `${kindName(kind, 'one')}: ${title}` : `${ref} ${title}`;
  }

  /** What a choice is about. */
  subject(choice: MergeChoice): string {
    return choice.type === 'field' ? `${this.name(choice)} — ${this.#field(choice)}` : this.name(choice);
  }

  /** The two answers of a choice. */
  options(choice: MergeChoice, isWhole = false): readonly { value: string; label: string; description?: string }[] {
    const words = m.engagementFiles.merge;
    if (choice.type === 'field') {
      return [
        { value: 'mine', label: words.mine, description: this.#value(choice, choice.mine, isWhole) },
        { value: 'theirs', label: words.theirs, description: this.#value(choice, choice.theirs, isWhole) },
      ];
    }
    const [mine, theirs] =
      choice.type === 'deleted-here' ? [words.keepDeleted, words.bringBack] : [words.keepMine, words.takeDeleted];
    return [
      { value: 'mine', label: mine },
      { value: 'theirs', label: theirs },
    ];
  }

  /** What is not asked: everything that comes in, goes or stays. Empty groups are left out. */
  groups(isWhole = false): readonly MergeGroup[] {
    const plan = this.#plan;
    const words = m.engagementFiles.merge;
    const renumbered = new Set(plan.renumbered.map(({ id }) => id));
    const fresh = (one: MergeSubject): string =>
      renumbered.has(one.id) && one.ref !== null ? `${this.name(one)}: ${words.renumbered(one.ref)}` : this.name(one);
    const change = (line: MergeField): string =>
      `${this.name(line)}. ${words.change(this.#field(line), this.#value(line, line.mine, isWhole), this.#value(line, line.theirs, isWhole))}`;
    const stay = (line: MergeField): string =>
      `${this.name(line)}. ${words.stays(this.#field(line), this.#value(line, line.mine, isWhole), this.#value(line, line.theirs, isWhole))}`;
    const said = (line: MergeField): boolean => line.field !== 'order';
    const groups: readonly MergeGroup[] = [
      group('taken', plan.taken.filter(said).map(change), words.taken),
      group('added', plan.added.map(subjectOf).map(fresh), words.added),
      group(
        'removed',
        plan.removed.map((one) => this.name(subjectOf(one))),
        words.removed,
      ),
      group('kept', plan.kept.filter(said).map(stay), words.kept),
      group(
        'own',
        plan.own.map((one) => this.name(subjectOf(one))),
        words.own,
      ),
    ];
    return groups.filter(({ lines }) => lines.length > 0);
  }

  /** The whole report as lines of text, with what was decided. */
  report(client: string, at: string, answers: MergeAnswers): readonly string[] {
    const words = m.engagementFiles.merge;
    const lines = [words.reportTitle, '', words.reportClient(client), words.reportAt(at)];
    const { choices } = this.#plan;
    if (choices.length > 0) lines.push('', words.openChoices(choices.length));
    for (const choice of choices) {
      const options = this.options(choice, true);
      lines.push(`- ${this.subject(choice)}`);
      for (const { label, description } of options)
        if (description !== undefined) lines.push(`  ${label}: ${description}`);
      const answer = options.find(({ value }) => value === answers.get(choice.key));
      if (answer !== undefined) lines.push(`  ${words.decided(answer.label)}`);
    }
    for (const { heading, lines: each } of this.groups(true))
      lines.push('', heading, ...each.map((line) => `- ${line}`));
    return lines;
  }

  #field({ kind, field }: { readonly kind: Kind; readonly field: string }): string {
    return field === 'parentId' ? m.engagementFiles.merge.owner : fieldLabel(kind, field);
  }

  #value({ kind, field }: MergeField, value: unknown, isWhole: boolean): string {
    if (field === 'parentId') return this.#data.nameOf(value as RecordId | null) || m.common.emptyValue;
    const spec = fieldSpec(kind, field);
    if (spec === undefined) return '';
    if (spec.type === 'text' && spec.max > WRITTEN_MAX) return m.engagementFiles.merge.bytes;
    const text = describeValue(spec, value, this.#data);
    return isWhole || text.length <= SHOWN_MAX ? text : `${text.slice(0, SHOWN_MAX)}…`;
  }
}

function group(id: string, lines: readonly string[], heading: (count: number) => string): MergeGroup {
  return { id, lines, heading: heading(lines.length) };
}
