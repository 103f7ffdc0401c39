/** The same workflows audited by zizmor and by this project: the same files for every concept that both know. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {scanner} from '../../scanners/embedded/workflows/scanner.ts';
import {installedTool} from '../../scripts/tools/installed-tool.ts';
import {shippedWith} from '../support/scanners/shipped.ts';
import {CONCEPTS} from './zizmor/concepts.ts';
import {runZizmor} from './zizmor/run-zizmor.ts';
import {workflows} from './zizmor/workflows.ts';

/** Concepts in which the two differ, why, and exactly where. */
const Differences = z.array(
  z.object({
    concept: z.string(),
    found: z.enum(['only by zizmor', 'only by this project']),
    reason: z.string().min(40),
    files: z.array(z.string()).min(1),
  }),
);

const FIXTURE = join(import.meta.dirname, 'fixtures', 'zizmor', 'differences.json');
const differences = Differences.parse(JSON.parse(readFileSync(FIXTURE, 'utf8')));

const CONCEPT_OF = new Map(Object.entries(CONCEPTS).flatMap(([concept, ids]) => ids.map((id) => [id, concept])));

describe('beside zizmor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zizmor-'));
  let theirs: ReadonlySet<string> = new Set();
  let ours: ReadonlySet<string> = new Set();
  afterAll(() => rmSync(folder, {recursive: true}));

  beforeAll(async () => {
    const {command} = await installedTool('zizmor');
    const files = await workflows();
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), text);
    }
    theirs = runZizmor(command, folder);
    ours = await scanAll(files);
  });

  it('both find something for nearly every concept', () => {
    const both = Object.keys(CONCEPTS).filter((concept) =>
      [...ours].some((one) => one.startsWith(`${concept} `) && theirs.has(one)),
    );
    expect(both.length).toBeGreaterThan(Object.keys(CONCEPTS).length - 4);
  });

  it('finds the same, but for the differences that are explained', () => {
    const known = [...theirs].filter((one) => Object.hasOwn(CONCEPTS, one.split(' ')[0] ?? ''));
    const explained = (found: string) =>
      differences
        .filter((one) => one.found === found)
        .flatMap(({concept, files}) => files.map((file) => `${concept} ${file}`))
        .sort();
    expect(known.filter((one) => !ours.has(one)).sort()).toEqual(explained('only by zizmor'));
    expect([...ours].filter((one) => !theirs.has(one)).sort()).toEqual(explained('only by this project'));
  });
});

/** `concept path`, each once, for the rules that have a concept. */
async function scanAll(files: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  const {scan} = await scanner.prepare({settingsFiles: {}}, shippedWith('workflows'));
  const found = [...files].flatMap(([path, text]) => {
    const {findings} = scan({path, bytes: new TextEncoder().encode(text), checkBudget: () => undefined});
    return findings.flatMap(({ruleId}) => {
      const concept = CONCEPT_OF.get(ruleId);
      return concept === undefined ? [] : [`${concept} ${path}`];
    });
  });
  return new Set(found);
}
