import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageKinds, pageOfKind } from '../../../../scripts/dev/browser/page-kinds.ts';
import { writeFiles } from '../../../library/in-content-folder.ts';
import { temporaryFolder } from '../../../site/build-site.ts';

const site = temporaryFolder();
const pages: Record<string, string> = {
  'topics/': '<a href="/list/topics/b/"><a href="/list/topics/a/">',
  'topics/a/': 'the heavier one',
  'topics/b/': '',
  'papers/': '<a href="/list/papers/page/2/"><a href="/list/papers/z/"><a href="/list/years/1999/">',
  'papers/page/2/': '',
  'papers/a-former-id/': '',
  'papers/z/': '<h1 id="x">On 神经网络模型的 &amp; its kind</h1>',
  'years/': '',
  'years/1999/': '',
  'venues/': '<a href="/list/venues/iclr/">',
  'venues/iclr/': '',
  'about/': '',
};
writeFiles(
  site,
  Object.fromEntries(Object.entries(pages).map(([page, html]) => [`${page}index.html`, `<p>${html}`])),
);

const chosen = (folder: string, choice?: 'heaviest') =>
  Object.fromEntries(pageKinds.map((kind) => [kind, pageOfKind(kind, folder, choice)]));

describe('the page of a kind', () => {
  it('is the one that the site lists first, and none where it has none', () => {
    expect(chosen(site)).toEqual({
      home: '',
      topics: 'topics/',
      topic: 'topics/b/',
      papers: 'papers/',
      'more-papers': 'papers/page/2/',
      years: 'years/',
      year: 'years/1999/',
      venues: 'venues/',
      venue: 'venues/iclr/',
      paper: 'papers/z/',
      paths: undefined,
      path: undefined,
      explore: undefined,
      'my-list': undefined,
      search: `search/?q=${encodeURIComponent('神经网络模型的')}`,
      about: 'about/',
      contribute: undefined,
      'not-found': 'no-such-page/',
    });
  });

  it('is the one with the largest HTML, where that is asked for', () => {
    expect(chosen(site, 'heaviest')).toMatchObject({ topic: 'topics/a/', paper: 'papers/z/' });
  });

  it('is there in a site without any papers too', () => {
    expect(chosen(path.join(site, 'nothing'))).toMatchObject({
      home: '',
      paper: undefined,
      search: 'search/',
    });
  });
});
