/** OSV's archive of Go advisories → the folder that govulncheck reads. https://go.dev/doc/security/vuln/database#api */
import {z} from 'zod';
import {compareText} from '../../../src/finding/location.ts';
import {readZipEntries} from '../../../src/formats/zip/read-zip.ts';
import type {ExtraFile} from '../../../src/scanner.ts';

/** OSV has some 5,000 records of Go. */
const MAX_RECORDS = 100_000;

/** Only the Go team's own records say which functions are flawed. */
const RECORD = /^GO-[\w-]+\.json$/;

const Record = z.looseObject({
  id: z.string().regex(/^GO-[\w-]+$/),
  modified: z.string(),
  aliases: z.array(z.string()).default([]),
  affected: z.array(
    z.looseObject({
      package: z.object({name: z.string()}),
      ranges: z.array(z.looseObject({events: z.array(z.record(z.string(), z.string()))})).default([]),
    }),
  ),
});

type Advisory = z.infer<typeof Record>;

/** Files below `folder`. Throws when the archive is none, or has no record of the Go team. */
export function writeDatabase(archive: Uint8Array, folder: string): readonly ExtraFile[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = readZipEntries(bytes, {entries: MAX_RECORDS}).filter(({name}) => RECORD.test(name));
  const texts = entries.map((entry) => entry.read().toString('utf8'));
  const records = texts.map((text) => Record.parse(JSON.parse(text)));
  if (records.length === 0) throw new Error('Go/all.zip has no advisory of the Go team (GO-…)');
  const file = (path: string, value: unknown) => ({path: `${folder}/${path}`, text: JSON.stringify(value)});
  return [
    file('index/db.json', {
      modified: records
        .map(({modified}) => modified)
        .sort(compareText)
        .at(-1),
    }),
    file('index/modules.json', modulesOf(records)),
    file(
      'index/vulns.json',
      records.map(({id, modified, aliases}) => ({id, modified, aliases})),
    ),
    ...records.map(({id}, index) => ({path: `${folder}/ID/${id}.json`, text: texts[index] ?? ''})),
  ];
}

function modulesOf(records: readonly Advisory[]) {
  const flaws = records.flatMap(({id, modified, affected}) =>
    affected.map(({package: {name}, ranges}) => ({name, flaw: {id, modified, ...fixedIn(ranges)}})),
  );
  const byModule = Map.groupBy(flaws, ({name}) => name);
  return [...byModule].map(([path, found]) => ({path, vulns: found.map(({flaw}) => flaw)}));
}

/** The last version of the ranges that ends one. */
function fixedIn(ranges: Advisory['affected'][number]['ranges']): {readonly fixed?: string} {
  const fixed = ranges.flatMap(({events}) => events.flatMap((event) => event.fixed ?? [])).at(-1);
  return fixed === undefined ? {} : {fixed};
}
