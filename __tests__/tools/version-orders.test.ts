/** Orders of versions of distributions against the tools that define them, over thousands of generated pairs. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {compareVersions} from '../../src/formats/versions/compare-versions.ts';

const PAIRS = 4_000;
const SEED = 20_260_601;

type Pair = readonly [left: string, right: string];

const folder = mkdtempSync(join(tmpdir(), 'version-orders-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const digits = fc.constantFrom('0', '1', '2', '9', '10', '01', '007', '20230401', '123456789012345678901');

function textOf(pieces: readonly string[], max: number): fc.Arbitrary<string> {
  const piece = fc.oneof(digits, fc.constantFrom(...pieces));
  return fc.tuple(digits, fc.array(piece, {maxLength: max})).map(([first, rest]) => first + rest.join(''));
}

/** Half of the pairs are one version and a small change of it, where the hard cases are. */
function pairsOf(version: fc.Arbitrary<string>, change: fc.Arbitrary<string>): readonly Pair[] {
  const changed = fc.tuple(version, change).map(([text, end]): Pair => [text, text + end]);
  return fc.sample(fc.oneof(fc.tuple(version, version), changed), {numRuns: PAIRS, seed: SEED});
}

const epoch = fc.constantFrom('', '', '', '0:', '1:', '10:');
const debian = fc
  .tuple(epoch, textOf(['.', '.', '+', '~', 'a', 'rc', 'Z', '-'], 7))
  .map((parts) => parts.join('').replace(/-+$/, ''));
const rpm = fc
  .tuple(
    epoch,
    textOf(['.', '.', '+', '_', '~', '^', 'a', 'rc', 'Z'], 7),
    fc.constantFrom('', '-1', '-2.el9', '-2.el9_4'),
  )
  .map((parts) => parts.join(''));
const apk = fc
  .tuple(
    fc
      .array(fc.constantFrom('1', '2', '9', '10', '207', '20230401'), {minLength: 1, maxLength: 4})
      .map((all) => all.join('.')),
    fc.constantFrom('', '', 'a', 'b', 'z'),
    fc.array(fc.constantFrom('_alpha', '_beta2', '_pre1', '_rc', '_cvs3', '_svn', '_git20230401', '_hg', '_p1', '_p'), {
      maxLength: 2,
    }),
    fc.constantFrom('', '', '-r0', '-r1', '-r10'),
  )
  .map(([numbers, letter, suffixes, revision]) => numbers + letter + suffixes.join('') + revision);

/** Changes at the end of a version that has a revision give none. */
const isApk = (text: string) => /^[0-9.]+[a-z]?(_[a-z]+[0-9]*)*(-r[0-9]+)?$/.test(text);

function differences(ecosystem: string, pairs: readonly Pair[], answers: readonly string[]): readonly string[] {
  expect(pairs.length).toBeGreaterThan(PAIRS / 2);
  expect(answers).toHaveLength(pairs.length);
  return pairs.flatMap(([left, right], index) => {
    const ours = String(compareVersions(ecosystem, left, right));
    return ours === answers[index] ? [] : [`${left} ${right}: ${ours}, the tool says ${answers[index]}`];
  });
}

const lines = (pairs: readonly Pair[]) => pairs.map((pair) => `${pair.join(' ')}\n`).join('');

describe('dpkg', () => {
  const isThere = answersOf('dpkg', ['--version']) !== undefined;

  it.skipIf(!isThere)('orders as dpkg --compare-versions does', {timeout: 240_000}, () => {
    const pairs = pairsOf(debian, fc.constantFrom('~', '+b1', '-1', '.0', '0', 'a', '~~', '-0'));
    const script = `while read -r a b; do
      if dpkg --compare-versions "$a" lt "$b"; then echo -1
      elif dpkg --compare-versions "$a" eq "$b"; then echo 0; else echo 1; fi; done 2>/dev/null`;
    const answers = execFileSync('sh', ['-c', script], {input: lines(pairs), encoding: 'utf8'})
      .trim()
      .split('\n');
    expect(differences('Debian', pairs, answers)).toEqual([]);
  });
});

describe('rpm', () => {
  const isThere = answersOf('rpm', ['--version']) !== undefined;

  it.skipIf(!isThere)('orders as rpm.vercmp does', () => {
    const pairs = pairsOf(rpm, fc.constantFrom('~', '^', '.', '0', 'a', '.1', '~rc1', '^git1'));
    writeFileSync(join(folder, 'pairs'), lines(pairs));
    const script = `for line in io.lines("${join(folder, 'pairs')}") do
      local a, b = line:match("([^ ]+) ([^ ]+)"); print(rpm.vercmp(a, b) .. " ") end`;
    const answers = execFileSync('rpm', ['--eval', `%{lua:${script}}`], {encoding: 'utf8', maxBuffer: 1e8});
    expect(differences('Red Hat', pairs, answers.trim().split(/\s+/))).toEqual([]);
  });
});

/**
 * apk is not packaged outside of Alpine; Trivy takes versions apart with this port. It has numbers behind a zero wrong
 * (`1.0` before `1.0_rc1`), so the pairs have none.
 */
const ORACLE = `package main
import ("bufio"; "fmt"; "os"; "strings"; version "github.com/knqyf263/go-apk-version")
func main() {
  in := bufio.NewScanner(os.Stdin)
  for in.Scan() {
    p := strings.Fields(in.Text())
    a, e1 := version.NewVersion(p[0])
    b, e2 := version.NewVersion(p[1])
    if e1 != nil || e2 != nil { fmt.Println("incomparable"); continue }
    fmt.Println(a.Compare(b))
  }
}
`;

describe('apk', () => {
  let oracle: string | undefined;
  beforeAll(() => {
    writeFileSync(join(folder, 'main.go'), ORACLE);
    writeFileSync(
      join(folder, 'go.mod'),
      'module oracle\n\ngo 1.21\n\nrequire github.com/knqyf263/go-apk-version v0.0.0-20200609155635-041fdbb8563f\n',
    );
    const built = answersOf('go', ['build', '-mod=mod', '-o', 'oracle', '.']);
    oracle = built === undefined ? undefined : join(folder, 'oracle');
  }, 300_000);

  it('orders as a port of apk does', (test) => {
    if (oracle === undefined) return test.skip();
    const pairs = pairsOf(apk, fc.constantFrom('', '_p1', '_rc1', '_git1', '.3', 'b')).filter((pair) =>
      pair.every(isApk),
    );
    const answers = execFileSync(oracle, [], {input: lines(pairs), encoding: 'utf8', maxBuffer: 1e8})
      .trim()
      .split('\n');
    expect(differences('Alpine', pairs, answers)).toEqual([]);
  });
});

/** What a program says; undefined when it is not there. */
function answersOf(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, [...args], {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
  } catch {
    return undefined;
  }
}
