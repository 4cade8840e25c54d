import { linkFields, type PaperFrontmatter } from '../../model/paper.ts';
import { latexToSegments } from '../text/latex-to-segments.ts';
import type { Reference } from '../reference.ts';
import { titleLine } from '../text/title-line.ts';

/** How to get at the fields of a BibTeX entry: as LaTeX, and as text. */
interface FieldReader {
  take: (name: string) => string;
  text: (name: string) => string;
  keywords: string[];
}

/** The fields of an entry that BibTeX has no name for, as src/formats/bibtex/write-bibtex.ts writes them. */
export function listFields({ take, text, keywords }: FieldReader): Partial<Reference> {
  const summary = text('summary');
  const added = take('date-added');
  const aliases = take('aliases')
    .split(/\s*,\s*/)
    .filter(Boolean);
  const notes = take('annotation').split('\n').map(lineOf).join('\n');
  return {
    ...(added && { added }),
    ...(keywords.length > 0 && { topics: keywords }),
    ...(summary && { summary }),
    ...(take('featured') === 'true' && { featured: true }),
    ...(aliases.length > 0 && { aliases }),
    ...(notes && { notes }),
  };
}

/** A line of Markdown, which keeps its indentation: that of a list means something. */
function lineOf(latex: string): string {
  return `${/^ */.exec(latex)?.[0] ?? ''}${titleLine(latexToSegments(latex))}`;
}

/** The links of an entry, each in a field of its name. */
export function listLinks(take: (name: string) => string): NonNullable<PaperFrontmatter['links']> {
  return Object.fromEntries(
    Object.keys(linkFields).flatMap((name) => {
      const url = take(name);
      return url === '' ? [] : [[name, url]];
    }),
  );
}
