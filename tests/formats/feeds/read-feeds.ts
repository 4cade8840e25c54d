import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { defined } from '../../../src/model/defined.ts';
import { feedFiles } from '../../../src/formats/feeds/feed-files.ts';
import type { PublishedList } from '../../../src/formats/published-list.ts';

/** All feeds of a list, by path, as they are written. */
export function feedsOf(list: PublishedList): ReadonlyMap<string, string> {
  return new Map([...feedFiles(list)].map(({ path, write }) => [path, String(write())]));
}

/** One feed as Atom and as JSON Feed, both as a reader understands them. */
export function readFeed(list: PublishedList, page = '/') {
  const files = feedsOf(list);
  return {
    atom: parseAtomFeed(defined(files.get(`${page}feed.xml`))),
    json: parseJsonFeed(JSON.parse(defined(files.get(`${page}feed.json`)))),
  };
}

/** The elements of a document that is well-formed, by their names. */
export function elementsNamed(xml: string, name: string): XmlElement[] {
  const within = (element: XmlElement): XmlElement[] =>
    element.children.flatMap((child) => (child instanceof XmlElement ? [child, ...within(child)] : []));
  return within(defined(parseXml(xml).root ?? undefined)).filter((element) => element.name === name);
}

type Node = DefaultTreeAdapterTypes.Node;

/** The elements of an HTML text as browsers read it, with their attributes: `a href`, `p`. */
export function tagsIn(html: string): string[] {
  const within = (node: Node): string[] => {
    const own = 'tagName' in node ? [[node.tagName, ...node.attrs.map(({ name }) => name)].join(' ')] : [];
    return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(within)] : own;
  };
  return within(parseFragment(html));
}

/** Addresses in an HTML text. */
export function addressesIn(html: string): string[] {
  const within = (node: Node): string[] => {
    const own =
      'tagName' in node
        ? node.attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value)
        : [];
    return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(within)] : own;
  };
  return within(parseFragment(html));
}
