import { describe, expect, it } from 'vitest';
import { joinTemplate, markOf, splitTemplate } from '#shared/domain/branding/template-parts.ts';
import { CONTENT_MAX } from '#shared/domain/model/kinds-brand.ts';
import { loadTemplate } from '#shared/exchange/word-template/load-template.ts';
import { readTemplate } from '#shared/exchange/word-template/read-template.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';
import { wordFile } from '../../exchange/word-template/word-files.ts';

const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7 + (index >> 8)) & 255);

describe('the pieces of a template', () => {
  it('fit into records, and give the whole again in whatever order they come', () => {
    const parts = splitTemplate(bytes);
    expect(parts.map(({ content }) => content.length).every((length) => length <= CONTENT_MAX)).toBe(true);
    expect(parts).toHaveLength(3);
    expect(joinTemplate(parts.toReversed(), markOf(bytes))).toEqual(bytes);
    expect(joinTemplate([...parts, ...parts], markOf(bytes))).toEqual(bytes);
  });

  it('are no template when one is missing or was changed', () => {
    const parts = splitTemplate(bytes);
    const [first] = parts;
    if (first === undefined) throw new Error('no pieces');
    const changed = { ...first, content: `BBBB${first.content.slice(4)}` };
    expect(joinTemplate(parts.slice(0, 2), markOf(bytes))).toBeNull();
    expect(joinTemplate([changed, ...parts.slice(1)], markOf(bytes))).toBeNull();
    expect(joinTemplate([{ ...first, content: 'no' }], markOf(bytes))).toBeNull();
  });
});

describe('the template of an engagement', () => {
  function engagementWith(file: Uint8Array) {
    const engagement = new EngagementBuilder();
    engagement.add('brand', { templateName: 'letter.dotx', templateMark: markOf(file) });
    for (const part of splitTemplate(file)) engagement.add('templatePart', part);
    return engagement;
  }

  it('is the one that its brand brings, and none without a brand', () => {
    const taken = readTemplate(wordFile());
    if (!taken.ok) throw new Error(taken.error.code);
    const loaded = loadTemplate(engagementWith(taken.value.package).build());
    expect(loaded.ok && loaded.value?.package).toEqual(taken.value.package);
    expect(loadTemplate(new EngagementBuilder().build())).toEqual({ ok: true, value: null });
  });

  it('is checked again: what was stored may come from a file of somebody else', () => {
    const foul = wordFile({ 'word/vbaProject.bin': 'x' });
    expect(loadTemplate(engagementWith(foul).build())).toMatchObject({ error: { code: 'template-macros' } });
    const without = new EngagementBuilder();
    without.add('brand', { templateMark: 'nowhere' });
    expect(loadTemplate(without.build())).toMatchObject({ error: { code: 'template-part-missing' } });
  });
});
