import path from 'node:path';
import { expect, it } from 'vitest';
import { repositoryPath } from '../../src/site/repository-path.ts';

const root = path.resolve('some/project');

it.each([
  ['some/project/content/papers/a.md', 'content/papers/a.md'],
  [path.resolve('some/project/content/papers/a.md'), 'content/papers/a.md'],
  ['some/project/..content/a.md', '..content/a.md'],
  ['some/content/papers/a.md', undefined],
  ['some/project-of-another/a.md', undefined],
  [path.resolve('/elsewhere/papers/a.md'), undefined],
])('the path of %j in the repository is %j', (file, inside) => {
  expect(repositoryPath(file, root)).toBe(inside);
});
