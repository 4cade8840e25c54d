import { describe, expect, it } from 'vitest';
import { nameProblem } from '../../src/model/person-names.ts';

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
