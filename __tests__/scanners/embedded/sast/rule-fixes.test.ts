/** The fix of a rule of ours takes its finding away: made in the example of the rule, and scanned again. */
import {readdir, readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {expandRules, RULES_FOLDER} from '../../../../scanners/embedded/sast/generate-rules.ts';
import {prepareEngine} from '../../../../scanners/embedded/sast/prepare.ts';
import {applyOffsetEdits, toOffsetEdits} from '../../../../src/formats/text-edit/edit.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';

const prepared = await prepareEngine({}, shippedWith('sast'));
const fixing = (await expandRules()).filter(({rule}) => 'fix' in rule || 'fix-regex' in rule);

interface Example {
  /** As the scanner sees it. */
  readonly path: string;
  readonly source: string;
}

describe('the fix of', () => {
  it('some rule is looked at', () => {
    expect(fixing.length).toBeGreaterThan(40);
  });

  it.each(fixing.map(({path, rule}) => [rule.id, path] as const))('%s takes the finding away', async (id, path) => {
    const example = await exampleOf(path, id);
    const before = await findingsOf(example, id);
    const fixed = before.filter(({fix}) => fix !== undefined);
    const edits = new Map(fixed.flatMap(({fix}) => fix?.edits ?? []).map((edit) => [JSON.stringify(edit), edit]));
    const source = applyOffsetEdits(example.source, toOffsetEdits(example.source, [...edits.values()]) ?? []);
    const after = await findingsOf({...example, source}, id);

    expect(fixed.length).toBeGreaterThan(0);
    expect(source.split('\n')).toHaveLength(example.source.split('\n').length);
    expect(linesOf(after)).toEqual(linesOf(before.filter(({fix}) => fix === undefined)));
  });
});

async function exampleOf(path: string, id: string): Promise<Example> {
  const folder = join(RULES_FOLDER, dirname(path));
  const name = (await readdir(folder)).find((each) => each.startsWith(`${id}.`) && each !== basename(path));
  return {path: name ?? '', source: await readFile(join(folder, name ?? ''), 'utf8')};
}

async function findingsOf({path, source}: Example, id: string) {
  await prepared.load?.(path);
  const {findings} = prepared.scan({path, bytes: Buffer.from(source), checkBudget: () => {}});
  return findings.filter(({ruleId}) => ruleId === id);
}

function linesOf(findings: readonly {readonly location: {readonly startLine: number}}[]): readonly number[] {
  return [...new Set(findings.map(({location}) => location.startLine))].sort((a, b) => a - b);
}
