/**
 * The same rules run by Semgrep and by this project's engine: the same rule, file and line, but for what is explained.
 * On the examples of the rules always; in addition on a sample of every folder below `COMPARE_REPOSITORIES`: check-outs
 * of public repositories, which are not kept here.
 *
 * Compared is the flow of data within functions: Semgrep's open engine looks at one function at a time. That this engine
 * finds the same and more when it goes through the functions of a file is held, too.
 */
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {stringify} from 'yaml';
import {z} from 'zod';
import {readRule} from '../../scanners/embedded/sast/engine/rule/read-rule.ts';
import {createEngine} from '../../scanners/embedded/sast/engine/scan/engine.ts';
import {expandRules, RULES_FOLDER} from '../../scanners/embedded/sast/generate-rules.ts';
import {type InstalledTool, installedTool} from '../../scripts/tools/installed-tool.ts';
import {compareText} from '../../src/finding/location.ts';
import {readGrammar} from '../../src/platform/grammars.ts';
import {foundBySemgrep} from './semgrep/found-by-semgrep.ts';
import {foundByUs} from './semgrep/found-by-us.ts';
import {copySample} from './semgrep/sample-files.ts';

const Differences = z.array(
  z.object({
    found: z.enum(['only by Semgrep', 'only by this project']),
    reason: z.string().min(40),
    /** `repository: rule path:line` */
    places: z.array(z.string()).min(1),
  }),
);

const FIXTURE = join(import.meta.dirname, 'fixtures', 'semgrep', 'differences.json');
const differences = Differences.parse(JSON.parse(readFileSync(FIXTURE, 'utf8')));

const {COMPARE_REPOSITORIES} = process.env;
const repositories =
  COMPARE_REPOSITORIES === undefined
    ? []
    : readdirSync(COMPARE_REPOSITORIES).map((name) => ({name, from: join(COMPARE_REPOSITORIES, name)}));

/** Shares of places that both find, of all that one finds. */
const MIN_EQUAL = {search: 0.99, taint: 0.95};

const expanded = await expandRules();
const rules = expanded.map(({rule}) => readRule(rule, undefined));
const rulesWithinFunctions = rules.map((rule) => ({...rule, options: {...rule.options, taint_intrafile: false}}));
const modeOf = new Map(rules.map(({id, mode}) => [id, mode]));
const engine = createEngine(readGrammar);

interface Compared {
  readonly name: string;
  readonly both: readonly string[];
  readonly onlyUs: readonly string[];
  readonly onlySemgrep: readonly string[];
}

describe('beside Semgrep', () => {
  const work = mkdtempSync(join(tmpdir(), 'beside-semgrep-'));
  const ruleFile = join(work, 'rules.yaml');
  const compared: Compared[] = [];
  let command: InstalledTool['command'] = [''];
  afterAll(() => rmSync(work, {recursive: true}));

  beforeAll(async () => {
    ({command} = await installedTool('semgrep'));
    writeFileSync(ruleFile, stringify({rules: expanded.map(({rule}) => rule)}, {aliasDuplicateObjects: false}));
    copyExamples(join(work, 'examples'));
  });

  it.each([{name: 'examples', from: undefined}, ...repositories])(
    '$name: the same places, but for what is explained',
    async ({name, from}) => {
      // A copy outside of any git repository: Semgrep looks at what lies there.
      const folder = join(work, name);
      if (from !== undefined) copySample(from, folder);
      const {found, unread} = foundBySemgrep(command, ruleFile, folder);
      const ours = await foundByUs(engine, rulesWithinFunctions, folder);
      const throughFunctions = await foundByUs(engine, rules, folder);
      expect([...ours].filter((place) => !throughFunctions.has(place))).toEqual([]);

      const isRead = (place: string) => !unread.has(fileOf(place));
      const both = [...ours].filter((place) => found.has(place));
      const onlyUs = [...ours].filter((place) => !found.has(place) && isRead(place));
      const onlySemgrep = [...found].filter((place) => !ours.has(place) && isRead(place));
      compared.push({name, both, onlyUs, onlySemgrep});
      console.log(`${name}: ${both.length} in both, ${onlyUs.length} ours, ${onlySemgrep.length} Semgrep's`);
      expect({
        onlyUs: unexplained('only by this project', name, onlyUs),
        onlySemgrep: unexplained('only by Semgrep', name, onlySemgrep),
      }).toEqual({onlyUs: [], onlySemgrep: []});
    },
  );

  const parts = [
    ['examples', ({name}: Compared) => name === 'examples'],
    ...(repositories.length === 0 ? [] : [['repositories', ({name}: Compared) => name !== 'examples'] as const]),
  ] as const;

  it.each(parts.flatMap(([part, isIn]) => (['search', 'taint'] as const).map((mode) => [part, mode, isIn] as const)))(
    '%s, %s rules: nearly all places are the same',
    (part, mode, isIn) => {
      const own = compared.filter(isIn);
      const ofMode = (places: readonly string[]) =>
        places.filter((place) => modeOf.get(place.split(' ')[0] ?? '') === mode).length;
      const both = own.reduce((sum, one) => sum + ofMode(one.both), 0);
      const all = own.reduce((sum, one) => sum + ofMode([...one.both, ...one.onlyUs, ...one.onlySemgrep]), 0);
      console.log(`${part}, ${mode}: ${both} of ${all} places are the same (${((100 * both) / all).toFixed(2)}%)`);
      expect(both / all).toBeGreaterThanOrEqual(MIN_EQUAL[mode]);
    },
  );
});

function fileOf(place: string): string {
  return place.slice(place.indexOf(' ') + 1, place.lastIndexOf(':'));
}

function unexplained(found: string, name: string, places: readonly string[]): readonly string[] {
  const explained = new Set(differences.filter((one) => one.found === found).flatMap((one) => one.places));
  return places
    .map((place) => `${name}: ${place}`)
    .filter((place) => !explained.has(place))
    .sort(compareText);
}

/** With names that rules for paths look at: settings are read by their name alone. */
function copyExamples(folder: string): void {
  for (const {path, rule} of expanded) {
    const from = join(RULES_FOLDER, dirname(path));
    for (const name of readdirSync(from).filter(
      (each) => each.startsWith(`${rule.id}.`) && each !== `${rule.id}.yaml`,
    )) {
      mkdirSync(join(folder, dirname(path)), {recursive: true});
      cpSync(join(from, name), join(folder, dirname(path), name));
    }
  }
}
