import { readFrontmatter } from '../../src/library/frontmatter.ts';
import { readEntry } from '../../src/library/read-library.ts';
import type { Issue } from '../../src/model/issues.ts';
import type { Library } from '../../src/model/library.ts';
import { paperFields, type PaperFrontmatter } from '../../src/model/paper.ts';
import { checkLibrary } from '../../src/rules/index.ts';
import type { PaperFacts } from './facts.ts';
import { makeEntry } from './make-entry.ts';

/** A fact that would make its entry fail the check, and how. */
export interface UnsoundFact {
  field: string;
  issue: Issue;
}

/**
 * Leaves out the facts that break a rule by themselves, so that one bad link does not cost the list a paper.
 * A topic that is yet to be written is kept.
 * @returns the facts that remain, and those left out, each link on its own
 */
export function soundFacts(
  facts: PaperFacts,
  library: Library,
): { facts: PaperFacts; unsound: UnsoundFact[] } {
  if (!firstProblem(facts, library)) return { facts, unsound: [] };
  const unsound: UnsoundFact[] = [];
  const isSound = (field: string, fact: Partial<PaperFacts>): boolean => {
    const issue = firstProblem({ ...fact, title: facts.title }, library);
    if (issue) unsound.push({ field, issue });
    return !issue;
  };
  const { links, ...others } = facts;
  const kept = Object.entries(others).filter(([field, value]) => isSound(field, { [field]: value }));
  const keptLinks = Object.entries(links ?? {}).filter(([name, url]) =>
    isSound(`links.${name}`, { links: { [name]: url } }),
  );
  const sound = { ...Object.fromEntries(kept), title: facts.title } as PaperFacts;
  if (keptLinks.length > 0) sound.links = Object.fromEntries(keptLinks);
  return { facts: sound, unsound };
}

/** Whether an issue tells against a new entry: warnings do not, and a missing topic is not the entry's fault. */
export function tellsAgainst(issue: Issue): boolean {
  return issue.severity === 'error' && issue.rule !== 'topic-exists';
}

function firstProblem(facts: PaperFacts, library: Library): Issue | undefined {
  const text = makeEntry({ title: facts.title, abstract: ['Probe.'], line: 1 }, facts, { added: LATEST_DAY });
  const file = `${library.folder}/papers/probe.md`;
  const entry = readEntry<PaperFrontmatter>(file, paperFields, readFrontmatter(text));
  const empty = { ...library, papers: [entry], topics: [], paths: [], strays: [] };
  return checkLibrary(empty).find((issue) => issue.file === file && tellsAgainst(issue));
}

const LATEST_DAY = '9999-12-31';
