import sharp from 'sharp';
import type { Card } from './cards.ts';
import { layOutCard } from './lay-out-card.ts';

// It would keep pictures of which none is asked for again.
sharp.cache(false);

/**
 * Draws a card as a PNG with a palette. The same card gives the same bytes. One whose texts cannot be set
 * shows the address of the list in their place.
 */
export async function drawCard(card: Card): Promise<Buffer> {
  const svg = await layOutCard(card).catch(() => layOutCard(plainest(card)));
  // The least palette that looks the same. In a small row of hues, more of it is needed until no two become
  // one.
  const quality = card.kind === 'site' ? 95 : 84;
  return sharp(Buffer.from(svg)).png({ palette: true, quality, effort: 1, dither: 0 }).toBuffer();
}

/** The card with nothing on it that is not in ASCII. */
function plainest(card: Card): Card {
  return card.kind === 'site'
    ? { ...card, title: card.address, description: '' }
    : { ...card, title: card.siteAddress, authors: [], topic: undefined, siteTitle: card.siteAddress };
}
