import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documents } from '../../../scripts/docs/documents.ts';
import { readFrontmatter } from '../../../src/library/frontmatter.ts';
import { readSite, readSynonyms } from '../../../src/library/read-data-file.ts';
import { readEntry } from '../../../src/library/read-library.ts';
import { linkFields, paperFields, type PaperFrontmatter } from '../../../src/model/paper.ts';
import { topicFields } from '../../../src/model/topic.ts';
import { checkLibrary, policy } from '../../../src/rules/index.ts';
import { LIST } from '../../list.ts';

const contributing = fs.readFileSync('CONTRIBUTING.md', 'utf8');

describe('CONTRIBUTING', () => {
  it('is up to date with the schema and the rules, and so is all else that is made from them (npm run docs)', () => {
    const read = (file: string): string => fs.readFileSync(file, 'utf8');
    for (const [file, text] of documents(read, [])) {
      // The topics in the form are those of the list that this checkout holds.
      if (!file.startsWith('.github/')) expect(read(file), file).toBe(text);
    }
  });

  it('says of each rule what must hold, with an example', () => {
    for (const [name] of policy) {
      expect(contributing).toMatch(new RegExp(`^### \`${name}\`\\n\\n.+\\n\\n\`\`\`diff\\n- `, 'm'));
    }
  });

  it('shows an entry that passes the check', () => {
    const example = /```markdown\n([\s\S]*?)```/.exec(contributing)?.[1] ?? '';
    const entry = readEntry<PaperFrontmatter>(
      'content/papers/neuroformer.md',
      paperFields,
      readFrontmatter(example),
    );
    const topics = entry.fields.topics?.map((id) =>
      readEntry<never>(
        `content/topics/${id}.md`,
        topicFields,
        readFrontmatter('---\ntitle: T\norder: 1\ndescription: D.\n---\n'),
      ),
    );
    const site = readSite(`${LIST}/site.yaml`);
    expect(entry.fields.title).toBeDefined();
    expect(
      checkLibrary({
        folder: 'content',
        papers: [entry],
        topics: topics ?? [],
        paths: [],
        site,
        synonyms: readSynonyms(`${LIST}/synonyms.yaml`),
        unexpectedFiles: [],
        symlinks: [],
      }),
    ).toEqual([]);
  });
});

it('every field of the schema has one sentence for the contributor', () => {
  for (const [name, schema] of Object.entries({ ...paperFields, ...linkFields, ...topicFields })) {
    expect(schema.description, name).toMatch(/^[A-Z`a-z].*[.\])"]$/);
  }
});
