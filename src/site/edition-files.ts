import fs from 'node:fs';
import type { PublishedFile } from '../formats/published-file.ts';
import { MANIFEST } from '../model/edition.ts';
import type { Library } from '../model/library.ts';
import { paths } from '../model/urls.ts';

/** The files of all editions, as they were frozen; nothing but what their manifests name. */
export function* editionFiles({ editions }: Library): Generator<PublishedFile> {
  for (const { name, folder, manifest } of editions) {
    const files = manifest?.files ?? [];
    for (const file of [...files, ...(manifest ? [{ name: MANIFEST, mediaType: JSON_TYPE }] : [])]) {
      yield {
        path: paths.editionFile(name, file.name),
        mediaType: file.mediaType,
        write: () => fs.readFileSync(`${folder}/${file.name}`),
      };
    }
  }
}

const JSON_TYPE = 'application/json; charset=utf-8';
