import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes an empty folder in `parent` that belongs to this process, and removes what processes that have ended left there.
 * Each process makes its own before it looks at the others, so of two at once at most one is alone.
 */
export function ownFolder(parent: string): OwnFolder {
  const folder = path.join(parent, String(process.pid));
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const others = fs.readdirSync(parent).filter((name) => name !== path.basename(folder));
  const [running, ended] = [true, false].map((is) => others.filter((pid) => isRunning(Number(pid)) === is));
  for (const pid of ended ?? []) fs.rmSync(path.join(parent, pid), { recursive: true, force: true });
  return { folder, isAlone: running?.length === 0 };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export interface OwnFolder {
  folder: string;
  /** Whether no other process that is running has a folder in `parent`. */
  isAlone: boolean;
}
