import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { formatEntry } from '../../../src/library/format-entry.ts';
import { escapeText } from '../../../src/markdown/escape-text.ts';
import { planImport } from '../../../src/intake/plan-import.ts';
import { readCopiedPage } from '../../../src/formats/copied-page/read-copied-page.ts';
import { writeEntries } from '../../../src/library/write-entries.ts';
import { readLibrary } from '../../../src/library/read-library.ts';
import { buildSite, temporaryFolder } from '../build-site.ts';
import { inHyphens } from '../../markdown/in-hyphens.ts';
import { byId, elementsOf, fold, readPage, textOf } from '../html.ts';

/**
 * Printable text: letters and marks of all scripts, and whatever Markdown, YAML and HTML give a meaning to.
 */
const printable = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.lorem({ maxCount: 3 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
      {
        weight: 2,
        arbitrary: fc.string({
          unit: fc.constantFrom(...'_*<>[]^~$\\#&`|!()-+=.:;@{}\'"%/a1'),
          minLength: 1,
          maxLength: 6,
        }),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<b>',
          '[@id]',
          '---',
          '## Notes',
          '&amp;',
          'https://example.org/a_b',
          '$x$',
          'p<0.05',
        ),
      },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => fold(parts.join(' ').normalize('NFC')))
  .filter((text) => /[\p{Letter}\p{Number}]/u.test(text));

const content = temporaryFolder();
const SITE = 'title: T\ndescription: D.\nurl: https://example.org/\nsocialImages: false\n';
const texts = fc.sample(fc.tuple(printable, printable), { numRuns: 150, seed: 20261123 });
const imported = fc.sample(printable, { numRuns: 80, seed: 7 }).map((text, index) => ({
  title: `Notes on a Network of the Kind Numbered ${index}`,
  abstract: `In this paper we show that ${text} is what we have been looking for, and that it works.`,
}));
let files: string[];
let folder: string;

beforeAll(async () => {
  fs.writeFileSync(path.join(content, 'site.yaml'), SITE);
  fs.mkdirSync(path.join(content, 'papers'));
  for (const [index, [title, abstract]] of texts.entries()) {
    const fields = { title: `${index} ${title}`, added: '2026-11-23' };
    fs.writeFileSync(
      path.join(content, 'papers', `paper-${index}.md`),
      formatEntry(fields, escapeText([abstract])),
    );
  }
  const page = imported.map(({ title, abstract }) => `${title}\n\n${abstract}`).join('\n\n');
  const plan = planImport(readCopiedPage(page, new Map()), readLibrary(content), { added: '2026-11-23' });
  expect(plan.skipped).toEqual([]);
  await writeEntries(plan.entries, { signal: new AbortController().signal, onProgress: () => undefined });
  files = plan.entries.map(({ file }) => file);
  const built = await buildSite({ CONTENT_DIR: content });
  expect(built.code, built.output).toBe(0);
  folder = built.folder;
});

it('any printable text survives format, build and textContent, but for the dashes of TeX', () => {
  const shown = texts.map((_, index) => pageTexts(`paper-${index}`));
  expect(shown).toEqual(texts.map(([title, abstract], index) => [`${index} ${title}`, inHyphens(abstract)]));
});

it('so does text that comes through the import command', () => {
  const shown = files.map((file) => pageTexts(path.basename(file, '.md')));
  expect(shown).toEqual(imported.map(({ title, abstract }) => [title, inHyphens(fold(abstract))]));
});

function pageTexts(id: string): [title: string, abstract: string] {
  const page = readPage(folder, `/papers/${id}/`);
  const heading = elementsOf(page).find(({ tagName }) => tagName === 'h1');
  return [fold(heading ? textOf(heading) : ''), inHyphens(fold(textOf(byId(page, 'abstract'))))];
}
