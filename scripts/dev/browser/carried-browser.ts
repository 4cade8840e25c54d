import { execFile } from 'node:child_process';
import { access, lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * The browser that `@sparticuz/chromium` carries, and with it the libraries and the font that a bare machine
 * lacks; nothing when the package is not installed. All is unpacked on first use into a folder of this user's
 * in the temp folder, and again when part of it has been deleted since. Any number of processes may ask at
 * the same moment.
 */
export async function unpackCarriedBrowser(env: NodeJS.ProcessEnv): Promise<CarriedBrowser | undefined> {
  const entry = packageEntry();
  if (entry === undefined) return undefined;
  const folder = join(tmpdir(), `lectern-chromium-${await packageVersion(entry)}-${String(USER)}`);
  await claim(folder);
  if (!(await isComplete(folder))) await unpack(entry, folder);
  const libraries = join(folder, 'al2023', 'lib');
  return {
    executablePath: join(folder, 'chromium'),
    // Without a GPU it would otherwise try SwiftShader, which is left packed: no test draws with WebGL.
    args: ['--disable-gpu', '--disable-software-rasterizer'],
    env: {
      LD_LIBRARY_PATH: env.LD_LIBRARY_PATH ? `${libraries}:${env.LD_LIBRARY_PATH}` : libraries,
      FONTCONFIG_FILE: join(folder, FONT_CONFIG),
    },
  };
}

/**
 * Unpacks into a folder of its own, then moves file by file into the shared one, the list of parts last. A
 * file is thus always whole or absent there, and a second process only puts an identical one in its place.
 */
async function unpack(entry: string, folder: string): Promise<void> {
  const staging = await mkdtemp(`${folder}.`);
  try {
    await inflateInto(staging, entry);
    await writeFile(join(staging, FONT_CONFIG), FONT_CONFIG_XML);
    const entries = await readdir(staging, { recursive: true, withFileTypes: true });
    const parts = entries
      .filter((file) => file.isFile())
      .map((file) => relative(staging, join(file.parentPath, file.name)));
    await writeFile(join(staging, PARTS), parts.join('\n'));
    for (const part of [...parts, PARTS]) {
      await mkdir(dirname(join(folder, part)), { recursive: true });
      await rename(join(staging, part), join(folder, part));
    }
  } catch (cause) {
    throw new Error(`Could not unpack the browser of ${PACKAGE} into ${folder}.`, { cause });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * The package unpacks into `os.tmpdir()` and nowhere else, so a process of its own does it, with another temp
 * folder. That also keeps every handle that wrote the browser out of this process: a browser that a forked
 * child still has open for writing does not start (ETXTBSY).
 */
async function inflateInto(staging: string, entry: string): Promise<void> {
  const archives = ARCHIVES.map((name) => join(dirname(entry), '..', 'bin', name));
  const args = ['--input-type=module', '--eval', INFLATE, '--', pathToFileURL(entry).href, ...archives];
  await promisify(execFile)(process.execPath, args, { env: { TMPDIR: staging } });
}

/**
 * The temp folder is everyone's and the name can be guessed: a folder that another user made is not to be run
 * from.
 */
async function claim(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== USER) {
    throw new Error(`${folder} is not a folder of this user; remove it, or set TMPDIR or BROWSER_PATH.`);
  }
}

/** Some machines delete old files from the temp folder one by one, so the folder alone proves nothing. */
async function isComplete(folder: string): Promise<boolean> {
  try {
    const parts = await readFile(join(folder, PARTS), 'utf8');
    await Promise.all(parts.split('\n').map((part) => access(join(folder, part))));
    return true;
  } catch {
    return false;
  }
}

function packageEntry(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(PACKAGE);
  } catch {
    return undefined;
  }
}

async function packageVersion(entry: string): Promise<string> {
  const manifest = await readFile(join(dirname(entry), '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

const PACKAGE = '@sparticuz/chromium';
const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];
const PARTS = 'parts.txt';
const USER = process.getuid?.() ?? 0;

const INFLATE = `
  const [entry, ...archives] = process.argv.slice(1);
  const { inflate } = await import(entry);
  await Promise.all(archives.map((archive) => inflate(archive)));
`;

// The carried configuration looks for the font in /tmp/fonts only, and hides the fonts of the machine.
const FONT_CONFIG = join('fonts', 'fonts.conf');
const FONT_CONFIG_XML = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

interface CarriedBrowser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}
