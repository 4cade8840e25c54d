import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBiblatex, writeBibtex } from '../../../src/formats/bibtex/write-bibtex.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { listOf, listPapers } from '../list-papers.ts';
import { worstPapers } from '../worst-papers.ts';

/** What biber has against entries of which the list itself does not know all that biblatex asks for. */
const UNKNOWN = {
  // Who wrote it.
  'conference-without-authors': "Missing mandatory field 'author'",
  // A volume is a number to biblatex's data model; styles print any.
  'article-number': "Invalid value of field 'volume' must be datatype 'integer' - ignoring field",
};
/** Who edited the book; biblatex has `@inbook` besides, which means another thing to BibTeX. */
const UNKNOWN_IN_BIBTEX = { ...UNKNOWN, chapter: "Missing mandatory field 'editor'" };

describe.runIf(hasBiber())('biber (skipped where it is not installed) takes without a warning', () => {
  it.each([
    ['the frozen list as BibTeX', writeBibtex, listPapers, {}],
    ['the frozen list as biblatex', writeBiblatex, listPapers, {}],
    ['the worst papers as BibTeX, but for what nobody knows', writeBibtex, worstPapers, UNKNOWN_IN_BIBTEX],
    ['the worst papers as biblatex, but for what nobody knows', writeBiblatex, worstPapers, UNKNOWN],
  ])(
    '%s',
    (_, write, papers: readonly Paper[], expected: Record<string, string>) => {
      const list = listOf(papers);
      const warnings = warningsOf(write(list.papers, list));
      expect(warnings).toEqual(
        Object.entries(expected)
          .map(([id, warning]) => `Datamodel: Entry '${list.keys.get(id) ?? ''}' (papers.bib): ${warning}`)
          .sort(),
      );
    },
    60_000,
  );
});

function hasBiber(): boolean {
  try {
    execFileSync('biber', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The warnings and errors of `biber --tool --validate-datamodel`, sorted. */
function warningsOf(text: string): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'biber-'));
  try {
    fs.writeFileSync(path.join(folder, 'papers.bib'), text);
    const output = execFileSync('biber', ['--tool', '--validate-datamodel', '--nolog', 'papers.bib'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return output
      .split('\n')
      .flatMap((line) => /^(?:WARN|ERROR) - (.*)$/.exec(line)?.[1] ?? [])
      .sort();
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
