import type { Card } from './cards.ts';

/** Draws cards as PNGs; fonts and libraries are loaded for the first, so that a build without new images does not wait. */
export function lazyDraw(): (card: Card) => Promise<Uint8Array> {
  let tools: ReturnType<typeof load> | undefined;
  return async (card) => {
    const { typeface, drawCard, renderPng } = await (tools ??= load());
    return renderPng(drawCard(card, typeface));
  };
}

async function load() {
  const [{ openTypeface }, { drawCard }, { renderPng }] = await Promise.all([
    import('./typeface.ts'),
    import('./draw-card.ts'),
    import('./render-png.ts'),
  ]);
  return { typeface: openTypeface(), drawCard, renderPng };
}
