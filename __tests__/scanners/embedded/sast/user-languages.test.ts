import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../../../scanners/embedded/sast/languages/registry.ts';
import {scanner} from '../../../../scanners/embedded/sast/scanner.ts';
import {isReadForRules} from '../../../../scanners/embedded/sast/source-paths.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';

/** Settings with one rule of the user. */
function settingsOf(language: string, pattern: string) {
  const rule = {id: 'own', languages: [language], severity: 'ERROR', message: 'Found.', pattern};
  return {settingsFiles: {'.semgrep.yml': Buffer.from(JSON.stringify({rules: [rule]}))}};
}

async function linesFound(settings: ReturnType<typeof settingsOf>, path: string, source: string) {
  const prepared = await scanner.prepare(settings, shippedWith('sast'));
  await prepared.load?.(path);
  const {findings, notes = []} = prepared.scan({path, bytes: Buffer.from(source), checkBudget: () => {}});
  return [...findings.map(({location}) => location.startLine), ...notes.map(({text}) => text)];
}

describe('rules of the user for languages without rules that ship', () => {
  it.each([
    ['kotlin', 'a.kt', 'Runtime.getRuntime().exec($X)', 'fun f(c: String) {\n  Runtime.getRuntime().exec(c)\n}\n', [2]],
    ['rust', 'a.rs', 'unsafe { ... }', 'fn f() {\n    unsafe { g() }\n}\n', [2]],
    ['bash', 'a.sh', 'eval $X', '#!/bin/sh\necho a\neval "$1"\n', [3]],
    ['c', 'a.c', 'strcpy($A, $B)', 'void f(char *a, char *b) {\n  strcpy(a, b);\n}\n', [2]],
    [
      'json',
      'a.json',
      '{..., "debug": true, ...}',
      '{\n  "a": {"debug": true, "b": 1},\n  "c": {"debug": false}\n}\n',
      [2],
    ],
    ['json', 'a.json', '"debug": $X', '{\n  "debug": [1]\n}\n', [2]],
    ['dockerfile', 'svc/Dockerfile.dev', 'FROM $IMAGE:latest', 'FROM a:1\nFROM b:latest\n', [2]],
    ['scala', 'a.scala', 'Process($X)', 'object A {\n  def f(c: String) = Process(c)\n}\n', [2]],
    ['cpp', 'a.cc', 'std::system($X)', '#include <cstdlib>\nvoid f(const char *c) {\n  std::system(c);\n}\n', [3]],
    ['yaml', 'a.yml', 'privileged: true', 'a:\n  - name: b\n    privileged: true\n  - privileged: false\n', [3]],
    ['yaml', 'a.yaml', 'ports:\n  - ...\n  - $X\n', 'a:\n  ports:\n    - 1\n    - 2\n  other: []\n', [2]],
    [
      'hcl',
      'main.tf',
      'resource "bucket" $NAME {\n  ...\n  acl = "public"\n  ...\n}',
      'resource "bucket" "a" {\n  b = 1\n  acl = "public"\n}\nresource "bucket" "c" {\n  acl = "private"\n}\n',
      [1],
    ],
    [
      'hcl',
      'main.tf',
      'resource $T $N {\n  ...\n  inner {\n    a = 1\n  }\n}',
      'resource "b" "c" {\n  outer {\n    inner {\n      a = 1\n    }\n  }\n}\n',
      [1],
    ],
    ['generic', 'nginx.conf', 'ssl_protocols ... TLSv1 ...;', 'server {\n  ssl_protocols TLSv1 TLSv1.2;\n}\n', [2]],
    ['regex', 'notes.txt', 'TODO', 'a\nTODO b\n', [2]],
  ])('%s in %s', async (language, path, pattern, source, lines) => {
    const settings = settingsOf(language, pattern);
    expect(await linesFound(settings, path, source)).toEqual(lines);
    expect([scanner.accepts(path), scanner.accepts(path, settings)]).toEqual([false, true]);
  });

  it('do not make other files be read', () => {
    const settings = settingsOf('rust', 'unsafe { ... }');
    expect(['a.rs', 'a.kt', 'a.json', 'Dockerfile'].filter((path) => scanner.accepts(path, settings))).toEqual([
      'a.rs',
    ]);
  });

  it('need no grammar where a rule is for words', async () => {
    const settings = settingsOf('generic', 'object A');
    expect(await linesFound(settings, 'a.scala', 'object A { }\n')).toEqual([1]);
  });

  it.each(LANGUAGES.filter(({ids}) => ids.some(isReadForRules)).map((language) => [language.name, language] as const))(
    'are given every file of %s',
    (_, {ids, extensions}) => {
      const settings = settingsOf(ids.find(isReadForRules) ?? '', 'x');
      const paths = extensions.map((ending) => `src/a${ending}`);
      expect(paths.filter((path) => !scanner.accepts(path, settings))).toEqual([]);
    },
  );
});
