import { describeHidden, findHidden } from '../model/hidden-characters.ts';
import type { Issue } from '../model/issues.ts';
import type { Library } from '../model/library.ts';
import { slug } from '../model/ids.ts';
import { blockingIssues } from './blocking-issues.ts';
import {
  composeEntry,
  entryNamer,
  withOwnLanguage,
  type EntryDefaults,
  type NewEntry,
} from './compose-entry.ts';
import { PaperIndex } from '../model/identity.ts';
import type { LocatedReference, ReadFile, Reference, SkippedBlock } from '../formats/reference.ts';
import { dropInvalidFields } from './drop-invalid-fields.ts';
import { exceededLimit } from './size-limits.ts';

/** What an import would do, before anything is written. */
export interface ImportPlan {
  /** Files to write, in the order of the file that was read. */
  entries: { file: string; text: string; line: number }[];
  /** Papers that the list has already, and where. */
  present: { title: string; line: number; file: string }[];
  skipped: SkippedBlock[];
  /** Topics that the new entries name and the list does not have, with the number of papers. */
  missingTopics: Map<string, number>;
  /** What was left out of entries or changed, each as one sentence. */
  remarks: { title: string; remark: string }[];
  /** Fields that an entry has no place for, with the number of references. */
  unused: Map<string, number>;
}

/**
 * Decides for each reference what becomes of it. New entries are judged by the rules of `npm run check`
 * together with the library; one that would not pass is skipped with the reason.
 */
export function planImport(
  { references, skipped }: ReadFile,
  library: Library,
  defaults: EntryDefaults,
): ImportPlan {
  const plan: ImportPlan = {
    entries: [],
    present: [],
    skipped: [...skipped],
    missingTopics: new Map(),
    remarks: [],
    unused: new Map(),
  };
  const listed = PaperIndex.of(library);
  const inFile = new PaperIndex<string>();
  const fresh: LocatedReference[] = [];
  for (const read of references) {
    const { title } = read.reference;
    const { line, source } = read;
    const same = listed.find(read.reference);
    const reason = reasonAgainst(read.reference, inFile);
    if (same) plan.present.push({ title, line, file: same.value });
    else if (reason !== undefined) plan.skipped.push({ line, text: source, reason });
    else {
      inFile.add(read.reference, `line ${line}`);
      const reference = withOwnLanguage(withTopics(read, library), library);
      fresh.push({ ...read, reference });
    }
  }
  const { candidates, issues } = composeCandidates(fresh, plan, library, defaults);
  judge(candidates, issues, plan, library);
  plan.skipped.sort((a, b) => a.line - b.line);
  return plan;
}

type Candidate = NewEntry & LocatedReference;

/**
 * The entries of new papers; where one would not pass the check, without the fields that are to blame. And
 * what the check still has against them.
 */
function composeCandidates(
  fresh: readonly LocatedReference[],
  plan: ImportPlan,
  library: Library,
  defaults: EntryDefaults,
): { candidates: Candidate[]; issues: Map<string, Issue> } {
  const nameOf = entryNamer(library);
  const whole = fresh.map((read): Candidate => {
    const { file, reference } = nameOf(read.reference);
    return { ...read, reference, ...composeEntry(file, reference, defaults) };
  });
  const issues = blockingIssues(whole, library);
  const candidates = whole.map((candidate) => {
    const { title } = candidate.reference;
    for (const remark of [...candidate.remarks, ...leftOutHidden(candidate)])
      plan.remarks.push({ title, remark });
    for (const field of candidate.unused) count(plan.unused, field);
    if (!issues.has(candidate.file)) return candidate;
    const { reference, remarks } = dropInvalidFields(candidate.reference, library);
    for (const remark of remarks) plan.remarks.push({ title, remark });
    return remarks.length === 0
      ? candidate
      : { ...candidate, ...composeEntry(candidate.file, reference, defaults) };
  });
  const isChanged = candidates.some((candidate, index) => candidate !== whole[index]);
  return { candidates, issues: isChanged ? blockingIssues(candidates, library) : issues };
}

/** Why a reference can become no entry, whatever the rules say. */
function reasonAgainst(reference: Reference, inFile: PaperIndex<string>): string | undefined {
  if (reference.title === '') return 'it has no title';
  if (reference.abstract === '')
    return `it has no abstract${reference.arxiv ? ', for which --fetch asks arXiv' : ''}`;
  const excess = exceededLimit(reference);
  if (excess !== undefined) return `unexpected ${excess}`;
  const duplicate = inFile.find(reference);
  return duplicate && `the same ${duplicate.by} as on ${duplicate.value}`;
}

function withTopics({ reference, keywords = [] }: LocatedReference, { topics }: Library): Reference {
  const words = new Set(keywords.map(slug));
  const ids = topics
    .filter(
      ({ id, fields }) => words.has(id) || (fields.title !== undefined && words.has(slug(fields.title))),
    )
    .map(({ id }) => id);
  return ids.length > 0 && reference.topics === undefined ? { ...reference, topics: ids } : reference;
}

/** Readers leave out what nobody can see; somebody put it there, so it is said. */
function leftOutHidden({ source, text }: Candidate): string[] {
  const [hidden] = findHidden(source);
  return hidden && findHidden(text).length === 0 ? [`Left out ${describeHidden(hidden.value)}.`] : [];
}

function judge(
  candidates: readonly Candidate[],
  issues: ReadonlyMap<string, Issue>,
  plan: ImportPlan,
  library: Library,
): void {
  const known = new Set(library.topics.map(({ id }) => id));
  for (const { file, text, line, source, entry } of candidates) {
    const issue = issues.get(file);
    if (issue) {
      const reason = `it would not pass the check: ${issue.rule}. ${issue.message}`;
      plan.skipped.push({ line, text: source, reason });
      continue;
    }
    plan.entries.push({ file, text, line });
    for (const topic of entry.fields.topics ?? []) if (!known.has(topic)) count(plan.missingTopics, topic);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
