import { showHidden } from './hidden-characters.ts';

/** A position in a file, as editors count: the first line and the first column are 1. */
export interface Position {
  line: number;
  column: number;
}

/** What one rule found at one position. Texts are plain, with values in backticks. */
export interface Finding {
  /** Path of the file as people type it, with forward slashes. */
  file: string;
  /** Absent when the whole file is meant. */
  position?: Position | undefined;
  /** `Unexpected X, expected Y.` */
  message: string;
  /** One thing to do about it. */
  action: string;
  /** Present when there is one way to mend it that needs no judgement. */
  fix?: Fix | undefined;
}

/** How to mend one finding in the text of its file, as the reader decoded it. */
export interface Fix {
  /** What the edits do, as a sentence in the past tense for the person whose file it is. */
  done: string;
  /**
   * None where it is enough to write the text again: UTF-8 with newlines of Unix and without byte order mark.
   */
  edits: Edit[];
}

/** Replaces a piece of a text; `start` and `end` are offsets, the same for an insertion. */
export interface Edit extends Span {
  text: string;
}

/** A piece of a text, from the offset `start` up to and without `end`. */
export interface Span {
  start: number;
  end: number;
}

export type Severity = 'error' | 'warning';

/** A finding with the permanent name of the rule that made it. */
export interface Issue extends Finding {
  severity: Severity;
  rule: string;
}

/**
 * Sorts by file, line, column, then rule: the order in which a person would mend them. Leaves the input
 * alone.
 */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return issues.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/** Whether any of the issues must stop a build. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

/**
 * Returns the report for a terminal: one paragraph an issue, in the order given, without a closing newline.
 * `file:line:column  severity  rule`, then what was found, then what to do.
 */
export function formatIssues(issues: readonly Issue[]): string {
  return issues
    .map(
      ({ severity, rule, message, action, ...location }) =>
        `${formatLocation(location)}  ${severity}  ${rule}\n  ${message}\n  ${action}`,
    )
    .join('\n\n');
}

/**
 * Returns `file:line:column`, or only the file; a name that would break the line is shown so that it does
 * not.
 */
export function formatLocation({ file, position }: Pick<Finding, 'file' | 'position'>): string {
  const name = showHidden(file);
  return position ? `${name}:${position.line}:${position.column}` : name;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
