import { readFrontmatter } from '../../src/library/frontmatter.ts';
import { findAddresses } from '../../src/markdown/find-addresses.ts';
import type { Position } from '../../src/model/issues.ts';
import { entriesOf, type Library } from '../../src/model/library.ts';

/** An address that somebody typed, and where. */
export interface LocatedLink {
  url: string;
  file: string;
  position: Position | undefined;
}

/**
 * Every web address that stands in the list: links of papers, links in texts, and those of site.yaml.
 * Identifiers are no addresses: arXiv and DOI promise that theirs last, and asking for each would be a burden
 * to them.
 */
export function listLinks(library: Library): LocatedLink[] {
  const { site, papers } = library;
  const typed = [
    ...papers.flatMap(({ file, fields, locate }) =>
      Object.entries(fields.links ?? {}).map(([name, url]) => ({
        url,
        file,
        position: locate(['links', name]),
      })),
    ),
    ...entriesOf(library).flatMap(({ file, text, body: { excess } }) => {
      if (excess) return [];
      const { body, bodyLine } = readFrontmatter(text);
      return findAddresses(body, bodyLine).map(({ value, position }) => ({ url: value, file, position }));
    }),
    { url: site.fields.repository, file: site.file, position: site.locate(['repository']) },
    { url: site.fields.editor?.url, file: site.file, position: site.locate(['editor', 'url']) },
  ];
  return typed.filter((link): link is LocatedLink => isWebAddress(link.url));
}

function isWebAddress(url: string | undefined): boolean {
  return url !== undefined && !/[\s\p{C}]/u.test(url) && /^https?:$/.test(URL.parse(url)?.protocol ?? '');
}
