import { expect, it } from 'vitest';
import { once } from '../../src/model/once.ts';

it('a value is computed once for each name, and again after a failure', async () => {
  const asked: string[] = [];
  const load = once((name) => {
    asked.push(name);
    return asked.length === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(asked.length);
  });
  await expect(load('a')).rejects.toThrow('offline');
  expect(await Promise.all([load('a'), load('a'), load('b')])).toEqual([2, 2, 3]);
  expect(asked).toEqual(['a', 'a', 'b']);
});
