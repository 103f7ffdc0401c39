import {describe, expect, it} from 'vitest';
import {toCheckAnnotation} from '../../src/publish/check-annotation.ts';
import {publish} from '../../src/publish/publish.ts';
import type {Annotation} from '../../src/report/annotation.ts';
import {renderWorkflowCommands} from '../../src/report/annotations/render-workflow-commands.ts';
import {startFakeGitHub} from '../support/fake-github/server.ts';
import {connect, HEAD_SHA, MERGE_SHA, makeAnnotations, makeRequest, PUSH} from './support.ts';

const settings = {comment: 'never', uploadSarif: 'false'} as const;
const noPermission = {permissions: {contents: 'read'}} as const;

function select(annotations: readonly Annotation[], notShown = 0) {
  return {annotations: {annotations, notShown}, settings};
}

describe('annotations', () => {
  it('within the limits of a step need no check run', async () => {
    await using github = await startFakeGitHub();
    const annotations = [...makeAnnotations('error', 10), ...makeAnnotations('warning', 10)];
    const result = await publish(makeRequest(select(annotations)), await connect(github));
    expect(result.commands).toEqual({annotations, notShown: 0});
    expect(github.requests).toEqual([]);
  });

  it('over 10 of a level go on in a check run at the head of the pull request', async () => {
    await using github = await startFakeGitHub();
    const annotations = makeAnnotations('error', 25);
    const result = await publish(makeRequest(select(annotations)), await connect(github));
    expect(result.commands).toEqual({annotations: annotations.slice(0, 10), notShown: 0});
    expect(github.state.checkRuns).toMatchObject([{headSha: HEAD_SHA, conclusion: 'neutral'}]);
    expect(github.state.checkRuns[0]?.annotations.map(({start_line}) => start_line)).toEqual(
      Array.from({length: 15}, (_, index) => index + 11),
    );
  });

  it('go in batches of 50 that are appended', async () => {
    await using github = await startFakeGitHub();
    await publish(makeRequest(select(makeAnnotations('warning', 140))), await connect(github));
    expect(github.state.checkRuns).toHaveLength(1);
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(130);
    expect(github.requests).toHaveLength(3);
  });

  it.each(['pass', 'fail', 'error'] as const)(
    'of the verdict %s make a neutral check run: the job is the gate',
    async (verdict) => {
      await using github = await startFakeGitHub();
      const request = makeRequest({...select(makeAnnotations('notice', 20)), verdict, context: PUSH});
      await publish(request, await connect(github));
      expect(github.state.checkRuns).toMatchObject([{headSha: MERGE_SHA, conclusion: 'neutral'}]);
      expect(github.state.checkRuns[0]?.title).toContain(verdict);
    },
  );

  it('without `checks: write` are counted, and a notice names the permission', async () => {
    await using github = await startFakeGitHub(noPermission);
    const result = await publish(makeRequest(select(makeAnnotations('error', 25), 3)), await connect(github));
    expect(result.commands.annotations).toHaveLength(10);
    expect(result.commands.notShown).toBe(18);
    expect(result.notices).toMatchObject([{level: 'notice'}]);
    expect(result.notices[0]?.text).toContain('checks: write');
  });

  it('whose second batch is lost are counted from there', async () => {
    await using github = await startFakeGitHub();
    github.fail({route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', kind: 'forbidden'});
    const result = await publish(makeRequest(select(makeAnnotations('error', 100))), await connect(github));
    expect(result.commands.notShown).toBe(40);
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(50);
  });

  it('without a path have no place in a check run', async () => {
    await using github = await startFakeGitHub();
    const annotations = makeAnnotations('error', 12).map((annotation) => ({...annotation, path: undefined}));
    const result = await publish(makeRequest(select(annotations)), await connect(github));
    expect(result.commands.notShown).toBe(2);
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['everything allowed', {}],
    ['nothing allowed', noPermission],
  ])('and notices together stay within 10 commands of each level: %s', async (_, options) => {
    await using github = await startFakeGitHub(options);
    const many = (['error', 'warning', 'notice'] as const).flatMap((level) => makeAnnotations(level, 12));
    const request = makeRequest({...select(many, 5), settings: {comment: 'always', uploadSarif: 'auto'}});
    const {commands, notices} = await publish(request, await connect(github));
    const lines = renderWorkflowCommands(commands).split('\n');
    for (const level of ['error', 'warning', 'notice']) {
      const own = notices.some((notice) => notice.level === level) ? 1 : 0;
      const shown = lines.filter((line) => line.startsWith(`::${level} `)).length;
      expect(shown).toBeGreaterThan(7);
      expect(shown + own).toBeLessThanOrEqual(10);
    }
  });
});

describe('an annotation of the Checks API', () => {
  const annotation = {level: 'error', path: 'a', startLine: 3, endLine: 3, title: 't', message: 'm'} as const;
  it.each([
    ['columns on one line', {startColumn: 2, endColumn: 9}, {start_column: 2, end_column: 9}],
    ['no columns over several lines', {startColumn: 2, endColumn: 9, endLine: 4}, {end_line: 4}],
    ['no start column without an end', {startColumn: 2}, {}],
    ['an end that is before its start', {endLine: 1}, {end_line: 3}],
    ['a long title', {title: 'x'.repeat(300)}, {title: `${'x'.repeat(254)}…`}],
    ['a title cut inside a character', {title: '😀'.repeat(200)}, {title: `${'😀'.repeat(127)}…`}],
  ])('has %s', (_, changes, expected) => {
    const plain = {path: 'a', start_line: 3, end_line: 3, annotation_level: 'failure', title: 't', message: 'm'};
    expect(toCheckAnnotation({...annotation, ...changes})).toEqual({...plain, ...expected});
  });
});
