import {describe, expect, it} from 'vitest';
import {readRules} from '../../../../scanners/embedded/cloud/read-rules.ts';
import {scanTerraform} from '../../../../scanners/embedded/cloud/terraform/scan-terraform.ts';
import {markedLines} from '../../../../src/formats/cel-rules/marked-lines.ts';
import {loadParser} from '../../../../src/formats/tree-sitter/load-parser.ts';
import {readGrammar} from '../../../../src/platform/grammars.ts';

const rules = await readRules();
const parser = await loadParser('hcl', readGrammar);

/** Lines that a rule finds in a module of one file. */
function linesOf(ruleId: string, text: string): readonly number[] {
  const {findings, notes} = scanTerraform([{path: 'main.tf', bytes: Buffer.from(text)}], rules, parser);
  expect(notes).toEqual([]);
  const own = findings.filter((finding) => finding.ruleId === ruleId);
  return own.map(({location}) => location.startLine).sort((a, b) => a - b);
}

describe('rules of Terraform', () => {
  it('are there', () => {
    expect(rules.length).toBeGreaterThan(40);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s finds what its examples mark', (id, {examples}) => {
    for (const {text} of examples.bad) expect(linesOf(id, text), text).toEqual(markedLines(text));
    for (const {text} of examples.good) expect(linesOf(id, text), text).toEqual([]);
  });

  it.each(rules.flatMap(({id, examples}) => examples.good.map(({text}) => [id, text] as const)))(
    'a good example of %s is no module with syntax errors',
    (_, text) => {
      expect(scanTerraform([{path: 'main.tf', bytes: Buffer.from(text)}], [], parser).notes).toEqual([]);
    },
  );
});
