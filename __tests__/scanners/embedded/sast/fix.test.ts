import {describe, expect, it} from 'vitest';
import {prepareEngine} from '../../../../scanners/embedded/sast/prepare.ts';
import {applyOffsetEdits, toOffsetEdits} from '../../../../src/formats/text-edit/edit.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';

const RULES = `rules:
  - id: own-load
    languages: [python]
    severity: ERROR
    message: unsafe load
    pattern: yaml.load($X, ...)
    fix: yaml.safe_load($X)
  - id: own-verify
    languages: [python]
    severity: ERROR
    message: unverified
    pattern: requests.$F(..., verify=False, ...)
    fix-regex: {regex: 'verify=False', replacement: verify=True}
  - id: own-debug
    languages: [python]
    severity: INFO
    message: debugging
    pattern: breakpoint()
    fix: ''
  - id: own-check
    languages: [python]
    severity: INFO
    message: check
    pattern: store($X)
    fix: |
      if is_valid($X):
          store($X)
  - id: own-same
    languages: [python]
    severity: INFO
    message: the same
    pattern: same($X)
    fix: same($X)
  - id: own-key
    languages: [python]
    severity: ERROR
    message: key
    metadata: {cwe: 'CWE-798: Use of Hard-coded Credentials'}
    pattern: connect(key=$KEY)
    fix: connect(key=load_key())
  - id: own-far
    languages: [python]
    severity: ERROR
    message: far
    patterns: [{pattern-inside: "$V = $S\\n..."}, {pattern: use($V)}]
    fix: use($S)
`;

const engine = await prepareEngine({'.semgrep.yml': Buffer.from(RULES)}, shippedWith('sast'));

/** Source with the fixes of our rules applied; undefined when no finding has one. */
async function fixed(source: string): Promise<string | undefined> {
  await engine.load?.('a.py');
  const {findings} = engine.scan({path: 'a.py', bytes: Buffer.from(source), checkBudget: () => {}});
  const own = findings.filter(({ruleId}) => ruleId.startsWith('own-'));
  expect(own).not.toHaveLength(0);
  const edits = own.flatMap(({fix}) => fix?.edits ?? []);
  return edits.length === 0 ? undefined : applyOffsetEdits(source, toOffsetEdits(source, edits) ?? []);
}

describe('the fix of a rule', () => {
  it.each([
    ['writes what its metavariables stand for', 'c = yaml.load(open(p), Loader=L)\n', 'c = yaml.safe_load(open(p))\n'],
    ['rewrites by a regular expression', "requests.get('u', verify=False)\n", "requests.get('u', verify=True)\n"],
    ['takes a whole line away', 'def f():\n    breakpoint()\n    g()\n', 'def f():\n    g()\n'],
    ['takes code away beside other code', 'f(); breakpoint()\n', 'f(); \n'],
    ['keeps the line ends', 'yaml.load(\r\n  p)\r\nf()\r\n', 'yaml.safe_load(p)\r\nf()\r\n'],
    ['counts characters, not bytes', "x = '😀'; yaml.load(y)\n", "x = '😀'; yaml.safe_load(y)\n"],
    [
      'indents its lines as the code is',
      'def f():\n    store(x)\n',
      'def f():\n    if is_valid(x):\n        store(x)\n',
    ],
    ['is none when it changes nothing', 'same(1)\n', undefined],
    ['is none when the finding holds a secret', 'connect(key="abcdefgh")\n', undefined],
    ['is none when it moves a text from another line', 's = "abcdefgh"\nuse(s)\n', undefined],
    ['moves what is no text', 's = compute(1)\nuse(s)\n', 's = compute(1)\nuse(compute(1))\n'],
  ])('%s', async (_, source, expected) => {
    expect(await fixed(source)).toBe(expected);
  });

  it('changes no more than the words that differ', async () => {
    await engine.load?.('a.py');
    const {findings} = engine.scan({path: 'a.py', bytes: Buffer.from('yaml.load(x)\n'), checkBudget: () => {}});
    expect(findings.find(({ruleId}) => ruleId === 'own-load')?.fix?.edits).toEqual([
      {location: {path: 'a.py', startLine: 1, startColumn: 6, endLine: 1, endColumn: 10}, text: 'safe_load'},
    ]);
  });
});
