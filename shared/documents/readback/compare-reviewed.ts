import type { ReviewedComment, ReviewedDocument } from '../../domain/readback/reviewed-document.ts';
import type { DocumentContext } from '../document-context.ts';
import { parseFieldTag } from '../field-tags.ts';
import type { Report } from '../report-model.ts';
import { reportTexts } from '../report-texts.ts';
import { compareFields, reviewedLine } from './compare-fields.ts';
import { compareOutside } from './compare-outside.ts';
import type { Manifest } from './read-manifest.ts';
import { hasLostTags, recoverTags } from './recover-tags.ts';
import type { Remark, ReviewComparison, Unmatched } from './review-comparison.ts';

/** What a reviewed file is compared with. */
export interface ReviewInput {
  readonly reviewed: ReviewedDocument;
  /** The document that the file was, written anew and read by the same reader. */
  readonly written: ReviewedDocument;
  readonly manifest: Manifest | null;
  /** Context of the draft: records, words and format. */
  readonly context: DocumentContext;
  /** The draft as a report. */
  readonly draft: Report;
}

/**
 * What a reviewed file says differently from the draft: changes of fields that can be taken over, lines that were taken out,
 * comments, and all that no field takes. What changed only here since the file was written is not taken for the client's.
 */
export function compareReviewed(input: ReviewInput): ReviewComparison {
  const { written, manifest, context, draft } = input;
  const isWithoutTags = hasLostTags(input.reviewed);
  const reviewed = isWithoutTags ? recoverTags(input.reviewed, written) : input.reviewed;
  const printed = new Map<string, string[]>();
  for (const { tag, text } of reportTexts(draft)) {
    if (tag !== null) printed.set(tag, [...(printed.get(tag) ?? []), text]);
  }
  const fields = compareFields({ reviewed, written, manifest, context, printed, isRough: isWithoutTags });
  const { copiedRows, bared } = fields;
  const outside = compareOutside({ reviewed, written, manifest, copiedRows, bared });
  return {
    changes: fields.changes,
    removed: fields.removed,
    unmatched: withOwnKeys([...fields.unmatched, ...outside]),
    remarks: remarksOf(reviewed, context),
    same: fields.same,
    ours: fields.ours,
    isWithoutManifest: manifest === null,
    isWithoutTags,
  };
}

function withOwnKeys(all: readonly Unmatched[]): Unmatched[] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const count = (seen.get(one.key) ?? 0) + 1;
    seen.set(one.key, count);
    return count === 1 ? one : { ...one, key: `${one.key} ${count}` };
  });
}

function remarksOf({ comments }: ReviewedDocument, { data }: DocumentContext): Remark[] {
  const ids = new Set(comments.map(({ id }) => id));
  const isAnswer = ({ answers }: ReviewedComment): boolean => answers !== null && ids.has(answers);
  return comments
    .filter((comment) => !isAnswer(comment))
    .map((comment) => {
      const fields = comment.tags.map(parseFieldTag);
      const [found] = fields.flatMap((one) => {
        const record = one === null ? undefined : data.findAny(one.recordId);
        return record === undefined || one === null ? [] : [reviewedLine(record, one.field)];
      });
      return { comment, answers: comments.filter(({ answers }) => answers === comment.id), line: found ?? null };
    });
}
