/**
 * How a file in a citation format is made of those of single papers, so that a browser can take papers out of
 * the file of all and put others together, the same bytes as the site publishes. It stands apart from what
 * writes the formats, which no page loads.
 */
export interface FileParts {
  /** What stands before the first part, between two, and behind the last. */
  start: string;
  between: string;
  end: string;
  /** What each part begins and ends with; no part holds the end of one, what is between, and the next. */
  head: string;
  tail: string;
  /** Finds in a part the id of its paper. */
  id: RegExp;
}

const bibtex: FileParts = {
  start: '',
  between: '\n',
  end: '',
  head: '@',
  tail: '\n}\n',
  id: /\n {2}verba = \{\{"lectern":"([a-z0-9-]+)/,
};

/** By the extension of the format. */
export const fileParts: Readonly<Record<string, FileParts>> = {
  '.bib': bibtex,
  '.biblatex.bib': bibtex,
  '.ris': {
    start: '',
    between: '\r\n',
    end: '',
    head: 'TY  - ',
    tail: '\r\nER  - \r\n',
    id: /\r\nID {2}- (.*)\r\n/,
  },
  '.csl.json': {
    start: '[\n',
    between: ',\n',
    end: '\n]\n',
    head: '  {\n',
    tail: '\n  }',
    id: /\n {4}"custom": \{"lectern":\{"id":"(.*?)"/,
  },
};

/**
 * Takes a file apart.
 * @returns its parts, by the id of their paper, in their order; none for a file of something else
 */
export function splitFile(
  file: string,
  { start, between, end, head, tail, id }: FileParts,
): Map<string, string> {
  const body = file.slice(start.length, file.length - end.length);
  if (start + body + end !== file) return new Map();
  const pieces = body.split(tail + between + head);
  return new Map(
    pieces.flatMap((piece, index) => {
      const part = (index > 0 ? head : '') + piece + (index < pieces.length - 1 ? tail : '');
      const found = id.exec(part)?.[1];
      return found === undefined ? [] : [[found, part] as const];
    }),
  );
}

/** Makes a file of parts, in their order. */
export function joinParts(parts: readonly string[], { start, between, end }: FileParts): string {
  return start + parts.join(between) + end;
}
