/** Runs the first rules of each language on a folder and prints the seconds: `node run-rules.ts COUNT FOLDER`. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readRule} from '../../scanners/embedded/sast/engine/rule/read-rule.ts';
import type {SemgrepRule} from '../../scanners/embedded/sast/engine/rule/rule.ts';
import {createEngine} from '../../scanners/embedded/sast/engine/scan/engine.ts';
import {expandRules} from '../../scanners/embedded/sast/generate-rules.ts';
import {languageOfPath} from '../../scanners/embedded/sast/languages/registry.ts';
import {readGrammar} from '../../src/platform/grammars.ts';

const [count = '', folder = ''] = process.argv.slice(2);
const rules = pickRules(await readRules(), Number(count));
const files = readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && languageOfPath(entry.name) !== undefined)
  .map((entry) => join(entry.parentPath, entry.name));
const sources = files.map((path) => ({path, source: readFileSync(path, 'utf8'), rules}));
const started = performance.now();
const engine = createEngine(readGrammar);
let matches = 0;
for (const file of sources) matches += (await engine.scanSource(file)).matches.length;
console.log(JSON.stringify({seconds: (performance.now() - started) / 1000, rules: rules.length, matches}));

async function readRules(): Promise<readonly SemgrepRule[]> {
  return (await expandRules()).map(({rule}) => readRule(rule, undefined));
}

/** As many of each language, so that any number of rules is a fair part of all. */
function pickRules(all: readonly SemgrepRule[], wanted: number): readonly SemgrepRule[] {
  const byLanguage = [...Map.groupBy(all, ({languages}) => languages[0]).values()];
  const picked: SemgrepRule[] = [];
  for (let round = 0; picked.length < Math.min(wanted, all.length); round += 1) {
    for (const own of byLanguage) {
      const rule = own[round];
      if (rule !== undefined && picked.length < wanted) picked.push(rule);
    }
  }
  return picked;
}
