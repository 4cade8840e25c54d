import fs from 'node:fs';
import { papersOf } from '../src/model/library.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { titleKey } from '../src/model/titles.ts';
import { defined } from '../src/model/defined.ts';
import { LIST } from './list.ts';

/** What was verified by hand of a paper of the frozen list. */
export interface VerifiedPublication {
  id: string;
  title: string;
  /** The name of the venue, without its year; undefined where none was verified. */
  venue: string | undefined;
  /** The year in which it appeared there; undefined where none was verified. */
  year: number | undefined;
  /** The year in which it first appeared. */
  firstYear: number;
}

/**
 * The verified venues and dates of the papers of the frozen list, taken apart without the code that the site
 * uses.
 */
export function verifiedPublications(): VerifiedPublication[] {
  const facts = JSON.parse(fs.readFileSync('tests/fixtures/publications.json', 'utf8')) as Fact[];
  const ids = new Map(papersOf(readLibrary(LIST)).map(({ id, title }) => [titleKey(title), id]));
  return facts.map(({ title, venue, published }) => {
    const [, name, year] = /^(.*?)(?: (\d{4}))?$/.exec(venue ?? '') ?? [];
    return {
      id: defined(ids.get(titleKey(title))),
      title,
      venue: name || undefined,
      year: year === undefined ? undefined : Number(year),
      firstYear: Number(published.slice(0, 4)),
    };
  });
}

interface Fact {
  title: string;
  venue?: string;
  published: string;
}
