import { describe, expect, it } from 'vitest';
import type { Issue, Severity } from '../../src/model/issues.ts';
import { countedNoun } from '../../src/model/counted-noun.ts';
import { librarySize, summaryLine } from '../../src/model/summary-line.ts';
import { libraryOf } from '../rules/library-of.ts';
import { paper } from '../rules/sample-entries.ts';

describe('summaryLine', () => {
  it('says so when there are no problems', () => {
    expect(summaryLine([], '60 papers, 12 topics')).toBe('60 papers, 12 topics: no problems.');
  });

  it('counts errors and warnings, and leaves out what there is none of', () => {
    expect(summaryLine([issue('error'), issue('warning'), issue('error')], '1 paper')).toBe(
      '1 paper: 2 errors, 1 warning.',
    );
    expect(summaryLine([issue('warning'), issue('warning')], '1 paper')).toBe('1 paper: 2 warnings.');
    expect(summaryLine([issue('error')], '1 paper')).toBe('1 paper: 1 error.');
  });
});

describe('sizeOf', () => {
  it('counts papers and topics', () => {
    expect(librarySize(libraryOf({ 'papers/a.md': paper() }))).toBe('1 paper, 0 topics');
  });
});

describe('countOf', () => {
  it('has a singular for one and a plural for all else', () => {
    expect([0, 1, 2].map((count) => countedNoun(count, 'file'))).toEqual(['0 files', '1 file', '2 files']);
  });
});

function issue(severity: Severity): Issue {
  return { file: 'a.md', message: '', action: '', severity, rule: 'x' };
}
