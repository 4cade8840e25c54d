import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ownFolder } from '../../../scripts/build/own-folder.ts';
import { temporaryFolder } from '../../site/build-site.ts';

const own = String(process.pid);
let other: ChildProcess;
/** A folder that another process made, which runs until it is killed. */
function parentWithOther(): string {
  const parent = temporaryFolder();
  other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  fs.mkdirSync(path.join(parent, String(other.pid)));
  return parent;
}
afterEach(() => other.kill());

describe("a process's own folder", () => {
  it('is made beside those of other processes that run, and is not alone', () => {
    const parent = parentWithOther();
    expect(ownFolder(parent)).toEqual({ folder: path.join(parent, own), isAlone: false });
    expect(fs.readdirSync(parent).toSorted()).toEqual([own, String(other.pid)].toSorted());
  });

  it('is alone where others have ended, and takes away what they left', async () => {
    const parent = parentWithOther();
    other.kill();
    await once(other, 'close');
    expect(ownFolder(parent).isAlone).toBe(true);
    expect(fs.readdirSync(parent)).toEqual([own]);
  });

  it('is empty, whatever an earlier process of the same number left', () => {
    const parent = path.join(parentWithOther(), 'not there yet');
    fs.mkdirSync(path.join(parent, own, 'left'), { recursive: true });
    expect(fs.readdirSync(ownFolder(parent).folder)).toEqual([]);
  });
});
