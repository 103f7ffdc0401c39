import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readRules} from '../../../../scanners/embedded/cloud/read-rules.ts';
import {scan} from './scan.ts';

const rules = await readRules();

/** Names that the expressions of rules speak of. */
const NAMES = [
  ...new Set(
    rules.flatMap((rule) => [...JSON.stringify(rule).matchAll(/'([a-z][a-z_0-9]+)'/g)].map(([, name]) => name ?? '')),
  ),
];
const HEADS = [
  ...new Set(
    rules.flatMap(({match: {target, types = ['x']}}) =>
      types.map((type) =>
        target === 'resource' || target === 'data' || target === 'statement'
          ? `${target === 'data' ? 'data' : 'resource'} "${type}" "a"`
          : `${target} "${type}"`,
      ),
    ),
  ),
];

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    {maxDepth: 3},
    fc.constantFrom(
      'true',
      'false',
      'null',
      '0',
      '22',
      '"*"',
      '"0.0.0.0/0"',
      '"x"',
      'var.y',
      '"HTTP"',
      '"{\\"Statement\\": [1]}"',
    ),
    fc.array(tie('any'), {maxLength: 3}).map((items) => `[${items.join(', ')}]`),
    fc
      .dictionary(fc.constantFrom('Statement', 'Principal', 'Effect', 'Condition', ...NAMES), tie('any'), {maxKeys: 3})
      .map(
        (map) =>
          `{${Object.entries(map)
            .map(([key, item]) => `${key} = ${item}`)
            .join(', ')}}`,
      ),
  ),
})).any;

const body = fc
  .dictionary(fc.constantFrom(...NAMES), fc.tuple(fc.boolean(), value), {minKeys: 4, maxKeys: 12})
  .map((entries) =>
    Object.entries(entries)
      .map(([name, [isBlock, item]]) =>
        isBlock ? `  ${name} {\n    cidr_blocks = ${item}\n    type = ${item}\n  }\n` : `  ${name} = ${item}\n`,
      )
      .join(''),
  );

it('rules never fail, whatever a block holds', () => {
  const seen = new Set<string>();
  expect(NAMES.length).toBeGreaterThan(50);
  const block = fc.tuple(fc.constantFrom(...HEADS), body).map(([head, text]) => `${head} {\n${text}}\n`);
  fc.assert(
    fc.property(fc.array(block, {minLength: 50, maxLength: 60}), (blocks) => {
      const {findings, notes, failedFiles} = scan({'main.tf': blocks.join('')}, rules);
      expect([...notes, ...failedFiles]).toEqual([]);
      for (const {ruleId} of findings) seen.add(ruleId);
    }),
    {numRuns: 10, seed: 1},
  );
  expect(seen.size).toBeGreaterThan(30);
});
