/** A job of a divided scan: plans it, or scans one part of it. Neither needs a token, and neither says what was found. */
import {join} from 'node:path';
import {ConfigError} from '../config/config.ts';
import {escapeMarkdown} from '../report/escape/markdown.ts';
import {parseMaxShards, parsePlanName, type ShardInput} from '../shard/plan-name.ts';
import {planShards, type ShardPlan, toMatrix} from '../shard/plan-shards.ts';
import {scanPart} from '../shard/scan-part.ts';
import type {RunParts} from './connect.ts';
import {setOutputs} from './outputs.ts';
import {withRequest} from './request.ts';
import {writeIntoReportDir} from './write-report-dir.ts';

/** Returns the exit code: 0 when it was planned or scanned, whatever was found. Throws as a scan does. */
export async function runShard(shard: ShardInput, parts: RunParts): Promise<number> {
  if (parts.inputs.partialResults.length > 0)
    throw new ConfigError('shard and partial-results exclude each other: a job scans a part, or judges all of them');
  if (parts.context.endedRun !== undefined)
    throw new ConfigError('shard: a workflow_run judges what the run before it has scanned; scan in that one');
  if (shard.kind === 'auto') await runPlan(parts);
  else await runPart(shard, parts);
  return 0;
}

async function runPlan(parts: RunParts): Promise<void> {
  const {inputs, runner} = parts;
  const max = parseMaxShards(inputs.maxShards);
  // The cache is for those who scan.
  const withoutCache = {...parts, inputs: {...inputs, cache: false}, scope: inputs.path};
  const {result: plan} = await withRequest(withoutCache, (request) => planShards(request, max));
  await setOutputs({matrix: toMatrix(plan), plan: plan.name}, runner);
  await runner.workflow.writeSummary(renderPlan(plan));
}

/** So many of its services are named in the summary. */
const MAX_TITLES = 12;

function renderPlan({shards}: ShardPlan): string {
  const rows = shards.map(({name, costMs, titles}) => {
    const shown = titles.slice(0, MAX_TITLES).map((title) => escapeMarkdown(title === '' ? 'top folder' : title));
    const more = titles.length > MAX_TITLES ? ` and ${titles.length - MAX_TITLES} more` : '';
    return `| ${name} | ${Math.ceil(costMs / 1000)} s | ${shown.join(', ')}${more} |`;
  });
  const head = ['| shard | estimated | services, folders and scanners |', '| --- | --- | --- |'];
  return `${['### secure-pipeline: how the scan is divided', '', ...head, ...rows].join('\n')}\n`;
}

async function runPart({index, total}: Extract<ShardInput, {kind: 'part'}>, parts: RunParts): Promise<void> {
  const {inputs, runner} = parts;
  const plan = parsePlanName(inputs.plan);
  const scope = `${inputs.path} ${index}/${total}`;
  const {result: text, notices} = await withRequest({...parts, scope}, (request) =>
    scanPart(request, {index, total, plan}),
  );
  const name = `partial-${index}-of-${total}.json`;
  const folder = await writeIntoReportDir({[name]: text}, inputs.reportDir, runner.workspace);
  for (const notice of notices) await runner.writeLog(notice);
  await setOutputs({'partial-result': join(folder, name)}, runner);
}
