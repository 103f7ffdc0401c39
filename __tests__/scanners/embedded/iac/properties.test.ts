/** What holds for every input: rules never fail on odd documents, results repeat, work grows with the input. */

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseAllDocuments} from 'yaml';
import {prepareRules} from '../../../../scanners/embedded/iac/prepare-rules.ts';
import {readRules} from '../../../../scanners/embedded/iac/read-rules.ts';
import {scanner} from '../../../../scanners/embedded/iac/scanner.ts';
import {RuleError} from '../../../../src/formats/cel-rules/compile.ts';
import {RULES} from '../../../../src/formats/kubernetes/resource-rules.generated.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';
import {scanText} from './scan.ts';

const rules = await readRules();
const RUNS = 400;

/** Words that rules look for, so that random documents meet them with values of every type. */
const WORDS = [
  ...new Set(
    rules.flatMap(({match, matchConditions, variables, validations}) =>
      [...JSON.stringify([match, matchConditions, variables, validations]).matchAll(/[A-Za-z][A-Za-z0-9]+/g)].map(
        String,
      ),
    ),
  ),
];
const scalar = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 2 ** 70, '', '22', 'latest', '/'),
  fc.string(),
  fc.constantFrom(...WORDS),
);
const tree = fc.letrec((tie) => ({
  node: fc.oneof(
    {depthSize: 'medium', maxDepth: 6},
    scalar,
    fc.array(tie('node'), {maxLength: 3}),
    fc.dictionary(fc.constantFrom(...WORDS), tie('node'), {maxKeys: 6}),
  ),
})).node;
/** Documents of the bad examples, which meet every rule. */
const documents: readonly unknown[] = rules
  .filter(({id}) => !id.startsWith('docker-'))
  .flatMap(({examples}) => examples.bad.flatMap(({text}) => parseAllDocuments(text)))
  .map((document) => document.toJS());

/** An example in which some values, chosen by their turn in the walk, are replaced by anything. */
const resource = fc
  .record({document: fc.constantFrom(...documents), turns: fc.array(fc.nat(30), {maxLength: 3}), value: tree})
  .map(({document, turns, value}) => {
    let turn = 0;
    return JSON.stringify(document, (key, old: unknown) => {
      turn += 1;
      return turns.includes(turn) && key !== 'kind' && key !== 'apiVersion' && key !== ''
        ? structuredClone(value)
        : old;
    });
  });

describe('rules are total', () => {
  it('on Kubernetes documents with values of any type anywhere', () => {
    fc.assert(
      fc.property(resource, (value) => {
        expect(() => scanText('a.yaml', value)).not.toThrow();
      }),
      {numRuns: RUNS, seed: 1},
    );
  });

  it('on Dockerfiles made of any words', () => {
    const word = fc.oneof(
      fc.constantFrom(...WORDS, '&&', '|', '\\\n', '"', "'", '$(', '`', '[', '--from=x', '\n', '<<EOF\n'),
      fc.string(),
    );
    const keyword = fc.constantFrom(
      'FROM',
      'RUN',
      'COPY',
      'ADD',
      'ENV',
      'ARG',
      'USER',
      'EXPOSE',
      'WORKDIR',
      'VOLUME',
      'CMD',
      'ONBUILD',
    );
    const line = fc
      .tuple(keyword, fc.array(word, {maxLength: 8}))
      .map(([name, words]) => `${name} ${words.join(' ')}\n`);
    fc.assert(
      fc.property(fc.array(line, {maxLength: 10}), (lines) => {
        expect(() => scanText('Dockerfile', `FROM a:1\n${lines.join('')}`)).not.toThrow();
      }),
      {numRuns: RUNS, seed: 1},
    );
  });

  it('the random documents do reach most rules for Kubernetes', () => {
    const seen = new Set<string>();
    for (const value of fc.sample(resource, {numRuns: RUNS, seed: 1})) {
      for (const {ruleId} of scanText('a.yaml', value).findings) seen.add(ruleId);
    }

    expect(seen.size).toBeGreaterThan(60);
  });
});

describe('a fault of a rule is never silence', () => {
  const [rule] = RULES.filter(({id}) => id === 'k8s-host-network');
  if (rule === undefined) throw new Error('the rule of this test is gone');
  const broken = (expression: string) => ({...rule, validations: [{expression, at: []}]});

  it.each([['1 +'], ['missingFunction(podSpec)'], ['podSpec.missing.field'], ["'text'"], ["podSpec.containers > 'a'"]])(
    '%s fails the file',
    (expression) => {
      const text = 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: a}]}\n';
      const file = {path: 'a.yaml', bytes: new TextEncoder().encode(text), checkBudget: () => undefined};

      expect(() => prepareRules({files: [], kubernetes: [broken(expression)]}).scan(file)).toThrow(RuleError);
    },
  );
});

it.each(rules)('$id: its examples give the same result again, as plain data', ({id, examples}) => {
  for (const {text} of [...examples.bad, ...examples.good]) {
    const path = id.startsWith('docker-') ? 'Dockerfile' : 'a.yaml';
    const report = scanText(path, text);

    expect(scanText(path, text)).toEqual(report);
    expect(structuredClone(report)).toEqual(JSON.parse(JSON.stringify(report)));
  }
});

describe('work grows in proportion to the input', () => {
  const head = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n';
  it.each([
    ['containers', 'a.yaml', (count: number) => head + '    - {name: a, image: b}\n'.repeat(count)],
    [
      'variables',
      'a.yaml',
      (count: number) => `${head}    - image: b\n      env:\n${'        - {name: A, value: b}\n'.repeat(count)}`,
    ],
    ['commands', 'Dockerfile', (count: number) => `FROM a:1\nRUN x${' \\\n && echo y'.repeat(count)}\n`],
    ['instructions', 'Dockerfile', (count: number) => `FROM a:1\n${'RUN x\n'.repeat(count)}`],
  ])('%s', async (_name, path, make) => {
    const prepared = await scanner.prepare({settingsFiles: {}}, shippedWith('iac'));
    const checks = (count: number) => {
      let calls = 0;
      prepared.scan({
        path,
        bytes: new TextEncoder().encode(make(count)),
        checkBudget: () => {
          calls += 1;
        },
      });
      return calls;
    };

    expect(checks(1_000)).toBeGreaterThan(0);
    expect(checks(4_000)).toBeLessThanOrEqual(5 * checks(1_000) + 5);
  });

  it('few letters of aliases that stand for many values end by the budget', () => {
    const text = `x: &e {name: A, value: b}\ny: &c {name: c, image: d, env: [${'*e, '.repeat(900)}]}\napiVersion: v1\nkind: Pod\nspec:\n  containers: [${'*c, '.repeat(300)}]\n`;

    expect(() => scanText('a.yaml', text)).toThrow(/rule evaluations/);
  });
});
