import { plainText } from '../../markdown/plain-text.ts';
import { defined } from '../../model/defined.ts';
import { papersOf, topicsOf, type Library } from '../../model/library.ts';
import { splitMaths } from '../../model/maths.ts';
import { socialImagePath } from '../../model/social-image.ts';
import type { Topic } from '../../model/topic.ts';

/** What one social image shows, and nothing else: the image changes when this does. */
export type Card = SiteCard | PaperCard;

/** The picture of the whole list. */
export interface SiteCard {
  kind: 'site';
  title: string;
  /** Of the list on the web, without `https://`: it can be drawn where the title cannot. */
  address: string;
  description: string;
  /** The hues of the topics, in their order; undefined for the site's own. */
  hues: (number | undefined)[];
}

/** The picture of a paper. */
export interface PaperCard {
  kind: 'paper';
  title: string;
  authors: string[];
  /** The primary topic. */
  topic?: Pick<Topic, 'title' | 'hue'> | undefined;
  siteTitle: string;
  siteAddress: string;
}

/** A card, where its image is published, and the file that it is about, for error messages. */
export interface PlannedImage {
  card: Card;
  /** Below the base: `/social/papers/neuroformer.png`. */
  path: string;
  file: string;
}

/** The images of a library that has passed the rules: the site's, then the papers' in the order of ids. */
export function planImages(library: Library): PlannedImage[] {
  const title = defined(library.site.fields.title);
  const description = defined(library.site.fields.description);
  const { host, pathname } = new URL(defined(library.site.fields.url));
  const address = `${host}${pathname}`.replace(/\/$/, '');
  const topics = topicsOf(library);
  const topicsById = new Map(topics.map((topic) => [topic.id, topic]));
  const files = new Map(library.papers.map(({ id, file }) => [id, file]));
  const site = { kind: 'site' as const, title, address, description, hues: topics.map(({ hue }) => hue) };
  return [
    { card: site, path: socialImagePath(), file: library.site.file },
    ...papersOf(library).map((paper) => {
      const [primary] = paper.topics ?? [];
      const topic = primary === undefined ? undefined : defined(topicsById.get(primary));
      return {
        card: {
          kind: 'paper' as const,
          title: withoutMarkup(paper.title),
          authors: paper.authors ?? [],
          topic: topic && { title: topic.title, hue: topic.hue },
          siteTitle: title,
          siteAddress: address,
        },
        path: socialImagePath(paper.id),
        file: defined(files.get(paper.id)),
      };
    }),
  ];
}

/** A title with its maths as the characters that a reader sees. */
function withoutMarkup(title: string): string {
  return splitMaths(title)
    .map(({ kind, value }) => (kind === 'maths' ? plainText(`$${value}$`) : value))
    .join('');
}
