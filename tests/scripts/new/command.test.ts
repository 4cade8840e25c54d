import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyListWithServices, finish, type Outcome } from './in-list.ts';

const state = emptyListWithServices();

function runNew(...options: string[]): Promise<Outcome> {
  return state.list.run('new', [...options, '--added', '2026-11-24'], state.services.env);
}

describe('npm run new', () => {
  it('writes one file that passes the check, and says where and what comes next', async () => {
    expect(await runNew('1605.08386', '--topic', 'pruning', '--summary', 'It mixes fast.'))
      .toMatchInlineSnapshot(`
      {
        "code": 0,
        "output": "Wrote …/content/papers/heat-bath-random-walks-with-markov-bases.md
      Next: look at it with npm run dev, then commit it and open a pull request: git add …/content/papers/heat-bath-random-walks-with-markov-bases.md",
      }
    `);
    expect(Object.keys(state.list.papers())).toEqual(['heat-bath-random-walks-with-markov-bases.md']);
    expect(
      await state.list.run('check', [
        '…/content/papers/heat-bath-random-walks-with-markov-bases.md'.replace('…', state.list.folder),
      ]),
    ).toMatchInlineSnapshot(`
      {
        "code": 0,
        "output": "1 file: no problems.",
      }
    `);
  });

  it('takes the words of a title without quotes, and refuses the same paper by naming its file', async () => {
    await runNew('Heat-bath', 'random', 'walks', 'with', 'Markov', 'bases', '--yes');
    expect(await runNew('arXiv:1605.08386v1', '--yes')).toMatchInlineSnapshot(`
      {
        "code": 2,
        "output": "Unexpected second entry for a paper of the list: …/content/papers/heat-bath-random-walks-with-markov-bases.md has the same arXiv identifier.
      To correct or extend it, edit that file. Nothing was written.",
      }
    `);
    expect(state.services.requests).toHaveLength(1);
  });

  it('shows the entry and writes nothing in a dry run', async () => {
    const { code, output } = await runNew('quant-ph/0201082', '--yes', '--dry-run');
    expect(code).toBe(0);
    expect(output).toContain(
      'Dry run: would write …/content/papers/quantum-computers-and-quantum-computer-languages.md',
    );
    expect(output).toContain('arxiv: "quant-ph/0201082"');
    expect(state.list.papers()).toEqual({});
  });

  it('offline writes a blank entry that is valid as it stands, and asks nobody', async () => {
    const { output } = await runNew('--offline', 'A', 'Fine', 'Title', '--topic', 'robotics');
    expect(output).toMatchInlineSnapshot(`
      "Wrote …/content/papers/fine-title.md
      Next: fill it in, then npm run check -- …/content/papers/fine-title.md"
    `);
    expect(state.list.papers()).toMatchInlineSnapshot(`
      {
        "fine-title.md": "---
      title: "A Fine Title"
      added: "2026-11-24"
      topics: [robotics]
      # language: The language of title and abstract, where it is not the list's: zh, pt-BR.
      # authors: All authors in the order on the paper, given name first; leave it out rather than guess.
      # published: When the paper first appeared, as exactly as you know it: "2023-10-31", "2023-10" or "2023".
      # arxiv: The arXiv identifier in quotes, without version: "2311.00136".
      # category: The primary arXiv category, such as cs.LG.
      # doi: The DOI of the published version, in quotes: "10.1000/xyz".
      # venue: Where it was published, with the year: ICLR 2024. Or apart, where more is known: name, year, volume, number, pages, kind. \`preprint\` for what is known to be only that; leave it out where you do not know.
      # links: Full https addresses: code, project, openreview, pdf.
      # summary: One plain sentence of at most 200 characters, saying nothing that the abstract does not say.
      # featured: true shows the paper on the home page.
      # aliases: Former file names of this entry, the first one first, so that old addresses keep working.
      # key: The citation key, where it must not be author, year and first word of the file name: lovelace1843notesb.
      # changes: What changed since, for those who follow the list, the oldest first: date, what, note. \`what\` is one of published, corrected.
      ---

      The authors' abstract, as it stands on the paper.
      ",
      }
    `);
    expect(state.services.requests).toEqual([]);
    expect(await state.list.run('check', [])).toMatchObject({ code: 0 });
  });

  it('takes the facts from a file', async () => {
    const { code } = await runNew(
      '--from',
      'tests/fixtures/references/zotero.bib',
      '--yes',
      '--topic',
      'pruning',
    );
    expect(code).toBe(0);
    expect(state.list.papers()).toMatchInlineSnapshot(`
      {
        "pruning-of-mri-networks.md": "---
      title: "Pruning of MRI Networks: A Naïve Look at α"
      authors: [John Smith, Ann Müller, Jan van der Berg, The ATLAS Collaboration, Martin Luther King Jr.]
      published: "2024-05"
      added: "2026-11-24"
      topics: [pruning]
      doi: "10.1000/A_b"
      venue:
        name: Journal of Things
        year: 2024
        volume: 12
        number: 3
      ---

      We prune 50% of \\$10 networks.

      A second paragraph, with $\\alpha_i \\le 5\\%$ and “quotes”.
      ",
      }
    `);
  });

  it('stops on Ctrl-C while it waits, and writes nothing', async () => {
    state.services.next.push((_request, response) => response.writeHead(503, { 'retry-after': '30' }).end());
    const child = state.list.start('new', ['1605.08386', '--yes'], state.services.env);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    expect(await finish(child, state.list.folder)).toMatchInlineSnapshot(`
      {
        "code": 130,
        "output": "<service> is down (status 503): asking again in 30 s.

      Stopped. Nothing was written.",
      }
    `);
    expect(state.list.papers()).toEqual({});
  });
});

describe('npm run new writes nothing and says why', () => {
  it.each([
    ['without a terminal to ask on', ['1605.08386']],
    ['without anything to go by', []],
    ['with a file and a paper', ['1605.08386', '--from', 'x.bib']],
    ['with an option that it does not have', ['1605.08386', '--topics', 'pruning']],
    ['with a topic that the list does not have', ['1605.08386', '--yes', '--topic', 'prunning']],
    ['from a file that is not there', ['--from', 'nothing.bib', '--yes']],
    ['from a file with several references', ['--from', 'tests/fixtures/references/mendeley.ris', '--yes']],
    ['from a file that is prose', ['--from', 'README.md', '--yes']],
  ])('%s', async (_name, options) => {
    const { code, output } = await runNew(...options);
    expect(code).toBe(2);
    expect(output.split('\nUsage')[0]).toMatchSnapshot();
    expect(state.list.papers()).toEqual({});
  });

  it('when the service is down', async () => {
    for (let attempt = 0; attempt < 4; attempt++)
      state.services.next.push((_request, response) => response.writeHead(503).end());
    expect(await runNew('1605.08386', '--yes')).toMatchInlineSnapshot(`
      {
        "code": 2,
        "output": "<service> is down (status 503): asking again in 0 s.
      <service> is down (status 503): asking again in 0 s.
      <service> is down (status 503): asking again in 0 s.
      <service> is down (status 503).
      Try again in some minutes, or write the entry by hand: npm run new -- --offline",
      }
    `);
    expect(state.list.papers()).toEqual({});
  });

  it('through a folder that is a link to another place', async () => {
    const elsewhere = path.join(state.list.folder, 'elsewhere');
    fs.mkdirSync(elsewhere);
    fs.symlinkSync(elsewhere, path.join(state.list.folder, 'content', 'papers'));
    expect(await runNew('1605.08386', '--yes')).toMatchInlineSnapshot(`
      {
        "code": 2,
        "output": "Unexpected symbolic link …/content/papers, expected a folder: entries are not written through links.
      Replace the link by the folder itself. Nothing was written.",
      }
    `);
    expect(fs.readdirSync(elsewhere)).toEqual([]);
  });

  it('over a link that bears the name of the new file', async () => {
    const papers = path.join(state.list.folder, 'content', 'papers');
    fs.mkdirSync(papers);
    const target = path.join(state.list.folder, 'precious');
    fs.writeFileSync(target, 'precious');
    fs.symlinkSync(target, path.join(papers, 'heat-bath-random-walks-with-markov-bases.md'));
    const { output } = await runNew('1605.08386', '--yes');
    expect(fs.readFileSync(target, 'utf8')).toBe('precious');
    expect(output).toMatchInlineSnapshot(`
      "Unexpected entry for "Heat-bath random walks with Markov bases", expected one that passes the check: no-symlinks. Unexpected symbolic link, expected a plain file: links are never followed.
      Put the file itself in its place, or to give a paper a second address, name it in aliases. Nothing was written."
    `);
  });
});
