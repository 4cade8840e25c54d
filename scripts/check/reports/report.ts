import type { Issue } from '../../../src/model/issues.ts';

/** What a check found and did: plain data, for the reporters to write. */
export interface CheckReport {
  /** What was looked at: `60 papers, 12 topics`, `2 files`. */
  scope: string;
  /** What is wrong, sorted. */
  issues: Issue[];
  /** What was wrong and is mended, sorted; each has its `fix`. */
  fixed: Issue[];
  /** Errors in files that were not asked for, which the change may still have caused. */
  errorsElsewhere: number;
}
