/**
 * Records what every scanner says of a repository before it is merged, as facts alone: a line for each file that several
 * scanners reported, to be labelled by hand for `__tests__/merge/labelled`. Tools must be installed
 * (`secure-pipeline tools install`).
 *
 *   node scripts/merge/record-findings.ts PATH OUT.ndjson [--advisories DIR]
 */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import type {Place} from '../../__tests__/merge/labelled/places.ts';
import {makeNumbering, record} from '../../__tests__/merge/labelled/recorded-finding.ts';
import {assess} from '../../src/assess.ts';
import {locateAdvisories} from '../../src/command/locate-advisories.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import type {Finding} from '../../src/finding/finding.ts';
import {compareLocations} from '../../src/finding/location.ts';
import {normalize} from '../../src/normalize/normalize.ts';
import type {PipelineRequest} from '../../src/pipeline-request.ts';
import {loadExternalScanners} from '../../src/scanners.ts';
import {withSubject} from '../../src/subject.ts';

const {values, positionals} = parseArgs({allowPositionals: true, options: {advisories: {type: 'string'}}});
const [folder, out] = positionals;
if (folder === undefined || out === undefined) throw new Error('usage: record-findings.ts PATH OUT.ndjson');

const tools = (await loadExternalScanners()).map(({manifest}) => manifest.name);
const request: PipelineRequest = {
  path: resolve(folder),
  base: {kind: 'none', reason: 'findings are recorded'},
  headIsTrusted: true,
  configPath: undefined,
  policy: locateAdvisories(
    parsePolicyInputs({
      scanners: ['embedded', ...tools].join(','),
      timeoutMinutes: '60',
      advisories: values.advisories,
    }),
    '.',
  ),
  allowFetch: false,
  cacheFolder: undefined,
  environment: process.env,
  today: new Date().toISOString().slice(0, 10),
  onProgress: () => {},
  signal: new AbortController().signal,
};

await withSubject(request, async (subject) => {
  const {assessment} = await assess(subject);
  for (const outcome of assessment.outcomes) {
    if (outcome.kind === 'failed') console.error(`${outcome.manifest.name} failed: ${outcome.cause}`);
  }
  const findings = normalize(assessment.outcomes, subject.loaded.config).head;
  const places = [...Map.groupBy(findings, ({location}) => location.path)]
    .filter(([, members]) => new Set(members.map(({scanner}) => scanner)).size > 1)
    .map(([path, members]) => toPlace(subject.checkout.name, path, members));
  writeFileSync(out, places.map((place) => `${JSON.stringify(place)}\n`).join(''));
  console.log(`${places.length} places`);
});

/** Nothing is labelled yet. */
function toPlace(repository: string, path: string, findings: readonly Finding[]): Place {
  const numberOf = makeNumbering();
  const sorted = [...findings].sort((a, b) => compareLocations(a.location, b.location));
  return {
    repository,
    path,
    half: 'building',
    labelled: sorted.length,
    same: [],
    wide: [],
    unsure: [],
    findings: sorted.map((finding) => record(finding, numberOf)),
  };
}
