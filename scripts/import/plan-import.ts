import { paperFields, type PaperFrontmatter } from '../../src/model/paper.ts';
import { findArxivId } from '../../src/model/identifiers.ts';
import { freeId, idFromTitle } from '../../src/model/ids.ts';
import type { Entry, Library } from '../../src/model/library.ts';
import { titleKey } from '../../src/model/titles.ts';
import { readFrontmatter } from '../../src/library/frontmatter.ts';
import { readEntry } from '../../src/library/read-library.ts';
import { checkLibrary } from '../../src/rules/index.ts';
import type { PaperFacts } from './facts.ts';
import { makeEntry } from './make-entry.ts';
import { readDump, type SkippedBlock } from './read-dump.ts';
import { soundFacts, tellsAgainst, type UnsoundFact } from './sound-facts.ts';

/** What an import would do, before anything is written. */
export interface ImportPlan {
  /** Files to write, in the order of the dump. */
  entries: { file: string; text: string; line: number }[];
  /** Papers of the dump that the list has already, and where. */
  present: { title: string; line: number; file: string }[];
  skipped: SkippedBlock[];
  /** Topics that the new entries name and the list does not have, with the number of papers. */
  missingTopics: Map<string, number>;
  /** Facts that would not pass the check, left out of their entries. */
  unsoundFacts: (UnsoundFact & { title: string })[];
  /** Garbled passages of the facts that their abstracts do not hold. */
  unusedRepairs: { title: string; garbled: string }[];
}

/**
 * Decides for each part of a dump what becomes of it. New entries are judged by the rules of `npm run check` together
 * with the library; one that would not pass is skipped with the reason.
 * @param text the dump
 */
export function planImport(
  text: string,
  library: Library,
  facts: ReadonlyMap<string, PaperFacts>,
  options: { added: string; topic?: string | undefined },
): ImportPlan {
  const { papers, skipped } = readDump(text, new Set(facts.keys()));
  const byTitle = new Map(
    library.papers.flatMap(({ fields, file }) => (fields.title ? [[titleKey(fields.title), file]] : [])),
  );
  const byArxiv = new Map(
    library.papers.flatMap(({ fields, file }) => (fields.arxiv ? [[fields.arxiv, file]] : [])),
  );
  const taken = new Set(library.papers.map(({ id }) => id.toLowerCase()));

  const present: ImportPlan['present'] = [];
  const candidates: (ImportPlan['entries'][number] & { entry: Entry<PaperFrontmatter>; source: string })[] =
    [];
  const unusedRepairs: ImportPlan['unusedRepairs'] = [];
  const unsoundFacts: ImportPlan['unsoundFacts'] = [];
  for (const paper of papers) {
    const given = facts.get(titleKey(paper.title));
    const { facts: known, unsound } = given
      ? soundFacts(given, library)
      : { facts: { title: paper.title }, unsound: [] };
    const arxiv = known.arxiv && (findArxivId(known.arxiv) ?? known.arxiv);
    const file = byTitle.get(titleKey(paper.title)) ?? (arxiv ? byArxiv.get(arxiv) : undefined);
    if (file !== undefined) {
      present.push({ title: paper.title, line: paper.line, file });
      continue;
    }
    const id = freeId(idFromTitle(paper.title), (candidate) => taken.has(candidate));
    taken.add(id);
    const entryText = makeEntry(paper, known, options);
    const entryFile = `${library.folder}/papers/${id}.md`;
    const entry = readEntry<PaperFrontmatter>(entryFile, paperFields, readFrontmatter(entryText));
    candidates.push({
      file: entryFile,
      text: entryText,
      line: paper.line,
      entry,
      source: [paper.title, ...paper.abstract].join('\n\n'),
    });
    unsoundFacts.push(...unsound.map((fact) => ({ ...fact, title: paper.title })));
    for (const { garbled } of known.math ?? []) {
      if (!paper.abstract.some((paragraph) => paragraph.includes(garbled)))
        unusedRepairs.push({ title: paper.title, garbled });
    }
  }

  const reasons = reasonsAgainst(
    candidates.map(({ entry }) => entry),
    library,
  );
  const entries = candidates.filter(({ file }) => !reasons.has(file));
  return {
    entries: entries.map(({ file, text, line }) => ({ file, text, line })),
    present,
    skipped: [
      ...skipped,
      ...candidates
        .filter(({ file }) => reasons.has(file))
        .map(({ file, line, source }) => ({
          line,
          text: source,
          reason: `it would not pass the check: ${reasons.get(file) ?? ''}`,
        })),
    ].sort((a, b) => a.line - b.line),
    missingTopics: countMissingTopics(
      entries.map(({ entry }) => entry),
      library,
    ),
    unsoundFacts,
    unusedRepairs,
  };
}

/** Why new entries would not pass the check, by file. */
function reasonsAgainst(entries: Entry<PaperFrontmatter>[], library: Library): Map<string, string> {
  const reasons = new Map<string, string>();
  const isNew = new Set(entries.map(({ file }) => file));
  for (const issue of checkLibrary({
    ...library,
    topics: [],
    paths: [],
    papers: [...library.papers, ...entries],
  })) {
    if (tellsAgainst(issue) && isNew.has(issue.file) && !reasons.has(issue.file))
      reasons.set(issue.file, `${issue.rule}. ${issue.message}`);
  }
  return reasons;
}

function countMissingTopics(entries: Entry<PaperFrontmatter>[], library: Library): Map<string, number> {
  const known = new Set(library.topics.map(({ id }) => id));
  const missing = new Map<string, number>();
  for (const topic of entries.flatMap(({ fields }) => fields.topics ?? [])) {
    if (!known.has(topic)) missing.set(topic, (missing.get(topic) ?? 0) + 1);
  }
  return missing;
}
