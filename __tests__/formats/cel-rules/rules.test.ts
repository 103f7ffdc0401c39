/** A scanner's own match, prefixes and functions in rule files, from text to finding. */
import {CelScalar, celFunc} from '@bufbuild/cel';
import {expect, it} from 'vitest';
import {z} from 'zod';
import {compileRules, RuleError, ruleEnvironment} from '../../../src/formats/cel-rules/compile.ts';
import {evaluateRule, fileContext} from '../../../src/formats/cel-rules/evaluate.ts';
import {parseRuleFiles} from '../../../src/formats/cel-rules/parse-rule-files.ts';
import {ruleFileSchema} from '../../../src/formats/cel-rules/rule-schema.ts';
import type {Value} from '../../../src/formats/cel-rules/value.ts';
import {readDocuments} from '../../../src/formats/cel-rules/yaml/read-documents.ts';

const schema = ruleFileSchema({
  idPrefixes: ['menu', 'dish'],
  match: z.strictObject({target: z.enum(['menu', 'kitchen']), each: z.string().optional(), warm: z.boolean()}),
  targetsInCode: ['kitchen'],
});

const RULE = `
id: menu-dear-dish
title: Dish is dear
severity: low
description: What the problem is and what an attacker gains by it.
remediation: Write it in another way.
cwe: [CWE-1]
references: ["https://example.com/"]
match: {target: menu, each: dishes, warm: true}
validations:
  - expression: getInt(item, 'price', 0) < doubled(5)
    messageExpression: getString(item, 'name') + ' is dear.'
    at: price
examples: {bad: [a], good: [b]}
`;
const ENVIRONMENT = ruleEnvironment([celFunc('doubled', [CelScalar.INT], CelScalar.INT, (number) => number * 2n)]);
const MENU = 'dishes:\n  - name: soup\n    price: 3\n  - name: roast\n    price: 20\n';

function scan(rule: string, text: string) {
  const file = {path: 'menu.yaml', checkBudget: () => {}, overBudget: (reason: string) => new Error(reason)};
  const context = fileContext(file, text);
  const {values} = readDocuments({...context, text, dialect: 'yaml-1.2', isWanted: () => true});
  const rules = compileRules(parseRuleFiles([{path: 'menu.yaml', text: rule}], schema), ENVIRONMENT);
  return values.flatMap((self: Value) => {
    if (!(self instanceof Map)) return [];
    const anchor = {start: 0, end: 1};
    const target = {self, anchor, bindings: {menu: self}, scope: 'file', identity: ['menu']} as const;
    return rules.flatMap((each) => evaluateRule(each, target, context));
  });
}

it('finds the place in a file of the format', () => {
  expect(scan(RULE, MENU)).toEqual([
    {
      ruleId: 'menu-dear-dish',
      message: 'roast is dear.',
      location: {path: 'menu.yaml', startLine: 5, startColumn: 5, endLine: 5, endColumn: 14},
      identity: {scope: 'file', key: ['menu', 'roast', 'price']},
    },
  ]);
});

it('a function that the scanner does not have fails by name', () => {
  expect(() => scan(RULE.replace('doubled', 'tripled'), MENU)).toThrow(RuleError);
});

it.each([
  ['an id with another prefix', RULE.replace('id: menu', 'id: shop'), /menu\|dish/],
  ['a target that the scanner has not', RULE.replace('target: menu', 'target: table'), /match/],
  ['a field of match that the scanner has not', RULE.replace('warm:', 'cold: 1, warm:'), /cold/],
  ['validations where the scanner decides in code', RULE.replace('target: menu', 'target: kitchen'), /validations/],
  ['an id that is taken', `${RULE}---${RULE}`, /Two rules have the id menu-dear-dish/],
  ['a text that is no YAML', `${RULE}\n\t[`, /menu.yaml/],
  ['nothing', '', /empty/],
])('refuses %s', (_name, text, message) => {
  expect(() => parseRuleFiles([{path: 'menu.yaml', text}], schema)).toThrow(message);
});
