import { chromium, type Browser } from 'playwright-core';
import { findBrowser, type FoundBrowser } from './find-browser.ts';

/**
 * Starts the browser that `findBrowser` gives, or `found`, headless and silent on the network. It keeps its
 * sandbox, except as root, and except in the carried browser, which lacks the helper that the sandbox needs
 * on some machines. Rejects with the browser's path when it does not start. Whoever calls closes it.
 */
export async function launchBrowser(found?: FoundBrowser): Promise<Browser> {
  const { executablePath, args, env, source } = found ?? (await findBrowser());
  try {
    return await chromium.launch({
      executablePath,
      headless: true,
      args: [...QUIET, ...args],
      env: { ...process.env, ...env },
      // Playwright adds --no-sandbox unless this is true.
      chromiumSandbox: source !== 'carried' && process.getuid?.() !== 0,
    });
  } catch (cause) {
    const failed = `The browser at ${executablePath} (${source}) did not start.`;
    throw new Error(`${failed} Set BROWSER_PATH to use another.`, { cause });
  }
}

// Playwright passes most of these today; the tests rely on them whatever it passes tomorrow.
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
