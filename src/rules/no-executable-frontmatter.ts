import { entriesOf } from '../model/library.ts';
import type { Rule } from './rule.ts';

/** Frontmatter is YAML: a language after the first `---` may be code, and code from entries never runs. */
export const noExecutableFrontmatter: Rule = {
  name: 'no-executable-frontmatter',
  holds: 'The first line is `---` and nothing else: frontmatter is YAML and is never run.',
  example: { of: 'first line', no: '---js', yes: '---' },
  find: (library) =>
    entriesOf(library).flatMap(({ file, parseError }) =>
      parseError?.kind === 'language'
        ? [
            {
              file,
              position: { line: 1, column: 4 },
              message: `Unexpected language \`${parseError.language}\` after the first \`---\`, expected nothing there: frontmatter is YAML and is never run.`,
              action: 'Make the first line ---, and write the fields as key: value.',
            },
          ]
        : [],
    ),
};
