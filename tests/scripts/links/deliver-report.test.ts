import { describe, expect, it } from 'vitest';
import { deliverReport } from '../../../scripts/links/deliver-report.ts';

const TITLE = 'Links that lead nowhere';
const DEAD = { body: '1 link leads nowhere.\n', hasDead: true };
const CLEAN = { body: '0 links lead nowhere.\n', hasDead: false };

/** What is said and asked when these issues of the workflow are open. */
function deliver(report: typeof DEAD, open: { number: number; title: string; body: string }[]) {
  const asked: { args: string; input: string | undefined }[] = [];
  const said = deliverReport(report, (args, input) => {
    if (args[1] === 'list') return JSON.stringify(open);
    asked.push({ args: args.join(' '), input });
    return 'https://forge.example/lab/list/issues/7\n';
  });
  return { said, asked };
}

describe('the issue of the weekly check', () => {
  it('is opened when a link is dead', () => {
    expect(deliver(DEAD, [{ number: 3, title: 'Another', body: '' }])).toEqual({
      said: 'Opened https://forge.example/lab/list/issues/7',
      asked: [{ args: `issue create --title ${TITLE} --body-file -`, input: DEAD.body }],
    });
  });

  it('is renewed, and not opened twice', () => {
    expect(deliver(DEAD, [{ number: 3, title: TITLE, body: 'old' }])).toEqual({
      said: 'Renewed issue #3.',
      asked: [{ args: 'issue edit 3 --body-file -', input: DEAD.body }],
    });
  });

  it('is left alone when it says the same', () => {
    expect(deliver(DEAD, [{ number: 3, title: TITLE, body: '1 link leads nowhere.\r\n' }])).toEqual({
      said: 'Nothing new for issue #3.',
      asked: [],
    });
  });

  it('is closed when nothing is dead any more', () => {
    const { said, asked } = deliver(CLEAN, [{ number: 3, title: TITLE, body: 'old' }]);
    expect(said).toBe('No dead links: issue #3 closed.');
    expect(asked.map(({ args }) => args)).toEqual([
      'issue close 3 --comment All links lead somewhere again.',
    ]);
  });

  it('is not opened when nothing is dead', () => {
    expect(deliver(CLEAN, [])).toEqual({ said: 'No dead links.', asked: [] });
  });
});
