import { gunzipSync } from 'node:zlib';
import { decodeCbor } from '../src/search/pagefind/cbor.ts';
import { withoutSignature } from '../src/search/pagefind/open-pagefind.ts';
import { writePagefind } from '../src/search/pagefind/write-pagefind.ts';
export async function probe(language: string, content: string) {
  const files = await writePagefind([{ url: '/a/', content, language, meta: {title: 'zzz'}, filters: { topic: [], publication: [] } } as never]);
  const out: unknown[] = [];
  for (const [name, c] of files) {
    const bytes = name.endsWith('pf_index') ? withoutSignature(gunzipSync(c)) : undefined;
    if (bytes) for (const e of (decodeCbor(bytes) as any)[0]) if (e[0] !== 'zzz') out.push(JSON.stringify(e));
    if (name.endsWith('fragment')) console.log(new TextDecoder().decode(withoutSignature(gunzipSync(c))).slice(0,400));
  }
  console.log(language, out.join('  '));
}
const args = process.argv.slice(2);
for (let i = 0; i + 1 < args.length; i += 2) await probe(args[i]!, args[i+1]!);
process.exit(0);
