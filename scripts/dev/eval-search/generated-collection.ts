import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readLibrary } from '../../../src/library/read-library.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { papersOf } from '../../../src/model/library.ts';
import { generateList } from '../bench/generate-list.ts';
import type { Collection } from './read-collection.ts';

/**
 * Makes a collection of a generated list, to measure time and bytes: its texts share few words, so that each
 * is in many of them. A question is twenty words in a row of one text, which answers it.
 * @param count of texts
 */
export function generatedCollection(count: number): Collection {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-generated-'));
  try {
    generateList('tests/fixtures/list', folder, count);
    const docs = papersOf(readLibrary(folder)).map(({ id, title, abstract }) => ({
      id,
      title,
      text: plainText(abstract),
    }));
    const asked = docs.filter((_, index) => index % Math.ceil(count / QUESTIONS) === 0);
    return {
      name: `${count} generated papers`,
      docs,
      queries: asked.map(({ id, text }) => ({ id, text: text.split(/\s+/).slice(20, 40).join(' ') })),
      qrels: Object.fromEntries(asked.map(({ id }) => [id, { [id]: 1 }])),
    };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const QUESTIONS = 100;
