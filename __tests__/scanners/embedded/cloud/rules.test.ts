import {describe, expect, it} from 'vitest';
import {readRules} from '../../../../scanners/embedded/cloud/read-rules.ts';
import {markedLines} from '../../../../src/formats/cel-rules/marked-lines.ts';
import type {RuleExample} from '../../../../src/formats/cel-rules/rule-data.ts';
import {scan} from './scan.ts';

const rules = await readRules();
const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Lines of the example that a rule finds; it stands alone but for what is beside it. */
function linesOf(ruleId: string, {path = 'main.tf', text, beside = []}: RuleExample): readonly number[] {
  const files = Object.fromEntries([[path, text], ...beside.map((file) => [file.path, file.text])]);
  const rule = byId.get(ruleId);
  const {findings, notes, failedFiles} = scan(files, rule === undefined ? [] : [rule]);
  expect([...notes, ...failedFiles], text).toEqual([]);
  const own = findings.filter(({location}) => location.path === path);
  return own.map(({location}) => location.startLine).sort((a, b) => a - b);
}

describe('rules of the cloud', () => {
  it('are there', () => {
    expect(rules.length).toBeGreaterThan(250);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s finds what its examples mark', (id, {examples}) => {
    for (const example of examples.bad) {
      expect(markedLines(example.text), example.text).not.toEqual([]);
      expect(linesOf(id, example), example.text).toEqual(markedLines(example.text));
    }
    for (const example of examples.good) expect(linesOf(id, example), example.text).toEqual([]);
  });

  it('most rules about AWS have an example of CloudFormation, too', () => {
    const aws = rules.filter(({id}) => id.startsWith('aws-'));
    const both = aws.filter(({examples}) => examples.bad.some(({path}) => path !== undefined && !path.endsWith('.tf')));
    expect(both.length / aws.length).toBeGreaterThan(0.9);
  });
});
