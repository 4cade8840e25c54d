import { plainText } from '../../markdown/plain-text.ts';
import { papersOf, topicsOf, type Library } from '../../model/library.ts';
import { socialImagePath } from '../../model/social-image.ts';
import type { Topic } from '../../model/topic.ts';

/** What one social image shows, and nothing else: the image changes when this does. */
export type Card = SiteCard | PaperCard;

/** The picture of the whole list. */
export interface SiteCard {
  kind: 'site';
  title: string;
  description: string;
  /** The hues of the topics, in their order. */
  hues: number[];
}

/** The picture of a paper. */
export interface PaperCard {
  kind: 'paper';
  title: string;
  authors: string[];
  /** The primary topic. */
  topic?: { title: string; hue: number } | undefined;
  siteTitle: string;
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
  const { title = '', description = '' } = library.site.fields;
  const topics = topicsOf(library);
  const topicsById = new Map(topics.map((topic) => [topic.id, topic]));
  const files = new Map(library.papers.map(({ id, file }) => [id, file]));
  const site = { kind: 'site' as const, title, description, hues: topics.map(hueOf) };
  return [
    { card: site, path: socialImagePath(), file: library.site.file },
    ...papersOf(library).map((paper) => {
      const topic = topicsById.get(paper.topics?.[0] ?? '');
      return {
        card: {
          kind: 'paper' as const,
          title: withoutMarkup(paper.title),
          authors: paper.authors ?? [],
          topic: topic && { title: topic.title, hue: hueOf(topic) },
          siteTitle: title,
        },
        path: socialImagePath(paper.id),
        file: files.get(paper.id) ?? paper.id,
      };
    }),
  ];
}

/** A title with its maths as the characters that a reader sees. Pandoc's rule keeps `$5 and $6` out. */
function withoutMarkup(title: string): string {
  return title.replace(/\$(?!\s)[^$]+(?<!\s)\$(?!\d)/g, (maths) => plainText(maths));
}

function hueOf({ hue }: Topic): number {
  return hue ?? DEFAULT_HUE;
}

/** `--hue` in src/styles/tokens.css. */
const DEFAULT_HUE = 250;
