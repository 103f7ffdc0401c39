/**
 * The trusted root of Sigstore's public instance: by The Update Framework where its makers can be reached, else as this
 * version ships it. https://docs.sigstore.dev/certificate_authority/overview/#root-of-trust
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {PullAnswer} from '../../scanner.ts';
import {makePrivateFolder} from '../private-folder.ts';

type TrustedRootAnswer = Extract<PullAnswer, {kind: 'trusted-root'}>;

const TARGET = 'trusted_root.json';
const TIMEOUT_MS = 5_000;

export interface TrustedRootPlace {
  /** Absolute path of a folder of this user alone: what was seen is remembered there, so that nobody can go back. */
  readonly privateFolder: string | undefined;
  /** Of the repository; tests have one of their own. */
  readonly mirrorUrl?: string;
}

export async function findTrustedRoot({privateFolder, mirrorUrl}: TrustedRootPlace): Promise<TrustedRootAnswer> {
  const {DEFAULT_MIRROR_URL, initTUF} = await import('@sigstore/tuf');
  const kept = privateFolder === undefined ? undefined : join(privateFolder, 'sigstore');
  const isKept = kept !== undefined && makePrivateFolder(kept);
  const cachePath = isKept ? kept : await mkdtemp(join(tmpdir(), 'secure-pipeline-sigstore-'));
  try {
    const options = {cachePath, mirrorURL: mirrorUrl ?? DEFAULT_MIRROR_URL, timeout: TIMEOUT_MS, retry: {retries: 1}};
    const client = await initTUF(options);
    return {kind: 'trusted-root', json: await client.getTarget(TARGET), isCurrent: true};
  } catch {
    return {kind: 'trusted-root', json: await shippedRoot(), isCurrent: false};
  } finally {
    if (!isKept) await rm(cachePath, {recursive: true, force: true}).catch(() => {});
  }
}

/** As the library of Sigstore ships it. */
async function shippedRoot(): Promise<string> {
  const {default: seeds} = await import('@sigstore/tuf/seeds.json', {with: {type: 'json'}});
  const {targets} = seeds['https://tuf-repo-cdn.sigstore.dev'];
  return Buffer.from(targets[TARGET], 'base64').toString('utf8');
}
