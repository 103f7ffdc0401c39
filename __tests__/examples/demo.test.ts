/** The demo's exit code and words, with small programs in the place of the built command line. */
import {existsSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {z} from 'zod';
import type {Plant} from '../../scripts/example/key.ts';
import {readShopKey} from '../../scripts/example/online-shop.ts';
import {runDemo} from '../../scripts/example/run-demo.ts';
import type {JudgedFinding} from '../../src/finding/finding.ts';
import {renderJson} from '../../src/report/json/render-json.ts';
import {makeFinding, makeReport, makeRule} from '../support/report.ts';

const key = await readShopKey();

/** What the report's scanners, secrets and iac, must find. */
const due = key.plants.filter(
  ({category, part}) => (category === 'secrets' || category === 'iac') && !key.pending.includes(part ?? ''),
);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'demo-test-'));
});

afterEach(() => rm(folder, {recursive: true, force: true}));

describe('the demo', () => {
  it('ends with 0 when the scan found all that is due, and says where the HTML report lies', async () => {
    const {exitCode, printed} = await demoWith(due.map(toFinding), 1);
    expect(exitCode, printed).toBe(0);
    expect(printed).toContain(path.join(folder, 'demo.html'));
    expect(printed).toContain(`Clean twins silent: ${key.twins.length} of ${key.twins.length}`);
  });

  it('ends with 1 when the scan missed one problem, and names it', async () => {
    const [missed, ...others] = due.map(toFinding);
    const {exitCode, printed} = await demoWith(others, 1);
    expect(exitCode).toBe(1);
    expect(printed).toContain(`missed   ${missed?.location.path}:${missed?.location.startLine}`);
  });

  it('ends with 1 when the scan passes and finds nothing', async () => {
    expect((await demoWith([], 0)).exitCode).toBe(1);
  });

  it('ends with 1 and says so when the scan could not judge', async () => {
    const {exitCode, printed} = await demoWith(due.map(toFinding), 2);
    expect(exitCode).toBe(1);
    expect(printed).toContain('The scan could not judge (exit code 2)');
  });

  it('ends with 1 and names the missing program when nothing is built', async () => {
    const command = path.join(folder, 'no-such-command.js');
    const printed: string[] = [];
    expect(await runDemo({command, reportFolder: folder, print: (line) => printed.push(line)})).toBe(1);
    expect(printed.join('\n')).toContain('npm run build');
  });

  it('hands over a planted copy and removes it afterwards', async () => {
    await demoWith(due.map(toFinding), 1);
    const seen = z
      .strictObject({shop: z.string(), npmrc: z.string()})
      .parse(JSON.parse(await readFile(path.join(folder, 'seen.json'), 'utf8')));
    expect(seen.npmrc).toMatch(/_authToken=np[m]_/);
    expect(existsSync(seen.shop)).toBe(false);
  });
});

/** A command line that writes a report with these findings and ends with this code. */
async function demoWith(findings: readonly JudgedFinding[], code: number) {
  const prepared = path.join(folder, 'prepared.json');
  await writeFile(prepared, renderJson(makeReport({findings})));
  const command = path.join(folder, 'command.mjs');
  await writeFile(
    command,
    `import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
const json = process.argv.find((argument) => argument.startsWith('json=')).slice(5);
const shop = process.argv[3];
copyFileSync(${JSON.stringify(prepared)}, json);
const npmrc = readFileSync(shop + '/services/storefront/.npmrc', 'utf8');
writeFileSync(${JSON.stringify(path.join(folder, 'seen.json'))}, JSON.stringify({shop, npmrc}));
process.exitCode = ${code};
`,
  );
  const printed: string[] = [];
  const exitCode = await runDemo({command, reportFolder: folder, print: (line) => printed.push(line)});
  return {exitCode, printed: printed.join('\n')};
}

function toFinding({id, category, severity, path: file, line, rules, scanners}: Plant): JudgedFinding {
  const rule = makeRule({id: rules?.[0] ?? id, category, severity});
  const sources = scanners.map((scanner) => ({scanner, ruleId: rule.id}));
  return makeFinding({rule, sources, location: {path: file, startLine: line}});
}
