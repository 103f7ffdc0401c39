/** What is evaluated without the CEL engine is what the engine says, for every expression of the rules. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isCelError, isCelList, isCelMap, parse, plan} from '@bufbuild/cel';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {directFunctions} from '../../../scanners/embedded/cloud/rule-values/direct-functions.ts';
import {ruleFunctions} from '../../../scanners/embedded/cloud/rule-values/rule-functions.ts';
import {UnknownWatch} from '../../../scanners/embedded/cloud/rule-values/unknown-watch.ts';
import {RULES as CLOUD_RULES} from '../../../scanners/embedded/cloud/rules.generated.ts';
import {RULES as FILE_RULES} from '../../../scanners/embedded/iac/rules.generated.ts';
import {RULES as CLUSTER_RULES} from '../../../scanners/embedded/kubernetes/rules.generated.ts';
import {RULES as WORKFLOW_RULES} from '../../../scanners/embedded/workflows/rules.generated.ts';
import {ruleEnvironment} from '../../../src/formats/cel-rules/compile.ts';
import {compileDirect} from '../../../src/formats/cel-rules/direct/compile-direct.ts';
import {NotDirect} from '../../../src/formats/cel-rules/direct/raw-values.ts';
import type {Term} from '../../../src/formats/cel-rules/direct/term.ts';
import {LineTable} from '../../../src/formats/cel-rules/line-table.ts';
import type {RuleData} from '../../../src/formats/cel-rules/rule-data.ts';
import {isMap, Places, type Value} from '../../../src/formats/cel-rules/value.ts';
import {readDocuments} from '../../../src/formats/cel-rules/yaml/read-documents.ts';
import {RULES as RESOURCE_RULES} from '../../../src/formats/kubernetes/resource-rules.generated.ts';

const watch = new UnknownWatch();
const FUNCTIONS = directFunctions(watch);
const ENVIRONMENT = ruleEnvironment(ruleFunctions(watch));
const matcher = (pattern: string) => {
  const ask = plan(ENVIRONMENT, parse('text.matches(pattern)'));
  return (text: string) => ask({text, pattern}) === true;
};

interface Compared {
  readonly expression: string;
  readonly term: Term;
  readonly engine: ReturnType<typeof plan>;
}

/** Expressions that look at bindings alone; those of a rule's variables come with the values of those. */
function comparedOf({variables, matchConditions, validations}: RuleData): readonly Compared[] {
  const kinds = new Map<string, Term['kind']>();
  const compare = (expression: string, name?: string): readonly Compared[] => {
    const parsed = parse(expression);
    const term = compileDirect(parsed.expr, {variables: kinds, matcher, functions: FUNCTIONS, loops: []});
    if (term !== undefined && name !== undefined) kinds.set(name, term.kind);
    return term === undefined ? [] : [{expression, term, engine: plan(ENVIRONMENT, parsed)}];
  };
  return [
    ...variables.flatMap(({name, expression}) => compare(expression, name)),
    ...[...matchConditions, ...validations.map(({expression}) => expression)].flatMap((one) => compare(one)),
  ];
}

const ALL: readonly RuleData[] = [
  ...RESOURCE_RULES,
  ...FILE_RULES,
  ...CLUSTER_RULES,
  ...WORKFLOW_RULES,
  ...CLOUD_RULES,
];

/** Bindings of every name that rules use, each with the value. */
const NAMES = [
  ...[
    'object',
    'podSpec',
    'container',
    'item',
    'facts',
    'service',
    'instruction',
    'stage',
    'command',
    'file',
    'option',
  ],
  ...[
    'self',
    'block',
    'network',
    'mesh',
    'route',
    'identity',
    'workflow',
    'job',
    'step',
    'task',
    'settings',
    'entry',
    'image',
  ],
];

function bind(value: Value, rule: RuleData): Record<string, Value> {
  const bindings: Record<string, Value> = Object.fromEntries(NAMES.map((name) => [name, value]));
  const variables = new Map<string, Value>();
  bindings.variables = variables;
  for (const {name, expression} of rule.variables) {
    const found = plan(ENVIRONMENT, parse(expression))(bindings);
    if (!isCelError(found)) variables.set(name, plainOf(found));
  }
  return bindings;
}

/** A value of the engine as a value of a document. */
function plainOf(value: unknown): Value {
  if (isCelList(value)) return [...value].map(plainOf);
  if (isCelMap(value)) return new Map([...value.entries()].map(([key, one]) => [String(key), plainOf(one)]));
  if (typeof value === 'string' || typeof value === 'bigint' || typeof value === 'boolean') return value;
  return typeof value === 'number' ? value : null;
}

function runDirect(term: Term, bindings: Record<string, Value>): unknown {
  try {
    return term.run({bindings, items: []});
  } catch (error) {
    if (error instanceof NotDirect) return NotDirect;
    throw error;
  }
}

/** How many were compared. Where the engine has an error, nothing is said without it. */
function compareOn(value: Value, rules: readonly RuleData[]): number {
  let count = 0;
  for (const rule of rules) {
    const bindings = bind(value, rule);
    for (const {expression, term, engine} of compiled.get(rule) ?? []) {
      const direct = runDirect(term, bindings);
      if (direct === NotDirect) continue;
      const said = engine(bindings);
      expect(isCelError(said) ? `error in ${expression}` : [expression, plainOf(said)]).toEqual([
        expression,
        direct ?? null,
      ]);
      count += 1;
    }
  }
  return count;
}

const compiled = new Map(ALL.map((rule) => [rule, comparedOf(rule)]));

describe('most expressions need no engine:', () => {
  it.each([
    {name: 'objects of Kubernetes', rules: RESOURCE_RULES, least: 0.9},
    {name: 'files', rules: FILE_RULES, least: 0.8},
    {name: 'clouds', rules: CLOUD_RULES, least: 0.75},
  ])('those about $name', ({rules, least}) => {
    const all = rules.flatMap(({variables, matchConditions, validations}) => [
      ...variables,
      ...matchConditions,
      ...validations,
    ]);
    const direct = rules.flatMap((rule: RuleData) => compiled.get(rule) ?? []);
    expect(direct.length / all.length).toBeGreaterThan(least);
  });
});

const EXAMPLE = join(import.meta.dirname, '../../../examples/online-shop/deploy');

it('say what the engine says of every object of the example system, and of its parts', () => {
  const paths = readdirSync(EXAMPLE, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.yaml'));
  const values = paths.flatMap((path) => {
    const text = readFileSync(join(EXAMPLE, path), 'utf8');
    const source = {path, text, lines: new LineTable(text), places: new Places(), dialect: 'yaml-1.1'} as const;
    return readDocuments({...source, isWanted: () => true, checkBudget: () => {}}).values;
  });
  const parts = values.flatMap((value) => [value, ...mapsIn(value)]);
  let compared = 0;
  // Parts are asked in turn, so that each meets some of the rules and each rule many parts.
  for (const [index, part] of parts.entries()) {
    compared += compareOn(
      part,
      ALL.filter((_, number) => (number + index) % 37 === 0),
    );
  }
  expect(compared).toBeGreaterThan(5_000);
});

function mapsIn(value: Value): readonly Value[] {
  const found: Value[] = [];
  const waiting: Value[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isMap(next)) found.push(next);
    if (isMap(next)) waiting.push(...next.values());
    else if (Array.isArray(next)) waiting.push(...next);
  }
  return found;
}

/** Documents with the words that rules look for, and values of every kind where they are not expected. */
const words = [
  ...new Set(
    ALL.flatMap(({validations, variables, matchConditions}) => [
      ...validations.map(({expression}) => expression),
      ...variables.map(({expression}) => expression),
      ...matchConditions,
    ]).flatMap((text) => text.match(/[A-Za-z][\w-]*/g) ?? []),
  ),
];
const leaf = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom<Value>(true, false, null, 0n, 1n, 2n ** 70n, 1.5, '', 'ALL', 'é'),
);
const {tree} = fc.letrec<{tree: Value}>((tie) => ({
  tree: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    leaf,
    fc.array(tie('tree'), {maxLength: 4}),
    fc.array(fc.tuple(fc.constantFrom(...words), tie('tree')), {maxLength: 6}).map((entries) => new Map(entries)),
  ),
}));

it('say what the engine says of any document', () => {
  let compared = 0;
  fc.assert(
    fc.property(tree, fc.nat({max: ALL.length - 1}), (value, start) => {
      compared += compareOn(value, ALL.slice(start, start + 5));
    }),
    {numRuns: 600, seed: 1},
  );
  expect(compared).toBeGreaterThan(1_000);
});
