import type { z } from 'zod';
import { aboutSchema } from './about.ts';
import { paperSchema } from './paper.ts';
import { pathSchema } from './path.ts';
import { siteSchema } from './site.ts';
import { synonymSchema } from './synonyms.ts';
import { topicSchema } from './topic.ts';
import { venueListSchema } from './venues.ts';

/** What files of one kind are: Markdown entries in a folder, or a single data file. */
export interface Kind {
  /** The folder of the entries, below the content folder; undefined for a data file. */
  folder?: string;
  /** The name of the data file, below the content folder; undefined for a folder of entries. */
  file?: string;
  /** The schema of the frontmatter or the data; its fields are in the order in which files have them. */
  schema: z.ZodObject;
  /** The heading above the curator's own words, for a body that may have such notes. */
  notesHeading?: string;
  /** The text that an absent data file stands for; undefined where the file must be there. */
  whereAbsent?: string;
}

/** All that a content folder may hold. */
export const kinds = {
  paper: { folder: 'papers', schema: paperSchema, notesHeading: 'Notes' },
  topic: { folder: 'topics', schema: topicSchema },
  path: { folder: 'paths', schema: pathSchema },
  about: { folder: 'about', schema: aboutSchema },
  site: { file: 'site.yaml', schema: siteSchema },
  synonyms: { file: 'synonyms.yaml', schema: synonymSchema, whereAbsent: 'groups: []\n' },
  venues: { file: 'venues.yaml', schema: venueListSchema, whereAbsent: 'venues: []\n' },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
/** The kinds that are a single data file. */
export type DataFileName = {
  [Name in KindName]: (typeof kinds)[Name] extends { file: string } ? Name : never;
}[KindName];

/** The fields of a kind, typed and of the right form. */
export type FieldsOf<Name extends KindName> = z.infer<(typeof kinds)[Name]['schema']>;
