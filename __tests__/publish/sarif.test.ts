import {randomBytes} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {publish} from '../../src/publish/publish.ts';
import {startFakeGitHub} from '../support/fake-github/server.ts';
import {connect, FORK, HEAD_SHA, MERGE_SHA, makeRequest, PULL_REQUEST, PUSH, SARIF} from './support.ts';

const quiet = {comment: 'never', uploadSarif: 'auto'} as const;
const UPLOAD = 'POST /repos/{owner}/{repo}/code-scanning/sarifs';

describe('the upload to code scanning', () => {
  it.each([
    ['a pull request', PULL_REQUEST, MERGE_SHA, {commitSha: MERGE_SHA, ref: 'refs/pull/7/merge'}],
    [
      'a pull request whose head is checked out',
      PULL_REQUEST,
      HEAD_SHA,
      {commitSha: HEAD_SHA, ref: 'refs/pull/7/head'},
    ],
    ['a work tree with changes', PULL_REQUEST, undefined, {commitSha: MERGE_SHA, ref: 'refs/pull/7/merge'}],
    ['a push', PUSH, MERGE_SHA, {commitSha: MERGE_SHA, ref: 'refs/heads/main'}],
  ] as const)('of %s names the ref and commit that belong together', async (_, context, headCommit, place) => {
    await using github = await startFakeGitHub();
    const request = makeRequest({context, headCommit, settings: quiet, sarif: [SARIF]});
    expect(await publish(request, await connect(github))).toMatchObject({notices: []});
    expect(github.state.sarifUploads).toMatchObject([
      {
        ...place,
        toolName: 'secure-pipeline',
        checkoutUri: 'file:///checkout/shop/',
        document: JSON.parse(SARIF),
      },
    ]);
  });

  it.each([
    ['the setting is false', {settings: {comment: 'never', uploadSarif: 'false'}, sarif: [SARIF]}],
    ['every scanner failed, so no run is left', {settings: quiet, sarif: ['{"version":"2.1.0","runs":[]}']}],
    ['there is no document', {settings: quiet, sarif: []}],
  ] as const)('is withheld when %s', async (_, changes) => {
    await using github = await startFakeGitHub();
    expect(await publish(makeRequest(changes), await connect(github))).toMatchObject({notices: []});
    expect(github.requests).toEqual([]);
  });

  it('is withheld when another commit was scanned than the event’s', async () => {
    await using github = await startFakeGitHub();
    const request = makeRequest({context: PUSH, headCommit: 'd'.repeat(40), settings: quiet, sarif: [SARIF]});
    const result = await publish(request, await connect(github));
    expect(result.notices).toMatchObject([{level: 'notice'}]);
    expect(result.notices[0]?.text).toContain(`commit ${'d'.repeat(40)} was scanned`);
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['auto', 'notice'],
    ['true', 'warning'],
  ] as const)('with %s and without permission is a %s and one request', async (uploadSarif, level) => {
    await using github = await startFakeGitHub({permissions: {contents: 'read'}});
    const settings = {comment: 'never', uploadSarif} as const;
    const result = await publish(makeRequest({settings, sarif: [SARIF, SARIF]}), await connect(github));
    expect(result.notices).toMatchObject([{level}]);
    expect(result.notices[0]?.text).toContain('security-events: write');
    expect(github.requests).toHaveLength(1);
  });

  it('says that code scanning is not switched on', async () => {
    await using github = await startFakeGitHub({codeScanningEnabled: false});
    const result = await publish(makeRequest({settings: quiet, sarif: [SARIF]}), await connect(github));
    expect(result.notices[0]?.text).toMatch(/code scanning is not switched on .*Advanced Security must be enabled/);
  });

  it('of a fork’s pull request is tried, since GitHub decides about it', async () => {
    await using github = await startFakeGitHub();
    await publish(makeRequest({context: FORK, settings: quiet, sarif: [SARIF]}), await connect(github));
    expect(github.state.sarifUploads).toHaveLength(1);
  });

  it('is repeated after a 502', async () => {
    await using github = await startFakeGitHub();
    github.fail({route: UPLOAD, kind: 'bad-gateway', times: 2});
    expect(await publish(makeRequest({settings: quiet, sarif: [SARIF]}), await connect(github))).toMatchObject({
      notices: [],
    });
    expect(github.state.sarifUploads).toHaveLength(1);
  });

  it('over 10 MB gzipped is not sent', async () => {
    await using github = await startFakeGitHub();
    const incompressible = randomBytes(11 * 1024 * 1024).toString('base64');
    const document = JSON.stringify({version: '2.1.0', runs: [{properties: {incompressible}}]});
    const result = await publish(makeRequest({settings: quiet, sarif: [document]}), await connect(github));
    expect(result.notices[0]?.text).toMatch(/\d+ bytes gzipped, and GitHub takes 10485760/);
    expect(github.requests).toEqual([]);
  });

  it('of a text that is no SARIF is a mistake of ours and is thrown', async () => {
    await using github = await startFakeGitHub();
    const gateway = await connect(github);
    await expect(publish(makeRequest({settings: quiet, sarif: ['not JSON']}), gateway)).rejects.toThrow();
  });
});
