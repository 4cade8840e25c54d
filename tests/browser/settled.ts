import type { Page } from 'playwright-core';

/**
 * Waits until search shows what is asked for, or says that it could not be had: in the dialog where that is
 * open, otherwise on the search page, facets included.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isDialog = document.querySelector('#search-dialog[open]') !== null;
    const regions = isDialog ? ['#search-options'] : ['#search-results', '#search-facets'];
    return regions.every((region) => document.querySelector(region)?.ariaBusy === 'false');
  });
}
