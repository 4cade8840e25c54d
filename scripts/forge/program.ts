import { execFileSync } from 'node:child_process';

/**
 * Runs a program with these arguments and this input, and gives what it prints.
 * @throws {Error} with what the program said, when it fails
 */
export type Program = (args: readonly string[], input?: string) => string;

/** A program of this machine. No shell reads the arguments, so they mean what they say, whatever they hold. */
export function program(name: string, cwd = '.'): Program {
  return (args, input = '') => {
    try {
      return execFileSync(name, args, {
        cwd,
        input,
        encoding: 'utf8',
        stdio: 'pipe',
        maxBuffer: 64 * 1024 * 1024,
      });
    } catch (error) {
      const said = error instanceof Error && 'stderr' in error && error.stderr ? error.stderr : error;
      throw new Error(`${name} ${args[0] ?? ''} failed.\n${String(said).trim()}`, { cause: error });
    }
  };
}
