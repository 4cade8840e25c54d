import { sortIssues, type Finding, type Issue, type Severity } from '../model/issues.ts';
import { showHidden } from '../model/hidden-characters.ts';
import type { Library } from '../model/library.ts';
import { authorsAsNames } from './authors-as-names.ts';
import { fieldOrder } from './field-order.ts';
import { fileName } from './file-name.ts';
import { freeAlias } from './free-alias.ts';
import { hasAbstract } from './has-abstract.ts';
import { hasTopic } from './has-topic.ts';
import { knownCitation } from './known-citation.ts';
import { knownKeys } from './known-keys.ts';
import { knownStep } from './known-step.ts';
import { noExecutableFrontmatter } from './no-executable-frontmatter.ts';
import { noHiddenCharacters } from './no-hidden-characters.ts';
import { noLatexDebris } from './no-latex-debris.ts';
import { noRawHtml } from './no-raw-html.ts';
import { noSymlinks } from './no-symlinks.ts';
import { publishedDoi } from './published-doi.ts';
import { quotedIdentifier } from './quoted-identifier.ts';
import { readableMaths } from './readable-maths.ts';
import { realDate } from './real-date.ts';
import { recommendedInTopic } from './recommended-in-topic.ts';
import { shallowNesting } from './shallow-nesting.ts';
import { summaryNotTitle } from './summary-not-title.ts';
import { tidyWhitespace } from './tidy-whitespace.ts';
import { titleNotInCapitals } from './title-not-in-capitals.ts';
import { topicExists } from './topic-exists.ts';
import { topicNotEmpty } from './topic-not-empty.ts';
import { uniqueArxiv } from './unique-arxiv.ts';
import { uniqueDoi } from './unique-doi.ts';
import { uniqueTitle } from './unique-title.ts';
import { validFrontmatter } from './valid-frontmatter.ts';
import { webLink } from './web-link.ts';
import { wholeAbstract } from './whole-abstract.ts';

/** The whole policy: every rule by its permanent name, and whether breaking it stops the build. */
export const policy: readonly (readonly [name: string, severity: Severity, rule: Rule])[] = [
  // The file as a file
  ['no-symlinks', 'error', noSymlinks],
  ['file-name', 'error', fileName],
  ['tidy-whitespace', 'warning', tidyWhitespace],
  ['no-hidden-characters', 'error', noHiddenCharacters],
  // The frontmatter as YAML
  ['no-executable-frontmatter', 'error', noExecutableFrontmatter],
  ['valid-frontmatter', 'error', validFrontmatter],
  ['known-keys', 'error', knownKeys],
  ['field-order', 'warning', fieldOrder],
  // What the fields say
  ['title-not-in-capitals', 'warning', titleNotInCapitals],
  ['authors-as-names', 'error', authorsAsNames],
  ['real-date', 'error', realDate],
  ['has-topic', 'warning', hasTopic],
  ['topic-exists', 'error', topicExists],
  ['quoted-identifier', 'error', quotedIdentifier],
  ['published-doi', 'warning', publishedDoi],
  ['web-link', 'error', webLink],
  ['summary-not-title', 'warning', summaryNotTitle],
  ['free-alias', 'error', freeAlias],
  // The text
  ['has-abstract', 'error', hasAbstract],
  ['whole-abstract', 'warning', wholeAbstract],
  ['known-citation', 'error', knownCitation],
  ['no-raw-html', 'error', noRawHtml],
  ['shallow-nesting', 'error', shallowNesting],
  ['readable-maths', 'error', readableMaths],
  ['no-latex-debris', 'warning', noLatexDebris],
  // The list as a whole
  ['unique-arxiv', 'error', uniqueArxiv],
  ['unique-doi', 'error', uniqueDoi],
  ['unique-title', 'error', uniqueTitle],
  ['topic-not-empty', 'warning', topicNotEmpty],
  ['recommended-in-topic', 'error', recommendedInTopic],
  ['known-step', 'error', knownStep],
];

/** Everything that is wrong with a library, sorted by place. */
export function checkLibrary(library: Library): Issue[] {
  return sortIssues(
    policy.flatMap(([rule, severity, find]) =>
      find(library).map(({ message, action, fix, ...place }) => ({
        ...place,
        ...(fix && { fix: { ...fix, done: forMessage(fix.done) } }),
        message: forMessage(message),
        action: forMessage(action),
        severity,
        rule,
      })),
    ),
  );
}

/** Values in a message may hold line breaks, what a terminal would obey, what nobody sees, and whole books. */
function forMessage(text: string): string {
  const shown = showHidden(text.slice(0, 2 * LONGEST_MESSAGE));
  return shown.length > LONGEST_MESSAGE ? `${shown.slice(0, LONGEST_MESSAGE)}…` : shown;
}

const LONGEST_MESSAGE = 600;

/** One rule: what in the library breaks it. */
export type Rule = (library: Library) => Finding[];
