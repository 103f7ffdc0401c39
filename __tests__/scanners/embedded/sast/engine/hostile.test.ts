import {createRequire} from 'node:module';
import {describe, expect, it, vi} from 'vitest';
import {readRules} from '../../../../../scanners/embedded/sast/engine/rule/read-rules.ts';
import {createEngine} from '../../../../../scanners/embedded/sast/engine/scan/engine.ts';
import {readGrammar} from '../../../../../src/platform/grammars.ts';
import {linesFound, reportOf} from './find.ts';

const N = 10_000;
const RULE = 'mode: taint\npattern-sources:\n  - pattern: source()\npattern-sinks:\n  - pattern: eval(...)';

describe('a hostile file', () => {
  it.each([
    ['brackets in brackets', 'a.js', `x = ${'('.repeat(N)}1${')'.repeat(N)};\neval(source());`],
    ['calls in calls', 'a.js', `${'f('.repeat(N)}1${')'.repeat(N)};\neval(source());`],
    ['blocks in blocks', 'a.js', `${'{'.repeat(N)}f()${'}'.repeat(N)}\neval(source());`],
    ['a sum of many terms', 'a.js', `x = ${'"a" + '.repeat(N)}1;\neval(source());`],
    ['lists in lists', 'a.py', `x = ${'['.repeat(N)}${']'.repeat(N)}\neval(source())\n`],
    ['hashes in hashes', 'a.rb', `x = ${'['.repeat(N)}${']'.repeat(N)}\neval(source())\n`],
  ])('%s: what is not too deep is judged, and the cut is told', async (_, path, source) => {
    const report = await reportOf(path, 'javascript, python, ruby', RULE, source);
    expect(report.isCut).toBe(true);
    expect(report.matches.map(({startLine}) => startLine)).toEqual([2]);
  });

  it('with syntax errors is judged around them, and the errors are told', async () => {
    const report = await reportOf('a.js', 'javascript', RULE, 'eval(source());\nfunction ( { ]] }}}');
    expect(report.hasErrors).toBe(true);
    expect(report.matches).toHaveLength(1);
  });

  it.each([
    [
      'statements that match in many ways',
      'pattern: |\n  $A = $B\n  ...\n  $C = $D\n  ...\n  $A = $E\n  ...\n  f($E)',
      `${'a = 1;\n'.repeat(2_000)}f;`,
    ],
    ['a regular expression that runs away', 'pattern-regex: (?=(a+)+$)(a+)+(?!b)c', `${'a'.repeat(20_000)}b`],
  ])('%s: the rule stops and is named', async (_, rule, source) => {
    const report = await reportOf('a.js', 'javascript', rule, source);
    expect(report.exhausted.map(({ruleId}) => ruleId)).toEqual(['test']);
  });

  it('whose strings double with each line is of unknown content', async () => {
    const lines = Array.from({length: 15}, (_, index) => `a${index + 1} = a${index} + a${index}`);
    const report = await reportOf('a.py', 'python', 'pattern: f("...")', `a0 = "xx"\n${lines.join('\n')}\nf(a15)\n`);
    expect(report.matches).toHaveLength(1);
  });
});

describe('a rule file', () => {
  it.each([
    ['that is no YAML', 'rules: [\n', 'invalid', 2],
    [
      'with aliases of aliases',
      `a: &a [x, x]\n${bomb(14)}\nrules:\n  - id: x\n    languages: [js]\n    patterns: *a14`,
      'invalid',
      17,
    ],
    [
      'with a key that is not known',
      'rules:\n  - id: x\n    languages: [js]\n    pattern-frobnicate: y',
      'unsupported',
      2,
    ],
    ['with a mode that is not known', 'rules:\n  - id: x\n    languages: [js]\n    mode: join', 'unsupported', 2],
    ['without a pattern', 'rules:\n  - id: x\n    languages: [js]', 'invalid', 2],
    [
      'with an unreadable regular expression',
      'rules:\n  - id: x\n    languages: [js]\n    pattern-regex: "("',
      'unsupported',
      2,
    ],
    [
      'with an unreadable comparison',
      'rules:\n  - id: x\n    languages: [js]\n    patterns:\n      - pattern: f($X)\n      - metavariable-comparison: {metavariable: $X, comparison: $X >}',
      'invalid',
      2,
    ],
  ])('%s is told with its line', (_, text, kind, line) => {
    const {rules, problems} = readRules(text);
    expect(rules).toEqual([]);
    expect(problems.map((problem) => [problem.kind, problem.line])).toEqual([[kind, line]]);
  });

  it('keeps its good rules when one is bad', () => {
    const {rules, problems} = readRules(
      'rules:\n  - id: a\n    languages: [js]\n  - id: b\n    languages: [js]\n    pattern: f()',
    );
    expect(rules.map(({id}) => id)).toEqual(['b']);
    expect(problems.map(({ruleId}) => ruleId)).toEqual(['a']);
  });
});

describe('many rules', () => {
  it('of which one finds something, find just that', async () => {
    const names = Array.from({length: 5_000}, (_, index) => `f${index}`);
    const {rules} = readRules(
      JSON.stringify({
        rules: names.map((id) => ({id, languages: ['js'], message: 'm', severity: 'ERROR', pattern: `${id}(...)`})),
      }),
    );
    expect(rules.length).toBe(5_000);
    const {matches, isKnown} = await createEngine(readGrammar).scanSource({
      path: 'a.js',
      source: 'f4999(f5000);',
      rules,
    });
    expect(isKnown).toBe(true);
    expect(matches.map(({rule}) => rule.id)).toEqual(['f4999']);
  });
});

describe('the trees of the parser', () => {
  it('are all freed', async () => {
    // The module that the parsers are loaded from: the other form of it has classes of its own.
    const {Parser, Tree}: typeof import('web-tree-sitter') = createRequire(import.meta.url)('web-tree-sitter');
    const parsed = vi.spyOn(Parser.prototype, 'parse');
    const freed = vi.spyOn(Tree.prototype, 'delete');
    try {
      await linesFound('a.js', 'javascript', 'pattern: f(...)', 'f(1);');
      await linesFound('a.js', 'javascript', 'pattern: f(...)', `x = ${'('.repeat(3_000)}1;\nf(1);`);
      expect(parsed.mock.calls.length).toBeGreaterThan(2);
      expect(freed.mock.calls.length).toBe(parsed.mock.calls.length);
    } finally {
      vi.restoreAllMocks();
    }
  });
});

function bomb(levels: number): string {
  return Array.from(
    {length: levels},
    (_, index) => `${index}: &a${index + 1} [*a${index === 0 ? '' : index}, *a${index === 0 ? '' : index}]`,
  ).join('\n');
}
