import { execFileSync } from 'node:child_process';

/**
 * Runs a program with these arguments and this input, and gives what it prints.
 * @throws {ProgramError} with what the program said, when it fails
 */
export type Program = (args: readonly string[], input?: string) => string;

/** That a program failed or could not be started. */
export class ProgramError extends Error {
  /** The first line of what it said, without `fatal: `. */
  readonly reason: string;
  /** Its exit code; undefined where it did not start or was stopped by a signal. */
  readonly code: number | undefined;

  constructor(name: string, args: readonly string[], cause: unknown) {
    const { status, stderr, code } = cause as { status?: number | null; stderr?: string; code?: string };
    const said = (stderr || String(cause)).trim();
    super(`${[name, ...args.slice(0, 1)].join(' ')} failed.\n${said}`, { cause });
    this.reason =
      code === 'ENOENT' ? `${name} is not installed.` : said.replace(/\n[^]*/, '').replace(/^fatal: /, '');
    this.code = status ?? undefined;
  }
}

/**
 * A program of this machine. No shell reads the arguments, so they mean what they say, whatever they hold.
 * @param cwd the folder in which it runs
 * @param env what its environment has besides that of this process
 */
export function program(name: string, cwd = '.', env: NodeJS.ProcessEnv = {}): Program {
  return (args, input = '') => {
    try {
      return execFileSync(name, args, {
        cwd,
        env: { ...process.env, ...env },
        input,
        encoding: 'utf8',
        stdio: 'pipe',
        maxBuffer: 64 * 1024 * 1024,
      });
    } catch (error) {
      throw new ProgramError(name, args, error);
    }
  };
}
