import { describe, expect, it } from 'vitest';
import { nameProblem, shortenNames } from '../../src/model/person-names.ts';

describe('nameProblem', () => {
  it.each([
    'Ada Lovelace',
    'Plato',
    'Jean-Luc de la Tour',
    "Siobhán O'Neill",
    'J. R. R. Tolkien',
    'William Wang, Jr.',
    'Henry Gates, III',
    'Md. Anderson',
    'Alexandra Anderson',
    'Etal Alon',
    '李飞飞',
    'ATLAS Collaboration',
    'Institute of Arts and Sciences',
    'Alzheimer’s Disease Neuroimaging Initiative',
  ])('finds none in %s', (name) => {
    expect(nameProblem(name)).toBeUndefined();
  });

  it.each([
    ['', 'empty name'],
    [' ', 'empty name'],
    [' Ada Lovelace', 'stray spaces in'],
    ['Ada  Lovelace', 'stray spaces in'],
    ['Ada\nLovelace', 'stray spaces in'],
    ['ada@example.org', 'address in'],
    ['https://example.org/ada', 'address in'],
    ['Ada Lovelace et al.', '"and others" in'],
    ['et al', '"and others" in'],
    ['Ada Lovelace ...', '"and others" in'],
    ['Others', '"and others" in'],
    ['Lovelace, Ada', 'comma or semicolon in'],
    ['Ada Lovelace; Alan Turing', 'comma or semicolon in'],
    ['Ada Lovelace and Alan Turing', 'two names in'],
    ['Ada Lovelace & Alan Turing', 'two names in'],
    ['Ada Lovelace1', 'footnote mark, digit or bracket in'],
    ['Ada Lovelace²', 'footnote mark, digit or bracket in'],
    ['Ada Lovelace†', 'footnote mark, digit or bracket in'],
    ['Ada Lovelace (MIT)', 'footnote mark, digit or bracket in'],
    ['Ada $^1$', 'footnote mark, digit or bracket in'],
  ])('finds in %j: %s', (name, problem) => {
    expect(nameProblem(name)).toBe(problem);
  });
});

describe('a list of names', () => {
  it.each([
    [['Ada', 'Bo', 'Cy'], 3, ['Ada', 'Bo', 'Cy'], [], ''],
    [['Ada', 'Bo', 'Cy'], 2, ['Ada', 'Bo'], ['Cy'], ' and 1 more'],
    [['Ada', 'Bo', 'Cy'], 0, [], ['Ada', 'Bo', 'Cy'], ' and 3 more'],
    [[], 2, [], [], ''],
  ])('%j is cut after %i, and says how many are left', (names, most, shown, rest, more) => {
    expect(shortenNames(names, most)).toEqual({ shown, rest, more });
  });

  it.each([
    [50, 'Ada Lovelace, Bo Li, Charles Babbage of Marylebone'],
    [49, 'Ada Lovelace, Bo Li and 1 more'],
    [29, 'Ada Lovelace and 2 more'],
    [22, ' and 3 more'],
  ])('is cut where %i characters hold it and what is said behind it', (room, line) => {
    const names = ['Ada Lovelace', 'Bo Li', 'Charles Babbage of Marylebone'];
    const { shown, more } = shortenNames(names, (...part) => lineOf(...part).length <= room);
    expect(lineOf(shown, more)).toBe(line);
  });

  it('is asked for with ever fewer names, down to one', () => {
    const asked: number[] = [];
    const { shown, rest } = shortenNames(['Ada', 'Bo', 'Cy'], ({ length }) => asked.push(length) > 3);
    expect(asked).toEqual([3, 2, 1]);
    expect({ shown, rest }).toEqual({ shown: [], rest: ['Ada', 'Bo', 'Cy'] });
  });
});

function lineOf(shown: readonly string[], more: string): string {
  return shown.join(', ') + more;
}
