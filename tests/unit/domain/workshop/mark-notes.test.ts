import { describe, expect, it } from 'vitest';
import { markNotes, toggleDepartment } from '#shared/domain/workshop/mark-notes.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

describe('marking notes', () => {
  const builder = new EngagementBuilder();
  const [housing, care] = ['Housing', 'Care'].map((name) => builder.add('department', { name }).id);
  const plain = builder.add('note', { text: 'Plain' });
  const marked = builder.add('note', { text: 'Marked', tag: 'star', departments: [housing!] });

  it('changes only notes that do not have the mark', () => {
    expect(markNotes([plain, marked], 'star')).toMatchObject([{ op: 'update', id: plain.id, set: { tag: 'star' } }]);
    expect(markNotes([plain, marked], '')).toMatchObject([{ id: marked.id, set: { tag: '' } }]);
  });

  it('gives a department to those without it, and takes it away only when all have it', () => {
    expect(toggleDepartment([plain, marked], housing!)).toMatchObject([
      { id: plain.id, set: { departments: [housing] } },
    ]);
    expect(toggleDepartment([marked], care!)).toMatchObject([{ set: { departments: [housing, care] } }]);
    expect(toggleDepartment([marked], housing!)).toMatchObject([{ id: marked.id, set: { departments: [] } }]);
  });
});
