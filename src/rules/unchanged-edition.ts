import { MANIFEST, type Edition } from '../model/edition.ts';
import type { Finding } from '../model/issues.ts';
import type { Rule } from './rule.ts';

/** Who cites an edition finds what was cited: its files are, to the byte, what its manifest says. */
export const unchangedEdition: Rule = {
  name: 'unchanged-edition',
  holds: 'An edition is as it was frozen: its files are those of its manifest, to the byte.',
  example: { of: 'edition', no: 'papers.json, edited', yes: 'papers.json, as npm run edition wrote it' },
  find: (library) => library.editions.flatMap(changesOf),
};

function changesOf({ name, folder, manifest, files, others }: Edition): Finding[] {
  const finding = (file: string, message: string, action: string): Finding => ({
    file: `${folder}/${file}`,
    message,
    action,
  });
  const takeBack = `Type git restore ${folder}, with --source=COMMIT where the change is committed; what is to differ goes into a new edition.`;
  if (manifest === undefined) {
    return [
      finding(MANIFEST, `Unexpected edition without a manifest, expected one that can be read.`, takeBack),
    ];
  }
  if (manifest.edition !== name) {
    return [
      finding(
        MANIFEST,
        `Unexpected edition ${manifest.edition} in the folder ${name}, expected the folder ${manifest.edition}.`,
        `Give the folder its name back: people cite its address.`,
      ),
    ];
  }
  const frozen = new Set(manifest.files.map((file) => file.name));
  return [
    ...manifest.files.flatMap((file) => {
      const found = files.get(file.name);
      if (found === undefined) {
        return [
          finding(file.name, 'Unexpected absence of the file, expected it as it was frozen.', takeBack),
        ];
      }
      const isSame = found.bytes === file.bytes && found.sha256 === file.sha256;
      const message = `Unexpected content (${found.bytes} bytes, SHA-256 ${found.sha256.slice(0, 8)}…), expected what was frozen (${file.bytes} bytes, ${file.sha256.slice(0, 8)}…).`;
      return isSame ? [] : [finding(file.name, message, takeBack)];
    }),
    ...[...files.keys(), ...others]
      .filter((file) => !frozen.has(file))
      .map((file) =>
        finding(
          file,
          'Unexpected file in an edition, expected only those that were frozen.',
          'Move it elsewhere, or delete it.',
        ),
      ),
  ];
}
