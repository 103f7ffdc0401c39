import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {MAPPINGS as AZURE} from '../../../../scanners/embedded/cloud/arm/mappings.ts';
import {MAPPINGS} from '../../../../scanners/embedded/cloud/cloudformation/mappings/mappings.ts';
import {readRules} from '../../../../scanners/embedded/cloud/read-rules.ts';
import {scan} from './scan.ts';

const rules = await readRules();
const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const HEAD = 'Resources:\n  A:\n    Type: AWS::SQS::Queue\n    Properties:\n      X: ';

const doubled = (count: number) =>
  `a0: &a0 [x, x]\n${Array.from({length: count}, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`;

describe('bad input', () => {
  it.each<[string, string, string]>([
    ['deep YAML', 't.yaml', `${HEAD}${'['.repeat(5_000)}`],
    ['deep JSON', 't.json', `{"Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": ${'{"a":'.repeat(5_000)}`],
    ['deep functions', 't.yaml', `${HEAD}${'!Join ["", ['.repeat(60)}x${']]'.repeat(60)}`],
    ['an anchor in itself', 't.yaml', `${HEAD}&a [*a]`],
    ['aliases that double', 't.yaml', `${doubled(40)}${HEAD}*a40`],
    ['no text', 't.yaml', `${HEAD}"\0"`],
    ['half a template', 't.json', '{"Resources": {"A": {"Type": "AWS::SQS::Queue", '],
    ['half a deployment', 'd.json', `{"$schema": "${SCHEMA}", "resources": [{"type": `],
    ['half a plan', 'p.json', '{"format_version": "1", "planned_values": {'],
  ])('%s is named and nothing else', (_, path, text) => {
    const {findings, notes, failedFiles} = scan({[path]: text}, rules);
    expect(findings.filter(({ruleId}) => !ruleId.startsWith('aws-'))).toEqual([]);
    expect([...notes.map((note) => note.path), ...failedFiles.map((file) => file.path), path]).toContain(path);
  });

  it.each<[string, unknown]>([
    [
      'variables that double',
      Object.fromEntries(
        Array.from({length: 60}, (_, i) => [`a${i + 1}`, [`[variables('a${i}')]`, `[variables('a${i}')]`]]),
      ),
    ],
    ['variables in a circle', {a0: "[variables('a0')]", a60: "[variables('a0')]"}],
  ])('%s end', (_, variables) => {
    const resources = [
      {type: 'Microsoft.Cache/redis', name: 'a', properties: {enableNonSslPort: "[variables('a60')]"}},
    ];
    const {failedFiles} = scan({'d.json': JSON.stringify({$schema: SCHEMA, variables, resources})}, []);
    expect(failedFiles.length).toBeLessThanOrEqual(1);
  });

  it('stacks that nest many others end', () => {
    const files = Object.fromEntries(
      Array.from({length: 7}, (_, depth) => {
        const nested = Array.from(
          {length: 12},
          (_, i) =>
            `  N${i}:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: s${depth + 1}.yaml}\n`,
        );
        return [`s${depth}.yaml`, `Resources:\n${nested.join('')}  Q:\n    Type: AWS::SQS::Queue\n`];
      }),
    );
    expect(scan(files, [])).toMatchObject({findings: [], failedFiles: []});
  });

  it('what takes too much work is named, and others are judged', () => {
    const many = Array.from({length: 400}, () => `[${'!Sub "${AWS::Region}", '.repeat(10_000)}]`).slice(0, 1)[0] ?? '';
    const huge = `big: &big ${many}\nlist: &list [${'*big, '.repeat(90)}]\n${HEAD}[${'*list, '.repeat(1)}]\n`;
    const bad = 'Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties: {SqsManagedSseEnabled: false}\n';
    const {findings, notes, failedFiles} = scan({'huge.yaml': huge, 'bad.yaml': bad}, rules);
    expect(findings.map(({ruleId, location}) => `${ruleId} ${location.path}`)).toContain(
      'aws-queue-unencrypted bad.yaml',
    );
    expect([...notes, ...failedFiles].map(({path}) => path)).toContain('huge.yaml');
  });
});

const NAMES = [
  ...new Set(
    [...MAPPINGS.values(), ...AZURE.values()].flatMap(({names = {}, under, parts = []}) => [
      ...Object.keys(names).flatMap((path) => path.split('.')),
      ...parts.flatMap(({from}) => from.split('.')),
      ...(under === undefined ? [] : [under]),
    ]),
  ),
  ...['PolicyDocument', 'Policies', 'Statement', 'Effect', 'Action', 'Principal', 'Condition', 'Tags', 'Key', 'Value'],
  ...[
    'Enabled',
    'Environment',
    'Variables',
    'ContainerDefinitions',
    'Events',
    'Auth',
    'FunctionUrlConfig',
    'Ref',
    'Fn::If',
  ],
];

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom<unknown>(
      true,
      false,
      null,
      0,
      22,
      '*',
      '0.0.0.0/0',
      'x',
      'true',
      'Enabled',
      '{"Statement": [1]}',
      "[parameters('x')]",
    ),
    fc.array(tie('any'), {maxLength: 3}),
    fc.dictionary(fc.constantFrom(...NAMES), tie('any'), {maxKeys: 5}),
  ),
})).any;

type Some = readonly (readonly [type: string, properties: unknown])[];

describe('rules never fail, whatever a template holds', () => {
  it.each<[string, readonly string[], (some: Some) => unknown]>([
    [
      'of AWS',
      [...MAPPINGS.keys()],
      (some) => ({
        Resources: Object.fromEntries(some.map(([Type, Properties], index) => [`R${index}`, {Type, Properties}])),
      }),
    ],
    [
      'of Azure',
      [...AZURE.keys()],
      (some) => ({$schema: SCHEMA, resources: some.map(([type, properties]) => ({type, name: 'a', properties}))}),
    ],
    [
      'of a plan',
      [...MAPPINGS.values()].map(({to}) => to),
      (some) => ({
        format_version: '1',
        planned_values: {
          root_module: {resources: some.map(([type, values]) => ({address: 'x', type, name: 'a', values}))},
        },
      }),
    ],
  ])('%s', (_, types, write) => {
    const seen = new Set<string>();
    expect(NAMES.length).toBeGreaterThan(60);
    const properties = fc.dictionary(fc.constantFrom(...NAMES), value, {minKeys: 3, maxKeys: 10});
    const some = fc.array(fc.tuple(fc.constantFrom(...types), properties), {minLength: 60, maxLength: 100});
    fc.assert(
      fc.property(some, (resources) => {
        const {findings, failedFiles} = scan({'t.json': JSON.stringify(write(resources))}, rules);
        expect(failedFiles).toEqual([]);
        for (const {ruleId} of findings) seen.add(ruleId);
      }),
      {numRuns: 6, seed: 1},
    );
    expect(seen.size).toBeGreaterThan(5);
  });
});
