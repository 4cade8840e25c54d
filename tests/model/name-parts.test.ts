import { expect, it } from 'vitest';
import { invertedName } from '../../src/model/name-parts.ts';

it.each([
  ['Ada Lovelace', 'Lovelace, Ada'],
  ['Jan van der Berg', 'van der Berg, Jan'],
  ['Martin Luther King Jr.', 'King, Jr., Martin Luther'],
  ['Jean-Luc de la Tour', 'de la Tour, Jean-Luc'],
  ['The ATLAS Collaboration', 'The ATLAS Collaboration'],
  ['Plato', 'Plato'],
  ['李 小龙', '李 小龙'],
  ['山田 太郎', '山田 太郎'],
  ['김 철수', '김 철수'],
  ['محمد الخوارزمي', 'الخوارزمي, محمد'],
])('%s is filed as %s', (name, inverted) => {
  expect(invertedName(name)).toBe(inverted);
});
