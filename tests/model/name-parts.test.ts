import { expect, it } from 'vitest';
import { invertedName, nameOfParts, nameParts } from '../../src/model/name-parts.ts';

it.each([
  ['Ada Lovelace', 'Lovelace, Ada'],
  ['Jan van der Berg', 'van der Berg, Jan'],
  ['Martin Luther King Jr.', 'King, Jr., Martin Luther'],
  ['Jean-Luc de la Tour', 'de la Tour, Jean-Luc'],
  ['John Doe III', 'Doe, III, John'],
  ['William Strunk, Jr.', 'Strunk, Jr., William'],
  ["Gabriele D'Annunzio", "D'Annunzio, Gabriele"],
  ['Siobhán O’Neill', 'O’Neill, Siobhán'],
  ['Ahmed al-Hassan', 'al-Hassan, Ahmed'],
  ['Warren McCulloch-Pitts', 'McCulloch-Pitts, Warren'],
  ['J. R. R. Tolkien', 'Tolkien, J. R. R.'],
  ['e. e. cummings', 'cummings, e. e.'],
  ['bell hooks', 'hooks, bell'],
  ['Wim Van der Auwera', 'Van der Auwera, Wim'],
  ['Tri Van Nguyen', 'Nguyen, Tri Van'],
  ['José Ortega y Gasset', 'Ortega y Gasset, José'],
  ['Gabriel García Márquez', 'Márquez, Gabriel García'],
  ['李 小龙', '李, 小龙'],
  ['山田 タロウ', '山田, タロウ'],
  ['ジョン スミス', 'スミス, ジョン'],
  ['김 철수', '김, 철수'],
  ['张伟', '张伟'],
  ['محمد الخوارزمي', 'الخوارزمي, محمد'],
  ['Research and Development Group', 'Research and Development Group'],
  ['King Jr.', 'King Jr.'],
  ['The ATLAS Collaboration', 'The ATLAS Collaboration'],
  ['Plato', 'Plato'],
])('%s is filed as %s', (name, inverted) => {
  expect(invertedName(name)).toBe(inverted);
});

it.each(['Ada Lovelace', 'Jan van der Berg', 'Martin Luther King Jr.', '李 小龙', 'José Ortega y Gasset'])(
  '%s comes back from its parts',
  (name) => {
    const { particle = '', family = '', ...parts } = nameParts(name) ?? {};
    expect(nameOfParts({ ...parts, family: `${particle} ${family}`.trim() })).toBe(name);
  },
);
