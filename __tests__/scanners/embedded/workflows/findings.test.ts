/** What a finding says: its exact place, its words, and what makes it the same one after an edit. */
import {describe, expect, it} from 'vitest';
import {scanner} from '../../../../scanners/embedded/workflows/scanner.ts';
import {linesOf, scanText} from './scan.ts';

const WORKFLOW = `on: pull_request_target
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v5
      - name: Greet
        run: |
          set -e
          echo "\${{ github.sha }} \${{ github.event.pull_request.title }}"
`;

function findingOf(ruleId: string, text = WORKFLOW) {
  const found = scanText(text).findings.filter((finding) => finding.ruleId === ruleId);
  expect(found).toHaveLength(1);
  return found[0];
}

describe('the place of a finding', () => {
  it('is the expression itself', () => {
    const {location} = findingOf('wf-script-injection') ?? {};
    expect(location).toEqual({
      path: '.github/workflows/ci.yml',
      startLine: 10,
      startColumn: 35,
      endLine: 10,
      endColumn: 73,
    });
    const [line = ''] = WORKFLOW.split('\n').slice(9);
    expect(line.slice(34, 72)).toBe('${{ github.event.pull_request.title }}');
  });

  it.each([
    ['wf-official-action-not-pinned', 6, 9],
    ['wf-credentials-persisted', 6, 9],
    ['wf-timeout-missing', 3, 3],
    ['wf-dangerous-trigger', 1, 1],
  ])('of %s is line %i, column %i', (ruleId, startLine, startColumn) => {
    expect(findingOf(ruleId)?.location).toMatchObject({startLine, startColumn});
  });
});

describe('a finding stays the same', () => {
  it.each([
    ['lines above it', WORKFLOW.replace('jobs:', '# a\n\njobs:')],
    ['another indentation', WORKFLOW.replaceAll(/^ {6}/gm, '    ')],
    ['a step before its own', WORKFLOW.replace('      - name: Greet', '      - run: make\n      - name: Greet')],
    ['other words in its script', WORKFLOW.replace('set -e', 'set -eu')],
    ['other blanks in its expression', WORKFLOW.replace('{{ github.event', '{{   github.event')],
  ])('with %s', (_, text) => {
    expect(findingOf('wf-script-injection', text)?.identity).toEqual(findingOf('wf-script-injection')?.identity);
  });

  it('for an action when its version changes', () => {
    const identity = (ref: string) =>
      findingOf('wf-official-action-not-pinned', WORKFLOW.replace('checkout@v5', `checkout@${ref}`))?.identity;
    expect(identity('v5')).toEqual(identity('v6'));
  });

  it('and differs in another job', () => {
    const other = findingOf('wf-script-injection', WORKFLOW.replace('greet:', 'welcome:'));
    expect(other?.identity).not.toEqual(findingOf('wf-script-injection')?.identity);
  });
});

describe('words of a finding', () => {
  it('name the text and its way', () => {
    expect(findingOf('wf-script-injection')?.message).toBe(
      'Anybody can write github.event.pull_request.title, which becomes part of a script.',
    );
  });

  it('hold no token that stands in a name', () => {
    const token = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');
    const text = WORKFLOW.replace('  greet:', `  ${token}:`);
    for (const {message} of scanText(text).findings) expect(message).not.toContain(token);
  });

  it('are short for long names', () => {
    const text = WORKFLOW.replace('  greet:', `  ${'x'.repeat(100_000)}:`);
    for (const {message} of scanText(text).findings) expect(message.length).toBeLessThan(500);
  });
});

it('a comment accepts a finding', () => {
  const marked = WORKFLOW.replace(
    '      - uses',
    '      # secure-pipeline:ignore wf-official-action-not-pinned GitHub is trusted\n      - uses',
  );
  expect(findingOf('wf-official-action-not-pinned', marked)?.suppressedInSource).toBe('GitHub is trusted');
});

describe('files', () => {
  it.each([
    ['.github/workflows/ci.yml', true],
    ['.github/workflows/ci.yaml', true],
    ['action.yml', true],
    ['.github/actions/build/action.yaml', true],
    ['.github/dependabot.yml', true],
    ['renovate.json', true],
    ['.github/workflows/nested/ci.yml', false],
    ['examples/.github/workflows/ci.yml', false],
    ['.github/workflows/ci.yml.txt', false],
    ['my-action.yml', false],
  ])('%s is read: %s', (path, isRead) => {
    expect(scanner.accepts(path)).toBe(isRead);
  });

  it('a rule about workflows is silent about actions', () => {
    const action = 'name: a\nruns:\n  using: composite\n  steps:\n    - {run: "echo", shell: bash}\n';
    expect(linesOf(scanText(action, 'action.yml'), 'wf-permissions-missing')).toEqual([]);
    expect(scanText(action, 'action.yml').findings).toEqual([]);
  });
});

it('every rule names a risk of the OWASP list for pipelines', async () => {
  const rules = await scanner.rules({settingsFiles: {}});
  expect(rules.length).toBeGreaterThan(50);
  const unknown = rules.filter(
    ({controls}) =>
      !controls.some(({guide, id}) => guide === 'OWASP CI/CD Top 10' && /^CICD-SEC-(?:[1-9]|10)$/.test(id)),
  );
  expect(unknown).toEqual([]);
});
