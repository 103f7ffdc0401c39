/** Reads the rule files of a scanner's folder, for generation and tests. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {compareText} from '../src/finding/location.ts';
import type {RuleFileText} from '../src/formats/cel-rules/parse-rule-files.ts';

/** All `.yaml` files below the folder, sorted by path. */
export async function readRuleFiles(folder: string): Promise<readonly RuleFileText[]> {
  const names = await readdir(folder, {recursive: true});
  const files = names.filter((name) => name.endsWith('.yaml')).sort(compareText);
  return Promise.all(files.map(async (name) => ({path: name, text: await readFile(join(folder, name), 'utf8')})));
}
