/** A stretch of an excerpt; `found` for a word of the query. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

/**
 * Takes Pagefind's excerpt apart into plain text, so that nothing in an entry can become markup.
 * @param html the excerpt as Pagefind gives it
 */
export function excerptParts(html: string): ExcerptPart[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((part) => {
      const found = part.startsWith('<mark>') && part.endsWith('</mark>');
      return { text: unescape(found ? part.slice('<mark>'.length, -'</mark>'.length) : part), found };
    });
}

function unescape(html: string): string {
  return html.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };
