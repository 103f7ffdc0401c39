/** What the engine of this project finds in a folder by its own rules. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import type {SemgrepRule} from '../../../scanners/embedded/sast/engine/rule/rule.ts';
import type {Engine} from '../../../scanners/embedded/sast/engine/scan/engine.ts';
import {rulesByPath} from '../../../scanners/embedded/sast/rules-for-path.ts';

/** `rule path:line`, each once. */
export async function foundByUs(
  engine: Engine,
  rules: readonly SemgrepRule[],
  folder: string,
): Promise<ReadonlySet<string>> {
  const rulesFor = rulesByPath([], rules);
  const found = new Set<string>();
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || entry.name === '.semgrepignore') continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file);
    const {matches} = await engine.scanSource({path, source: readFileSync(file, 'utf8'), ...rulesFor(path)});
    for (const {rule, startLine} of matches) found.add(`${rule.id} ${path}:${startLine}`);
  }
  return found;
}
