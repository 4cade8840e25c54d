import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatEntry } from '../../src/library/format-entry.ts';
import { escapeText } from '../../src/markdown/escape-text.ts';
import { planImport } from '../../src/intake/plan-import.ts';
import { readCopiedPage } from '../../src/formats/copied-page/read-copied-page.ts';
import { writeEntries } from '../../src/library/write-entries.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { buildSite, temporaryFolder } from './build-site.ts';
import { byId, elementsOf, fold, readPage, textOf } from './html.ts';

/** Printable text: letters and marks of all scripts, and whatever Markdown, YAML and HTML give a meaning to. */
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

it('any printable text survives import, build and textContent', async () => {
  const texts = fc.sample(fc.tuple(printable, printable), { numRuns: 150, seed: 20261123 });
  const content = temporaryFolder();
  fs.writeFileSync(path.join(content, 'site.yaml'), 'title: T\ndescription: D.\nurl: https://example.org/\n');
  fs.mkdirSync(path.join(content, 'papers'));
  for (const [index, [title, abstract]] of texts.entries()) {
    const fields = { title: `${index} ${title}`, added: '2026-11-23' };
    fs.writeFileSync(
      path.join(content, 'papers', `paper-${index}.md`),
      formatEntry(fields, escapeText([abstract])),
    );
  }
  const { code, output, folder } = await buildSite({ CONTENT_DIR: content });
  expect(code, output).toBe(0);
  const shown = texts.map((_, index) => pageTexts(folder, `paper-${index}`));
  expect(shown).toEqual(texts.map(([title, abstract], index) => [`${index} ${title}`, abstract]));
});

it('so do texts that come through the import command', async () => {
  const sentences = fc.sample(printable, { numRuns: 80, seed: 7 });
  const papers = sentences.map((text, index) => ({
    title: `Notes on a Network of the Kind Numbered ${index}`,
    abstract: `In this paper we show that ${text} is what we have been looking for, and that it works.`,
  }));
  const content = temporaryFolder();
  fs.writeFileSync(path.join(content, 'site.yaml'), 'title: T\ndescription: D.\nurl: https://example.org/\n');
  const copied = papers.map(({ title, abstract }) => `${title}\n\n${abstract}`).join('\n\n');
  const plan = planImport(readCopiedPage(copied, new Map()), readLibrary(content), { added: '2026-11-23' });
  expect(plan.skipped).toEqual([]);
  await writeEntries(plan.entries, { signal: new AbortController().signal, onProgress: () => undefined });
  const { code, output, folder } = await buildSite({ CONTENT_DIR: content });
  expect(code, output).toBe(0);
  const shown = plan.entries.map(({ file }) => pageTexts(folder, path.basename(file, '.md')));
  expect(shown).toEqual(papers.map(({ title, abstract }) => [title, fold(abstract)]));
});

function pageTexts(folder: string, id: string): [title: string, abstract: string] {
  const page = readPage(folder, `/papers/${id}/`);
  const heading = elementsOf(page).find(({ tagName }) => tagName === 'h1');
  return [fold(heading ? textOf(heading) : ''), fold(textOf(byId(page, 'abstract')))];
}
