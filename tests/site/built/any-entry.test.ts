import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLibrary } from '../../../src/library/read-library.ts';
import { defined } from '../../../src/model/defined.ts';
import { hasErrors, type Issue } from '../../../src/model/issues.ts';
import { checkLibrary } from '../../../src/rules/index.ts';
import { buildSite, temporaryFolder } from '../build-site.ts';
import { anyEntry } from '../any-entry.ts';

/** How long to look, once by hand: `FUZZ_MINUTES=60 npx vitest run tests/site/built/any-entry.test.ts`. */
const MINUTES = Number(process.env['FUZZ_MINUTES'] ?? 0);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261125);
const ENTRIES = 400;

it(
  'whatever the check accepts is built, and in bounded time',
  { timeout: (MINUTES + 10) * 60_000 },
  async () => {
    const start = performance.now();
    let seed = SEED;
    do {
      const entries = acceptedOf(fc.sample(anyEntry, { numRuns: ENTRIES, seed }));
      expect(entries.length, `of seed ${seed}`).toBeGreaterThan(ENTRIES / 20);
      const broken = await smallestBroken(entries);
      expect(broken, `an entry of seed ${seed} that the check accepts and the build does not`).toBe(
        undefined,
      );
      seed++;
    } while (performance.now() - start < MINUTES * 60_000);
  },
);

/** The entries that a check of all of them finds no error in. */
function acceptedOf(entries: readonly string[]): string[] {
  let accepted = [...entries];
  for (;;) {
    const wrong = new Set(errorsOf(accepted).map(({ file }) => file));
    if (wrong.size === 0) return accepted;
    accepted = accepted.filter((_, index) => !wrong.has(fileOf(index)));
  }
}

function errorsOf(entries: readonly string[]): Issue[] {
  const folder = listOf(entries);
  const issues = checkLibrary(readLibrary(folder)).filter((issue) => hasErrors([issue]));
  fs.rmSync(folder, { recursive: true });
  return issues.map((issue) => ({
    ...issue,
    file: path.posix.relative(folder.split(path.sep).join('/'), issue.file),
  }));
}

/** Of entries that cannot be built together one that cannot, with what the build said. */
async function smallestBroken(
  entries: readonly string[],
): Promise<{ entry: string; output: string } | undefined> {
  const output = await failureOf(entries);
  if (output === undefined) return undefined;
  if (entries.length === 1) return { entry: defined(entries[0]), output };
  const middle = entries.length >> 1;
  return (
    (await smallestBroken(entries.slice(0, middle))) ??
    (await smallestBroken(entries.slice(middle))) ?? { entry: entries.join('\n\n'), output }
  );
}

/** What a build of these entries says that fails; undefined for one that does not. */
async function failureOf(entries: readonly string[]): Promise<string | undefined> {
  const folder = listOf(entries);
  const { code, output } = await buildSite({
    CONTENT_DIR: folder,
    NODE_OPTIONS: '--max-old-space-size=1024',
  });
  fs.rmSync(folder, { recursive: true });
  return code === 0 ? undefined : output.slice(-2_000);
}

function listOf(entries: readonly string[]): string {
  const folder = temporaryFolder();
  fs.mkdirSync(path.join(folder, 'papers'));
  fs.mkdirSync(path.join(folder, 'topics'));
  fs.writeFileSync(path.join(folder, 'site.yaml'), SITE);
  fs.writeFileSync(path.join(folder, 'topics/topic.md'), TOPIC);
  for (const [index, entry] of entries.entries()) fs.writeFileSync(path.join(folder, fileOf(index)), entry);
  return folder;
}

function fileOf(index: number): string {
  return `papers/paper-${index}.md`;
}

const SITE = 'title: A list\ndescription: What it is.\nurl: https://example.org/\n';
const TOPIC = '---\ntitle: A topic\norder: 1\ndescription: About it.\n---\n\nAn introduction.\n';
