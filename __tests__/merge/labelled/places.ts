/** The labelled set: places that several scanners reported, and which of the findings there are the same problem. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import {RecordedFinding} from './recorded-finding.ts';

/** Findings by their number at the place. */
const Numbers = z.array(z.int()).readonly();

const Place = z.object({
  repository: z.string(),
  path: z.string(),
  /** `held-out`: nothing of it was looked at to make merging better. */
  half: z.enum(['building', 'held-out']),
  /** The first so many findings are labelled, the others stand at the same place. */
  labelled: z.int().positive(),
  /** Each list is one problem; who is in none is a problem alone. */
  same: z.array(Numbers),
  /** Sightings of a whole resource that has the problem at several places: each sighting belongs to one of them. */
  wide: z.array(z.object({sightings: Numbers, each: Numbers})),
  /** Pairs that people could judge either way. */
  unsure: z.array(z.tuple([z.int(), z.int()])),
  findings: z.array(RecordedFinding),
});

export type Place = z.infer<typeof Place>;

/** All of both halves. */
export function readPlaces(): readonly Place[] {
  const text = readFileSync(join(import.meta.dirname, 'places.ndjson'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => Place.parse(JSON.parse(line)));
}
