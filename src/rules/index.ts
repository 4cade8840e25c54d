import { sortIssues, type Issue, type Severity } from '../model/issues.ts';
import { showHidden } from '../model/hidden-characters.ts';
import type { Library } from '../model/library.ts';
import { arxivCategory } from './arxiv-category.ts';
import { authorsAsNames } from './authors-as-names.ts';
import { boundedText } from './bounded-text.ts';
import { datedChanges } from './dated-changes.ts';
import { fieldOrder } from './field-order.ts';
import { fileName } from './file-name.ts';
import { freeAlias } from './free-alias.ts';
import { hasAbstract } from './has-abstract.ts';
import { hasTopic } from './has-topic.ts';
import { knownCitation } from './known-citation.ts';
import { knownKeys } from './known-keys.ts';
import { knownStep } from './known-step.ts';
import { languageTag } from './language-tag.ts';
import { noExecutableFrontmatter } from './no-executable-frontmatter.ts';
import { noHiddenCharacters } from './no-hidden-characters.ts';
import { noImages } from './no-images.ts';
import { noLatexDebris } from './no-latex-debris.ts';
import { noLostCharacters } from './no-lost-characters.ts';
import { noRawHtml } from './no-raw-html.ts';
import { noSymlinks } from './no-symlinks.ts';
import { oneSpelling } from './one-spelling.ts';
import { plainNames } from './plain-names.ts';
import { plainSitePath } from './plain-site-path.ts';
import { publishedDoi } from './published-doi.ts';
import { quotedIdentifier } from './quoted-identifier.ts';
import { readableMaths } from './readable-maths.ts';
import { realDate } from './real-date.ts';
import { recommendedInTopic } from './recommended-in-topic.ts';
import type { Rule } from './rule.ts';
import { shallowNesting } from './shallow-nesting.ts';
import { summaryNotTitle } from './summary-not-title.ts';
import { summaryNumbers } from './summary-numbers.ts';
import { tellingChanges } from './telling-changes.ts';
import { tidyWhitespace } from './tidy-whitespace.ts';
import { titleInImage } from './title-in-image.ts';
import { titleNotInCapitals } from './title-not-in-capitals.ts';
import { topicExists } from './topic-exists.ts';
import { topicNotEmpty } from './topic-not-empty.ts';
import { unchangedEdition } from './unchanged-edition.ts';
import { uniqueArxiv } from './unique-arxiv.ts';
import { uniqueCitationKey } from './unique-citation-key.ts';
import { uniqueDoi } from './unique-doi.ts';
import { uniqueTitle } from './unique-title.ts';
import { uniqueVenue } from './unique-venue.ts';
import { validFrontmatter } from './valid-frontmatter.ts';
import { venueNotEmpty } from './venue-not-empty.ts';
import { webLink } from './web-link.ts';
import { wholeAbstract } from './whole-abstract.ts';

/** The whole policy: every rule, and whether breaking it stops the build. */
export const policy: readonly (readonly [rule: Rule, severity: Severity])[] = [
  // The file as a file
  [noSymlinks, 'error'],
  [fileName, 'error'],
  [tidyWhitespace, 'warning'],
  [noHiddenCharacters, 'error'],
  [noLostCharacters, 'error'],
  // The frontmatter as YAML
  [noExecutableFrontmatter, 'error'],
  [validFrontmatter, 'error'],
  [knownKeys, 'error'],
  [fieldOrder, 'warning'],
  // What the fields say
  [titleNotInCapitals, 'warning'],
  [authorsAsNames, 'error'],
  [languageTag, 'error'],
  [realDate, 'error'],
  [hasTopic, 'warning'],
  [topicExists, 'error'],
  [quotedIdentifier, 'error'],
  [arxivCategory, 'error'],
  [publishedDoi, 'warning'],
  [webLink, 'error'],
  [plainSitePath, 'error'],
  [titleInImage, 'warning'],
  [summaryNotTitle, 'warning'],
  [plainNames, 'error'],
  [summaryNumbers, 'warning'],
  [freeAlias, 'error'],
  [datedChanges, 'error'],
  [tellingChanges, 'warning'],
  // The text
  [hasAbstract, 'warning'],
  [wholeAbstract, 'warning'],
  [knownCitation, 'error'],
  [noRawHtml, 'error'],
  [noImages, 'error'],
  [shallowNesting, 'error'],
  [boundedText, 'error'],
  [readableMaths, 'error'],
  [noLatexDebris, 'warning'],
  [oneSpelling, 'warning'],
  // The list as a whole
  [uniqueArxiv, 'error'],
  [uniqueDoi, 'error'],
  [uniqueTitle, 'error'],
  [uniqueCitationKey, 'warning'],
  [uniqueVenue, 'error'],
  [venueNotEmpty, 'warning'],
  [topicNotEmpty, 'warning'],
  [recommendedInTopic, 'error'],
  [knownStep, 'error'],
  [unchangedEdition, 'error'],
];

/** Returns everything that is wrong with a library, sorted by file and position. */
export function checkLibrary(library: Library): Issue[] {
  return sortIssues(
    policy.flatMap(([{ name, find }, severity]) =>
      find(library).map(({ file, position, message, action, fix }) => ({
        file,
        position,
        message: forMessage(message),
        action: forMessage(action),
        ...(fix && { fix: { ...fix, done: forMessage(fix.done) } }),
        severity,
        rule: name,
      })),
    ),
  );
}

/**
 * Values in a message may hold line breaks, what a terminal would obey, what nobody sees, and whole books.
 */
function forMessage(text: string): string {
  const shown = showHidden(text.slice(0, 2 * LONGEST_MESSAGE));
  return shown.length > LONGEST_MESSAGE ? `${shown.slice(0, LONGEST_MESSAGE)}…` : shown;
}

const LONGEST_MESSAGE = 600;
