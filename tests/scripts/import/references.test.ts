import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../src/intake/plan-import.ts';
import { readReferences, type RecognisedFile } from '../../../src/formats/read-references.ts';
import { readLibrary } from '../../../src/library/read-library.ts';
import { hasErrors } from '../../../src/model/issues.ts';
import { checkLibrary } from '../../../src/rules/index.ts';
import { emptyListWithServices, type Outcome } from '../new/in-list.ts';
import { libraryOf } from '../../rules/library-of.ts';
import { cpuTime } from '../../cpu-time.ts';

const state = emptyListWithServices();

/** Imports a file with this text. */
function importText(text: string, ...options: string[]): Promise<Outcome> {
  const file = path.join(state.list.folder, 'references');
  fs.writeFileSync(file, text);
  return state.list.run('import', [file, '--added', '2026-11-24', ...options], state.services.env);
}

describe('npm run import', () => {
  it('says as what it read a file, what it left out, what was there and what was double', async () => {
    const bib = fs.readFileSync('tests/fixtures/references/zotero.bib', 'utf8');
    await importText(
      '@misc{a, title={There Already}, abstract={Text.}, eprint={2401.00001}, archivePrefix={arXiv}}',
    );
    const { code, output } = await importText(
      `${bib}
@misc{b, title={Other title}, abstract={Text.}, eprint={2401.00001v3}, archivePrefix={arXiv}}
@misc{c, title={Same DOI}, abstract={Text.}, doi={10.1000/a_B}}
@misc{d, title={No abstract}}
@misc{e, title={A bad link \u202eand name}, author={Ada 1}, abstract={Text.}, month=foo}
@misc{f, title={Open`,
    );
    expect({ code, output }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "output": "Read …/references as BibTeX: 5 papers.
      …/references:23  skipped, the same DOI as on line 2: @misc{c, title={Same DOI}, abstract={Text.}, doi={10.1000/a…
      …/references:24  skipped, it has no abstract: @misc{d, title={No abstract}}
      …/references:26  skipped, it is not BibTeX: unexpected end, expected \`}\` at the end of the value: @misc{f, title={Open
      …/references:22  already in …/content/papers/there-already.md: Other title
      "A bad link and name": Left out bidirectional control U+202E.
      "A bad link and name": Left out \`authors\`: authors-as-names. Unexpected footnote mark, digit or bracket in \`Ada 1\`, expected one name an author, as \`Ada Lovelace\`.
      Without a place in an entry, so left out: file (1), issn (1), language (1), urldate (1).
      The skipped text is kept in …/references.skipped.txt.
      2 written to …/content/papers/, 1 already there, 3 skipped.
      Next: npm run check",
      }
    `);
    expect(Object.keys(state.list.papers())).toEqual([
      'bad-link-and-name.md',
      'pruning-of-mri-networks.md',
      'there-already.md',
    ]);
    expect(state.list.papers()['pruning-of-mri-networks.md']).toContain('topics: [pruning]');
    expect(fs.readFileSync(path.join(state.list.folder, 'references.skipped.txt'), 'utf8')).toContain(
      '@misc{f, title={Open',
    );
    expect(hasErrors(checkLibrary(readLibrary(path.join(state.list.folder, 'content'))))).toBe(false);
  });

  it('fetches what a list of identifiers names, and says what it could not find', async () => {
    const both = ['1605.08386', '1501.05039', '2401.00917', '2405.00001']
      .map((id) => {
        const file = `tests/fixtures/arxiv/${id}.xml`;
        return fs.existsSync(file)
          ? (/<entry>.*<\/entry>/s.exec(fs.readFileSync(file, 'utf8'))?.[0] ?? '')
          : '';
      })
      .join('');
    state.services.next.push((_request, response) => response.end(`<feed>${both}</feed>`));
    const { code, output } = await importText(
      '1605.08386v1\nhttps://arxiv.org/abs/1501.05039\n2401.00917\n2405.00001\n10.1000/example.1\n10.1000/none\nhm\n',
    );
    expect({ code, output }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "output": "Read …/references as identifiers: 6 papers.
      …/references:3  skipped, it is withdrawn: This paper has been withdrawn by the author. It has been superseded by a significantly updated version available at arXiv:2406.00780: 2401.00917
      …/references:4  skipped, arXiv does not know it: 2405.00001
      …/references:6  skipped, the registry does not know it: 10.1000/none
      …/references:7  skipped, it is neither an arXiv identifier nor a DOI: hm
      Without a place in an entry, so left out: created (1), indexed (1), is-referenced-by-count (1).
      The skipped text is kept in …/references.skipped.txt.
      3 written to …/content/papers/, 0 already there, 4 skipped.
      Next: npm run check",
      }
    `);
    expect(state.services.requests.map(({ url }) => url)).toEqual([
      '/api/query?id_list=1605.08386%2C1501.05039%2C2401.00917%2C2405.00001&max_results=4',
      '/doi/10.1000/example.1',
      '/doi/10.1000/none',
    ]);
  });

  it('asks arXiv for abstracts that a file lacks, when told to', async () => {
    const { output } = await importText(
      '@misc{a, title={Heat-bath random walks}, year={2016}, eprint={1605.08386}}',
      '--fetch',
    );
    expect(output).toContain('1 written');
    expect(state.list.papers()['heat-bath-random-walks.md']).toContain(
      'Graphs on lattice points are studied',
    );
  });

  it('writes nothing when a service fails', async () => {
    state.services.next.push((_request, response) => response.end('<html></html>'));
    const { code, output } = await importText('1605.08386');
    expect(code).toBe(2);
    expect(output).toContain('answers nonsense');
    expect(state.list.papers()).toEqual({});
  });
});

describe('a hostile file', () => {
  /** What an import of the text into an empty library would do, and how long it takes to say. */
  function plan(text: string) {
    const read = readReferences(text) as Extract<RecognisedFile, { references: unknown }>;
    return planImport(read, libraryOf({}), { added: '2026-11-24' });
  }

  it.each([
    ['../../etc/passwd'],
    ['/etc/passwd'],
    ['..\\..\\windows'],
    ['$(touch /tmp/x) `id` ; rm -rf ~'],
    ['con'],
    ['---js'],
    ['{{constructor}} __proto__'],
    ['<script>alert(1)</script>'],
    ['&a *b !!js/function'],
    ['\u202etxt.exe\u200b'],
  ])('names no file outside the folder for the title %j', (title) => {
    const item = { title, abstract: `${title} is a title.`, id: title };
    for (const text of [JSON.stringify([item]), JSON.stringify({ papers: [item] })]) {
      for (const { file, text: entry } of plan(text).entries) {
        expect(file).toMatch(/^content\/papers\/[a-z0-9-]+\.md$/);
        expect(entry.startsWith('---\ntitle: "')).toBe(true);
      }
    }
  });

  it.each([
    ['an abstract of ten megabytes', { abstract: 'word $x$ '.repeat(1_200_000) }],
    ['a title of a megabyte', { title: 'A'.repeat(1_000_000) }],
    [
      'a hundred thousand authors',
      { author: Array.from({ length: 100_000 }, () => ({ family: 'A', given: 'B' })) },
    ],
    ['an author of a megabyte', { author: [{ literal: 'A'.repeat(1_000_000) }] }],
  ])('with %s is refused in seconds', (_name, fields) => {
    const text = JSON.stringify([{ title: 'T', abstract: 'Text.', ...fields }]);
    let planned: ReturnType<typeof plan> | undefined;
    expect(cpuTime(() => (planned = plan(text)))).toBeLessThan(10_000);
    expect(planned?.entries).toEqual([]);
    expect(planned?.skipped.map(({ reason }) => reason)).toMatchSnapshot();
  });

  it('with HTML, YAML and Markdown in its texts shows them as text', () => {
    const abstract =
      '<img src=x onerror=alert(1)> [a](javascript:alert(1)) ---\n\n---js\n\n[@cite] ![](x) &lt; `code`';
    const { entries } = plan(`@misc{a, title={T}, abstract={${abstract}}}`);
    expect(entries[0]?.text).toMatchInlineSnapshot(`
      "---
      title: "T"
      added: "2026-11-24"
      ---

      \\<img src=x onerror=alert(1)> \\[a]\\(javascript:alert(1)) —

      —js

      \\[@cite] !\\[]\\(x) \\&lt; \\\`code\\\`
      "
    `);
  });

  it('with formulas that expand without end keeps them as text', () => {
    const bomb = String.raw`\def\a{\a\a}\a`;
    const { entries } = plan(`@misc{a, title={T}, abstract={We say $${bomb}$.}}`);
    expect(entries[0]?.text).toContain(String.raw`\$\def\a{\a\a}\a\$`);
  });
});

it('five thousand references are all read, and none twice', () => {
  const entry = (n: number): string =>
    `@article{k${n}, title={A Study of {Things}, Number ${n}}, author={M{\\"u}ller, Ann}, year={2023}, volume={${n}},\n  abstract={We study $x_${n}$ and na{\\"\\i}ve things.\n\nAgain.}}\n`;
  const text = Array.from({ length: 5000 }, (_, n) => entry(n)).join('\n') + entry(17);
  const read = readReferences(text) as Extract<RecognisedFile, { references: unknown }>;
  const { entries, skipped, unused } = planImport(read, libraryOf({}), { added: '2026-11-24' });
  expect(entries).toHaveLength(5000);
  expect(new Set(entries.map(({ file }) => file)).size).toBe(5000);
  expect(skipped.map(({ reason }) => reason)).toEqual(['the same title as on line 86']);
  expect(unused).toEqual(new Map([['volume', 5000]]));
});
