import { formatIssues, type Issue } from '../../src/model/issues.ts';
import { countedNoun } from '../../src/model/counted-noun.ts';
import { summaryLine } from '../../src/model/summary-line.ts';
import { fence } from '../forge/fence.ts';
import { forgeText } from '../forge/forge-text.ts';
import { paperRow } from '../forge/paper-row.ts';
import type { Change } from '../forge/changes.ts';
import type { PaperChange } from './paper-changes.ts';

/**
 * What a pull request does to the list, for those who read it on the forge: which papers, how their rows will
 * look, and what is to fix. All that entries say can only be read in it.
 * @param issues of the whole list
 * @param others how many files are changed that are no papers
 */
export function summary(papers: readonly PaperChange[], issues: readonly Issue[], others: number): string {
  const changed = new Set(papers.map(({ file }) => file));
  const here = issues.filter(({ file }) => changed.has(file));
  const elsewhere = issues.filter(({ file, severity }) => !changed.has(file) && severity === 'error');
  const parts = [
    `# ${heading(papers)}`,
    ...(others > 0 ? [`${countedNoun(others, 'other file')} ${others === 1 ? 'differs' : 'differ'}.`] : []),
    ...KINDS.flatMap((kind) =>
      section(
        kind,
        papers.filter((paper) => paper.kind === kind),
      ),
    ),
    ...(papers.length > 0 ? ['## What to fix', report(here, countedNoun(changed.size, 'paper'))] : []),
    ...(elsewhere.length > 0 ? ['In files that this does not touch:', report(elsewhere, 'Elsewhere')] : []),
    ...(elsewhere.length > 0 || here.some(({ severity }) => severity === 'error') ? [] : [PREVIEW]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading(papers: readonly PaperChange[]): string {
  const counts = KINDS.flatMap((kind) => {
    const count = papers.filter((paper) => paper.kind === kind).length;
    return count > 0 ? [`${countedNoun(count, 'paper')} ${kind}`] : [];
  });
  return counts.length > 0 ? counts.join(', ') : 'No paper is touched';
}

function section(kind: Change['kind'], papers: readonly PaperChange[]): string[] {
  if (papers.length === 0) return [];
  const rest = papers.length - MOST_SHOWN;
  return [
    `## ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    ...papers.slice(0, MOST_SHOWN).map(row),
    ...(rest > 0 ? [`... and ${rest} more`] : []),
  ];
}

function row({ kind, file, from, entry, parts, formerKey }: PaperChange): string {
  const former = /([^/]+)\.md$/.exec(from ?? file)?.[1] ?? '';
  const notes = {
    added: '',
    changed: parts.length === 0 ? 'Only its form changes.' : `Changes: ${parts.map(forgeText).join(', ')}.`,
    removed: `Its address ends. If another entry takes its place, name it there: aliases: \\[${forgeText(former)}]`,
    moved: entry.fields.aliases?.includes(former)
      ? `Moved from ${forgeText(former)}, whose address leads here.`
      : `Moved from ${forgeText(former)}. Keep that address: aliases: \\[${forgeText(former)}]`,
  }[kind];
  const key =
    formerKey && `People cite it as ${forgeText(formerKey)}. Keep that: key: ${forgeText(formerKey)}`;
  const lines = [paperRow(entry.fields), forgeText(file), notes, key].filter(Boolean);
  return lines.join('\\\n');
}

function report(issues: readonly Issue[], scope: string): string {
  if (issues.length === 0) return `${scope}: no problems.`;
  const shown = issues.slice(0, MOST_SHOWN);
  const text = formatIssues(shown).slice(0, LONGEST_REPORT);
  return fence(`${text}\n\n${summaryLine(issues, scope)}`, 'text');
}

const KINDS = ['added', 'changed', 'moved', 'removed'] as const;
const PREVIEW =
  'The site with these changes is the artifact `preview` of this run. To look at it, unpack it and the ' +
  '`preview.tar` in it, `mkdir preview && tar -xf preview.tar -C preview`, and type ' +
  '`python3 -m http.server --directory preview`.';
/** So that a summary stays below the 1 MiB that GitHub takes. */
const MOST_SHOWN = 50;
const LONGEST_REPORT = 200_000;
