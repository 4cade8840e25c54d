import { sortIssues, type Finding, type Issue, type Severity } from '../model/issues.ts';
import type { Library } from '../model/library.ts';
import { authorsAsNames } from './authors-as-names.ts';
import { fileName } from './file-name.ts';
import { freeAlias } from './free-alias.ts';
import { hasAbstract } from './has-abstract.ts';
import { hasTopic } from './has-topic.ts';
import { knownCitation } from './known-citation.ts';
import { knownKeys } from './known-keys.ts';
import { knownStep } from './known-step.ts';
import { noExecutableFrontmatter } from './no-executable-frontmatter.ts';
import { noRawHtml } from './no-raw-html.ts';
import { quotedIdentifier } from './quoted-identifier.ts';
import { realDate } from './real-date.ts';
import { readableMaths } from './readable-maths.ts';
import { recommendedInTopic } from './recommended-in-topic.ts';
import { topicExists } from './topic-exists.ts';
import { topicNotEmpty } from './topic-not-empty.ts';
import { uniqueArxiv } from './unique-arxiv.ts';
import { uniqueDoi } from './unique-doi.ts';
import { uniqueTitle } from './unique-title.ts';
import { validFrontmatter } from './valid-frontmatter.ts';
import { webLink } from './web-link.ts';

/** The whole policy: every rule by its permanent name, and whether breaking it stops the build. */
export const policy: readonly (readonly [name: string, severity: Severity, rule: Rule])[] = [
  ['no-executable-frontmatter', 'error', noExecutableFrontmatter],
  ['valid-frontmatter', 'error', validFrontmatter],
  ['known-keys', 'error', knownKeys],
  ['quoted-identifier', 'error', quotedIdentifier],
  ['file-name', 'error', fileName],
  ['free-alias', 'error', freeAlias],
  ['real-date', 'error', realDate],
  ['authors-as-names', 'error', authorsAsNames],
  ['web-link', 'error', webLink],
  ['topic-exists', 'error', topicExists],
  ['topic-not-empty', 'warning', topicNotEmpty],
  ['has-topic', 'warning', hasTopic],
  ['has-abstract', 'error', hasAbstract],
  ['known-citation', 'error', knownCitation],
  ['known-step', 'error', knownStep],
  ['recommended-in-topic', 'error', recommendedInTopic],
  ['no-raw-html', 'error', noRawHtml],
  ['readable-maths', 'error', readableMaths],
  ['unique-arxiv', 'error', uniqueArxiv],
  ['unique-doi', 'error', uniqueDoi],
  ['unique-title', 'error', uniqueTitle],
];

/** Everything that is wrong with a library, sorted by place. */
export function checkLibrary(library: Library): Issue[] {
  return sortIssues(
    policy.flatMap(([rule, severity, find]) =>
      find(library).map(({ message, action, ...place }) => ({
        ...place,
        message: onOneLine(message),
        action: onOneLine(action),
        severity,
        rule,
      })),
    ),
  );
}

/** Values in a message may hold line breaks, or control characters that a terminal would obey. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** One rule: what in the library breaks it. */
export type Rule = (library: Library) => Finding[];
