import { describe, expect, it } from 'vitest';
import { fileDigest } from '../../src/library/file-digest.ts';
import { fixLibrary } from '../../src/library/fix-library.ts';
import { formatEntry } from '../../src/library/format-entry.ts';
import type { Library } from '../../src/model/library.ts';
import { paperFields, type PaperFrontmatter } from '../../src/model/paper.ts';
import { checkLibrary, policy } from '../../src/rules/index.ts';
import type { Example } from '../../src/rules/rule.ts';
import type { Files } from '../library/in-content-folder.ts';
import { libraryOf } from './library-of.ts';
import { readingPath, topic } from './sample-entries.ts';

const rules = policy.map(([rule]) => rule);

describe.each(rules)('the example of $name', ({ name, mends, example }) => {
  const [broken, right] = [listWith(example, example.no), listWith(example, example.yes)];

  it('breaks the rule, and no other that is an error', () => {
    expect(checkLibrary(broken).map(({ rule }) => rule)).toContain(name);
    expect(errorsIn(broken).filter((rule) => rule !== name)).toEqual([]);
  });

  it('keeps the rule, and every other that is an error', () => {
    expect(checkLibrary(right).filter(({ rule }) => rule === name)).toEqual([]);
    expect(errorsIn(right)).toEqual([]);
  });

  it('is mended by --fix exactly where the guide says so', () => {
    const [file] = fixLibrary(broken, () => true);
    expect(file !== undefined).toBe(mends !== undefined);
    if (file) expect(file.text).toBe(right.papers.find((entry) => entry.file === file.file)?.text);
  });

  it('is kept as new entries are written, down to the quotes', () => {
    const { text, fields, body } = right.papers.at(-1) ?? expect.fail('There is no paper.');
    const { main, notes } = body;
    const whole = notes === '' ? main : `${main}\n\n## Notes\n\n${notes}`;
    expect(text).toBe(formatEntry(fields as PaperFrontmatter, whole));
  });
});

/** A small list in which one file is as in the example. */
function listWith({ of = 'fields' }: Example, piece: string): Library {
  const files: Files = {
    'papers/neuroformer.md': paper({}),
    'papers/expressive-leaky-memory-neuron.md': paper({
      title: 'title: "The Expressive Leaky Memory Neuron"',
      added: 'added: "2026-11-23"',
      topics: 'topics: [robotics]',
      arxiv: 'arxiv: "2306.16922"',
      doi: 'doi: "10.1000/abc"',
    }),
    'topics/neuroscience.md': topic(),
    'topics/robotics.md': topic(),
    'paths/a-path.md': readingPath(['steps: [{ paper: neuroformer, why: Because. }]']),
  };
  switch (of) {
    case 'fields':
      files['papers/neuroformer.md'] = paper(fieldsOf(piece));
      break;
    case 'text':
      files['papers/neuroformer.md'] = paper({}, piece);
      break;
    case 'first line':
      files['papers/neuroformer.md'] = paper({}).replace('---', piece);
      break;
    case 'topic':
      files['topics/neuroscience.md'] = topic(piece.split('\n'));
      break;
    case 'path':
      files['paths/a-path.md'] = readingPath(piece.split('\n'));
      break;
    case 'venues':
      files['papers/neuroformer.md'] = paper({ venue: 'venue: ICLR 2024' });
      files['venues.yaml'] = `venues:\n${piece.replace(/^/gm, '  ')}\n`;
      break;
    case 'site':
      files['site.yaml'] = `title: A list\n${piece.replace('\n', '\nurl: https://example.org/\n')}\n`;
      break;
    case 'file name':
      files['papers/neuroformer.md'] = undefined;
      files['paths/a-path.md'] = undefined;
      files[`papers/${piece}`] = paper({});
      break;
    case 'edition':
      Object.assign(files, editionWith(piece));
      break;
    case 'link':
      break;
  }
  const library = libraryOf(files);
  // What the reader finds where a link is; no-symlinks.test.ts has real ones.
  const [name, target] = piece.split(' -> ');
  return of === 'link' && target ? { ...library, symlinks: [`content/papers/${name ?? ''}`] } : library;
}

/** An edition of one file, which is as it was frozen unless the example says otherwise. */
function editionWith(piece: string): Files {
  const [name = '', state] = piece.split(', ');
  const frozen = new TextEncoder().encode('{}\n');
  const manifest = {
    version: 1,
    edition: '2026-11',
    date: '2026-11-23',
    title: 'A list',
    url: 'https://example.org/editions/2026-11/',
    papers: 1,
    topics: 1,
    files: [{ name, format: 'JSON', mediaType: 'application/json', ...fileDigest(frozen) }],
  };
  return {
    'editions/2026-11/manifest.json': JSON.stringify(manifest),
    [`editions/2026-11/${name}`]: state === 'edited' ? '{ }\n' : frozen,
  };
}

/** The sample paper with other fields, which stay together, where the first of them belongs. */
function paper(fields: Record<string, string>, text = 'An abstract.'): string {
  const [first = ''] = Object.keys(fields);
  const rank = ORDER.includes(first) ? ORDER.indexOf(first) : ORDER.length;
  const others = Object.entries(SAMPLE).filter(([key]) => !(key in fields));
  const [before, after] = [true, false].map((isBefore) =>
    others.filter(([key]) => ORDER.indexOf(key) < rank === isBefore).map(([, line]) => line),
  );
  const lines = [...(before ?? []), ...Object.values(fields), ...(after ?? [])];
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

const ORDER = Object.keys(paperFields);

const SAMPLE: Record<string, string> = {
  title: 'title: "Neuroformer: Multimodal and Multitask Generative Pretraining for Brain Data"',
  added: 'added: "2026-11-23"',
  topics: 'topics: [neuroscience]',
};

/** The fields of a piece by their names, each with all its lines. */
function fieldsOf(piece: string): Record<string, string> {
  return Object.fromEntries(piece.split(/\n(?=\S)/).map((field) => [field.split(':')[0] ?? '', field]));
}

function errorsIn(library: Library): string[] {
  return checkLibrary(library)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);
}
