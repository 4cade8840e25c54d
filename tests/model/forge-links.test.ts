import { describe, expect, it } from 'vitest';
import {
  editLink,
  fileLink,
  hasWorkflows,
  reportLink,
  suggestLink,
  watchButton,
} from '../../src/model/forge-links.ts';

const GITHUB = 'https://github.com/lab/list';
const GITLAB = 'https://gitlab.example/lab/list';
const CODEBERG = 'https://codeberg.org/lab/list';

/** The path of a link, and what it fills in. */
function parts(link: string): [path: string, filled: Record<string, string>] {
  const { pathname, searchParams } = new URL(link);
  return [pathname, Object.fromEntries(searchParams)];
}

describe('a link into the repository', () => {
  it.each([
    [GITHUB, `${GITHUB}/edit/main/content/papers/a.md`],
    [`${GITHUB}.git`, `${GITHUB}/edit/main/content/papers/a.md`],
    [`${GITLAB}/`, `${GITLAB}/-/edit/main/content/papers/a.md`],
    [CODEBERG, `${CODEBERG}/_edit/main/content/papers/a.md`],
  ])('opens the editor of %s', (repository, link) => {
    expect(editLink(repository, 'content/papers/a.md')).toBe(link);
  });

  it.each([
    [GITHUB, `${GITHUB}/blob/main/CONTRIBUTING.md`],
    [GITLAB, `${GITLAB}/-/blob/main/CONTRIBUTING.md`],
    [CODEBERG, `${CODEBERG}/src/branch/main/CONTRIBUTING.md`],
  ])('shows a file of %s', (repository, link) => {
    expect(fileLink(repository, 'CONTRIBUTING.md')).toBe(link);
  });
});

describe('the form for suggesting a paper', () => {
  it('is the one of GitHub, filled in by field', () => {
    expect(parts(suggestLink(GITHUB))).toEqual([
      '/lab/list/issues/new',
      { template: 'suggest-a-paper.yml', title: 'Paper: ' },
    ]);
    expect(parts(suggestLink(GITHUB, { topics: 'pruning' }))[1]).toMatchObject({ topics: 'pruning' });
  });

  it('is text with the same headings elsewhere', () => {
    const text =
      '### arXiv identifier, address or DOI\n\n\n\n### Topics\n\npruning\n\n### Why it belongs on the list\n\n';
    expect(parts(suggestLink(GITLAB, { topics: 'pruning' }))).toEqual([
      '/lab/list/-/issues/new',
      { 'issue[title]': 'Paper: ', 'issue[description]': text },
    ]);
    expect(parts(suggestLink(CODEBERG, { topics: 'pruning' }))).toEqual([
      '/lab/list/issues/new',
      { title: 'Paper: ', body: text },
    ]);
  });
});

describe('the form for reporting a problem', () => {
  it('names the page, whatever its address holds', () => {
    const page = 'https://x.y/papers/a/?a=b&c#d "e"';
    expect(parts(reportLink(GITHUB, { page, about: 'a & b' }))).toEqual([
      '/lab/list/issues/new',
      { template: 'report-a-problem.yml', title: 'Problem: a & b', page },
    ]);
    expect(parts(reportLink(GITLAB, { page }))[1]).toEqual({
      'issue[title]': 'Problem: ',
      'issue[description]': `### Page\n\n${page}\n\n### What is wrong\n\n`,
    });
  });

  it('is empty where no page is meant', () => {
    expect(parts(reportLink(GITHUB))[1]).toEqual({ template: 'report-a-problem.yml', title: 'Problem: ' });
  });
});

it('only GitHub runs the workflows', () => {
  expect([GITHUB, GITLAB, CODEBERG].map(hasWorkflows)).toEqual([true, false, false]);
});

it.each([
  ['https://github.com/ada/list', 'Watch'],
  ['https://codeberg.org/ada/list', 'Watch'],
  ['https://gitlab.com/ada/list', 'Notification setting'],
])('the button that tells of what happens to %s is called %s', (repository, name) => {
  expect(watchButton(repository)).toBe(name);
});
