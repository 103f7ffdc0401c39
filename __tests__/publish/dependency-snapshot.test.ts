import {describe, expect, it} from 'vitest';
import {publish} from '../../src/publish/publish.ts';
import {makeSnapshot} from '../../src/report/snapshot/make-snapshot.ts';
import {makeBillReport, SHOP_COMPONENTS} from '../support/bill.ts';
import {startFakeGitHub} from '../support/fake-github/server.ts';
import {connect, FORK, HEAD_SHA, MERGE_SHA, makeRequest, PULL_REQUEST, PUSH} from './support.ts';

const SUBMIT = 'POST /repos/{owner}/{repo}/dependency-graph/snapshots';

const settings = {comment: 'never', uploadSarif: 'false'} as const;

const dependencies = {
  snapshot: makeSnapshot(makeBillReport(SHOP_COMPONENTS)),
  job: {id: '42', correlator: 'ci scan .', html_url: 'https://github.com/acme/shop/actions/runs/42'},
  scannedAt: '2026-11-22T10:00:00.000Z',
};

const request = makeRequest({settings, dependencies});

describe('the dependency snapshot', () => {
  it.each([
    ['a push', PUSH, MERGE_SHA, {sha: MERGE_SHA, ref: 'refs/heads/main'}],
    ['a pull request', PULL_REQUEST, MERGE_SHA, {sha: MERGE_SHA, ref: 'refs/pull/7/merge'}],
    ['a pull request whose head is checked out', PULL_REQUEST, HEAD_SHA, {sha: HEAD_SHA, ref: 'refs/pull/7/head'}],
  ] as const)('of %s is submitted as GitHub describes it', async (_, context, headCommit, place) => {
    await using github = await startFakeGitHub();
    expect(await publish({...request, context, headCommit}, await connect(github))).toMatchObject({notices: []});
    expect(github.state.snapshots).toMatchObject([
      {
        ...place,
        correlator: 'ci scan .',
        body: {
          version: 0,
          job: dependencies.job,
          detector: {name: 'secure-pipeline'},
          scanned: dependencies.scannedAt,
          manifests: dependencies.snapshot.manifests,
        },
      },
    ]);
  });

  it('is not submitted when nobody asked', async () => {
    await using github = await startFakeGitHub();
    await publish(makeRequest({settings}), await connect(github));
    expect(github.requests).toEqual([]);
  });

  it('is withheld when it may lack something, as GitHub would take that for removed', async () => {
    await using github = await startFakeGitHub();
    const snapshot = {...dependencies.snapshot, gaps: ['The scanner dependencies failed: no memory']};
    const {notices} = await publish({...request, dependencies: {...dependencies, snapshot}}, await connect(github));
    expect(notices).toMatchObject([{level: 'warning', text: expect.stringContaining('no memory')}]);
    expect(github.requests).toEqual([]);
  });

  it('is withheld when another commit was scanned than the event’s', async () => {
    await using github = await startFakeGitHub();
    const {notices} = await publish({...request, context: PUSH, headCommit: HEAD_SHA}, await connect(github));
    expect(notices[0]?.text).toContain(`commit ${HEAD_SHA} was scanned`);
    expect(github.requests).toEqual([]);
  });

  it('without permission is a warning that names the permission', async () => {
    await using github = await startFakeGitHub({permissions: {contents: 'read'}});
    const {notices} = await publish(request, await connect(github));
    expect(notices).toMatchObject([{level: 'warning', permission: 'contents: write'}]);
  });

  it('of a fork’s pull request says that its token may only read', async () => {
    await using github = await startFakeGitHub({permissions: {contents: 'read'}});
    const {notices} = await publish({...request, context: FORK}, await connect(github));
    expect(notices[0]?.text).toContain('pull requests from forks');
    expect(notices[0]).not.toHaveProperty('permission');
  });

  it.each([
    ['bad-gateway', 'could not be reached or failed'],
    ['not-found', 'lacks the permission contents: write'],
    ['dropped-connection', 'could not be reached or failed'],
  ] as const)('that meets %s is a warning', async (kind, words) => {
    await using github = await startFakeGitHub();
    github.fail({route: SUBMIT, kind});
    const {notices} = await publish(request, await connect(github));
    expect(notices).toMatchObject([{level: 'warning', text: expect.stringContaining(words)}]);
  });

  it('that GitHub finds invalid is a warning with its words', async () => {
    const gateway = {
      ...(await connect({url: 'http://127.0.0.1:9', token: '', state: {owner: 'acme', repo: 'shop'}})),
      submitDependencies: async () => ({ok: true, value: {result: 'INVALID', message: 'no manifest'}}) as const,
    };
    const {notices} = await publish(request, gateway);
    expect(notices).toMatchObject([{level: 'warning', text: expect.stringContaining('no manifest')}]);
  });
});
