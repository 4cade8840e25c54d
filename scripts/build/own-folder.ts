import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes an empty folder in `parent` that belongs to this process, and removes what processes that have ended
 * left there. Each process makes its own before it looks at the others, so of two at once at most one is
 * alone.
 */
export function ownFolder(parent: string): OwnFolder {
  const folder = path.join(parent, String(process.pid));
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  let isAlone = true;
  for (const name of fs.readdirSync(parent).filter((other) => other !== path.basename(folder))) {
    if (isRunning(Number(name))) isAlone = false;
    else fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
  return { folder, isAlone };
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
