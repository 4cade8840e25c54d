import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import {
  formatMarks,
  listMarks,
  marksAsMarkdown,
  mergeMarks,
  parseMarks,
} from '../../src/browser/exchange-marks.ts';
import { readMarks, STATES, writeMarks, type Mark, type Marks } from '../../src/browser/marks.ts';

const TO_READ: Mark = { id: 'mgno', title: 'MgNO: Multigrid', topics: ['neural-fields'], state: 'to read' };
const NOTED: Mark = { id: 'fisbe', title: 'The FISBe data set', topics: [], note: 'Ask Ada.' };
const FIELDS: Omit<Mark, 'id'> = { title: 'MgNO', topics: [], state: 'to read' };

describe('marks in a file', () => {
  it('are JSON that a reader can also read', () => {
    expect(formatMarks(marksOf(TO_READ, NOTED))).toMatchInlineSnapshot(`
      "{
        "lectern": 1,
        "marks": [
          {
            "id": "fisbe",
            "title": "The FISBe data set",
            "topics": [],
            "note": "Ask Ada."
          },
          {
            "id": "mgno",
            "title": "MgNO: Multigrid",
            "topics": [
              "neural-fields"
            ],
            "state": "to read"
          }
        ]
      }"
    `);
  });

  it('read back as they were written', () => {
    fc.assert(
      fc.property(anyMarks(), (marks) => {
        expect(parseMarks(formatMarks(marks))).toEqual(marks);
        expect(readMarks(writeMarks(marks))).toEqual(marks);
      }),
    );
  });

  it('are written the same in whatever order they were set', () => {
    fc.assert(
      fc.property(anyMarks(), (marks) => {
        const titles = new Set([...marks.values()].map(({ title }) => title));
        fc.pre(titles.size === marks.size);
        expect(formatMarks(new Map([...marks].reverse()))).toBe(formatMarks(marks));
      }),
    );
  });

  it('keep nothing that is not a mark', () => {
    const file = { lectern: 2, marks: [{ ...TO_READ, topics: ['pruning', 7], note: '', colour: 'red' }] };
    expect(parseMarks(JSON.stringify(file))).toEqual(marksOf({ ...TO_READ, topics: ['pruning'] }));
    const { id, title, state } = TO_READ;
    expect(parseMarks(JSON.stringify({ marks: [{ id, title, state }] }))).toEqual(
      marksOf({ id, title, topics: [], state: 'to read' }),
    );
  });

  it.each(['', 'marks', '{"marks": ['])('are not “%s”, which is no JSON', (text) => {
    expect(() => parseMarks(text)).toThrow('This file is not JSON. Choose a file that was exported here.');
  });

  it.each(['null', '[]', '7', '{"marks": {}}', '{"papers": []}'])('are not %s', (text) => {
    expect(() => parseMarks(text)).toThrow(
      'This file holds no reading marks. Choose a file that was exported here.',
    );
  });

  it.each([
    ['nothing', null],
    ['a text', 'mgno'],
    ['one without an id', FIELDS],
    ['one whose id is an address', { ...FIELDS, id: '../../evil' }],
    ['one whose id is no text', { ...FIELDS, id: 7 }],
    ['one without a title', { id: 'mgno', state: 'read' }],
    ['one in an unknown state', { ...FIELDS, id: 'mgno', state: 'skimmed' }],
    ['one whose note is no text', { ...FIELDS, id: 'mgno', note: ['a'] }],
    ['one that says nothing', { id: 'mgno', title: 'MgNO' }],
  ])('are not read when one of them is %s', (_, mark) => {
    expect(() => parseMarks(JSON.stringify({ marks: [TO_READ, mark] }))).toThrow(
      'Mark 2 of this file cannot be read, and nothing was imported.',
    );
  });

  it('are the reader’s or an error, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (value, list) => {
        for (const text of [JSON.stringify(value), JSON.stringify({ marks: list })]) {
          let marks: Marks;
          try {
            marks = parseMarks(text);
          } catch (error) {
            expect((error as Error).message).toMatch(/^(?:This file|Mark \d+ of this file) .*\.$/);
            continue;
          }
          expect(parseMarks(formatMarks(marks))).toEqual(marks);
        }
      }),
    );
  });
});

describe('merging a file into the marks', () => {
  it('adds what is new, leaves what is the same, and reports what differs', () => {
    const mine = marksOf(TO_READ, NOTED);
    const other: Mark = { ...TO_READ, state: 'read' };
    const added: Mark = { id: 'neuri', title: 'NeuRI', topics: ['robustness'], state: 'reading' };
    const sameElsewhere: Mark = { ...NOTED, topics: ['neuroscience'], title: 'The FISBe dataset' };
    expect(mergeMarks(mine, marksOf(other, added, sameElsewhere))).toEqual({
      marks: marksOf(TO_READ, NOTED, added),
      added: ['neuri'],
      differing: [{ mine: TO_READ, theirs: other }],
    });
    expect(mine).toEqual(marksOf(TO_READ, NOTED));
  });

  it('gives back the own marks from their own file', () => {
    fc.assert(
      fc.property(anyMarks(), (mine) => {
        expect(mergeMarks(mine, parseMarks(formatMarks(mine)))).toEqual({
          marks: mine,
          added: [],
          differing: [],
        });
        expect(mergeMarks(new Map(), mine).marks).toEqual(mine);
      }),
    );
  });

  it('never changes or loses an own mark, and never drops one of the file without saying so', () => {
    fc.assert(
      fc.property(anyMarks(), anyMarks(), (mine, theirs) => {
        const { marks, added, differing } = mergeMarks(mine, theirs);
        for (const [id, mark] of mine) expect(marks.get(id)).toBe(mark);
        for (const [id, mark] of theirs) {
          const kept = marks.get(id);
          if (mine.has(id)) {
            const isSame = kept?.state === mark.state && kept?.note === mark.note;
            expect(differing.some((pair) => pair.theirs === mark)).toBe(!isSame);
          } else {
            expect(kept).toBe(mark);
            expect(added).toContain(id);
          }
        }
        expect([...marks.keys()].sort()).toEqual([...new Set([...mine.keys(), ...theirs.keys()])].sort());
        expect(mergeMarks(marks, theirs)).toEqual({ marks, added: [], differing });
      }),
    );
  });
});

describe('marks as Markdown', () => {
  it('are a list a state, with addresses and notes', () => {
    const read: Mark = { id: 'neuri', title: 'NeuRI', topics: [], state: 'read', note: 'Good.\nTwice.' };
    expect(marksAsMarkdown(marksOf(NOTED, read, TO_READ), addressOf)).toMatchInlineSnapshot(`
      "## To read

      - [MgNO: Multigrid](https://example.org/papers/mgno/)

      ## Read

      - [NeuRI](https://example.org/papers/neuri/)
        Good.
        Twice.

      ## Notes only

      - [The FISBe data set](https://example.org/papers/fisbe/)
        Ask Ada.
      "
    `);
    expect(marksAsMarkdown(new Map(), addressOf)).toBe('');
  });

  it('show each title as it is, whatever is in it', () => {
    const titles = fc.string({ unit: fc.constantFrom(...'ab1 []()<>!&;:\\`*_~$#="\'/.-é王') });
    const awkward = ['<img src=x onerror=alert(1)>', 'On $x$ & &lt;b&gt;', '[a](b)', '`c` *d* _e_', 'f\\'];
    fc.assert(
      fc.property(
        titles.map((title) => title.trim()).filter((title) => title !== ''),
        (title) => {
          const text = marksAsMarkdown(marksOf({ ...TO_READ, title }), addressOf);
          expect(linksOf(text)).toEqual([
            { url: 'https://example.org/papers/mgno/', children: [{ type: 'text', value: title }] },
          ]);
        },
      ),
      { examples: awkward.map((title) => [title]) },
    );
  });

  it('list every mark once', () => {
    fc.assert(
      fc.property(anyMarks(), (marks) => {
        const bare = new Map([...marks].map(([id, mark]) => [id, { ...mark, title: id, note: undefined }]));
        const urls = linksOf(marksAsMarkdown(bare, addressOf)).map(({ url }) => url);
        expect(urls.sort()).toEqual([...marks.keys()].map(addressOf).sort());
      }),
    );
  });
});

it('marks are listed by title, without its article', () => {
  expect(listMarks(marksOf(TO_READ, NOTED)).map(({ id }) => id)).toEqual(['fisbe', 'mgno']);
});

function marksOf(...marks: Mark[]): Marks {
  return new Map(marks.map((mark) => [mark.id, mark]));
}

function addressOf(id: string): string {
  return `https://example.org/papers/${id}/`;
}

/** Marks with ids that also are words of JavaScript, and with texts of every kind. */
function anyMarks(): fc.Arbitrary<Marks> {
  const id = fc.oneof(
    fc.constantFrom('constructor', '7', 'mgno', 'a-b'),
    fc.stringMatching(/^[a-z0-9-]{1,8}$/),
  );
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const said = fc.oneof(
    fc.record({ state: fc.constantFrom(...STATES) }),
    fc.record({ note: text }),
    fc.record({ state: fc.constantFrom(...STATES), note: text }),
  );
  const mark = fc
    .tuple(fc.record({ id, title: fc.string({ unit: 'grapheme' }), topics: fc.array(id) }), said)
    .map(([paper, words]): Mark => ({ ...paper, ...words }));
  return fc.uniqueArray(mark, { selector: (one) => one.id }).map((marks) => marksOf(...marks));
}

function linksOf(markdown: string): { url: string; children: { type: string; value: string }[] }[] {
  const links: ReturnType<typeof linksOf> = [];
  visit(fromMarkdown(markdown), 'link', ({ url, children }) => {
    links.push({
      url,
      children: children.map((child) => ({ type: child.type, value: 'value' in child ? child.value : '' })),
    });
  });
  return links;
}
