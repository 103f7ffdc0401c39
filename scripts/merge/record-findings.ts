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
import {loadConfig} from '../../src/config/load-config.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import type {Finding} from '../../src/finding/finding.ts';
import {compareLocations} from '../../src/finding/location.ts';
import {normalize} from '../../src/normalize/normalize.ts';
import type {PipelineRequest} from '../../src/pipeline-request.ts';
import {openCheckout} from '../../src/repository/open-checkout.ts';
import {loadExternalScanners, scannerNames} from '../../src/scanners.ts';

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

const checkout = await openCheckout({...request, scanHistory: false});
try {
  const readAt = checkout.readAt.bind(checkout);
  const loaded = await loadConfig({...request, inputs: request.policy, side: 'head', readAt, ...scannerNames()});
  const repository = await checkout.list({...loaded.config, ...loaded.config.limits});
  const {assessment} = await assess({request, checkout, side: 'head', loaded, repository});
  for (const outcome of assessment.outcomes) {
    if (outcome.kind === 'failed') console.error(`${outcome.manifest.name} failed: ${outcome.cause}`);
  }
  const findings = normalize(assessment.outcomes, loaded.config).head;
  const places = [...Map.groupBy(findings, ({location}) => location.path)].filter(
    ([, members]) => new Set(members.map(({scanner}) => scanner)).size > 1,
  );
  writeFileSync(out, places.map(([path, members]) => `${JSON.stringify(toPlace(path, members))}\n`).join(''));
  console.log(`${places.length} places`);
} finally {
  await checkout.close();
}

/** Nothing is labelled yet. */
function toPlace(path: string, findings: readonly Finding[]): Place {
  const numberOf = makeNumbering();
  const sorted = [...findings].sort((a, b) => compareLocations(a.location, b.location));
  return {
    repository: checkout.name,
    path,
    half: 'building',
    labelled: sorted.length,
    same: [],
    wide: [],
    unsure: [],
    findings: sorted.map((finding) => record(finding, numberOf)),
  };
}
