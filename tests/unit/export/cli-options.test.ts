import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../build/cli/options.ts';

describe('the options of the export command', () => {
  test('name source, document, quarter and file', () => {
    expect(
      parseOptions(['acme.engagement', '--document=quarterly-review', '--quarter=2027-Q1', '--out=a.docx']),
    ).toEqual({
      ok: true,
      value: {
        source: { type: 'file', path: 'acme.engagement' },
        document: 'quarterly-review',
        quarter: '2027-Q1',
        workshop: null,
        activity: null,
        language: null,
        version: null,
        against: null,
        checkin: null,
        resource: null,
        edition: 'client',
        template: null,
        out: 'a.docx',
      },
    });
    expect(parseOptions(['--sample', '--document=blueprint', '--out=a.docx'])).toEqual({
      ok: true,
      value: {
        source: { type: 'sample' },
        document: 'blueprint',
        quarter: null,
        workshop: null,
        activity: null,
        language: null,
        version: null,
        against: null,
        checkin: null,
        resource: null,
        edition: 'client',
        template: null,
        out: 'a.docx',
      },
    });
    expect(parseOptions(['--sample', '--document=workshop-record', '--workshop=W1', '--out=a.docx'])).toMatchObject({
      ok: true,
      value: { document: 'workshop-record', workshop: 'W1' },
    });
    expect(
      parseOptions(['--sample', '--document=ballots', '--workshop=W1', '--activity=3', '--out=a.docx']),
    ).toMatchObject({ ok: true, value: { document: 'ballots', workshop: 'W1', activity: 3 } });
    expect(parseOptions(['--sample', '--document=check-in', '--checkin=Repairs', '--out=a.docx'])).toMatchObject({
      ok: true,
      value: { document: 'check-in', checkin: 'Repairs' },
    });
    expect(parseOptions(['--sample', '--document=resource', '--resource=raci', '--out=a.docx'])).toMatchObject({
      ok: true,
      value: { document: 'resource', resource: 'raci' },
    });
  });

  test.each([
    ['an unknown option', ['--sample', '--colour=red'], 'Unknown option --colour=red'],
    ['no source', ['--document=blueprint', '--out=a.docx'], 'Say what to export'],
    ['two sources', ['--sample', 'x.engagement', '--document=blueprint', '--out=a.docx'], 'not both'],
    ['two files', ['x.engagement', 'y.engagement', '--document=blueprint', '--out=a.docx'], 'Only one engagement file'],
    ['no document', ['--sample', '--out=a.docx'], 'The option --document is missing'],
    ['an unknown document', ['--sample', '--document=poem', '--out=a.docx'], 'There is no document “poem”'],
    [
      'a quarter that is none',
      ['--sample', '--document=quarterly-review', '--quarter=spring', '--out=a.docx'],
      '“spring” is not a quarter',
    ],
    [
      'a quarter for a blueprint',
      ['--sample', '--document=blueprint', '--quarter=2027-Q1', '--out=a.docx'],
      'belongs to the quarterly review',
    ],
    [
      'a version for a review',
      ['--sample', '--document=quarterly-review', '--version=1.0', '--out=a.docx'],
      'belong to the blueprint',
    ],
    [
      'a check-in for a blueprint',
      ['--sample', '--document=blueprint', '--checkin=Repairs', '--out=a.docx'],
      'belongs to the check-in',
    ],
    [
      'a resource without its key',
      ['--sample', '--document=resource', '--out=a.docx'],
      'Say which resource: --resource=KEY',
    ],
    [
      'a workshop for a blueprint',
      ['--sample', '--document=blueprint', '--workshop=W1', '--out=a.docx'],
      'belongs to the workshop record',
    ],
    [
      'an activity for a workshop record',
      ['--sample', '--document=workshop-record', '--activity=3', '--out=a.docx'],
      'belongs to ballots and scoring sheets',
    ],
    [
      'an activity that is no place in the agenda',
      ['--sample', '--document=ballots', '--activity=vote', '--out=a.docx'],
      '“vote” is not a place in the agenda',
    ],
    ['no output', ['--sample', '--document=blueprint'], 'The option --out is missing'],
    ['another output than Word', ['--sample', '--document=blueprint', '--out=a.pdf'], 'does not end in .docx'],
    ['an option without its value', ['--sample', '--document', '--out=a.docx'], 'needs a value'],
    ['an option given twice', ['--sample', '--out=a.docx', '--out=b.docx'], 'given twice'],
  ])('refuse %s in one sentence', (_, args, sentence) => {
    const options = parseOptions(args);
    expect(options.ok ? '' : options.error).toContain(sentence);
    expect(options.ok ? '' : options.error).not.toContain('\n');
  });
});
