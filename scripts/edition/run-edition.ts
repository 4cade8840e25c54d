import { loadLibrary, reportOf } from '../../src/library/load-library.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { EDITIONS } from '../../src/library/read-editions.ts';
import { writeEdition } from '../../src/library/write-edition.ts';
import { countedNoun } from '../../src/model/counted-noun.ts';
import { fileSize, isEditionName } from '../../src/model/edition.ts';
import { hasErrors } from '../../src/model/issues.ts';
import { librarySize } from '../../src/model/summary-line.ts';
import { writeListDocuments } from '../docs/list-documents.ts';
import { editionFiles, newestNews } from './edition-files.ts';

export const usage = `Usage: npm run edition -- NAME

Freezes the list as it is, for those who cite it: one page with everything, the data, an archive of the entries, and a
manifest, at /editions/NAME/ of the site. An edition never changes. Writes CITATION.cff and .zenodo.json, too.
  NAME  the month or the day whose state it is: 2026-11, 2026-11-30`;

/**
 * Freezes a list, whole or not at all, and says what was written and what to do next.
 * @param folder the content folder
 * @throws {Error} saying what to type, for a name that cannot be taken and a list with errors; nothing is
 * written then
 */
export function runEdition(folder: string, name: string, say: (text: string) => void): void {
  const checked = loadLibrary(folder);
  const { library, issues } = checked;
  if (hasErrors(issues)) throw new Error(`${reportOf(checked)} Nothing was written.`);
  if (library.papers.length === 0) {
    throw new Error(
      'Unexpected list without papers, expected something to freeze.\nType npm run new -- ARXIV-ID.',
    );
  }
  const newest = newestNews(library);
  const month = newest.slice(0, 7);
  if (!isEditionName(name)) {
    throw new Error(
      `Unexpected edition \`${name}\`, expected a month or a day of the calendar.\nType npm run edition -- ${month}`,
    );
  }
  if (newest.slice(0, name.length) > name) {
    throw new Error(
      `Unexpected edition ${name}, expected none before the newest news of the list, which is of ${newest}.\nType npm run edition -- ${month}`,
    );
  }
  const files = editionFiles(library, name);
  const target = `${library.folder}/${EDITIONS}/${name}`;
  if (!writeEdition(target, files)) {
    throw new Error(
      `Unexpected edition ${name}, expected a name that is free.\nAn edition never changes. Name this one after a day, such as ${month}-28, or wait for the next month. Nothing was written.`,
    );
  }
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  say(`${target}/: ${librarySize(library)}, ${countedNoun(files.size, 'file')}, ${fileSize(bytes)}`);
  for (const file of writeListDocuments(readLibrary(folder), { onlyKnown: false }))
    say(`${file}: up to date`);
  if (library.site.fields.licence === undefined)
    say(
      `${library.site.file} names no licence, and Zenodo would take one of its own. Add a line such as licence: CC-BY-4.0, then type npm run docs.`,
    );
  say(
    `Next: look at it with npm start, then git add ${target} and commit. A release on GitHub gives it a DOI, where Zenodo knows the repository.`,
  );
}
