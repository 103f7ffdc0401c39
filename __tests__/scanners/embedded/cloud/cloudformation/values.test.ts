import {describe, expect, it} from 'vitest';
import {placesOf, probeOf} from '../probe.ts';
import {scan} from '../scan.ts';

const PROBE = probeOf('AWS::Test::Probe');
/** Silent unless the value is known. */
const NOT_TRUE = probeOf('AWS::Test::Probe', {
  validations: [{expression: "flag(self, 'value', false)", at: ['value']}],
});

const HEAD = `Parameters:
  On: {Type: String, Default: true}
  Open: {Type: String}
  Names: {Type: CommaDelimitedList, Default: "a, b"}
  Environment: {Type: String, Default: test}
  Secret: {Type: String, NoEcho: true, Default: x}
Mappings:
  Regions:
    eu-west-1: {Same: true, Other: true}
    us-east-1: {Same: true, Other: false}
Conditions:
  Always: !Equals [a, a]
  Never: !Not [!Condition Always]
  IsProduction: !Equals [!Ref Environment, production]
  Either: !Or [!Condition IsProduction, !Condition Always]
  Both: !And [!Condition IsProduction, !Condition Never]
  Circle: !Not [!Condition Circle]
Resources:
`;

const probe = (value: string) =>
  `${HEAD}  Probe:\n    Type: AWS::Test::Probe\n    Properties:\n      Value: ${value}\n`;
const LINE = HEAD.split('\n').length + 3;

describe('values of templates', () => {
  it.each([
    'true',
    '"true"',
    '!Ref On',
    '{Ref: On}',
    '{"Fn::If": [Always, true, false]}',
    '!If [Never, false, true]',
    '!If [Either, true, false]',
    '!If [Both, false, true]',
    '!If [IsProduction, true, true]',
    '!FindInMap [Regions, !Ref AWS::Region, Same]',
    '!FindInMap [Regions, eu-west-1, Other]',
    '!Select [1, [false, true]]',
    '!Select [0, !Split [",", "true,false"]]',
    '!Join ["", ["tr", "ue"]]',
    '!Sub "${On}"',
    '!Sub ["${A}ue", {A: tr}]',
  ])('%s is true', (value) => {
    expect(placesOf(PROBE, {'t.yaml': probe(value)})).toEqual([`t.yaml:${LINE}`]);
  });

  it.each([
    ['a parameter without a default', '!Ref Open'],
    ['a parameter that is not echoed', '!Ref Secret'],
    ['a resource', '!Ref Probe'],
    ['an attribute', '!GetAtt Probe.Arn'],
    ['a value of another stack', '!ImportValue other'],
    ['a condition that depends on a parameter', '!If [IsProduction, true, false]'],
    ['a condition that needs itself', '!If [Circle, true, false]'],
    ['nothing or something', '!If [IsProduction, true, !Ref AWS::NoValue]'],
    ['a mapping that differs by region', '!FindInMap [Regions, !Ref AWS::Region, Other]'],
    ['a macro', '{"Fn::Transform": {Name: x}}'],
    ['a text with an unknown part', '!Sub "${Open}x"'],
  ])('a rule is silent about %s', (_, value) => {
    expect(placesOf(PROBE, {'t.yaml': probe(value)})).toEqual([]);
    expect(placesOf(NOT_TRUE, {'t.yaml': probe(value)})).toEqual([]);
  });

  it('that are nothing are not there', () => {
    const given = probeOf('AWS::Test::Probe', {validations: [{expression: "given(self, 'value')", at: []}]});
    expect(placesOf(given, {'t.yaml': probe('!Ref AWS::NoValue')})).toHaveLength(1);
    expect(placesOf(given, {'t.yaml': probe('x')})).toEqual([]);
  });

  it('are the same in JSON', () => {
    const text = JSON.stringify(
      {Resources: {Probe: {Type: 'AWS::Test::Probe', Properties: {Value: {'Fn::If': ['C', true, true]}}}}},
      null,
      2,
    );
    expect(placesOf(PROBE, {'cdk.out/shop.template.json': text})).toEqual(['cdk.out/shop.template.json:6']);
  });
});

describe('resources of templates', () => {
  const on = (more: string) => `${HEAD}  Probe:\n    Type: AWS::Test::Probe\n${more}    Properties: {Value: true}\n`;

  it.each([
    ['whose condition never holds are not there', '    Condition: Never\n', 0],
    ['whose condition depends on a parameter are judged', '    Condition: IsProduction\n', 1],
    ['whose condition is not declared are judged', '    Condition: Missing\n', 1],
  ])('%s', (_, more, count) => {
    expect(placesOf(PROBE, {'t.yaml': on(more)})).toHaveLength(count);
  });

  it.each(['!Ref Probe', '!GetAtt Probe.Arn', '!Sub "x${Probe.Arn}"', '{"Fn::GetAtt": [Probe, Arn]}'])(
    'know who refers to them by %s',
    (reference) => {
      const used = probeOf('AWS::Test::Probe', {
        validations: [{expression: "'AWS::Test::User' in users", at: []}],
      });
      const text = on(
        `  User:\n    Type: AWS::Test::User\n    Properties: {Of: ${reference}}\n`.replace('  User', '  U'),
      );
      expect(placesOf(used, {'t.yaml': on('')})).toHaveLength(1);
      const both = `${on('')}  User:\n    Type: AWS::Test::User\n    Properties: {Of: ${reference}}\n`;
      expect(placesOf(used, {'t.yaml': both}), text).toEqual([]);
    },
  );

  it('of nested stacks of the repository have the parameters that are given', () => {
    const nested = `Parameters:\n  On: {Type: String, Default: true}\nResources:\n  Probe:\n    Type: AWS::Test::Probe\n    Properties:\n      Value: !Ref On\n`;
    const parent = (given: string) =>
      `Resources:\n  Nested:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./nested.yaml\n${given}`;
    expect(placesOf(PROBE, {'a/nested.yaml': nested})).toEqual(['a/nested.yaml:7']);
    expect(placesOf(PROBE, {'a/nested.yaml': nested, 'a/main.yaml': parent('')})).toEqual(['a/nested.yaml:7']);
    const given = parent('      Parameters: {On: false}\n');
    expect(placesOf(PROBE, {'a/nested.yaml': nested, 'a/main.yaml': given})).toEqual([]);
  });

  describe('that a loop makes', () => {
    const probe = (value: string) => `Type: AWS::Test::Probe, Properties: {Value: ${value}}`;
    const loop = (name: string, values: string, key: string, entry: string) =>
      `Fn::ForEach::${name}: [${name}, ${values}, {"${key}": {${entry}}}]`;

    it.each([
      ['one for each value', loop('Name', '[a, b]', 'P${Name}', probe('true')), 1],
      ['none for no value', loop('Name', '[]', 'P${Name}', probe('true')), 0],
      ['with their value', loop('On', "['true', 'false']", 'P${On}', probe('"${On}"')), 1],
      ['with a reference to their value', loop('On', "['false']", 'P${On}', probe('{Ref: On}')), 0],
      ['with the value of a parameter', loop('On', '{Ref: Values}', 'P${On}', probe('{Ref: On}')), 1],
      ['with names of letters', loop('On', '["a.b"]', 'P&{On}', probe('true')), 1],
      [
        'in loops',
        `Fn::ForEach::A: [A, [x], {Fn::ForEach::B: [B, ["true"], {"P\${A}\${B}": {${probe('"${B}"')}}}]}]`,
        1,
      ],
      ['in properties', 'P: {Type: AWS::Test::Probe, Properties: {Fn::ForEach::K: [K, [Value], {"${K}": true}]}}', 1],
    ])('are read, %s', (_, resource, count) => {
      const text = `Parameters:\n  Values: {Type: CommaDelimitedList, Default: "no,true"}\nResources:\n  ${resource}\n`;
      const {findings, notes} = scan({'t.yaml': text}, [PROBE]);

      expect(notes).toEqual([]);
      expect(findings.map(({location}) => location.startLine)).toEqual(Array.from({length: count}, () => 4));
    });

    it('over values that are not known are read once, and named', () => {
      const text = `Parameters:\n  Names: {Type: CommaDelimitedList}\nResources:\n  ${loop('Name', '{Ref: Names}', 'P${Name}', probe('true'))}\n`;
      const {findings, notes} = scan({'t.yaml': text}, [PROBE]);

      expect(findings).toHaveLength(1);
      expect(notes).toMatchObject([
        {path: 't.yaml', kind: 'partly-parsed', text: expect.stringMatching(/Fn::ForEach/)},
      ]);
    });

    it('without end are given up by name', () => {
      const values = `[${Array.from({length: 200}, (_unused, index) => `v${index}`).join(', ')}]`;
      const inner = (depth: number): string =>
        depth === 0
          ? `"P": {${probe('true')}}`
          : `Fn::ForEach::L${depth}: [L${depth}, ${values}, {${inner(depth - 1)}}]`;
      const {failedFiles} = scan({'t.yaml': `Resources:\n  ${inner(4)}\n`}, [PROBE]);

      expect(failedFiles).toMatchObject([{path: 't.yaml'}]);
    });
  });

  it('of stacks that nest each other in a circle are judged once', () => {
    const stack = (other: string) =>
      `Resources:\n  Nested:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: ${other}}\n  Probe:\n    Type: AWS::Test::Probe\n    Properties: {Value: true}\n`;
    expect([...placesOf(PROBE, {'a.yaml': stack('b.yaml'), 'b.yaml': stack('a.yaml')})].sort()).toEqual([
      'a.yaml:7',
      'b.yaml:7',
    ]);
  });

  it('are found by the names of their own language', () => {
    const rule = probeOf('aws_db_instance', {
      validations: [
        {
          expression: "flag(self, 'iam_database_authentication_enabled', true)",
          message: 'Off.',
          at: ['iam_database_authentication_enabled'],
        },
      ],
    });
    const text =
      'Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      EnableIAMDatabaseAuthentication: false\n';
    expect(scan({'t.yaml': text}, [rule]).findings).toMatchObject([
      {message: 'Off. Property: EnableIAMDatabaseAuthentication.', location: {startLine: 5}},
    ]);
  });
});

describe('the serverless application model', () => {
  const METHOD = probeOf('aws_api_gateway_method', {
    validations: [{expression: "text(self, 'authorization') != 'NONE'", at: ['authorization']}],
  });
  const app = (globals: string, auth: string) =>
    `Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function:\n    Timeout: 3\n${globals}Resources:\n  Orders:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events:\n        Get:\n          Type: Api\n          Properties:\n            Path: /orders\n            Method: get\n${auth}`;

  it('gives resources what the globals say', () => {
    const rule = probeOf('aws_lambda_function', {
      validations: [{expression: "text(self, 'runtime') != 'nodejs14.x'", at: ['runtime']}],
    });
    expect(placesOf(rule, {'t.yaml': app('    Runtime: nodejs14.x\n', '')})).toEqual(['t.yaml:5']);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['is open without an authorizer', '', '', ['t.yaml:10']],
    ['has one of its own', '', '            Auth: {Authorizer: Users}\n', []],
    ['has the one of the API', '  Api:\n    Auth: {DefaultAuthorizer: Users}\n', '', []],
  ])('an operation %s', (_, globals, auth, expected) => {
    expect(placesOf(METHOD, {'t.yaml': app(globals, auth)})).toEqual(expected);
  });
});
