/** Every rule gives exactly the lines that its example announces, run as the scanner runs it: with all other rules. */
import {readdir, readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {expandRules, RULES_FOLDER} from '../../../../scanners/embedded/sast/generate-rules.ts';
import {prepareEngine} from '../../../../scanners/embedded/sast/prepare.ts';
import {announcedLines} from '../../../../scripts/sast/example-annotations.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';

const prepared = await prepareEngine({}, shippedWith('sast'));
const rules = await expandRules();

/** The code beside a rule file. */
async function exampleOf(path: string, id: string): Promise<string> {
  const folder = join(RULES_FOLDER, dirname(path));
  const file = (await readdir(folder)).find((name) => name.startsWith(`${id}.`) && name !== basename(path));
  if (file === undefined) throw new Error(`${path} has no example`);
  return join(folder, file);
}

async function linesOf(file: string, id: string): Promise<readonly number[]> {
  const name = basename(file).replace(/\.test(\.ya?ml)$/, '$1');
  // Settings are read by their name alone.
  const path = name.endsWith('.yaml') ? basename(file) : name;
  await prepared.load?.(path);
  const {findings} = prepared.scan({path, bytes: await readFile(file), checkBudget: () => {}});
  const own = findings.filter(({ruleId}) => ruleId === id);
  return [...new Set(own.map(({location}) => location.startLine))].sort((a, b) => a - b);
}

describe('the example of', () => {
  it('some rule is looked at', () => {
    expect(rules.length).toBeGreaterThan(300);
  });

  it.each(rules.map(({path, rule}) => [rule.id, path] as const))('%s', async (id, path) => {
    const file = await exampleOf(path, id);
    const {bad} = announcedLines(await readFile(file, 'utf8'), id);
    expect(bad.size).toBeGreaterThan(0);
    expect(await linesOf(file, id)).toEqual([...bad].sort((a, b) => a - b));
  });
});
