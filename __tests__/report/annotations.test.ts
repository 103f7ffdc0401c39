import {describe, expect, it} from 'vitest';
import {SEVERITIES} from '../../src/finding/severity.ts';
import type {Annotation} from '../../src/report/annotation.ts';
import {renderWorkflowCommands} from '../../src/report/annotations/render-workflow-commands.ts';
import {selectAnnotations} from '../../src/report/annotations/select-annotations.ts';
import {makeFinding, makeReport, makeRule, makeShopReport} from '../support/report.ts';

function select(overrides: Parameters<typeof makeFinding>[0], prefix = ''): Annotation | undefined {
  const base = makeReport();
  const report = makeReport({findings: [makeFinding(overrides)], repository: {...base.repository, prefix}});
  return selectAnnotations(report, {max: 10}).annotations[0];
}

const ANNOTATION = {level: 'error', path: 'a.ts', startLine: 1, endLine: 1, title: 't', message: 'm'} as const;

describe('selectAnnotations', () => {
  it('takes new and open findings only, what blocks first', () => {
    const {annotations, notShown} = selectAnnotations(makeShopReport(), {max: 50});
    expect(annotations.map(({title}) => title)).toEqual([
      'critical: AWS access key in source',
      'critical: AWS access key in source',
      'high: Container runs privileged',
      'low: Container has no memory limit',
    ]);
    expect(notShown).toBe(0);
  });

  it('counts what is beyond the maximum', () => {
    const {annotations, notShown} = selectAnnotations(makeShopReport(), {max: 1});
    expect([annotations.length, notShown]).toEqual([1, 3]);
  });

  it('gives levels by severity', () => {
    expect(SEVERITIES.map((severity) => select({severity})?.level)).toEqual([
      'notice',
      'notice',
      'warning',
      'error',
      'error',
    ]);
  });

  it('puts the prefix before the path', () => {
    expect(select({location: {path: 'a.yaml', startLine: 3}}, 'apps/shop/')?.path).toBe('apps/shop/a.yaml');
  });

  it('names the commit instead of a line when the head has the finding no more', () => {
    const annotation = select({commit: 'c'.repeat(40), location: {path: 'a.env', startLine: 3}});
    expect(annotation?.path).toBeUndefined();
    expect(annotation?.message).toContain('In commit ccccccc: a.env:3');
  });

  it.each([
    ['on one line, with an inclusive end', {startColumn: 4, endLine: 2, endColumn: 9}, {startColumn: 4, endColumn: 8}],
    ['without an end line', {startColumn: 4, endColumn: 9}, {startColumn: 4, endColumn: 8}],
    ['never backwards', {startColumn: 4, endColumn: 4}, {startColumn: 4, endColumn: 4}],
  ])('gives columns %s', (_, region, columns) => {
    expect(select({location: {path: 'a.ts', startLine: 2, ...region}})).toMatchObject(columns);
  });

  it('gives no columns over several lines, which GitHub refuses', () => {
    const annotation = select({location: {path: 'a.ts', startLine: 2, startColumn: 4, endLine: 5, endColumn: 9}});
    expect(annotation).toMatchObject({startLine: 2, endLine: 5});
    expect(annotation).not.toHaveProperty('startColumn');
    expect(annotation).not.toHaveProperty('endColumn');
  });

  it('keeps title and message within the limits of GitHub', () => {
    const annotation = select({rule: makeRule({title: '😀'.repeat(4000)}), message: '😀'.repeat(100_000)});
    expect(annotation?.title.length).toBeLessThanOrEqual(255);
    expect(annotation?.title.isWellFormed()).toBe(true);
    expect(Buffer.byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(65_536);
  });
});

describe('renderWorkflowCommands', () => {
  it('writes one command a line', () => {
    const {startLine, endLine} = {startLine: 11, endLine: 11};
    const annotation = {...ANNOTATION, startLine, endLine, startColumn: 4, endColumn: 8, path: 'src/a.ts'};
    expect(renderWorkflowCommands({annotations: [annotation], notShown: 0})).toBe(
      '::error file=src/a.ts,line=11,endLine=11,col=4,endColumn=8,title=t::m\n',
    );
  });

  it('writes no file when there is no line', () => {
    const annotation = {...ANNOTATION, path: undefined};
    expect(renderWorkflowCommands({annotations: [annotation], notShown: 0})).toBe('::error title=t::m\n');
  });

  it.each([
    ['a line end in the message', {message: 'a\n::error::b\r'}, 'title=t::a%0A::error::b%0D'],
    ['a line end in the path', {path: 'a\n::error::b'}, 'file=a%0A%3A%3Aerror%3A%3Ab,line'],
    ['an encoded line end', {path: '%0A::error', message: '%0A'}, 'file=%250A%3A%3Aerror,line'],
    ['commas and colons', {title: 'a,line=2::b'}, 'title=a%2Cline=2%3A%3Ab::m'],
  ])('escapes %s', (_, overrides, expected) => {
    const text = renderWorkflowCommands({annotations: [{...ANNOTATION, ...overrides}], notShown: 0});
    expect(text).toContain(expected);
    expect(text.split('\n')).toHaveLength(2);
  });

  it('shows ten of each level', () => {
    const annotations = (['error', 'warning', 'notice'] as const).flatMap((level) => {
      return Array.from({length: 10}, () => ({...ANNOTATION, level}));
    });
    expect(renderWorkflowCommands({annotations, notShown: 0}).match(/^::/gm)).toHaveLength(30);
  });

  it.each([
    ['of one level', Array.from({length: 12}, () => ANNOTATION), 0, 11, '2 more places'],
    ['that were not selected', [ANNOTATION], 4, 2, '4 more places'],
    ['so that the last notice still fits', notices(11), 0, 10, '2 more places'],
  ])('counts those %s', (_, annotations, notShown, lines, text) => {
    const output = renderWorkflowCommands({annotations, notShown});
    expect(output.trimEnd().split('\n')).toHaveLength(lines);
    expect(output).toContain(text);
  });
});

function notices(length: number): Annotation[] {
  return Array.from({length}, () => ({...ANNOTATION, level: 'notice' as const}));
}
