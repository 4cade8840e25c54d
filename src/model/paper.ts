import { z } from 'zod';
import { CHANGE_KINDS, changeFields } from './changes.ts';
import { CITATION_KEY, textLike, WEB_ADDRESS } from './forms.ts';
import { ARXIV, CATEGORY, DOI } from './identifiers.ts';
import { ID_PATTERN } from './ids.ts';
import { LONGEST_NAME } from './lengths.ts';
import { FULL_DATE, PARTIAL_DATE } from './partial-dates.ts';
import type { Publication } from './publication.ts';
import { venueFields, venueSchema } from './venue.ts';

/** The kinds of link that a paper may have besides those made from its identifiers. */
export const linkFields = {
  code: textLike(WEB_ADDRESS).describe("The authors' source code."),
  project: textLike(WEB_ADDRESS).describe("The authors' page about the paper."),
  openreview: textLike(WEB_ADDRESS).describe('The reviews on OpenReview.'),
  pdf: textLike(WEB_ADDRESS).describe('The paper itself, for one that is not on arXiv.'),
};

/** Each is a page of its own, and each change an item of the news. */
const MOST_ALIASES = 50;
const MOST_CHANGES = 100;

/**
 * The frontmatter of a paper. Each field says in one sentence what a contributor should type; the order here
 * is the order in the file. What a value means beyond its type (a real date, a topic that exists) is for the
 * rules.
 */
export const paperFields = {
  title: z.string().min(1).describe("The paper's title as printed, in quotes."),
  language: z
    .string()
    .optional()
    .describe("The language of title and abstract, where it is not the list's: zh, pt-BR."),
  authors: z
    .array(z.string().max(LONGEST_NAME))
    .min(1)
    .optional()
    .describe('All authors in the order on the paper, given name first; leave it out rather than guess.'),
  published: textLike(PARTIAL_DATE)
    .optional()
    .describe('When the paper first appeared, as exactly as you know it: "2023-10-31", "2023-10" or "2023".'),
  added: textLike(FULL_DATE).describe('The day it joined this list, as "YYYY-MM-DD".'),
  topics: z
    .array(textLike(ID_PATTERN, 'topics'))
    .optional()
    .describe('Names of files in content/topics/, the main one first.'),
  arxiv: textLike(ARXIV)
    .optional()
    .describe('The arXiv identifier in quotes, without version: "2311.00136".'),
  category: textLike(CATEGORY).optional().describe('The primary arXiv category, such as cs.LG.'),
  doi: textLike(DOI).optional().describe('The DOI of the published version, in quotes: "10.1000/xyz".'),
  venue: venueSchema
    .optional()
    .describe(
      `Where it was published, with the year: ICLR 2024. Or apart, where more is known: ${Object.keys(venueFields).join(', ')}. \`preprint\` for what is known to be only that; leave it out where you do not know.`,
    ),
  links: z
    .strictObject(linkFields)
    .partial()
    .optional()
    .describe(`Full https addresses: ${Object.keys(linkFields).join(', ')}.`),
  summary: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('One plain sentence of at most 200 characters, saying nothing that the abstract does not say.'),
  featured: z.boolean().optional().describe('true shows the paper on the home page.'),
  aliases: z
    .array(textLike(ID_PATTERN))
    .max(MOST_ALIASES)
    .optional()
    .describe('Former file names of this entry, the first one first, so that old addresses keep working.'),
  key: textLike(CITATION_KEY)
    .optional()
    .describe(
      'The citation key, where it must not be author, year and first word of the file name: lovelace1843notesb.',
    ),
  changes: z
    .array(z.strictObject(changeFields))
    .min(1)
    .max(MOST_CHANGES)
    .optional()
    .describe(
      `What changed since, for those who follow the list, the oldest first: ${Object.keys(changeFields).join(', ')}. \`what\` is one of ${CHANGE_KINDS.join(', ')}.`,
    ),
};

export const paperSchema = z.strictObject(paperFields);

/** The frontmatter of a paper, typed and of the right form. */
export type PaperFrontmatter = z.infer<typeof paperSchema>;

/** A paper as the site shows it: its frontmatter, its id, and its two texts in Markdown. */
export interface Paper extends PaperFrontmatter {
  /** The name of its file without `.md`, and its address. */
  id: string;
  /** Where and when it was published, as the entry and venues.yaml say. */
  publication: Publication;
  /** The authors' abstract, as Markdown. */
  abstract: string;
  /** The curator's notes, as Markdown; empty where there are none. */
  notes: string;
  /** Ids of the papers that its body cites, in order of first mention. */
  cites: string[];
}
