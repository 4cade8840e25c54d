import { defined } from '../../model/defined.ts';
import { splitLine } from '../../model/maths.ts';
import { linkFields, type Paper } from '../../model/paper.ts';
import { latexToSegments } from '../text/latex-to-segments.ts';
import { segmentsToLatex, textToLatex } from '../text/text-to-latex.ts';
import type { Reference } from '../reference.ts';
import { latexLine, titleLine } from '../text/title-line.ts';

/**
 * Everything that an entry of the list has and BibTeX has no field for, as LaTeX, in fields that styles
 * ignore: its file name (`lectern`), `date-added` (as BibDesk keeps it), the topics as `keywords`, each link
 * in a field of its name, the notes as `annotation`.
 */
export function writeOwnFields(paper: Paper): Record<string, string | undefined> {
  const { topics, id, added, summary, featured, aliases, links, notes } = paper;
  return {
    keywords: topics?.join(', '),
    lectern: id,
    'date-added': added,
    summary: summary && segmentsToLatex(splitLine(summary)),
    featured: featured ? 'true' : undefined,
    aliases: aliases?.join(', '),
    ...links,
    annotation: notes.split('\n').map(textToLatex).join('\n'),
  };
}

/** How to get at the fields of a BibTeX entry: as LaTeX, and as text. */
interface FieldReader {
  take: (name: string) => string;
  text: (name: string) => string;
  keywords: string[];
}

/** What `writeOwnFields` wrote, and the venue as it stands there; undefined for an entry from elsewhere. */
export function readOwnFields({ take, text, keywords }: FieldReader): Partial<Reference> | undefined {
  const id = take('lectern');
  if (id === '') return undefined;
  const venue = text('howpublished');
  const links = Object.keys(linkFields)
    .map((name) => [name, take(name)] as const)
    .filter(([, url]) => url !== '');
  const summary = latexLine(latexToSegments(take('summary')));
  const added = take('date-added');
  const aliases = take('aliases')
    .split(/\s*,\s*/)
    .filter(Boolean);
  const notes = take('annotation').split('\n').map(readLine).join('\n');
  return {
    id,
    ...(venue && { venue }),
    ...(links.length > 0 && { links: Object.fromEntries(links) }),
    ...(added && { added }),
    ...(keywords.length > 0 && { topics: keywords }),
    ...(summary && { summary }),
    ...(take('featured') === 'true' && { featured: true }),
    ...(aliases.length > 0 && { aliases }),
    ...(notes && { notes }),
  };
}

/** A line of Markdown, which keeps its indentation: that of a list means something. */
function readLine(latex: string): string {
  return `${defined(/^ */.exec(latex)?.[0])}${titleLine(latexToSegments(latex))}`;
}
