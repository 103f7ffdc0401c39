/** Files that are odd, broken or hostile: each is named or judged, and nothing runs away. */
import {describe, expect, it} from 'vitest';
import {BudgetExceeded} from '../../../../src/scanner.ts';
import {linesOf, scanText} from './scan.ts';

const INJECTION = 'wf-script-injection';

const BAD = 'on: issues\njobs:\n  a:\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n';

describe('what cannot be read is named', () => {
  const bomb = [
    'a: &a0 [x, x, x, x, x, x, x, x, x]',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((level) => `b${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`),
  ].join('\n');

  it.each([
    ['an alias bomb', bomb, '.github/workflows/a.yml', 'unparsable'],
    ['10,000 levels', '['.repeat(10_000), '.github/workflows/a.yml', 'unparsable'],
    ['an alias to itself', 'on: &a [*a]', '.github/workflows/a.yml', 'unparsable'],
    ['a NUL character', `${BAD}# \0`, '.github/workflows/a.yml', 'unparsable'],
    ['an open quote', `${BAD}x: "`, '.github/workflows/a.yml', 'partly-parsed'],
    ['a key that stands twice', `${BAD}on: push\n`, '.github/workflows/a.yml', 'partly-parsed'],
    ['a workflow without jobs', 'on: push\n', '.github/workflows/a.yml', 'partly-parsed'],
    ['a list', '- a\n', '.github/workflows/a.yml', 'partly-parsed'],
    ['an expression that is none', BAD.replace('title', 'title title'), '.github/workflows/a.yml', 'partly-parsed'],
    ['half a configuration', '{"a": [1', 'renovate.json', 'partly-parsed'],
    ['merge markers', `<<<<<<< ours\n${BAD}=======\n`, '.github/workflows/a.yml', 'partly-parsed'],
  ])('%s', (_, text, path, kind) => {
    expect(scanText(text, path).notes?.map((note) => note.kind)).toContain(kind);
  });

  it('an empty file is no workflow', () => {
    expect(scanText('', '.github/workflows/a.yml').findings).toEqual([]);
  });

  it('a workflow with an error is judged as far as it can be read', () => {
    expect(linesOf(scanText(`${BAD}      - run: "\n`), INJECTION)).toEqual([5]);
  });
});

describe('other ways to write the same', () => {
  it.each([
    ['CRLF', BAD.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${BAD}`],
    ['quotes', BAD.replace('echo ${{ github.event.issue.title }}', '"echo \\x24{{ github.event.issue.title }}"')],
    ['an alias', BAD.replace('- run: echo', '- run: &run echo').concat('      - run: *run\n')],
    ['several lines', BAD.replace('echo ${{', '>-\n          echo\n          ${{')],
    ['an index', BAD.replace('issue.title', "issue['TITLE']")],
    ['a tag', BAD.replace('- run: echo', '- run: !!str echo')],
    ['flow style', 'on: issues\njobs: {a: {steps: [{run: "${{ github.event.issue.title }}"}]}}\n'],
  ])('%s', (_, text) => {
    expect(scanText(text).findings.map(({ruleId}) => ruleId)).toContain(INJECTION);
  });
});

describe('a configuration of Renovate', () => {
  it.each([
    ['JSON', '{\n"vulnerabilityAlerts": {\n"enabled": false}}'],
    ['JSON with comments', '{ // a\n"vulnerabilityAlerts": { /* b */\n"enabled": false,}}'],
    ['JSON5', "{ // it's {\n\tvulnerabilityAlerts: {\n\t\t'enabled': false, /* c */ }, url: 'https://a',}"],
  ])('may be %s', (_, text) => {
    const report = scanText(text, '.github/renovate.json5');
    expect(report.notes).toBeUndefined();
    expect(linesOf(report, 'renovate-vulnerability-alerts-off')).toEqual([3]);
  });

  it('of a hundred thousand open comments ends', () => {
    expect(scanText('{a: '.concat('/* '.repeat(100_000)), 'renovate.json5').notes).toHaveLength(1);
  });
});

describe('shapes that GitHub would refuse', () => {
  it.each([
    'on: 1\njobs: []\n',
    'on: {push: 1}\njobs: {a: 1, b: null, c: [], d: {steps: {}}, e: {steps: [1, null, [], {run: 1, uses: []}]}}\n',
    'on: push\npermissions: 1\nenv: []\njobs: {a: {needs: 1, uses: 1, env: 1, container: [], services: [], strategy: {matrix: 1}, outputs: [], permissions: []}}\n',
    'on: [1, [push]]\njobs: {a: {needs: [1, a, missing], steps: [{uses: "", with: 1}, {uses: "@", env: {A: [1]}}, {uses: "a/b@"}]}}\n',
    'on: push\njobs: {__proto__: {steps: [{run: "${{ constructor }}", id: __proto__}]}, constructor: {needs: __proto__}}\n',
  ])('%j is judged all the same', (text) => {
    expect(scanText(text).findings).toBeInstanceOf(Array);
  });

  it.each([
    ['action.yml', 'runs: 1'],
    ['action.yml', 'runs: {using: node24, main: index.js}'],
    ['action.yml', 'runs: {using: docker, image: 1}'],
    ['action.yml', '- 1'],
    ['.github/dependabot.yml', '- 1'],
    ['.github/dependabot.yml', 'updates: {a: 1}'],
    ['.github/dependabot.yml', 'updates: [1, {package-ecosystem: [1]}]'],
    ['renovate.json', '[]'],
    ['renovate.json', '{"packageRules": 1, "extends": {}, "automerge": true}'],
  ])('%s with %s is judged all the same', (path, text) => {
    expect(scanText(text, path).findings).toBeInstanceOf(Array);
  });
});

describe('large files', () => {
  const head = 'on: issues\njobs:\n  a:\n    steps:\n';

  it.each([
    ['lines of a script', `${head}      - run: |\n${'          X=$X; echo "A=$X" >> $GITHUB_ENV\n'.repeat(20_000)}`],
    ['braces that are not closed', `${head}      - run: |\n          ${"${{ '".repeat(100_000)}\n`],
    ['a line of commands', `${head}      - run: |\n          GITHUB_ENV ${'$(echo '.repeat(100_000)}\n`],
    ['a line of words', `${head}      - run: |\n          GITHUB_ENV ${'tee Out-File > -Path '.repeat(50_000)}\n`],
    ['conditions', `on: issues\njobs:\n  a:\n    if: a${' && a'.repeat(4_000)}\n    steps: []\n`],
  ])('of many %s end', (_, text) => {
    expect(scanText(text).findings).toBeInstanceOf(Array);
  });

  it('of 200,000 steps fail by name', () => {
    expect(() => scanText(`${head}${'      - run: a\n'.repeat(200_000)}`)).toThrow(BudgetExceeded);
  });
});
