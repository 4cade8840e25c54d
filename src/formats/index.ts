import type { Paper } from '../model/paper.ts';
import { writeBibtex } from './bibtex/write-bibtex.ts';
import { writePapersJson } from './papers-json.ts';

/** What a file of the whole list is made from. */
export interface PublishedList {
  title: string;
  /** The home page, in full. */
  url: string;
  papers: readonly Paper[];
  /** The page of a paper, in full. */
  urlOf: (paper: Paper) => string;
}

/** A file in which the site publishes the whole list. */
export interface PublishedFile {
  /** Its name in `/data/`. */
  name: string;
  /** What it is written in, and what it is good for: `BibTeX`, for `a reference manager`. */
  format: string;
  use: string;
  mediaType: string;
  write: (list: PublishedList) => string;
}

/** All of them, in the order in which the page about the list names them. */
export const publishedFiles: readonly PublishedFile[] = [
  {
    name: 'papers.bib',
    format: 'BibTeX',
    use: 'a reference manager',
    mediaType: 'application/x-bibtex; charset=utf-8',
    write: ({ papers, urlOf }) => writeBibtex(papers, urlOf),
  },
  {
    name: 'papers.json',
    format: 'JSON',
    use: 'programs',
    mediaType: 'application/json; charset=utf-8',
    write: ({ papers, title, url, urlOf }) => writePapersJson(papers, { title, url }, urlOf),
  },
];
