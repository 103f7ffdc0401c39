/** What is followed from where, beyond the examples of the rules. */
import {describe, expect, it} from 'vitest';
import {conclude, injectionBy, linesOf, scanText} from './scan.ts';

const HIGH = 'wf-script-injection';
const OF_PULL_REQUEST = 'wf-script-injection-pull-request';
const OF_REF = 'wf-script-injection-ref';

describe('who can write what', () => {
  it.each([
    ['github.event.issue.title', 'issues', HIGH],
    ['github.event.issue.title', 'push', undefined],
    ['github.event.issue.number', 'issues', undefined],
    ['github.event.pull_request.body', 'pull_request', OF_PULL_REQUEST],
    ['github.event.pull_request.body', '[pull_request, pull_request_target]', HIGH],
    ['github.event.pull_request.head.sha', 'pull_request_target', undefined],
    ['github.event.pull_request.head.label', 'pull_request_target', HIGH],
    ['github.head_ref', 'pull_request_target', HIGH],
    ['github.HEAD_REF', 'workflow_call', HIGH],
    ['github.event.review.body', 'pull_request_review', OF_PULL_REQUEST],
    ['github.event.comment.body', 'discussion_comment', HIGH],
    ['github.event.workflow_run.head_branch', 'workflow_run', HIGH],
    ['github.event.workflow_run.id', 'workflow_run', undefined],
    ['github.event.pages[0].page_name', 'gollum', HIGH],
    ['github.event.commits[3].message', 'push', OF_REF],
    ['github.event.head_commit.author.email', 'push', OF_REF],
    ['github.ref_name', 'push', OF_REF],
    ['github.ref_name', 'pull_request', undefined],
    ['github.ref_name', 'schedule', undefined],
    ['github.event.release.name', 'release', OF_REF],
    ['github.event.client_payload.a.b', 'repository_dispatch', 'wf-script-injection-input'],
    ['github.actor', 'issues', undefined],
    ['github.sha', 'push', undefined],
    ['toJSON(github.event.issue)', 'issues', HIGH],
    ['toJSON(github)', 'issue_comment', HIGH],
    ['github.event', 'issues', undefined],
  ])('%s on %s: %s', (expression, on, rule) => {
    expect(injectionBy(expression, {on})).toBe(rule);
  });
});

describe('what an expression makes of a text', () => {
  it.each([
    ["contains(github.head_ref, 'x')", undefined],
    ["github.head_ref == 'x'", undefined],
    ["github.head_ref && 'yes' || 'no'", undefined],
    ["github.event_name == 'push' && 'x' || github.head_ref", HIGH],
    ["format('{0}', github.head_ref)", HIGH],
    ["join(fromJSON(toJSON(github.head_ref)), ' ')", HIGH],
    ['hashFiles(github.head_ref)', undefined],
    ['github.head_ref || github.sha', HIGH],
    ["'github.head_ref'", undefined],
  ])('%s: %s', (expression, rule) => {
    expect(injectionBy(expression, {on: 'pull_request_target'})).toBe(rule);
  });
});

describe('conditions that keep strangers out', () => {
  it.each([
    ["github.event_name == 'push'", undefined],
    ["github.event_name != 'pull_request_target'", undefined],
    ["${{ github.event_name == 'push' }}", undefined],
    ['github.event.pull_request.head.repo.full_name == github.repository', undefined],
    ['github.repository == github.event.pull_request.head.repo.full_name && always()', undefined],
    ['!github.event.pull_request.head.repo.fork', undefined],
    ['github.event.pull_request.head.repo.fork == false', undefined],
    ["github.event.pull_request.author_association == 'OWNER'", undefined],
    ["github.event.pull_request.user.login == 'dependabot[bot]'", undefined],
    ["github.actor == 'me'", undefined],
    ['false', undefined],
    ["github.actor == 'dependabot[bot]'", HIGH],
    ["github.event.pull_request.author_association == 'CONTRIBUTOR'", HIGH],
    ["github.event_name == 'push' || github.event.action == 'opened'", HIGH],
    ["contains(github.event.pull_request.labels.*.name, 'safe')", HIGH],
    ['github.event.pull_request.head.repo.full_name != github.repository', HIGH],
    ['always()', HIGH],
    ["${{ github.event_name == 'push' }} ", HIGH],
    ["${{ github.event_name }} == 'push'", HIGH],
    ['not an expression', HIGH],
  ])('%s: %s', (condition, rule) => {
    const quoted = JSON.stringify(condition);
    expect(injectionBy('github.head_ref', {on: '[pull_request_target, push]', condition: quoted})).toBe(rule);
  });
});

/** A job on `issues` with these steps, each a line of YAML. */
function job(...steps: readonly string[]): string {
  return `on: issues\njobs:\n  a:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
}

const TITLE = 'env: {T: "${{ github.event.issue.title }}"}';
const READ = 'run: "echo ${{ steps.s.outputs.out }}"';

describe('from step to step', () => {
  it.each([
    ['a variable in quotes', `{id: s, ${TITLE}, run: 'echo "out=$T" >> "$GITHUB_OUTPUT"'}`],
    ['a variable in braces', `{id: s, ${TITLE}, run: 'echo "out=\${T}" >> $GITHUB_OUTPUT'}`],
    ['a variable of PowerShell', `{id: s, ${TITLE}, run: '"out=$env:T" >> $env:GITHUB_OUTPUT'}`],
    ['a variable of the script', `{id: s, ${TITLE}, run: "X=$T\\necho out=$X >> $GITHUB_OUTPUT"}`],
    ['several lines', `{id: s, ${TITLE}, run: "{ echo 'out<<EOF'\\necho $T\\necho EOF; } >> $GITHUB_OUTPUT"}`],
    [
      'the old command',
      `{id: s, ${TITLE}, run: 'echo "::set-output name=out::x=$T"; echo "out=$T" >> $GITHUB_OUTPUT'}`,
    ],
    ['an expression', "{id: s, run: 'echo out=${{ github.event.issue.title }} >> $GITHUB_OUTPUT'}"],
    ['an id in another case', `{id: S, ${TITLE}, run: 'echo "OUT=$T" >> "$GITHUB_OUTPUT"'}`],
  ])('an output is followed through %s', (_, step) => {
    expect(linesOf(scanText(job(step, `{${READ}}`)), HIGH)).toContain(6);
  });

  it.each([
    [
      'a command that reads it',
      `{id: s, ${TITLE}, run: 'echo "out=$(gh issue view "$T" --json number)" >> $GITHUB_OUTPUT'}`,
    ],
    ['another variable', `{id: s, ${TITLE}, run: 'echo "out=$OTHER" >> "$GITHUB_OUTPUT"'}`],
    ['another output', `{id: s, ${TITLE}, run: 'echo "other=$T" >> "$GITHUB_OUTPUT"'}`],
    ['another step', `{id: other, ${TITLE}, run: 'echo "out=$T" >> "$GITHUB_OUTPUT"'}`],
  ])('an output is not followed through %s', (_, step) => {
    expect(linesOf(scanText(job(step, `{${READ}}`)), HIGH)).toEqual([]);
  });

  it('a variable of GITHUB_ENV is that of later steps', () => {
    const write = `{${TITLE}, run: 'echo "TITLE=$T" >> "$GITHUB_ENV"'}`;
    const report = scanText(job(write, '{run: "echo ${{ env.TITLE }}"}'));
    expect(linesOf(report, HIGH)).toEqual([6]);
    expect(linesOf(report, 'wf-environment-file-injection')).toEqual([5]);
  });

  it('a variable that a step sets anew is harmless', () => {
    const report = scanText(
      'on: issues\nenv:\n  T: ${{ github.event.issue.title }}\njobs:\n  a:\n    steps:\n      - env: {T: fixed}\n        run: echo ${{ env.T }}\n      - run: echo ${{ env.T }}\n',
    );
    expect(linesOf(report, HIGH)).toEqual([9]);
  });
});

describe('from job to job', () => {
  const output = '    outputs: {o: "${{ steps.s.outputs.out }}"}\n';
  const first = `  first:\n${output}    steps:\n      - {id: s, run: 'echo out=\${{ github.event.issue.body }} >> $GITHUB_OUTPUT'}\n`;
  const last = '  last:\n    needs: middle\n    steps: [{run: "echo ${{ needs.middle.outputs.p }}"}]\n';
  const middle = '  middle:\n    needs: [first]\n    outputs: {p: "${{ needs.first.outputs.o }}"}\n    steps: []\n';

  it.each([
    ['in order', `${first}${middle}${last}`, [6, 13]],
    ['written backwards', `${last}${middle}${first}`, [5, 13]],
  ])('outputs are followed over several jobs, %s', (_, jobs, lines) => {
    expect(linesOf(scanText(`on: issues\njobs:\n${jobs}`), HIGH)).toEqual(lines);
  });

  it('jobs that wait for each other are read all the same', () => {
    const circle = '  a: {needs: b, steps: [{run: "${{ github.event.issue.title }}"}]}\n  b: {needs: a, steps: []}\n';
    expect(linesOf(scanText(`on: issues\njobs:\n${circle}`), HIGH)).toEqual([3]);
  });

  it('the matrix hands text on', () => {
    const matrix =
      '    strategy: {matrix: {x: ["${{ github.event.issue.title }}"], include: [{y: "${{ github.event.issue.body }}"}]}}\n';
    const steps =
      '    steps:\n      - run: echo ${{ matrix.x }}\n      - run: echo ${{ matrix.y }}\n      - run: echo ${{ matrix.z }}\n';
    expect(linesOf(scanText(`on: issues\njobs:\n  a:\n${matrix}${steps}`), HIGH)).toEqual([6, 7]);
  });
});

describe('from file to file', () => {
  const callee =
    'on: {workflow_call: {inputs: {a: {type: string}}}}\njobs: {x: {steps: [{run: "echo ${{ inputs.A }}"}]}}\n';
  const caller = (value: string, on = 'issues', path = './.github/workflows/callee.yml') =>
    `on: ${on}\njobs:\n  call:\n    uses: ${path}\n    with:\n      a: ${value}\n`;

  it.each([
    ['text of strangers', caller('${{ github.event.issue.title }}'), [undefined]],
    ['text of a pull request', caller('${{ github.head_ref }}', 'pull_request'), ['medium']],
    ['a number', caller('${{ github.event.issue.number }}'), []],
    [
      'a workflow that is not there',
      caller('${{ github.event.issue.title }}', 'issues', './.github/workflows/no.yml'),
      [],
    ],
    ['a way out of the repository', caller('${{ github.event.issue.title }}', 'issues', './../callee.yml'), []],
  ])('%s', (_, text, severities) => {
    const findings = conclude({'.github/workflows/caller.yml': text, '.github/workflows/callee.yml': callee});
    expect(findings.map(({severity}) => severity)).toEqual(severities);
    for (const {location} of findings) expect(location).toMatchObject({startLine: 6, startColumn: 7});
  });

  it('workflows that call each other end', () => {
    const again = `on: {workflow_call: {inputs: {a: {type: string}}}}\njobs: {x: {uses: ./.github/workflows/b.yml, with: {a: "\${{ inputs.a }}"}}, y: {steps: [{run: "\${{ inputs.a }}"}]}}\n`;
    const files = {'.github/workflows/a.yml': again, '.github/workflows/b.yml': again.replace('b.yml', 'a.yml')};
    expect(conclude(files)).toEqual([]);
  });
});
