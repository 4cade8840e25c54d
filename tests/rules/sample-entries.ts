/** The file of a paper with these lines of frontmatter (the first is line 4 of the file) and this body. */
export function paper(lines: string[] = [], body = 'An abstract.'): string {
  return ['---', 'title: "A title"', 'added: "2024-05-31"', ...lines, '---', '', body, ''].join('\n');
}

/**
 * The file of a topic with these lines of frontmatter (the first is line 5) and this body, on line 6 without
 * them.
 */
export function topic(lines: string[] = [], body = 'An introduction.'): string {
  return ['---', 'title: A topic', 'order: 1', 'description: About it.', ...lines, '---', body, ''].join(
    '\n',
  );
}

/** The file of a reading path with these lines of frontmatter (the first is line 5) and this body. */
export function readingPath(lines: string[], body = 'An introduction.'): string {
  return ['---', 'title: A path', 'order: 1', 'description: About it.', ...lines, '---', body, ''].join('\n');
}
