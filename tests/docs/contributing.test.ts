import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withFieldTable } from '../../scripts/docs/field-table.ts';
import { readFrontmatter } from '../../src/library/frontmatter.ts';
import { readEntry } from '../../src/library/read-library.ts';
import { readSite, readSynonyms } from '../../src/library/read-data-file.ts';
import { linkFields, paperFields, type PaperFrontmatter } from '../../src/model/paper.ts';
import { topicFields } from '../../src/model/topic.ts';
import { checkLibrary, policy } from '../../src/rules/index.ts';

const contributing = fs.readFileSync('CONTRIBUTING.md', 'utf8');

describe('CONTRIBUTING', () => {
  it('has the table of fields as the schema has it (npm run docs)', () => {
    expect(contributing).toBe(withFieldTable(contributing));
  });

  it('names every rule', () => {
    expect(policy.map(([name]) => name).filter((name) => !contributing.includes(`\`${name}\``))).toEqual([]);
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
    const site = readSite('content/site.yaml');
    const synonyms = readSynonyms('content/synonyms.yaml');
    expect(entry.fields.title).toBeDefined();
    expect(
      checkLibrary({
        folder: 'content',
        papers: [entry],
        topics: topics ?? [],
        paths: [],
        site,
        synonyms,
        strays: [],
      }),
    ).toEqual([]);
  });
});

it('every field of the schema has one sentence for the contributor', () => {
  for (const [name, schema] of Object.entries({ ...paperFields, ...linkFields, ...topicFields })) {
    expect(schema.description, name).toMatch(/^[A-Z`a-z].*[.\])"]$/);
  }
});
