import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documents } from '../../../scripts/docs/documents.ts';
import { policy } from '../../../src/rules/index.ts';

const contributing = fs.readFileSync('CONTRIBUTING.md', 'utf8');

describe('CONTRIBUTING', () => {
  it('is up to date with the schema and the rules, and so is all else that is made from them (npm run docs)', () => {
    const read = (file: string): string => fs.readFileSync(file, 'utf8');
    for (const [file, text] of documents(read)) expect(read(file), file).toBe(text);
  });

  it('says of each rule what must hold, with an example', () => {
    for (const [{ name }] of policy) {
      expect(contributing).toMatch(new RegExp(`^### \`${name}\`\\n\\n.+\\n\\n\`\`\`diff\\n- `, 'm'));
    }
  });
});
