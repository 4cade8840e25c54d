import { defined } from '../../model/defined.ts';
import { findArxivId } from '../../model/identifiers.ts';
import { joinLine } from '../../model/maths.ts';
import { latexToSegments } from '../text/latex-to-segments.ts';
import { segmentsToMarkdown } from '../text/segments-to-markdown.ts';
import { titleLine } from '../text/title-line.ts';
import type { Reference } from '../reference.ts';
import { readNames } from './names.ts';

/**
 * Returns what the fields of an entry of ours say that are those of every BibTeX entry: title, people,
 * identifiers, topics, and both texts. Reader and writer share it: what it does not give back exactly, the
 * writer says in a field of its own.
 * @param take returns the value of the first of some fields that has one, as LaTeX; empty without
 */
export function heldFields(take: (...names: string[]) => string): Partial<Reference> {
  const text = (...names: string[]): string => joinLine(latexToSegments(take(...names)));
  const doi = take('doi');
  const held: Record<string, string | string[] | undefined> = {
    title: text('title'),
    language: text('language', 'langid'),
    authors: readNames(take('author')),
    arxiv: take('eprint'),
    category: text('primaryclass', 'eprintclass'),
    doi: findArxivId(doi) === undefined ? doi : '',
    topics: text('keywords').split(', ').filter(Boolean),
    abstract: segmentsToMarkdown(
      take('abstract')
        .split(/\n\s*\n|\\par\b/)
        .map(latexToSegments),
    ).markdown,
    notes: take('annotation').split('\n').map(readLine).join('\n'),
  };
  return Object.fromEntries(
    Object.entries(held).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

/** A line of Markdown, which keeps its indentation: that of a list means something. */
export function readLine(latex: string): string {
  return `${defined(/^ */.exec(latex)?.[0])}${titleLine(latexToSegments(latex))}`;
}
