import { didYouMean } from '../model/near-names.ts';
import { linkFields, paperFields } from '../model/paper.ts';
import { pathFields, stepFields } from '../model/path.ts';
import { siteFields } from '../model/site.ts';
import { synonymFields } from '../model/synonyms.ts';
import { topicFields } from '../model/topic.ts';
import type { Finding } from '../model/issues.ts';
import type { Entry } from '../model/library.ts';
import type { Rule } from './index.ts';

/** No field is silently ignored: a key that the schema does not have is a slip of the pen. */
export const knownKeys: Rule = (library) => [
  ...library.papers.flatMap((entry) => [
    ...unknownKeys(entry, [], Object.keys(paperFields)),
    ...unknownKeys(entry, ['links'], Object.keys(linkFields)),
  ]),
  ...library.topics.flatMap((entry) => unknownKeys(entry, [], Object.keys(topicFields))),
  ...library.paths.flatMap((entry) => [
    ...unknownKeys(entry, [], Object.keys(pathFields)),
    ...listOf(entry.data['steps']).flatMap((_, index) =>
      unknownKeys(entry, ['steps', index], Object.keys(stepFields)),
    ),
  ]),
  ...unknownKeys(library.synonyms, [], Object.keys(synonymFields)),
  ...unknownKeys(library.site, [], Object.keys(siteFields)),
  ...unknownKeys(library.site, ['editor'], Object.keys(siteFields.editor.unwrap().shape)),
];

function unknownKeys(
  { file, data, locate }: Entry<unknown>,
  path: (string | number)[],
  known: string[],
): Finding[] {
  const group = path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown>)[step],
    data,
  );
  if (typeof group !== 'object' || group === null || Array.isArray(group)) return [];
  return Object.keys(group)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      file,
      position: locate([...path, key], 'key'),
      message: `Unexpected key \`${[...path, key].join('.')}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}.`,
      action: didYouMean(key, known, 'Remove the line, or use one of these keys.'),
    }));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
