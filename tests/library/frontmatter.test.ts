import matter from 'gray-matter';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeText } from '../../src/library/decode-text.ts';
import { readFrontmatter } from '../../src/library/frontmatter.ts';

describe('readFrontmatter', () => {
  it('cuts a text into its fields and its body', () => {
    const { parseError, data, body, bodyLine } = readFrontmatter(
      '---\ntitle: A\ntopics: [x, y]\n---\n\nText.\n',
    );
    expect({ parseError, data, body, bodyLine }).toEqual({
      parseError: undefined,
      data: { title: 'A', topics: ['x', 'y'] },
      body: '\nText.\n',
      bodyLine: 5,
    });
  });

  it('reads a text without body', () => {
    expect(readFrontmatter('---\ntitle: A\n---')).toMatchObject({ data: { title: 'A' }, body: '' });
  });

  it('reads frontmatter that says it is YAML', () => {
    for (const opening of ['---yaml', '--- yaml', '---yml', '---  ']) {
      expect(readFrontmatter(`${opening}\ntitle: A\n---\n`)).toMatchObject({ data: { title: 'A' } });
    }
  });

  it('reads files of Windows, of old Macs and with a byte order mark', () => {
    const text = '---\ntitle: A\n---\nText.\n';
    for (const typed of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`]) {
      expect(readFrontmatter(decodeText(Buffer.from(typed)))).toMatchObject({
        data: { title: 'A' },
        body: 'Text.\n',
        bodyLine: 4,
      });
    }
  });

  it('leaves lines of hyphens in the body alone', () => {
    const { data, body } = readFrontmatter('---\ntitle: A\n---\nOne.\n\n---\n\nTwo.\n---\n');
    expect({ data, body }).toEqual({ data: { title: 'A' }, body: 'One.\n\n---\n\nTwo.\n---\n' });
  });
});

describe('code in frontmatter', () => {
  const ALIASES = [
    'js',
    'javascript',
    'coffee',
    'coffeescript',
    'cson',
    'json',
    'json5',
    'toml',
    'ts',
    'Yaml',
  ];
  const bait = (opening: string): string => `${opening}\n{ title: (globalThis.hasRun = true) }\n---\nText.\n`;
  const hasRun = (): boolean => 'hasRun' in globalThis;

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'hasRun');
  });

  it('would run in gray-matter as it comes', () => {
    matter(bait('---js'));
    expect(hasRun()).toBe(true);
  });

  it.each(ALIASES.flatMap((alias) => [alias, alias.toUpperCase()]))(
    'is refused and not run for %s',
    (alias) => {
      for (const opening of [`---${alias}`, `--- ${alias}`, `---\t${alias} `, `---\u00a0${alias}`]) {
        expect(readFrontmatter(bait(opening))).toMatchObject({
          parseError: { kind: 'language', language: alias },
          data: {},
          body: '',
        });
      }
      expect(hasRun()).toBe(false);
    },
  );

  it('is refused and not run behind a byte order mark and with newlines of Windows', () => {
    const text = decodeText(Buffer.from(`\uFEFF${bait('---js')}`.replaceAll('\n', '\r\n')));
    expect(readFrontmatter(text).parseError).toEqual({ kind: 'language', language: 'js' });
    expect(hasRun()).toBe(false);
  });

  it('does not run as a tag of YAML', () => {
    const text = '---\ntitle: !!js/function "function () { globalThis.hasRun = true }"\n---\n';
    expect(readFrontmatter(text)).toMatchObject({ parseError: { kind: 'syntax' }, data: {} });
    expect(hasRun()).toBe(false);
  });
});

describe('the values of frontmatter', () => {
  const valueOf = (typed: string): unknown => readFrontmatter(`---\nvalue: ${typed}\n---\n`).data['value'];

  it('are those of YAML 1.2', () => {
    expect(['1:30', 'yes', 'no', 'on', 'off', '2023-10-31'].map(valueOf)).toEqual([
      '1:30',
      'yes',
      'no',
      'on',
      'off',
      '2023-10-31',
    ]);
    expect(['2405.00010', 'true', '~', '010'].map(valueOf)).toEqual([2405.0001, true, null, 10]);
  });

  it('do not make objects of other kinds', () => {
    const { data } = readFrontmatter('---\n__proto__: { title: A }\nconstructor: B\n---\n');
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(data['title']).toBeUndefined();
  });
});

describe('parse errors of frontmatter', () => {
  const parseErrorOf = (text: string): unknown => readFrontmatter(text).parseError;

  it.each([
    ['', 'empty file'],
    ['\n\n', 'empty file'],
    ['# Title\n---\n', '`# Title`'],
    ['----\ntitle: A\n----\n', '`----`'],
    [`${'long '.repeat(20)}\n`, '`long long long long long long long long …`'],
    ['\n---\ntitle: A\n---\n', 'white space before the first `---`'],
    [' ---\ntitle: A\n---\n', 'white space before the first `---`'],
    ['\n# Title\n', 'empty first line'],
  ])('are a text that does not begin with it: %j', (text, found) => {
    expect(parseErrorOf(text)).toEqual({ kind: 'missing', found, position: { line: 1, column: 1 } });
  });

  it.each(['---', '---\ntitle: A\n', '---\ntitle: A\n----\nText.\n', '---\ntitle: A\n--- x\nText.\n'])(
    'are a fence that is not closed: %j',
    (text) => {
      expect(parseErrorOf(text)).toEqual({ kind: 'unclosed' });
    },
  );

  it('are broken YAML, the first time and the second', () => {
    const text = '---\ntitle: A\nvenue: B: C\n  hue\n---\nText.\n';
    const first = readFrontmatter(text);
    const second = readFrontmatter(text);
    expect(first).toMatchObject({ parseError: { kind: 'syntax' }, data: {}, body: 'Text.\n' });
    expect(second.parseError).toEqual(first.parseError);
    expect(second.data).toEqual({});
  });

  it('are a key that stands twice, at its second position', () => {
    expect(parseErrorOf('---\ntitle: A\nvenue: B\ntitle: C\n---\n')).toEqual({
      kind: 'syntax',
      problems: [
        { code: 'DUPLICATE_KEY', message: 'Map keys must be unique', position: { line: 4, column: 1 } },
      ],
    });
  });

  it('are tags that YAML does not know', () => {
    expect(parseErrorOf('---\ntitle: !!python/object:os.system ls\n---\n')).toMatchObject({ kind: 'syntax' });
    expect(parseErrorOf('---\ntitle: !mine A\n---\n')).toMatchObject({ kind: 'syntax' });
  });

  it('are aliases, which would grow without bound or hold themselves', () => {
    const list = (item: string): string => `[${Array(9).fill(item).join(', ')}]`;
    const lines = [
      'a0: &a0 x',
      ...Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} ${list(`*a${n}`)}`),
    ];
    const message = (name: string): string => `\`*${name}\` is an alias, which stands for another value.`;
    expect(parseErrorOf(`---\n${lines.join('\n')}\n---\n`)).toEqual({
      kind: 'syntax',
      problems: [{ code: 'ALIAS', message: message('a0'), position: { line: 3, column: 10 } }],
    });
    expect(parseErrorOf('---\ntitle: &a [*a]\n---\n')).toEqual({
      kind: 'syntax',
      problems: [{ code: 'ALIAS', message: message('a'), position: { line: 2, column: 12 } }],
    });
  });

  it('are reported once each, and at most twenty of them', () => {
    expect(parseErrorOf(`---\ntitle: ${'['.repeat(200)}\n---\n`)).toMatchObject({ problems: { length: 1 } });
    expect(parseErrorOf(`---\n${'a: !x b\n'.repeat(100)}---\n`)).toMatchObject({ problems: { length: 20 } });
  });

  it('are several documents in one', () => {
    expect(parseErrorOf('---\ntitle: A\n...\ntitle: B\n---\n')).toMatchObject({ kind: 'syntax' });
  });

  it.each([
    ['', 'nothing'],
    ['\n# a remark', 'nothing'],
    ['\njust text', 'plain text'],
    ['\n- a\n- b', 'list'],
  ])('are a block that holds no fields: %j', (block, found) => {
    expect(parseErrorOf(`---${block}\n---\nText.\n`)).toEqual({
      kind: 'not-a-mapping',
      found,
      position: { line: 1, column: 1 },
    });
  });
});

describe('positions in frontmatter', () => {
  const { locate, source } = readFrontmatter(
    [
      '---',
      'title: "A: B"   # a remark',
      'authors: [Ada Lovelace, Alan Turing]',
      'topics:',
      '  - robotics',
      '  -   neuroscience',
      'links:',
      '  code: https://example.org/',
      '  pdf:',
      'arxiv:   0704.0010 # a remark',
      'summary: >-',
      '  One',
      '  sentence.',
      'venue:',
      '---',
      'Text.',
    ].join('\n'),
  );
  const positionAt = (path: (string | number)[], part?: 'key' | 'value'): string => {
    const position = locate(path, part);
    return position ? `${position.line}:${position.column}` : 'nowhere';
  };

  it('are those of values', () => {
    expect(positionAt(['title'])).toBe('2:8');
    expect(positionAt(['arxiv'])).toBe('10:10');
    expect(positionAt(['summary'])).toBe('11:10');
  });

  it('are those of items, on one line and on several', () => {
    expect(positionAt(['authors', 0])).toBe('3:11');
    expect(positionAt(['authors', 1])).toBe('3:25');
    expect(positionAt(['topics', 0])).toBe('5:5');
    expect(positionAt(['topics', 1])).toBe('6:7');
  });

  it('are those of values in groups', () => {
    expect(positionAt(['links', 'code'])).toBe('8:9');
  });

  it('are those of keys', () => {
    expect(positionAt(['title'], 'key')).toBe('2:1');
    expect(positionAt(['links', 'code'], 'key')).toBe('8:3');
  });

  it('are those of the nearest parent that exists', () => {
    expect(positionAt(['links', 'project'])).toBe(positionAt(['links']));
    expect(positionAt(['links', 'code', 'deeper'])).toBe(positionAt(['links', 'code']));
    expect(positionAt(['topics', 5])).toBe(positionAt(['topics']));
  });

  it('are nowhere for a field that is not there', () => {
    expect(positionAt(['doi'])).toBe('nowhere');
    expect(positionAt([])).toBe('nowhere');
  });

  it('stand on the line of an empty value', () => {
    expect(positionAt(['links', 'pdf'])).toBe('9:7');
    expect(positionAt(['venue'])).toBe('14:7');
  });

  it('show what was typed', () => {
    expect(source(['title'])).toBe('"A: B"');
    expect(source(['arxiv'])).toBe('0704.0010');
    expect(source(['topics', 1])).toBe('neuroscience');
    expect(source(['doi'])).toBe('');
  });

  it('do not move with the opening fence', () => {
    for (const opening of ['---', '--- ', '---yaml', '---  yml ']) {
      const entry = readFrontmatter(`${opening}\ntitle: A\n---\n`);
      expect(entry.locate(['title'])).toEqual({ line: 2, column: 8 });
    }
  });
});

describe('spans and blocks of frontmatter', () => {
  const text = [
    '---yaml',
    '# of the title',
    'title: "A: B"   # a remark',
    'summary: |',
    '  One.',
    '',
    '# of the topics',
    'topics:',
    '  - robotics',
    'venue:',
    '---',
    'Text.',
  ].join('\n');
  const { span, blocks } = readFrontmatter(text);
  const piece = (path: (string | number)[]): string | undefined => {
    const found = span(path);
    return found && text.slice(found.start, found.end);
  };

  it('are those of the whole text', () => {
    expect(piece(['title'])).toBe('"A: B"');
    expect(piece(['topics', 0])).toBe('robotics');
    expect(piece(['venue'])).toBe('');
    expect(piece(['doi'])).toBeUndefined();
    expect(piece(['topics', 1])).toBeUndefined();
  });

  it('are whole lines, with the comments above, and together all of them', () => {
    const found = blocks();
    expect(found.map(({ key, isVerbatim }) => [key, isVerbatim])).toEqual([
      ['title', false],
      ['summary', true],
      ['topics', false],
      ['venue', false],
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '# of the title\ntitle: "A: B"   # a remark\n',
      'summary: |\n  One.\n\n',
      '# of the topics\ntopics:\n  - robotics\n',
      'venue:',
    ]);
  });

  it.each(['---\n{ title: A }\n---\n', '---\n? title\n: A\n---\n', '---\ntitle: A: B\n---\n', 'Text.'])(
    'are none where fields are not one below the other: %j',
    (other) => {
      expect(readFrontmatter(other).blocks()).toEqual([]);
    },
  );
});

describe('the line of the body', () => {
  it.each([
    ['---\ntitle: A\n---\nText.', 'Text.', 4],
    ['---\ntitle: A\n---\n\n\nText.', '\n\nText.', 4],
    ['---\ntitle: A\n---  \nText.', '  \nText.', 3],
    ['---yaml\ntitle: A\n\n# remark\n---\nText.', 'Text.', 6],
  ])('is true for %j', (text, body, bodyLine) => {
    expect(readFrontmatter(text)).toMatchObject({ body, bodyLine });
  });
});
