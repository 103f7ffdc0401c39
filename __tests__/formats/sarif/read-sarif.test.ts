import {describe, expect, it} from 'vitest';
import {readSarif} from '../../../src/formats/sarif/read-sarif.ts';
import {readToolSarif} from '../../../src/formats/sarif/tool-report.ts';

const READING = {category: 'sast', root: '/workspace'} as const;

/** A log of one run with one result in `a.js`, with what the case says in place of the rest. */
function log({result = {}, rule = {}, run = {}}: {result?: object; rule?: object; run?: object}): string {
  const location = {physicalLocation: {artifactLocation: {uri: 'a.js'}, region: {startLine: 3}}};
  return JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'Tool', rules: [{id: 'rule-1', ...rule}]}},
        results: [{ruleId: 'rule-1', message: {text: 'Oh no'}, locations: [location], ...result}],
        ...run,
      },
    ],
  });
}

const first = (text: string) => readSarif(text, READING)[0];
const at = (artifactLocation: object, region?: object) => ({
  result: {locations: [{physicalLocation: {artifactLocation, ...(region && {region})}}]},
});

it('gives rule, message, place and identity of a result', () => {
  expect(first(log({}))).toMatchObject({
    tool: 'Tool',
    elsewhere: 0,
    fault: undefined,
    rules: [{id: 'rule-1', category: 'sast', severity: 'medium'}],
    findings: [
      {
        ruleId: 'rule-1',
        message: 'Oh no',
        location: {path: 'a.js', startLine: 3},
        identity: {scope: 'file', key: ['Oh no']},
      },
    ],
  });
});

describe('a place', () => {
  it.each([
    {name: 'a relative path', uri: 'src/a.js', path: 'src/a.js'},
    {name: 'a path with dots', uri: './src//a.js', path: 'src/a.js'},
    {name: 'an absolute path of the workspace', uri: '/workspace/src/a.js', path: 'src/a.js'},
    {name: 'a file URI of the workspace', uri: 'file:///workspace/src/a%20b.js', path: 'src/a b.js'},
    {name: 'a path with a bare percent sign', uri: '100%.js', path: '100%.js'},
    {name: 'a path of Windows', uri: 'src\\a.js', path: 'src/a.js'},
  ])('$name is in the repository', ({uri, path}) => {
    expect(first(log(at({uri})))?.findings).toMatchObject([{location: {path, startLine: 1}}]);
  });

  it.each([
    '/etc/passwd',
    'file:///etc/passwd',
    '../a.js',
    'src/%2e%2e/%2e%2e/a.js',
    'https://example.com/a.js',
    '',
    'a\0b',
  ])('%j is elsewhere, and counted', (uri) => {
    expect(first(log(at({uri})))).toMatchObject({findings: [], elsewhere: 1});
  });

  it.each([
    {
      name: 'a whole region',
      region: {startLine: 2, startColumn: 4, endLine: 3, endColumn: 1},
      expected: {startLine: 2, startColumn: 4, endLine: 3, endColumn: 1},
    },
    {name: 'an end before the start', region: {startLine: 9, endLine: 3}, expected: {startLine: 9}},
    {name: 'a line that is none', region: {startLine: 0}, expected: {startLine: 1}},
    {name: 'a line that is a fraction', region: {startLine: 1.5}, expected: {startLine: 1}},
  ])('$name', ({region, expected}) => {
    expect(first(log(at({uri: 'a.js'}, region)))?.findings[0]?.location).toEqual({path: 'a.js', ...expected});
  });

  it('is found by the index of an artifact', () => {
    const {result} = at({index: 1});
    const artifacts = [{location: {uri: 'x.js'}}, {location: {uri: 'b.js'}}];
    expect(first(log({result, run: {artifacts}}))?.findings).toMatchObject([{location: {path: 'b.js'}}]);
  });
});

describe('the severity', () => {
  it.each([
    {name: 'score of the rule', rule: {properties: {'security-severity': '9.1'}}, rules: 'critical'},
    {name: 'score of seven', rule: {properties: {'security-severity': '7.0'}}, rules: 'high'},
    {name: 'score that is none', rule: {properties: {'security-severity': 'high'}}, rules: 'medium'},
    {name: 'level of the rule', rule: {defaultConfiguration: {level: 'error'}}, rules: 'high'},
    {name: 'level of the result', result: {level: 'note'}, rules: 'medium', finding: 'low'},
    {
      name: 'score before level',
      rule: {properties: {'security-severity': '2'}},
      result: {level: 'error'},
      rules: 'low',
    },
    {
      name: 'score of the result',
      result: {properties: {'security-severity': '9.9'}},
      rules: 'medium',
      finding: 'critical',
    },
  ])('$name', ({rules, finding, ...parts}) => {
    const report = first(log(parts));
    expect(report?.rules[0]?.severity).toBe(rules);
    expect(report?.findings[0]?.severity).toBe(finding);
  });
});

it.each(['CWE-79', 'external/cwe/cwe-079', 'CWE-79: Cross-site Scripting'])('knows the CWE in the tag %j', (tag) => {
  expect(first(log({rule: {properties: {tags: ['security', tag]}}}))?.rules[0]?.cwe).toEqual(['CWE-79']);
});

it.each([
  {name: 'rule that is described nowhere', parts: {result: {ruleId: 'other'}}, id: 'other'},
  {name: 'rule by its index', parts: {result: {ruleId: undefined, ruleIndex: 0}}, id: 'rule-1'},
  {name: 'part of a rule', parts: {result: {ruleId: 'rule-1/part'}}, id: 'rule-1'},
  {
    name: 'rule of an extension',
    parts: {result: {ruleId: 'x'}, run: {tool: {driver: {name: 'T'}, extensions: [{name: 'E', rules: [{id: 'x'}]}]}}},
    id: 'x',
  },
])('finds a $name', ({parts, id}) => {
  const report = first(log(parts));
  expect(report?.findings[0]?.ruleId).toBe(id);
  expect(report?.rules.map((rule) => rule.id)).toEqual([id]);
});

it('fills in the message of a rule', () => {
  const rule = {messageStrings: {default: {text: 'Use {1}, not {0} or {7}'}}};
  const result = {message: {id: 'default', arguments: ['a', 'b']}};
  expect(first(log({rule, result}))?.findings[0]?.message).toBe('Use b, not a or {7}');
});

it.each([
  {name: 'its own fingerprint', result: {partialFingerprints: {hash: 'abc:1', empty: ''}}, key: ['hash=abc:1']},
  {name: 'its message, without one', result: {fingerprints: {'matchBasedId/v1': 'requires login'}}, key: ['Oh no']},
])('a result is known again by $name', ({result, key}) => {
  expect(first(log({result}))?.findings[0]?.identity.key).toEqual(key);
});

it('gives the way of data', () => {
  const step = (line: number) => ({
    location: {physicalLocation: {artifactLocation: {uri: 'a.js'}, region: {startLine: line}}},
  });
  const result = {codeFlows: [{threadFlows: [{locations: [step(1), step(2), step(3)]}]}]};
  expect(first(log({result}))?.findings[0]?.flow?.map(({kind, location}) => [kind, location.startLine])).toEqual([
    ['source', 1],
    ['step', 2],
    ['sink', 3],
  ]);
});

it('leaves out what is no problem and marks what is suppressed', () => {
  expect(first(log({result: {kind: 'pass'}}))?.findings).toEqual([]);
  const suppressed = log({result: {suppressions: [{kind: 'inSource', justification: 'known'}]}});
  expect(first(suppressed)?.findings).toMatchObject([{suppressedInSource: 'known'}]);
});

describe('what is not SARIF is refused', () => {
  it.each(['', '[]', '{}', '{"version": "2.0.0", "runs": []}', '{"version": "2.1.0", "runs": [{}]}'])('%j', (text) => {
    expect(() => readSarif(text, READING)).toThrow();
  });
});

describe('SARIF that a tool has printed', () => {
  const failed = {
    invocations: [{executionSuccessful: false, toolExecutionNotifications: [{message: {text: 'no rules'}}]}],
  };

  it.each([
    {name: 'a run that failed', text: log({run: failed}), message: 'it did not end well: no rules'},
    {name: 'a result elsewhere', text: log(at({uri: '../x'})), message: '1 results are in no file'},
    {name: 'no run', text: '{"version": "2.1.0", "runs": []}', message: 'it has no run'},
  ])('with $name is refused', ({text, message}) => {
    expect(() => readToolSarif(text, {category: 'sast'})).toThrow(message);
  });
});
