import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/github-actions/format.ts';
import {readFiles, show, showProblems} from './show-inventory.ts';

const SHA = 'a'.repeat(40);
const path = '.github/workflows/ci.yml';

function workflow(uses: string): string {
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n`;
}

describe('workflows', () => {
  it.each([
    ['actions/checkout@v4.1.2', 'actions/checkout@4.1.2'],
    ['"actions/checkout@v4"', 'actions/checkout@4'],
    [`actions/checkout@${SHA} # v4.1.2`, 'actions/checkout@4.1.2'],
    [`actions/checkout@${SHA} # tag=v4.1.2 (pinned)`, 'actions/checkout@4.1.2'],
    ['github/codeql-action/init@v3.1.0', 'github/codeql-action@3.1.0'],
  ])('%s', (uses, id) => {
    const inventory = readFiles(format, {[path]: workflow(uses)});
    expect(show(inventory)).toEqual([`${id} production direct ${path}:6 < ${path}:6`]);
    expect(inventory.problems).toEqual([]);
  });

  it.each(['./local/action', '../up', 'docker://alpine:3.20'])('%s is no package of this ecosystem', (uses) => {
    expect(readFiles(format, {[path]: workflow(uses)})).toEqual({components: [], problems: []});
  });

  it.each([
    ['actions/checkout@main', 'unknown-version'],
    [`actions/checkout@${SHA}`, 'unknown-version'],
    [`actions/checkout@${SHA} # the best one`, 'unknown-version'],
    ['actions/checkout', 'unresolved-reference'],
    ['../../x/../y@v1', undefined],
    ['a/../b@v1', undefined],
  ])('tells of %s', (uses, kind) => {
    const inventory = readFiles(format, {[path]: workflow(uses)});
    expect(inventory.components.filter(({name}) => name.includes('..'))).toEqual([]);
    if (kind !== undefined) expect(showProblems(inventory)).toEqual([`${kind} ${path}:6`]);
  });

  it('sees reusable workflows, anchors and composite actions, but no text that only looks like them', () => {
    const text = `on: push
jobs:
  call:
    uses: org/repo/.github/workflows/x.yml@v1.0.0
  a:
    steps: &steps
      - uses: org/a@v2.0.0
      - run: |
          uses: org/no@v9.0.0
  b:
    steps: *steps
`;
    expect(readFiles(format, {[path]: text}).components.map(({id}) => id)).toEqual(['org/repo@1.0.0', 'org/a@2.0.0']);
    const action = 'runs:\n  using: composite\n  steps:\n    - uses: org/b@v3.0.0\n';
    expect(readFiles(format, {'tools/action.yml': action}).components.map(({id}) => id)).toEqual(['org/b@3.0.0']);
  });

  it.each([
    ['deep', '['.repeat(10_000)],
    ['broken', 'jobs:\n  a: "x\n'],
    ['aliased without end', `jobs:\n  a: &a\n    steps: [${'*a,'.repeat(300)}]\n`],
  ])('refuses text that is %s', (_, text) => {
    expect(readFiles(format, {[path]: text}).problems.map(({kind}) => kind)).toEqual(['unreadable']);
  });
});
