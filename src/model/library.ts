import type { AboutFrontmatter, AboutSection } from './about.ts';
import type { Edition } from './edition.ts';
import type { Position, Span } from './issues.ts';
import type { KindName } from './kinds.ts';
import type { Paper, PaperFrontmatter } from './paper.ts';
import type { PathFrontmatter, ReadingPath } from './path.ts';
import type { SiteFrontmatter } from './site.ts';
import type { Synonyms } from './synonyms.ts';
import type { Topic, TopicFrontmatter } from './topic.ts';
import { publicationOf } from './publication.ts';
import { venueNames } from './venue-names.ts';
import { venueParts } from './venue-parts.ts';
import type { VenueList } from './venues.ts';

/** Everything in the content folder, read but not judged: the rules say what is wrong with it. */
export interface Library {
  /** The content folder as people type it, with forward slashes and without one at the end. */
  folder: string;
  papers: Entry<PaperFrontmatter>[];
  topics: Entry<TopicFrontmatter>[];
  paths: Entry<PathFrontmatter>[];
  /** What the list says of itself. */
  about: Entry<AboutFrontmatter>[];
  site: Entry<SiteFrontmatter>;
  synonyms: Entry<Synonyms>;
  venues: Entry<VenueList>;
  /** The editions of the list that were frozen, by name. */
  editions: Edition[];
  /** Files in the folders of entries that are not entries, by path. */
  unexpectedFiles: string[];
  /** Symbolic links among them and in place of them, by path. They are never followed. */
  symlinks: string[];
}

/** One file: its parts, each with its position, whether or not they are right. */
export interface Entry<Fields> {
  kind: KindName;
  /** The name of the file without its extension. */
  id: string;
  /** The path of the file as people type it. */
  file: string;
  /**
   * The whole text of the file, newlines as `\n`, without byte order mark; empty where it could not be read.
   */
  text: string;
  /** What of the file is not in `text`, such as `byte order mark` or `newlines of Windows`. */
  encodingNote?: string | undefined;
  /** What is wrong with the frontmatter as a block; undefined where it could be read. */
  parseError?: ParseError | undefined;
  /** The frontmatter as YAML gave it; empty where it could not be read. */
  data: Readonly<Record<string, unknown>>;
  /** The fields whose values have the form that the schema asks for. */
  fields: Partial<Fields>;
  /** What keeps the other fields out of `fields`. */
  invalidFields: InvalidField[];
  body: Body;
  /** Where in `text` begins what stands below the frontmatter. */
  bodyStart: number;
  /** Where the value at a path (`['links', 'code']`) begins, or its key; the nearest parent that exists. */
  locate(path: readonly (string | number)[], part?: 'key' | 'value'): Position | undefined;
  /** The characters of a value as they were typed; empty where there is none. */
  source(path: readonly (string | number)[]): string;
  /** Which part of `text` the value at a path is; undefined where there is none. */
  span(path: readonly (string | number)[]): Span | undefined;
  /**
   * The fields one after the other, as whole lines of `text`; empty where they are not one below the other.
   */
  blocks(): FieldBlock[];
}

/**
 * One field of the frontmatter with the comments above it and what follows it up to the next: whole lines.
 */
export interface FieldBlock extends Span {
  key: string;
  /**
   * Whether white space at the end of its lines is part of the value: it is, or holds, a block scalar (`|`,
   * `>`).
   */
  isVerbatim: boolean;
}

/** Why there is no frontmatter to look at. */
export type ParseError =
  | { kind: 'absent' }
  | { kind: 'unreadable'; reason: string }
  | { kind: 'symlink' }
  | { kind: 'too-long'; bytes: number; most: number }
  | { kind: 'missing'; found: string; position: Position }
  | { kind: 'language'; language: string }
  | { kind: 'unclosed' }
  | { kind: 'syntax'; problems: YamlProblem[] }
  | { kind: 'not-a-mapping'; found: string; position: Position };

/** A position where YAML cannot be read. */
export interface YamlProblem {
  message: string;
  position: Position;
  /** The code of the parser, as in https://eemeli.org/yaml/#yamlparseerror, or `ALIAS`. */
  code: string;
}

/** A value that has not the form its field asks for, or a field that must be there and is not. */
export interface InvalidField {
  path: (string | number)[];
  /** What stands there in words, such as `number 2405.0001`; `nothing` for a missing field. */
  found: string;
  /** The form that the schema asks for, in words. */
  expected: string;
}

/** The text below the frontmatter, and what in it concerns the rules. */
export interface Body {
  /** Everything before the heading above the notes: the abstract, or the whole introduction of a topic. */
  main: string;
  /** Everything after it. */
  notes: string;
  /** Citations such as [@neuroformer], by what stands after the @. */
  citations: Located[];
  /** Raw HTML. */
  html: Located[];
  /** Addresses of links, and of pictures with the text that stands for them. */
  addresses: (Located & { picture?: string })[];
  /** LaTeX of all maths; `display` for formulas that stand on lines of their own. */
  maths: (Located & { display: boolean })[];
  /** Why nothing more is known of the text: it is too much for a parser, and all of it stands in `main`. */
  excess?: Excess | undefined;
}

/** What a text has too much of. */
export interface Excess {
  kind: 'characters' | 'nesting' | 'lines' | 'marks' | 'tags' | 'unclosed' | 'columns';
  count: number;
  /** As much as there may be. */
  most: number;
  /** Where the first stands that is too many. */
  position: Position;
}

/** A piece of the source and where it begins. */
export interface Located {
  value: string;
  position: Position;
}

/** Returns everything with a body: papers, topics, paths, and what the list says of itself. */
export function entriesOf({ papers, topics, paths, about }: Library): Entry<unknown>[] {
  return [...papers, ...topics, ...paths, ...about];
}

/** Returns everything that has fields: the entries, then the data files. */
export function filesOf(library: Library): Entry<unknown>[] {
  return [...entriesOf(library), ...dataFilesOf(library)];
}

/** Returns the data files. */
export function dataFilesOf({ site, synonyms, venues }: Library): Entry<unknown>[] {
  return [site, synonyms, venues];
}

/** Returns the papers of a library that has passed the rules; the same ones whenever it is asked. */
export function papersOf(library: Library): readonly Paper[] {
  const known = PAPERS.get(library);
  if (known) return known;
  const papers = describePapers(library);
  PAPERS.set(library, papers);
  return papers;
}

const PAPERS = new WeakMap<Library, readonly Paper[]>();

function describePapers(library: Library): Paper[] {
  const names = venueNames(
    library.venues.fields.venues,
    library.papers.map(({ fields }) => venueParts(fields.venue)),
  );
  return library.papers.map((entry) => ({
    ...shownOf<PaperFrontmatter>(entry),
    publication: publicationOf(entry.fields, names),
    abstract: entry.body.main,
    notes: entry.body.notes,
  }));
}

/** Returns the topics of a library that has passed the rules, in their order. */
export function topicsOf(library: Library): Topic[] {
  return library.topics
    .map((entry) => ({ ...shownOf<TopicFrontmatter>(entry), introduction: entry.body.main }))
    .sort(compareOrder);
}

/** Returns the reading paths of a library that has passed the rules, in their order. */
export function pathsOf(library: Library): ReadingPath[] {
  return library.paths
    .map((entry) => ({ ...shownOf<PathFrontmatter>(entry), introduction: entry.body.main }))
    .sort(compareOrder);
}

/** Returns what a library that has passed the rules says of itself, in its order. */
export function aboutOf(library: Library): AboutSection[] {
  return library.about
    .map((entry) => ({ ...shownOf<AboutFrontmatter>(entry), text: entry.body.main }))
    .sort(compareOrder);
}

/** Compares entries in the order that the editor gave them, equals by id. */
export function compareOrder(a: { order: number; id: string }, b: { order: number; id: string }): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** What an entry that has passed the rules shows besides its texts. */
function shownOf<Fields>({ id, fields, body }: Entry<Fields>): Fields & { id: string; cites: string[] } {
  return { ...(fields as Fields), id, cites: unique(body.citations.map(({ value }) => value)) };
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
