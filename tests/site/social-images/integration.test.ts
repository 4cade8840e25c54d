import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { socialImagePath } from '../../../src/model/social-image.ts';
import { planImages, type Card, type PlannedImage } from '../../../src/site/social-images/cards.ts';
import { drawingDigest } from '../../../src/site/social-images/drawing-digest.ts';
import { socialImages } from '../../../src/site/social-images/integration.ts';
import { makeImages } from '../../../src/site/social-images/make-images.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-social-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('the cards of a library', () => {
  it('say what is drawn, and no more', () => {
    write('site.yaml', 'title: A list\ndescription: What it is.\nurl: https://example.org/list/\n');
    write('topics/deep.md', '---\ntitle: Deep\norder: 1\ndescription: D.\nhue: 90\n---\n');
    write('papers/a.md', paper('title: The $\\beta$-VAE for $5 or $6\nauthors: [Ada]\ntopics: [deep]'));
    write('papers/b.md', paper('title: B'));
    expect(planImages(loadLibrary(folder).library).map(({ card, path }) => [path, card])).toEqual([
      [
        '/social/site.png',
        {
          kind: 'site',
          title: 'A list',
          address: 'example.org/list',
          description: 'What it is.',
          hues: [90],
        },
      ],
      [
        '/social/papers/a.png',
        {
          kind: 'paper',
          title: 'The β-VAE for $5 or $6',
          authors: ['Ada'],
          topic: { title: 'Deep', hue: 90 },
          siteTitle: 'A list',
          siteAddress: 'example.org/list',
        },
      ],
      [
        '/social/papers/b.png',
        {
          kind: 'paper',
          title: 'B',
          authors: [],
          topic: undefined,
          siteTitle: 'A list',
          siteAddress: 'example.org/list',
        },
      ],
    ]);
  });
});

describe('the cache', () => {
  const planned = (...titles: string[]): PlannedImage[] =>
    titles.map((title) => ({
      card: { kind: 'paper', title, authors: [], siteTitle: 'S', siteAddress: 's' },
      path: socialImagePath(title),
      file: `content/papers/${title}.md`,
    }));
  const drawn: string[] = [];
  const draw = (card: Card): Promise<Uint8Array> => {
    drawn.push(card.title);
    return card.title === 'bad'
      ? Promise.reject(new Error('Unexpected bad.'))
      : Promise.resolve(Buffer.from(card.title));
  };
  const make = (images: PlannedImage[], digest = 'one') =>
    makeImages(images, { cache: path.join(folder, 'cache'), digest, draw, atOnce: 2 });
  beforeEach(() => {
    drawn.length = 0;
  });

  it('spares what did not change, draws what did, and forgets what is gone', async () => {
    await make(planned('a', 'b', 'c'));
    expect(drawn).toEqual(['a', 'b', 'c']);
    const { files, drawn: count } = await make(planned('b', 'c', 'd'));
    expect(drawn).toEqual(['a', 'b', 'c', 'd']);
    expect(count).toBe(1);
    expect([...files].map(([address, file]) => [address, fs.readFileSync(file, 'utf8')])).toEqual([
      ['/social/papers/b.png', 'b'],
      ['/social/papers/c.png', 'c'],
      ['/social/papers/d.png', 'd'],
    ]);
    expect(fs.readdirSync(path.join(folder, 'cache'))).toHaveLength(3);
  });

  it('draws everything anew for other code', async () => {
    await make(planned('a', 'b'));
    await make(planned('a', 'b'), 'two');
    expect(drawn).toEqual(['a', 'b', 'a', 'b']);
    expect(fs.readdirSync(path.join(folder, 'cache'))).toHaveLength(2);
  });

  it('removes what an interrupted build left', async () => {
    await make(planned('a'));
    fs.writeFileSync(path.join(folder, 'cache', 'half.png.part'), '');
    await make(planned('a'));
    expect(fs.readdirSync(path.join(folder, 'cache'))).toHaveLength(1);
  });

  it('keeps what it had when an image cannot be made, and the error names the entry', async () => {
    await make(planned('a'));
    await expect(make(planned('b', 'bad'))).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: content/papers/bad.md  error  social-image
        Unexpected bad.
        Add a font to src/site/social-images/fonts.ts, or write \`socialImages: false\` in site.yaml to do without.]
    `);
    await make(planned('a'));
    expect(drawn.filter((title) => title === 'a')).toHaveLength(1);
  });

  it('knows the code by a digest that does not change by itself', () => {
    expect(drawingDigest()).toMatch(/^[0-9a-f]{64}$/);
    expect(drawingDigest()).toBe(drawingDigest());
  });

  it('knows the code, the colours and the packages by that digest', () => {
    const digest = drawingDigest();
    const read = fs.readFileSync;
    const others = [
      'draw-card.ts',
      'card.css',
      'styles/tokens.css',
      'satori/package.json',
      'sharp/package.json',
    ];
    for (const file of others) {
      const spy = vi
        .spyOn(fs, 'readFileSync')
        .mockImplementation((name, options) =>
          String(name).endsWith(`/${file}`) ? 'other' : read(name, options),
        );
      expect(drawingDigest(), file).not.toBe(digest);
      spy.mockRestore();
    }
    expect(drawingDigest()).toBe(digest);
  });
});

describe('the integration', () => {
  it('publishes an image for the list and for each paper', async () => {
    content('');
    expect(await build()).toEqual(['papers', 'papers/a.png', 'site.png']);
  });

  it('publishes none where site.yaml says so', async () => {
    content('socialImages: false\n');
    expect(await build()).toEqual([]);
    expect(fs.existsSync(path.join(folder, 'cache'))).toBe(false);
  });

  it('leaves broken content to the rules', async () => {
    content('');
    write('papers/b.md', paper('title: B\ntopics: [nowhere]'));
    expect(await build()).toEqual([]);
  });

  it('publishes an image for a list in a script that the fonts lack', async () => {
    content('');
    write('site.yaml', 'title: 神经\ndescription: D.\nurl: https://example.org/\n');
    expect(await build()).toEqual(['papers', 'papers/a.png', 'site.png']);
  });

  it('has nothing to do while developing', () => {
    expect(Object.keys(socialImages(folder).hooks).filter((hook) => hook.includes('server'))).toEqual([]);
  });
});

function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
}

function paper(fields: string): string {
  return `---\n${fields}\nadded: "2026-11-23"\n---\nThe abstract says what the paper says, in a sentence or two.\n`;
}

function content(settings: string): void {
  write('site.yaml', `title: A list\ndescription: What it is.\nurl: https://example.org/\n${settings}`);
  write('papers/a.md', paper('title: A paper'));
}

/** Runs the hooks of a build as Astro does; gives back what was published below social/. */
async function build(): Promise<string[]> {
  const { hooks } = socialImages(folder);
  const call = (name: keyof typeof hooks, context: unknown): unknown =>
    (hooks[name] as ((context: unknown) => unknown) | undefined)?.(context);
  const logger = { info: () => undefined };
  await call('astro:config:done', { config: { cacheDir: pathToFileURL(`${folder}/cache/`) } });
  await call('astro:build:start', { logger });
  await call('astro:build:done', { dir: pathToFileURL(`${folder}/out/`), logger });
  return fs.globSync('**/*', { cwd: path.join(folder, 'out', 'social') }).sort();
}
