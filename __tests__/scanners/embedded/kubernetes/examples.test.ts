/** The examples inside the rule files: bad ones are found at the marked lines and nowhere else, good ones are clean. */
import {describe, expect, it} from 'vitest';
import {readRules} from '../../../../scanners/embedded/kubernetes/read-rules.ts';
import {scanCluster} from '../../../../scanners/embedded/kubernetes/scan-cluster.ts';
import {scanner} from '../../../../scanners/embedded/kubernetes/scanner.ts';
import {markedLines} from '../../../../src/formats/cel-rules/marked-lines.ts';
import type {RuleExample} from '../../../../src/formats/cel-rules/rule-data.ts';

const rules = await readRules();

function linesOf(ruleId: string, {path = 'manifest.yaml', text, beside = []}: RuleExample): readonly number[] {
  const files = new Map([{path, text}, ...beside].map((file) => [file.path, new TextEncoder().encode(file.text)]));
  const {findings, notes} = scanCluster({files, rules, checkBudget: () => undefined});
  expect(notes).toEqual([]);
  return findings
    .filter((finding) => finding.ruleId === ruleId && finding.location.path === path)
    .map(({location}) => location.startLine)
    .sort((a, b) => a - b);
}

describe('rule files', () => {
  it('are all in the scanner', async () => {
    const ids = (await scanner.rules({settingsFiles: {}})).map(({id}) => id);

    expect(rules.length).toBeGreaterThanOrEqual(60);
    expect(ids).toEqual(expect.arrayContaining(rules.map(({id}) => id)));
  });

  it.each(rules)('$id finds what its bad examples mark, and no more', ({id, examples}) => {
    for (const example of examples.bad) {
      expect(markedLines(example.text)).not.toEqual([]);
      expect(linesOf(id, example), example.text).toEqual(markedLines(example.text));
    }
  });

  it.each(rules)('$id finds nothing in its good examples', ({id, examples}) => {
    for (const example of examples.good) expect(linesOf(id, example), example.text).toEqual([]);
  });
});
