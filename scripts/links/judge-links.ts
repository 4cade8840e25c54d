import { sortIssues, type Issue } from '../../src/model/issues.ts';
import type { LocatedLink } from './list-links.ts';
import type { Outcome } from './outcome.ts';

/**
 * What the check says of each link: an error where nothing is there, a warning where it could not be told.
 */
export function judgeLinks(links: readonly LocatedLink[], outcomes: ReadonlyMap<string, Outcome>): Issue[] {
  return sortIssues(
    links.flatMap(({ url, file, position }): Issue[] => {
      const outcome = outcomes.get(url);
      if (outcome === undefined || outcome.kind === 'alive') return [];
      const isDead = outcome.kind === 'dead';
      return [
        {
          file,
          position,
          severity: isDead ? 'error' : 'warning',
          rule: 'link-alive',
          message: `Unexpected ${outcome.reason ?? 'answer'} from \`${url}\`, expected a page.`,
          action: isDead
            ? `Find where it went, or look for a copy: https://web.archive.org/web/${url}`
            : 'It may only be closed to programs: open it in the browser.',
        },
      ];
    }),
  );
}
