import { comparePapers } from '../similarity/compare-papers.ts';
import { mapLayout } from '../similarity/map-layout.ts';
import type { MapPoint } from '../similarity/map-point.ts';
import { getPapers } from './papers.ts';

/** For each paper, by id, its point on the map. */
export async function getMapPoints(): Promise<ReadonlyMap<string, MapPoint>> {
  return mapLayout(comparePapers(await getPapers()));
}
