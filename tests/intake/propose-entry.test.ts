import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { proposeEntry } from '../../src/intake/propose-entry.ts';
import { publicServices, type Fetchers } from '../../src/intake/services.ts';
import { readEntry } from '../../src/library/read-entry.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { hasErrors } from '../../src/model/issues.ts';
import type { Library } from '../../src/model/library.ts';
import { checkLibrary } from '../../src/rules/index.ts';
import { libraryOf } from '../rules/library-of.ts';
import { LIST } from '../list.ts';
import { recordedServices, type RecordedServices } from './recorded-services.ts';

let services: RecordedServices;
let fetchers: Fetchers;

beforeAll(async () => {
  services = await recordedServices();
  fetchers = publicServices(services.env, { repository: 'https://example.org/list' });
});
beforeEach(() => void services.requests.splice(0));
afterAll(() => services.close());

const empty = libraryOf({
  'topics/pruning.md': '---\ntitle: Pruning\norder: 1\ndescription: Smaller networks.\n---\n',
});
const choices = { added: '2026-11-24', topics: ['pruning'], summary: 'It is about something.' };

function propose(paper: string, library: Library = empty) {
  return proposeEntry({ paper, ...choices }, library, fetchers);
}

/** A library as it would be with the proposal written. */
function withEntry(library: Library, { file, text }: { file: string; text: string }): Library {
  const entry = readEntry('paper', file, text);
  return { ...library, papers: [...library.papers, entry] };
}

async function refusal(paper: string, library?: Library): Promise<string> {
  return propose(paper, library).then(
    ({ file }) => `proposed ${file}`,
    (error: unknown) =>
      error instanceof Error ? error.message.replaceAll(/127\.0\.0\.1:\d+/g, '<service>') : '',
  );
}

describe('what arXiv answers becomes an entry that passes the check', () => {
  it.each([
    ['an old identifier', 'hep-ex/0406020'],
    ['an old identifier with a version', 'quant-ph/0201082v1'],
    ['an address; a journal reference of volume and pages', 'https://arxiv.org/abs/astro-ph/0601001'],
    ['no DOI', '1605.08386'],
    ['thirty-four authors', 'arXiv:1707.08567v1'],
    ['money in the abstract, a number as title', 'https://arxiv.org/pdf/2104.12255v1.pdf'],
    ['the older form of answers', '1501.05039'],
    ['a DOI, a second version, maths in the title', '0710.2073'],
    ['four versions', '2311.00136v2'],
    ['maths in the abstract', '10.48550/arXiv.2310.19809'],
  ])('%s: %s', async (_name, paper) => {
    const proposal = await propose(paper);
    expect(hasErrors(checkLibrary(withEntry(empty, proposal)))).toBe(false);
    expect(proposal).toMatchSnapshot();
  });

  it('in a single request, which names the list and asks for one paper', async () => {
    await propose('quant-ph/0201082v1');
    expect(services.requests).toMatchObject([
      {
        url: '/api/query?id_list=quant-ph%2F0201082&max_results=1',
        userAgent: 'Lectern (https://example.org/list)',
        accept: 'application/atom+xml',
      },
    ]);
  });

  it('as it stands in the list, to the byte, where the paper is one of its own', async () => {
    const listed = fs.readFileSync(`${LIST}/papers/mgno.md`, 'utf8');
    const body = listed.slice(listed.indexOf('\n---\n'));
    expect((await propose('2310.19809')).text).toContain(body);
  });
});

describe('what a DOI resolver answers', () => {
  it('becomes an entry: markup gone, paragraphs and maths kept, venue with its year', async () => {
    const proposal = await propose('https://doi.org/10.1000/example.1');
    expect(hasErrors(checkLibrary(withEntry(empty, proposal)))).toBe(false);
    expect(proposal).toMatchInlineSnapshot(`
      {
        "file": "content/papers/counting-weighing-c-elegans-neurons-for-h2o.md",
        "remarks": [],
        "text": "---
      title: "Counting & weighing C. elegans neurons for H₂O"
      authors: [Ada Lovelace, Jan van der Berg, The Example Collaboration]
      published: "2025-03"
      added: "2026-11-24"
      topics: [pruning]
      doi: "10.1000/example.1"
      venue:
        name: Example Communications
        year: 2025
        volume: 16
        number: 1
      summary: "It is about something."
      ---

      We count neurons, where p < 0.05.

      The count is $n_i \\le 302$.
      ",
      }
    `);
  });

  it('lacks an abstract, which comes from arXiv where one paper has the title', async () => {
    expect(await propose('10.1000/example.2')).toMatchInlineSnapshot(`
      {
        "file": "content/papers/heat-bath-random-walks-with-markov-bases.md",
        "remarks": [
          "The abstract, the authors and the date are those of arXiv:1605.08386.",
        ],
        "text": "---
      title: "Heat-bath random walks with Markov bases"
      authors: [Caprice Stanley, Tobias Windisch]
      published: "2016-05-26"
      added: "2026-11-24"
      topics: [pruning]
      arxiv: "1605.08386"
      category: math.CO
      doi: "10.1000/example.2"
      venue: Example Journal 2018
      summary: "It is about something."
      ---

      Graphs on lattice points are studied whose edges come from a finite set of allowed moves of arbitrary length. We show that the diameter of these graphs on fibers of a fixed integer matrix can be bounded from above by a constant. We then study the mixing behaviour of heat-bath random walks on these graphs. We also state explicit conditions on the set of moves so that the heat-bath random walk, a generalization of the Glauber dynamics, is an expander in fixed dimension.
      ",
      }
    `);
  });

  it('lacks an abstract that arXiv has not either', async () => {
    expect(await refusal('10.1000/example.3')).toMatchInlineSnapshot(`
      "Unexpected paper "A Paper That Nobody Summarises", expected one with an abstract: its registry gives none, and arXiv has no paper of this title.
      Write the entry by hand: npm run new -- --offline 10.1000/example.3"
    `);
  });
});

describe('a title', () => {
  it('is enough when one paper on arXiv has it, whatever its case and punctuation', async () => {
    const { file } = await propose('heat bath Random Walks — with Markov bases');
    expect(path.basename(file)).toBe('heat-bath-random-walks-with-markov-bases.md');
    expect(services.requests[0]?.url).toContain(
      'search_query=ti%3A%22heat+bath+Random+Walks+with+Markov+bases%22',
    );
  });

  it('that no paper has exactly is answered with those that come near', async () => {
    expect(await refusal('Heat-bath random walks')).toMatchInlineSnapshot(`
      "Unexpected title "Heat-bath random walks", expected one that a single paper on arXiv has. arXiv has these:
        1605.08386  Heat-bath random walks with Markov bases
        2104.12255  0
      Type the identifier of the one that you mean."
    `);
  });
});

describe('a proposal is refused', () => {
  const listed = libraryOf({
    'topics/pruning.md': '---\ntitle: Pruning\norder: 1\ndescription: Smaller networks.\n---\n',
    'papers/by-id.md': '---\ntitle: "A"\nadded: "2026-01-01"\narxiv: "1605.08386"\n---\n\nText.\n',
    'papers/by-doi.md': '---\ntitle: "B"\nadded: "2026-01-01"\ndoi: "10.1000/EXAMPLE.1"\n---\n\nText.\n',
    'papers/by-title.md': '---\ntitle: "Defining data science."\nadded: "2026-01-01"\n---\n\nText.\n',
  });

  it.each([
    ['for an identifier of the list', '1605.08386v3'],
    ['for a DOI of the list', 'doi:10.1000/example.1'],
    ['for a title of the list', '1501.05039'],
    ['for a withdrawn paper', '2401.00917'],
    ['for an identifier that arXiv does not know', '0001.0001'],
    ['for a DOI that nobody has registered', '10.1000/nothing'],
    ['for an address that leads elsewhere', 'https://example.org/paper'],
    ['for a number that is no identifier', '2311.1'],
    ['for nothing', ' '],
    ['for a path', '../../etc/passwd'],
    ['for what a shell would run', '$(touch /tmp/x); `id`'],
  ])('%s', async (_name, paper) => {
    if (paper === '0001.0001') {
      const unknown = fs.readFileSync('tests/fixtures/arxiv/0000.0000.xml');
      services.next.push((_request, response) => response.end(unknown));
    }
    expect(await refusal(paper, listed)).toMatchSnapshot();
    services.next.splice(0);
  });

  it('before anybody is asked, for a paper of the list and for choices that are not right', async () => {
    await refusal('1605.08386', listed);
    await expect(
      proposeEntry({ ...choices, paper: '1605.08386', topics: ['prunning'] }, empty, fetchers),
    ).rejects.toThrow('Did you mean `pruning`?');
    await expect(
      proposeEntry({ ...choices, paper: '1605.08386', added: 'today' }, empty, fetchers),
    ).rejects.toThrow('expected a date as YYYY-MM-DD');
    await expect(
      proposeEntry({ ...choices, paper: '1605.08386', summary: 'x'.repeat(201) }, empty, fetchers),
    ).rejects.toThrow('Unexpected summary of 201 characters');
    expect(services.requests).toEqual([]);
  });
});

it('never names a file outside the folder, whatever the title', async () => {
  for (const title of ['../../../etc/passwd', '/absolute', '..', 'con', '\u202egnp.exe', 'a\u0000b', '💥']) {
    services.next.push((_request, response) =>
      response.end(
        fs
          .readFileSync('tests/fixtures/arxiv/1605.08386.xml', 'utf8')
          .replace('Heat-bath random walks with Markov bases', title.replace('\u0000', '')),
      ),
    );
    const { file } = await propose('1605.08386', readLibrary(LIST));
    expect(path.relative(LIST, file)).toMatch(/^papers\/[a-z0-9-]+\.md$/);
  }
});
