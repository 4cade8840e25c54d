import type { Paper } from '../../model/paper.ts';
import { abstractSegments } from '../abstract-segments.ts';
import { segmentsToLatex, textToLatex, verbatim } from '../text/text-to-latex.ts';
import { titleToLatex } from '../text/title-to-latex.ts';
import { heldFields } from './held-fields.ts';
import { writeName } from './names.ts';
import { OWN_FIELD, writeOwnField } from './own-field.ts';

/**
 * Returns the fields that a paper has in BibTeX and biblatex alike, by the names of biblatex, each ready to
 * stand in braces; empty or absent where there is none. A paper is in many files, so they are made once.
 */
export function textFields(paper: Paper): Record<string, string | undefined> {
  const known = made.get(paper) ?? makeFields(paper);
  made.set(paper, known);
  return known;
}

const made = new WeakMap<Paper, Record<string, string | undefined>>();

function makeFields(paper: Paper): Record<string, string | undefined> {
  const { title, language, authors, arxiv, category, doi, topics, notes } = paper;
  const fields: Record<string, string | undefined> = {
    title: titleToLatex(title, language),
    language: language && textToLatex(language),
    author: authors?.map(writeName).join(' and '),
    eprint: arxiv && verbatim(arxiv),
    eprintclass: arxiv && category && textToLatex(category),
    doi: doi && verbatim(doi),
    keywords: topics && textToLatex(topics.join(', ')),
    abstract: abstractSegments(paper).map(segmentsToLatex).join('\n\n'),
    annotation: notes.split('\n').map(textToLatex).join('\n'),
  };
  const held = heldFields((...names) => names.map((name) => fields[name]?.trim()).find(Boolean) ?? '');
  return { ...fields, [OWN_FIELD]: writeOwnField(paper, held) };
}
