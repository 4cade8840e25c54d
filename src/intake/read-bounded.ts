/**
 * The body of an answer as text, read only so far as it may be.
 * @returns undefined for a body of more bytes than the limit
 */
export async function readBounded(response: Response, limit: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
