import { afterEach, describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../src/intake/public-fetch.ts';
import { check } from '../../../scripts/check/check.ts';
import { formatReport } from '../../../scripts/check/reports/formats.ts';
import { withLinks } from '../../../scripts/check/with-links.ts';
import { inContentFolder } from '../../library/in-content-folder.ts';
import { hasty, localWeb, type LocalWeb } from '../links/local-web.ts';
import { paper, topic } from '../../rules/sample-entries.ts';

const GOOD = 'https://a.example/good';
const linked = (title: string, code: string): string =>
  paper(['topics: [x]', 'links:', `  code: ${code}`]).replace('A title', title);
const FILES = {
  'topics/x.md': topic(),
  'papers/a.md': linked('First', GOOD),
  'papers/b.md': linked('Second', 'https://a.example/gone'),
  'papers/c.md': linked('Third', 'https://b.example/closed'),
};

let web: LocalWeb | undefined;
afterEach(async () => {
  await web?.close();
  web = undefined;
});

/** The report of a check of these files with links, as `npm run check -- --links` prints it. */
async function run(names: string[] = [], manners = {}): Promise<{ text: string; asked: string[] }> {
  web = await localWeb({
    'a.example/good': (_, response) => response.end(),
    'b.example/closed': (_, response) => response.writeHead(403).end(),
  });
  const { userAgent, ...ways } = { ...hasty(web), ...manners };
  const text = await inContentFolder(FILES, async (folder) => {
    const options = { files: names.map((name) => `${folder}/${name}`), changed: false, fix: false };
    const report = check(folder, options);
    // The folder is gone by the time of the answers; what is read of it is read at once.
    const whole = await withLinks(report, folder, options, ways);
    return formatReport(whole, 'text').replaceAll(folder, 'content');
  });
  return { text, asked: web.asked };
}

describe('npm run check -- --links', () => {
  it('says which links are dead and which could not be told, beside all else', async () => {
    const { text } = await run();
    expect(text).toMatchInlineSnapshot(`
      "content/papers/b.md:6:9  error  link-alive
        Unexpected status 404 from \`https://a.example/gone\`, expected a page.
        Find where it went, or look for a copy: https://web.archive.org/web/https://a.example/gone

      content/papers/c.md:6:9  warning  link-alive
        Unexpected status 403 from \`https://b.example/closed\`, expected a page.
        It may only be closed to programs: open it in the browser.

      3 papers, 1 topic, 3 links: 1 error, 1 warning."
    `);
  });

  it('asks only after those of the files that are named', async () => {
    const { text, asked } = await run(['papers/a.md']);
    expect(text).toBe('1 file, 1 link: no problems.');
    expect(asked).toEqual(['HEAD a.example/good']);
  });

  it('says how many there are, and who asks', async () => {
    const counts: number[] = [];
    let agent: string | undefined;
    await run([], {
      onStart: (count: number) => counts.push(count),
      fetch: (url: URL, init: HttpRequest) => {
        agent = new Headers(init.headers).get('user-agent') ?? undefined;
        return web?.fetch(url, init);
      },
    });
    expect(counts).toEqual([3]);
    expect(agent).toBe('Lectern link check (+https://example.org/)');
  });

  it('judges nothing when this machine has no connection', async () => {
    const nowhere = (): Promise<Response> =>
      Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }),
      );
    await expect(run([], { fetch: nowhere })).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: Unexpected silence: none of 3 addresses could be reached, so nothing was judged.
      Check the connection of this machine, and run the same command again.]
    `);
  });
});
