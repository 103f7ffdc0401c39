import {describe, expect, it} from 'vitest';
import type {Need} from '../../../../../../scanners/embedded/sast/engine/prefilter/need.ts';
import {needsOfTextRule} from '../../../../../../scanners/embedded/sast/engine/prefilter/needs-of-rule.ts';
import {readRules} from '../../../../../../scanners/embedded/sast/engine/rule/read-rules.ts';
import type {SemgrepRule} from '../../../../../../scanners/embedded/sast/engine/rule/rule.ts';
import {compileRule} from '../../../../../../scanners/embedded/sast/engine/scan/compile-rule.ts';
import {createParsers} from '../../../../../../scanners/embedded/sast/engine/syntax/parsers.ts';
import {python} from '../../../../../../scanners/embedded/sast/languages/python/language.ts';
import {readGrammar} from '../../../../../../src/platform/grammars.ts';

const parsers = createParsers(readGrammar);
await parsers.load([python]);

const text = (word: string): Need => ({part: word});

function readOne(language: string, body: string): SemgrepRule {
  const indented = body.replaceAll('\n', '\n    ');
  const {rules} = readRules(
    `rules:\n  - id: r\n    languages: [${language}]\n    severity: INFO\n    message: m\n    ${indented}\n`,
  );
  const [rule] = rules;
  if (rule === undefined) throw new Error('the rule could not be read');
  return rule;
}

describe('what a rule needs of a file', () => {
  it.each<[string, string, Need]>([
    ['names of a pattern', 'pattern: subprocess.run($X, shell=True)', {all: ['subprocess', 'run', 'shell']}],
    ['words of a literal', 'pattern: hashlib.new("md5")', {all: ['hashlib', 'new', text('md5')]}],
    ['no words of a metavariable', 'pattern: $F("$X", ...)', {all: []}],
    ['one of alternatives', 'pattern-either:\n  - pattern: eval(...)\n  - pattern: exec(...)', {any: ['eval', 'exec']}],
    [
      'nothing where one alternative needs nothing',
      'pattern-either:\n  - pattern: eval(...)\n  - pattern: $F(1)',
      {all: []},
    ],
    ['nothing of what is excluded', 'patterns:\n  - pattern: eval(...)\n  - pattern-not: eval(constant)', 'eval'],
    ['what surrounds', 'patterns:\n  - pattern: $F(1)\n  - pattern-inside: |\n      with lock:\n        ...', 'lock'],
    [
      'words of conditions',
      'patterns:\n  - pattern: $F(...)\n  - metavariable-regex:\n      metavariable: $F\n      regex: ^(md5|sha1)$',
      {any: ['md5', 'sha1']},
    ],
    [
      'a source and a sink',
      'mode: taint\npattern-sources:\n  - pattern: source()\npattern-sinks:\n  - pattern: eval(...)\n  - pattern: exec(...)',
      {all: ['source', {any: ['eval', 'exec']}]},
    ],
  ])('%s', (_, body, need) => {
    const compilation = compileRule(readOne('python', body), python, parsers);
    expect(compilation.kind === 'compiled' && compilation.compiled.needs()).toEqual(need);
  });

  it.each<[string, string, string, Need]>([
    ['a regular expression', 'regex', 'pattern: http://[a-z]+', text('http')],
    ['the words of a generic pattern', 'generic', 'pattern: listen $PORT ssl;', {all: ['listen', 'ssl']}],
  ])('%s', (_, language, body, need) => {
    expect(needsOfTextRule(readOne(language, body))).toEqual(need);
  });
});
