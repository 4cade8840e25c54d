import { nameProblem } from '../model/person-names.ts';
import type { Finding } from '../model/issues.ts';
import type { Rule } from './rule.ts';

/** Each author is one name in reading order, so that citations can be made from it. */
export const authorsAsNames: Rule = {
  name: 'authors-as-names',
  holds: 'Each author is one name, given name first.',
  example: {
    no: 'authors: ["Lovelace, Ada", Alan Turing et al.]',
    yes: 'authors: [Ada Lovelace, Alan Turing, Grace Hopper]',
  },
  find: (library) =>
    library.papers.flatMap(({ file, fields, locate }) =>
      (fields.authors ?? []).flatMap((name, index): Finding[] => {
        const problem = nameProblem(name);
        if (problem === undefined) return [];
        return [
          {
            file,
            position: locate(['authors', index]),
            message: `Unexpected ${problem} \`${name}\`, expected one name an author, as \`Ada Lovelace\`.`,
            action: suggestion(name, problem),
          },
        ];
      }),
    ),
};

function suggestion(name: string, problem: string): string {
  const [, first, second] = /^([^,;]+),\s*([^,;]+)$/.exec(name) ?? [];
  if (problem.startsWith('comma') && first && second) {
    const areTwo = first.includes(' ') && second.includes(' ');
    return areTwo
      ? `Write [${first}, ${second}].`
      : `Write ${second} ${first}, or if these are two people: [${first}, ${second}].`;
  }
  if (problem.startsWith('stray')) return `Write ${name.trim().replace(/\s+/g, ' ')}.`;
  if (problem.startsWith('footnote') || problem.startsWith('address')) return 'Leave only the name.';
  if (problem.startsWith('"and others"')) return 'Name all authors, or leave authors out.';
  return 'Write the names as a list: authors: [Ada Lovelace, Alan Turing].';
}
