import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, copyOfList, edit, temporaryFolder } from '../build-site.ts';

describe('a build of broken content', () => {
  it('reports three entries broken in three ways at their true lines, and makes no site', async () => {
    const content = copyOfList();
    const paper = (id: string): string => path.join(content, 'papers', `${id}.md`);
    edit(paper('mgno'), 'topics: [neural-fields]', 'topics: [neural-feilds]');
    edit(paper('neuri'), 'arxiv: "2302.02261"', 'arxiv: 2302.02261');
    edit(paper('du-in'), 'title: "Du-IN: Discrete', 'title: Du-IN: "Discrete');
    const { code, output, folder } = await buildSite({ CONTENT_DIR: content });
    expect(code).toBe(1);
    expect(fs.existsSync(folder)).toBe(false);
    expect(errorsOf(output).replaceAll(content, 'content')).toMatchInlineSnapshot(`
      "content/papers/du-in.md:2:8  error  valid-frontmatter
        Unexpected YAML, expected fields as \`key: value\`. Nested mappings are not allowed in compact mappings.
        Put text that holds a colon, a hash or a bracket in quotes: title: "A: B".

      content/papers/mgno.md:6:10  error  topic-exists
        Unexpected topic \`neural-feilds\`, expected the name of a file in content/topics/.
        Did you mean \`neural-fields\`?

      content/papers/neuri.md:7:8  error  quoted-identifier
        Unexpected number for \`arxiv\`, expected text: YAML reads \`2302.02261\` as a number and drops its zeros.
        Put it in quotes: arxiv: "2302.02261"

      60 papers, 12 topics: 3 errors. No site was built.
      "
    `);
  });

  it('refuses frontmatter that is code, and does not run it', async () => {
    const content = copyOfList();
    const languages = ['js', 'javascript', 'JS', ' js', 'coffee', 'coffeescript', 'cson', 'json'];
    const proof = path.join(temporaryFolder(), 'proof');
    const code = `require('fs').writeFileSync(${JSON.stringify(proof)}, 'ran')`;
    for (const [index, language] of languages.entries()) {
      const entry = `---${language}\n{ title: ${code} }\n---\n\nAn abstract.\n`;
      fs.writeFileSync(path.join(content, 'papers', `evil-${index}.md`), entry);
    }
    const built = await buildSite({ CONTENT_DIR: content });
    expect(built.code).toBe(1);
    for (const index of languages.keys())
      expect(built.output).toContain(`papers/evil-${index}.md:1:4  error  no-executable-frontmatter`);
    expect(fs.existsSync(proof)).toBe(false);
    expect(fs.existsSync(built.folder)).toBe(false);
  });

  it('stops when there is no content folder, and says what to set', async () => {
    const { code, output } = await buildSite({ CONTENT_DIR: '/nowhere/content' });
    expect(code).toBe(1);
    expect(output).toContain('Unexpected content folder `/nowhere/content`: there is no such folder.');
  });
});

/** The report without warnings. */
function errorsOf(report: string): string {
  const paragraphs = report.split('\n\n').filter((paragraph) => !/^\S+ {2}warning {2}/.test(paragraph));
  return paragraphs.join('\n\n').replace(/, \d+ warnings?/, '');
}
