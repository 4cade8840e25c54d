import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchListed } from '../../src/intake/complete-references.ts';
import { publicServices } from '../../src/intake/services.ts';
import { recordedServices, type RecordedServices } from './recorded-services.ts';

let services: RecordedServices;
beforeEach(async () => void (services = await recordedServices()));
afterEach(() => services.close());

async function failure(body: string): Promise<string> {
  services.next.push((_request, response) => response.end(body));
  const fetchers = publicServices(services.env, {});
  const problem = await fetchers.arxivPapers(['1605.08386']).catch((error: unknown) => error);
  return problem instanceof Error ? problem.message.replace(/127\.0\.0\.1:\d+/, '<service>') : 'no failure';
}

describe('an answer that makes no sense is shown and refused', () => {
  it.each([
    ['a sentence in plain text', 'Be right back.'],
    ['a page', '<!doctype html><html><body>Be right back</body></html>'],
    ['nothing', ''],
    ['half a feed', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arx'],
    ['a terminal escape', '\u001b[2J\u001b]0;title\u0007'],
    ['entities of its own', '<!DOCTYPE feed [<!ENTITY a "b">]><feed><entry><id>&a;</id></entry></feed>'],
    ['deep nesting', `<feed>${'<a>'.repeat(100_000)}`],
  ])('%s', async (_name, body) => {
    expect(await failure(body)).toMatchSnapshot();
  });
});

describe('the environment', () => {
  it('names the services', async () => {
    services.next.push((_request, response) => response.end('<feed/>'));
    await publicServices(services.env, {}).arxivPapers(['math.GT/0309136']);
    expect(services.requests[0]?.url).toBe('/api/query?id_list=math%2F0309136&max_results=1');
  });

  it.each([
    [{ ARXIV_API: 'export.arxiv.org' }, 'Unexpected `export.arxiv.org` for ARXIV_API, expected an address'],
    [{ DOI_RESOLVER: 'file:///etc/passwd' }, 'Unexpected `file:///etc/passwd` for DOI_RESOLVER'],
    [{ SERVICE_PAUSE: 'none' }, 'Unexpected `none` for SERVICE_PAUSE, expected milliseconds'],
  ])('%o is refused', (env, message) => {
    expect(() => publicServices(env, {})).toThrow(message);
  });
});

describe('a DOI', () => {
  it('is part of a path, whatever stands in it', async () => {
    const { doiPaper } = publicServices(services.env, {});
    expect(await doiPaper('10.1000/a?b#c<d>')).toBeUndefined();
    expect(services.requests[0]?.url).toBe('/doi/10.1000/a%3Fb%23c%3Cd%3E');
  });

  it('that would lead elsewhere is nobody’s, and nobody is asked', async () => {
    const { doiPaper } = publicServices(services.env, {});
    expect(await doiPaper('10.1000/../../secret')).toBeUndefined();
    expect(services.requests).toEqual([]);
  });

  const answered = (doi: string, item: object) => {
    services.next.push((_request, response) => response.end(JSON.stringify({ title: 'A title', ...item })));
    return publicServices(services.env, {}).doiPaper(doi);
  };

  it.each([
    ['10.1000/xyz', { DOI: '10.1000/other' }],
    ['10.1000/xyz', { DOI: ['10.1000/xyz1'] }],
    ['10.1000/xyz', { DOI: 'https://doi.org/10.48550/arXiv.2311.00136' }],
    ['10.48550/arXiv.2311.00136', { DOI: '10.48550/arXiv.2311.00137' }],
    ['10.48550/arXiv.2311.00136', { DOI: '10.1000/xyz' }],
  ])('%s answered with another paper’s DOI is refused: %o', async (doi, item) => {
    await expect(answered(doi, item)).rejects.toThrow(
      /^Unexpected paper `10\..*` in the answer of 127\.0\.0\.1:\d+, expected `10\..*`\.\n/,
    );
  });

  it.each([
    ['10.1000/xyz', { DOI: '10.1000/XYZ' }],
    ['10.1000/xyz', { DOI: 'https://doi.org/10.1000/xyz' }],
    ['10.1000/xyz', {}],
    ['10.48550/arXiv.2311.00136', { DOI: '10.48550/ARXIV.2311.00136v2' }],
  ])('%s is itself in every spelling: %o', async (doi, item) => {
    expect((await answered(doi, item))?.reference.title).toBe('A title');
  });

  it('that is answered with another one’s paper is left out of what is imported, with the reason', async () => {
    services.next.push((_request, response) => response.end('{"title":"A","DOI":"10.1000/other"}'));
    services.next.push((_request, response) => response.end('{"title":"B","DOI":"10.1000/b"}'));
    const papers = [
      { line: 1, doi: '10.1000/a' },
      { line: 2, doi: '10.1000/b' },
    ];
    const file = await fetchListed(papers, publicServices(services.env, {}), () => undefined);
    expect(file.references).toMatchObject([{ line: 2, reference: { title: 'B' } }]);
    expect(file.skipped).toEqual([
      { line: 1, text: '10.1000/a', reason: 'the registry answers with another paper, `10.1000/other`' },
    ]);
  });
});
