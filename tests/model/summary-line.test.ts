import { describe, expect, it } from 'vitest';
import type { Issue, Severity } from '../../src/model/issues.ts';
import { countOf, sizeOf, verdict } from '../../src/model/summary-line.ts';
import { libraryOf } from '../rules/library-of.ts';
import { paper } from '../rules/sample-entries.ts';

describe('verdict', () => {
  it('says so when there are no problems', () => {
    expect(verdict([], '60 papers, 12 topics')).toBe('60 papers, 12 topics: no problems.');
  });

  it('counts errors and warnings, and leaves out what there is none of', () => {
    expect(verdict([issue('error'), issue('warning'), issue('error')], '1 paper')).toBe(
      '1 paper: 2 errors, 1 warning.',
    );
    expect(verdict([issue('warning'), issue('warning')], '1 paper')).toBe('1 paper: 2 warnings.');
    expect(verdict([issue('error')], '1 paper')).toBe('1 paper: 1 error.');
  });
});

describe('sizeOf', () => {
  it('counts papers and topics', () => {
    expect(sizeOf(libraryOf({ 'papers/a.md': paper() }))).toBe('1 paper, 0 topics');
  });
});

describe('countOf', () => {
  it('has a singular for one and a plural for all else', () => {
    expect([0, 1, 2].map((count) => countOf(count, 'file'))).toEqual(['0 files', '1 file', '2 files']);
  });
});

function issue(severity: Severity): Issue {
  return { file: 'a.md', message: '', action: '', severity, rule: 'x' };
}
