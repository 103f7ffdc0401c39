/** What rule files of this scanner may hold, and what all of them keep to. */
import {describe, expect, it} from 'vitest';
import {generate} from '../../../../scanners/embedded/api/generate.ts';
import {readRules} from '../../../../scanners/embedded/api/read-rules.ts';
import {ruleFile} from '../../../../scanners/embedded/api/rule-schema.ts';

const rules = await readRules();

const RULE = {
  id: 'openapi-example',
  title: 'Example',
  severity: 'low',
  description: 'What the problem is and what an attacker gains by it.',
  remediation: 'Write it in another way.',
  cwe: ['CWE-1'],
  references: ['https://example.com/'],
  match: {target: 'operation', collapse: true},
  validations: [{expression: 'true', at: 'object.responses'}],
  examples: {bad: ['a'], good: ['b']},
};

it('takes a rule', () => {
  expect(ruleFile.parse(RULE)).toMatchObject({match: {target: 'operation', collapse: true}});
});

it.each([
  ['an id of another scanner', {...RULE, id: 'k8s-example'}],
  ['an unknown target', {...RULE, match: {target: 'path'}}],
  ['an unknown format', {...RULE, match: {target: 'api', formats: ['raml']}}],
  ['an unknown usage', {...RULE, match: {target: 'schema', usage: 'both'}}],
  ['no validations', {...RULE, validations: []}],
])('refuses %s', (_name, rule) => {
  expect(ruleFile.safeParse(rule).success).toBe(false);
});

it('generates the same bytes again', async () => {
  const first = await generate();

  expect(first.map(({path}) => path)).toEqual(['scanners/embedded/api/rules.generated.ts', 'docs/rules/api.md']);
  expect(await generate()).toEqual(first);
});

describe('every rule', () => {
  it.each(rules)('$id names what it is evidence for', ({controls}) => {
    expect(controls.map(({guide}) => guide)).toContain('OWASP API Security Top 10');
  });

  it.each(rules.filter(({match}) => match.collapse === true))(
    '$id is told once a file and so is no reason to fail a build',
    ({severity}) => {
      expect(['info', 'low']).toContain(severity);
    },
  );
});
