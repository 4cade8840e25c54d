import type { Paper } from '../model/paper.ts';
import { paths } from '../model/urls.ts';
import { writeBiblatex, writeBibtex } from './bibtex/write-bibtex.ts';
import { writeCslJson } from './csl-json/write-csl-json.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { harvestFiles } from './harvest-files.ts';
import { writeRis } from './ris/write-ris.ts';
import { openSearchType, writeOpenSearch } from './open-search.ts';
import { writePapersCsv } from './papers-csv.ts';
import { writePapersJson } from './papers-json.ts';
import { writePapersNdjson } from './papers-ndjson.ts';
import type { PublishedFile } from './published-file.ts';
import { selectionsOf, type PublishedList, type Selection } from './published-list.ts';

/** What a file is written in, and what it is good for: `BibTeX`, for `a reference manager`. */
interface Format {
  format: string;
  use: string;
  mediaType: string;
}

/** A format in which the site gives any papers to be cited: one, those of a topic, all. */
export interface CitationFormat extends Format {
  /** What stands behind the name of a page in that of its file: `.bib`. */
  extension: string;
  /** @param papers some papers of the list, in the order in which they are written */
  write: (papers: readonly Paper[], list: PublishedList) => string;
}

/** A file in which the site publishes the whole list. */
export interface DataFile extends Format {
  /** Its name in `/data/`. */
  name: string;
  write: (list: PublishedList) => string | Uint8Array;
}

/** All of them, in the order in which readers are offered them. */
export const citationFormats: readonly CitationFormat[] = [
  {
    extension: '.bib',
    format: 'BibTeX',
    use: 'a reference manager',
    mediaType: 'application/x-bibtex; charset=utf-8',
    write: writeBibtex,
  },
  {
    extension: '.biblatex.bib',
    format: 'biblatex',
    use: 'LaTeX with biber',
    mediaType: 'application/x-bibtex; charset=utf-8',
    write: writeBiblatex,
  },
  {
    extension: '.ris',
    format: 'RIS',
    use: 'Zotero or EndNote',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    write: writeRis,
  },
  {
    extension: '.csl.json',
    format: 'CSL-JSON',
    use: 'Zotero or Pandoc',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
];

/** All of them, in the order in which the page about the data names them. */
export const dataFiles: readonly DataFile[] = [
  ...citationFormats.map(({ extension, write, ...format }) => ({
    name: `papers${extension}`,
    ...format,
    write: (list: PublishedList) => write(list.papers, list),
  })),
  {
    name: 'papers.json',
    format: 'JSON',
    use: 'programs',
    mediaType: 'application/json; charset=utf-8',
    write: writePapersJson,
  },
  {
    name: 'papers.ndjson',
    format: 'NDJSON',
    use: 'programs that read line by line',
    mediaType: 'application/x-ndjson; charset=utf-8',
    write: writePapersNdjson,
  },
  {
    name: 'papers.csv',
    format: 'CSV',
    use: 'a spreadsheet',
    mediaType: 'text/csv; charset=utf-8; header=present',
    write: writePapersCsv,
  },
];

/** Every file that the site publishes beside its pages, pictures and search index. */
export function* publishedFiles(list: PublishedList): Generator<PublishedFile> {
  for (const { name, mediaType, write } of dataFiles)
    yield { path: paths.data(name), mediaType, write: () => write(list) };
  yield {
    path: paths.openSearch,
    mediaType: openSearchType,
    write: () => writeOpenSearch(list),
  };
  yield* feedFiles(list);
  yield* harvestFiles(
    list,
    dataFiles.map(({ name, format, use }) => ({ name, note: `${format}, for ${use}` })),
  );
  for (const selection of selectionsOf(list)) yield* citationFiles(selection, list);
  if (list.site.paperFiles === false) return;
  for (const paper of list.papers)
    yield* citationFiles({ page: paths.paper(paper.id), title: paper.title, papers: [paper] }, list);
}

function* citationFiles({ page, papers }: Selection, list: PublishedList): Generator<PublishedFile> {
  for (const { extension, mediaType, write } of citationFormats)
    yield { path: paths.twin(page, extension), mediaType, write: () => write(papers, list) };
}
