import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('authors-as-names', () => {
  it('accepts names in reading order, with particles, suffixes, initials and groups', () => {
    expect(
      authors(
        'Ada Lovelace',
        'Jean-Luc de la Tour',
        "Siobhán O'Neill",
        'J. R. R. Tolkien',
        'Plato',
        '"Ken Griffey, Jr."',
        'The ATLAS Collaboration',
        'Institute of Arts and Sciences',
        '李飞飞',
      ),
    ).toBe('');
  });

  it('accepts a paper without authors', () => {
    expect(reportOf('authors-as-names', { 'papers/a.md': paper() })).toBe('');
  });

  it('refuses family name first, and turns the name around', () => {
    expect(authors('Alan Turing', '"Lovelace, Ada"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:24  error  authors-as-names
        Unexpected comma or semicolon in \`Lovelace, Ada\`, expected one name an author, as \`Ada Lovelace\`.
        Write Ada Lovelace, or if these are two people: [Lovelace, Ada]."
    `);
  });

  it('refuses several people in one text', () => {
    expect(authors('"Ada Lovelace, Alan Turing, Grace Hopper"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  authors-as-names
        Unexpected comma or semicolon in \`Ada Lovelace, Alan Turing, Grace Hopper\`, expected one name an author, as \`Ada Lovelace\`.
        Write the names as a list: authors: [Ada Lovelace, Alan Turing]."
    `);
    expect(authors('Ada Lovelace and Alan Turing')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  authors-as-names
        Unexpected two names in \`Ada Lovelace and Alan Turing\`, expected one name an author, as \`Ada Lovelace\`.
        Write the names as a list: authors: [Ada Lovelace, Alan Turing]."
    `);
    expect(authors('"Ada Lovelace; Alan Turing"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  authors-as-names
        Unexpected comma or semicolon in \`Ada Lovelace; Alan Turing\`, expected one name an author, as \`Ada Lovelace\`.
        Write the names as a list: authors: [Ada Lovelace, Alan Turing]."
    `);
  });

  it('refuses to hide people behind "et al."', () => {
    expect(authors('Ada Lovelace et al.')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  authors-as-names
        Unexpected "and others" in \`Ada Lovelace et al.\`, expected one name an author, as \`Ada Lovelace\`.
        Name all authors, or leave authors out."
    `);
    expect(authors('Ada Lovelace', 'others')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:25  error  authors-as-names
        Unexpected "and others" in \`others\`, expected one name an author, as \`Ada Lovelace\`.
        Name all authors, or leave authors out."
    `);
  });

  it('refuses what was copied along with a name', () => {
    expect(authors('"Ada Lovelace*"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  authors-as-names
        Unexpected footnote mark, digit or bracket in \`Ada Lovelace*\`, expected one name an author, as \`Ada Lovelace\`.
        Leave only the name."
    `);
    expect(authors('ada@example.org')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  authors-as-names
        Unexpected address in \`ada@example.org\`, expected one name an author, as \`Ada Lovelace\`.
        Leave only the name."
    `);
    expect(authors('"Ada  Lovelace"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  authors-as-names
        Unexpected stray spaces in \`Ada  Lovelace\`, expected one name an author, as \`Ada Lovelace\`.
        Write Ada Lovelace."
    `);
  });

  it('refuses a name without letters', () => {
    expect(authors('""')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  authors-as-names
        Unexpected empty name \`\`, expected one name an author, as \`Ada Lovelace\`.
        Write the names as a list: authors: [Ada Lovelace, Alan Turing]."
    `);
  });

  it('names the position in a list of several lines', () => {
    const lines = ['authors:', '  - Ada Lovelace', '  - "Turing, Alan"'];
    expect(reportOf('authors-as-names', { 'papers/a.md': paper(lines) })).toMatchInlineSnapshot(`
      "content/papers/a.md:6:5  error  authors-as-names
        Unexpected comma or semicolon in \`Turing, Alan\`, expected one name an author, as \`Ada Lovelace\`.
        Write Alan Turing, or if these are two people: [Turing, Alan]."
    `);
  });
});

function authors(...names: string[]): string {
  return reportOf('authors-as-names', { 'papers/a.md': paper([`authors: [${names.join(', ')}]`]) });
}
