/** What holds for every input: rules never fail on odd documents, results repeat, work grows with the input. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseDocument} from 'yaml';
import {examplePath} from '../../../../scanners/embedded/api/example-path.ts';
import {readRules} from '../../../../scanners/embedded/api/read-rules.ts';
import {scanBytes, scanText} from './scan.ts';

const rules = await readRules();
const RUNS = 400;

const examples = rules.flatMap((rule) =>
  [...rule.examples.bad, ...rule.examples.good].map(({path = examplePath(rule), text}) => ({path, text})),
);
/** Words that the examples use, so that random texts come near to what rules look for. */
const WORDS = [...new Set(examples.flatMap(({text}) => text.match(/[A-Za-z][\w-]*/g) ?? []))];

const scalar = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 2 ** 70, '', '*', 'http://a.b.cd', '#/paths', '200'),
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

const documents: readonly unknown[] = examples
  .filter(({path}) => path.endsWith('.yaml'))
  .map(({text}) => parseDocument(text).toJS());

/** An example in which some values, chosen by their turn in the walk, are replaced by anything. */
const definition = fc
  .record({document: fc.constantFrom(...documents), turns: fc.array(fc.nat(40), {maxLength: 3}), value: tree})
  .map(({document, turns, value}) => {
    let turn = 0;
    return JSON.stringify(document, (key, old: unknown) => {
      turn += 1;
      const isVersion = ['openapi', 'swagger', 'asyncapi', ''].includes(key);
      return turns.includes(turn) && !isVersion ? structuredClone(value) : old;
    });
  });

/** An example of a language with some of its tokens replaced, doubled or left out. */
const source = (path: string) =>
  fc
    .record({
      text: fc.constantFrom(...examples.filter((example) => example.path === path).map(({text}) => text)),
      edits: fc.array(
        fc.tuple(
          fc.nat(300),
          fc.oneof(fc.constantFrom('', '{', '}', '(', ')', '"', '"""', '[', '@', '=', ';', '/*'), fc.string()),
        ),
        {maxLength: 4},
      ),
    })
    .map(({text, edits}) => edits.reduce((now, [at, part]) => now.slice(0, at) + part + now.slice(at + 1), text));

describe('rules are total', () => {
  it('the examples are many, of every kind', () => {
    expect(documents.length).toBeGreaterThan(80);
    expect(new Set(examples.map(({path}) => path)).size).toBe(4);
  });

  it.each(['a.yaml', 'a.json'])('on definitions with values of any type anywhere (%s)', (path) => {
    fc.assert(
      fc.property(definition, (text) => {
        expect(() => scanText(path, text)).not.toThrow();
      }),
      {numRuns: RUNS, seed: 1},
    );
  });

  it.each(['schema.graphql', 'service.proto'])('on texts with any tokens anywhere (%s)', (path) => {
    fc.assert(
      fc.property(source(path), (text) => {
        expect(() => scanText(path, text)).not.toThrow();
      }),
      {numRuns: RUNS, seed: 1},
    );
  });

  it('the random definitions do reach most rules', () => {
    const seen = new Set<string>();
    for (const text of fc.sample(definition, {numRuns: RUNS, seed: 1})) {
      for (const {ruleId} of scanText('a.yaml', text).findings) seen.add(ruleId);
    }

    expect(seen.size).toBeGreaterThan(35);
  });
});

it('examples give the same result again, as plain data', () => {
  expect(examples.length).toBeGreaterThan(0);
  for (const {path, text} of examples) {
    const report = scanText(path, text);

    expect(scanText(path, text)).toEqual(report);
    expect(structuredClone(report)).toEqual(JSON.parse(JSON.stringify(report)));
  }
});

describe('work grows in proportion to the input', () => {
  const operation = (index: number) => `  /a${index}: {post: {responses: {"200": {description: a}}}}\n`;
  const repeat = (count: number, make: (index: number) => string) =>
    Array.from({length: count}, (_, i) => make(i)).join('');

  it.each([
    ['operations', 'a.yaml', (count: number) => `openapi: 3.0.3\npaths:\n${repeat(count, operation)}`],
    [
      'properties',
      'a.json',
      (count: number) =>
        `{"openapi": "3.0.3", "paths": {"/a": {"post": {"responses": {}, "requestBody": {"content": {"a/b": {"schema": {"properties": {${repeat(count, (i) => `"p${i}": {"type": "string"}, `)} "z": {}}}}}}}}}}`,
    ],
    ['fields', 'a.graphql', (count: number) => `type Query {\n${repeat(count, (i) => `  f${i}(a: Int): [B]\n`)}}\n`],
    [
      'methods',
      'a.proto',
      (count: number) => `service A {\n${repeat(count, (i) => `  rpc M${i}(B) returns (C);\n`)}}\n`,
    ],
  ])('%s', (_name, path, make) => {
    const checks = (count: number) => {
      let calls = 0;
      scanBytes(path, new TextEncoder().encode(make(count)), () => {
        calls += 1;
      });
      return calls;
    };

    expect(checks(2_000)).toBeGreaterThan(0);
    expect(checks(8_000)).toBeLessThanOrEqual(5 * checks(2_000) + 5);
  });
});
