import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../../src/model/defined.ts';
import { venueId } from '../../../src/model/venue-names.ts';
import { verifiedPublications, type VerifiedPublication } from '../../publications.ts';
import type { SiteBuild } from '../build-site.ts';
import { attribute, byId, elementsOf, fold, pagesOf, readPage, textOf, type Element } from '../html.ts';
import { sharedSite } from '../shared-site.ts';

const all = verifiedPublications();
const withYear = all.filter(({ year }) => year !== undefined);
const yearless = all.filter(({ venue, year }) => venue !== undefined && year === undefined);
let site: SiteBuild;

beforeAll(async () => {
  site = await sharedSite();
});

/** What a row says behind the names, by the id of the paper. */
function rowsOf(page: string): Map<string, { facts: string; year: string | undefined }> {
  const rows = elementsOf(readPage(site.folder, page)).filter((element) => attribute(element, 'data-paper'));
  return new Map(
    rows
      .filter(({ tagName }) => tagName === 'li')
      .map((row) => [
        defined(attribute(row, 'data-paper')),
        { facts: factsOf(row), year: attribute(row, 'data-year') },
      ]),
  );
}

function factsOf(root: Element): string {
  const facts = elementsOf(root).find((element) => attribute(element, 'class') === 'facts');
  return facts ? fold(textOf(facts)) : '';
}

/** How a row says it, in the words of the specification. */
function phrase({ venue, year, firstYear }: VerifiedPublication): string {
  if (venue === undefined) return `arXiv ${firstYear}`;
  if (year === undefined) return `${venue} (preprint ${firstYear})`;
  return firstYear === year ? `${venue} ${year}` : `${venue} ${year} (preprint ${firstYear})`;
}

describe('the publication of each paper is said as it was verified', () => {
  it('of sixty papers: 41 with a venue and a year, one with a venue alone, 18 without', () => {
    expect([all.length, withYear.length, yearless.length]).toEqual([60, 41, 1]);
  });

  it('in every row of every page', () => {
    const seen = new Set<string>();
    for (const page of pagesOf(site.folder)) {
      const rows = rowsOf(page);
      for (const publication of all) {
        const row = rows.get(publication.id);
        if (row === undefined) continue;
        seen.add(publication.id);
        expect(row.facts, page).toContain(phrase(publication));
        expect(row.year, page).toBe(String(publication.year ?? publication.firstYear));
      }
    }
    expect(seen.size).toBe(60);
  });

  it('on the page of the paper, with links to its venue and its year', () => {
    for (const { id, venue, year, firstYear } of all) {
      const main = byId(readPage(site.folder, `/papers/${id}/`), 'content');
      const name = venue ?? 'arXiv';
      const shown = year ?? (venue === undefined ? firstYear : undefined);
      const [said] = factsOf(main).split(' · ');
      expect(said).toBe([name, shown].filter(Boolean).join(' '));
      const links = elementsOf(main).flatMap((element) => attribute(element, 'href') ?? []);
      expect(links).toContain(`/venues/${venueId(name)}/`);
      expect(links).toContain(`/years/${year ?? firstYear}/`);
    }
  });

  it('on the pages of years and of venues, each paper once', () => {
    for (const { id, venue, year, firstYear } of all) {
      const listed = (folder: string): string[] =>
        pagesOf(site.folder).filter((page) => page.startsWith(`/${folder}/`) && rowsOf(page).has(id));
      expect(listed('years')).toEqual([`/years/${year ?? firstYear}/`]);
      expect(listed('venues')).toEqual([`/venues/${venueId(venue ?? 'arXiv')}/`]);
    }
  });

  it('in papers.json', () => {
    const { papers } = JSON.parse(read('data/papers.json')) as {
      papers: { id: string; publication: Record<string, unknown> }[];
    };
    const published = new Map(papers.map(({ id, publication }) => [id, publication]));
    for (const publication of all) {
      const { id, venue, year, firstYear } = publication;
      expect(published.get(id)).toMatchObject({
        phrase: phrase(publication),
        year: year ?? firstYear,
        venue: { name: venue ?? 'arXiv' },
      });
      expect(published.get(id)?.['venueYear']).toBe(venue === undefined ? firstYear : year);
    }
  });

  it('in papers.bib', () => {
    const entries = read('data/papers.bib').split(/\n(?=@)/);
    for (const { id, venue, year, firstYear } of all) {
      const entry = defined(entries.find((text) => text.includes(`"lectern":"${id}"`)));
      const [, written] = /^ {2}year = \{(.*)\},$/m.exec(entry) ?? [];
      const expected = venue === undefined ? firstYear : year;
      expect(written, entry).toBe(expected === undefined ? undefined : String(expected));
      expect(/^@misc/.test(entry), entry).toBe(venue === undefined || venue.includes('DFUC'));
    }
  });
});

function read(file: string): string {
  return fs.readFileSync(path.join(site.folder, file), 'utf8');
}
