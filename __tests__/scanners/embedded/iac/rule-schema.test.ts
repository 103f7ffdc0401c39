/** What a rule file may hold: mistakes are errors when the rules are generated. */
import {expect, it} from 'vitest';
import {generate} from '../../../../scanners/embedded/iac/generate.ts';
import {ruleFile} from '../../../../scanners/embedded/iac/rule-schema.ts';

const RULE = {
  id: 'k8s-example',
  title: 'Example',
  severity: 'low',
  description: 'What the problem is and what an attacker gains by it.',
  remediation: 'Write it in another way.',
  cwe: ['CWE-1'],
  references: ['https://example.com/'],
  match: {target: 'container'},
  validations: [{expression: 'true', at: 'image'}],
  examples: {bad: ['a'], good: ['b']},
};

it('takes a rule and fills in what is left out', () => {
  expect(ruleFile.parse(RULE)).toMatchObject({confidence: 'high', sensitive: false, validations: [{at: ['image']}]});
});

it.each([
  ['an unknown key', {...RULE, sevrity: 'low'}],
  ['an unknown severity', {...RULE, severity: 'urgent'}],
  ['an id in capitals', {...RULE, id: 'K8S-example'}],
  ['a title with a full stop', {...RULE, title: 'Example.'}],
  ['a CWE without its prefix', {...RULE, cwe: ['250']}],
  ['a reference over plain HTTP', {...RULE, references: ['http://example.com/']}],
  ['no validations', {...RULE, validations: []}],
  ['an unknown target', {...RULE, match: {target: 'pod'}}],
  ['no bad example', {...RULE, examples: {bad: [], good: ['b']}}],
])('refuses %s', (_name, rule) => {
  expect(ruleFile.safeParse(rule).success).toBe(false);
});

it('generates the same bytes again', async () => {
  const first = await generate();

  expect(first.map(({path}) => path)).toEqual([
    'scanners/embedded/iac/rules.generated.ts',
    'src/formats/kubernetes/resource-rules.generated.ts',
    'docs/rules/iac.md',
  ]);
  expect(await generate()).toEqual(first);
});
