/**
 * The same files judged by well-known tools and by the embedded scanners: for every concept that both know (the table of
 * src/merge/concepts), the same place must be flagged by both. Every difference is explained in a file that this test
 * reads. `COMPARE_FOLDERS` names further folders, separated by colons: differences of classes that are explained in another
 * file are counted, the others printed.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {z} from 'zod';
import {readRuleFiles} from '../../scripts/read-rule-files.ts';
import {CONCEPTS} from '../../src/merge/concepts.generated.ts';
import {cli, SHOP, type ShortReport, scan} from './external/run-cli.ts';

const Differences = z.array(
  z.object({
    tool: z.string(),
    found: z.enum(['only by the tool', 'only by this project']),
    reason: z.string().min(40),
    findings: z.array(z.string()).min(1),
  }),
);

const FIXTURE = join(import.meta.dirname, 'fixtures', 'beside-tools.json');
const differences = Differences.parse(JSON.parse(readFileSync(FIXTURE, 'utf8')));

const Classes = z.array(
  z.object({
    tool: z.string(),
    found: z.enum(['only by the tool', 'only by this project']),
    reason: z.string().min(40),
    rules: z.array(z.string()).min(1),
  }),
);

const classes = Classes.parse(JSON.parse(readFileSync(FIXTURE.replace(/\.json$/, '-classes.json'), 'utf8')));

/** Differences `rule path:line` that no class explains. */
function unexplained(tool: string, found: string, shown: readonly string[]): readonly string[] {
  const rules = new Set(classes.filter((one) => one.tool === tool && one.found === found).flatMap((one) => one.rules));
  return shown.filter((one) => !rules.has(one.split(' ', 1)[0] ?? ''));
}

/** Each tool with the embedded scanners that look at the same. */
const TOOLS = {
  checkov: ['iac', 'kubernetes', 'cloud', 'workflows'],
  hadolint: ['iac'],
  trivy: ['iac', 'kubernetes', 'cloud'],
  zizmor: ['workflows'],
} as const;

const conceptsOf = await readConceptsByTool();

async function readConceptsByTool(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const files = await readRuleFiles(join(import.meta.dirname, '../../src/merge/concepts'));
  const entries = files.flatMap(({text}) =>
    Object.entries(z.record(z.string(), z.record(z.string(), z.unknown())).parse(parse(text))),
  );
  const own = new Set(entries.filter(([, tools]) => 'secure-pipeline' in tools).map(([concept]) => concept));
  const byTool = Map.groupBy(
    entries.flatMap(([concept, tools]) => Object.keys(tools).map((tool) => ({tool, concept}))),
    ({tool}) => tool,
  );
  return new Map(
    [...byTool].map(([tool, pairs]) => [
      tool,
      new Set(pairs.map(({concept}) => concept).filter((one) => own.has(one))),
    ]),
  );
}

/** `rule path:line` of findings that only one side has, among the concepts that both know. */
function onlyByOne({findings}: ShortReport, tool: string) {
  const common = conceptsOf.get(tool) ?? new Set();
  const known = findings.filter(({ruleId}) => common.has(CONCEPTS[ruleId] ?? ''));
  const show = ({ruleId, location}: ShortReport['findings'][number]) =>
    `${ruleId} ${location.path}:${location.startLine}`;
  const isTheirs = ({sources}: ShortReport['findings'][number]) => sources.some(({scanner}) => scanner === tool);
  const isOurs = ({sources}: ShortReport['findings'][number]) => sources.some(({scanner}) => scanner !== tool);
  return {
    both: known.filter((finding) => isTheirs(finding) && isOurs(finding)).length,
    theirs: known
      .filter((finding) => !isOurs(finding))
      .map(show)
      .sort(),
    ours: known
      .filter((finding) => !isTheirs(finding))
      .map(show)
      .sort(),
  };
}

function explained(tool: string, found: string): readonly string[] {
  return differences
    .filter((one) => one.tool === tool && one.found === found)
    .flatMap(({findings}) => findings)
    .sort();
}

describe.each(Object.entries(TOOLS))('beside %s', (tool, scanners) => {
  let compared: ReturnType<typeof onlyByOne> = {both: 0, theirs: [], ours: []};
  beforeAll(async () => {
    await cli(['tools', 'install', tool]);
    compared = onlyByOne(await scan(SHOP, [tool, ...scanners]), tool);
  });

  it('both see the same in places', () => {
    expect(compared.both).toBeGreaterThan(2);
  });

  it('nothing is found only by the tool that is not explained', () => {
    expect(compared.theirs).toEqual(explained(tool, 'only by the tool'));
  });

  it('nothing is found only by this project that is not explained', () => {
    expect(compared.ours).toEqual(explained(tool, 'only by this project'));
  });

  it.runIf(process.env.COMPARE_FOLDERS !== undefined)('in further folders', async () => {
    for (const folder of (process.env.COMPARE_FOLDERS ?? '').split(':')) {
      const {both, theirs, ours} = onlyByOne(await scan(folder, [tool, ...scanners]), tool);
      console.log(`${tool} in ${folder}: both ${both}, only theirs ${theirs.length}, only ours ${ours.length}`);
      const open = [
        ...unexplained(tool, 'only by the tool', theirs).map((one) => `  theirs ${one}`),
        ...unexplained(tool, 'only by this project', ours).map((one) => `  ours   ${one}`),
      ];
      console.log(`  ${theirs.length + ours.length - open.length} explained by their class\n${open.join('\n')}`);
    }
  });
});
