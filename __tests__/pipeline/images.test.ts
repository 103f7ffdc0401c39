/** Images through the whole pipeline: named by flag, input and config file, with and without a base. */
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {locateImages} from '../../src/command/locate-images.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import type {PipelineRequest} from '../../src/pipeline-request.ts';
import {makeRepository} from '../support/git-repository.ts';
import {payloadOf, simpleSignature} from '../support/images/attach.ts';
import {dockerArchive, MANIFEST_TYPE, makeImage, writeLayout} from '../support/images/image.ts';
import {serveRegistry} from '../support/images/registry.ts';
import {keySigner, startSigstore} from '../support/images/sigstore.ts';
import {scanFolder} from '../support/pipeline.ts';

const image = (name: string) => makeImage({name, steps: [{createdBy: 'COPY a . # buildkit', files: {a: '1'}}]});

async function writeArchive(file: string, name: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, await dockerArchive([await image(name)]));
}

const named = (images: string, from = '.'): Partial<PipelineRequest> => ({
  policy: locateImages(parsePolicyInputs({scanners: 'images', images}), from),
});

const rulesOf = ({findings}: Awaited<ReturnType<typeof scanFolder>>) =>
  findings.map(({rule, status, location}) => `${rule.id} ${status} ${location.path}`).sort();

describe('an archive', () => {
  it('is read in a folder without any file of its own, and all in it is new', async () => {
    await using repository = await makeRepository({files: {'README.md': 'x'}});
    await writeArchive(join(repository.path, 'build/app.tar'), 'app:1');
    const report = await scanFolder(repository.path, undefined, named('build/app.tar', repository.path));
    expect(rulesOf(report)).toEqual(['image-no-healthcheck new build/app.tar', 'image-runs-as-root new build/app.tar']);
  });

  it('is read although git ignores it, also outside of the repository', async () => {
    await using repository = await makeRepository({files: {'.gitignore': 'build/\n'}});
    await using other = await makeRepository({files: {a: '1'}});
    await writeArchive(join(repository.path, 'build/app.tar'), 'app:1');
    await writeArchive(join(other.path, 'web.tar'), 'web:1');
    const words = `${repository.path}/build/*.tar\n${join(other.path, 'web.tar')}`;
    const report = await scanFolder(repository.path, undefined, named(words));
    expect(new Set(report.findings.map(({location}) => location.path))).toEqual(new Set(['build/app.tar', 'web.tar']));
  });

  it('that a layout is may be a folder', async () => {
    await using repository = await makeRepository({files: {a: '1'}});
    await writeLayout(join(repository.path, 'layout'), [await image('app:1')]);
    const report = await scanFolder(repository.path, undefined, named('./layout', repository.path));
    expect(report.notices.join('\n')).toContain('Image app:1: 1 layers');
  });

  it('is named by the config file, relative to the scanned folder', async () => {
    await using repository = await makeRepository({
      files: {'.secure-pipeline.yml': 'images: [./app.tar]\nscanners: [images]\n'},
    });
    await writeArchive(join(repository.path, 'app.tar'), 'app:1');
    expect(rulesOf(await scanFolder(repository.path))).toHaveLength(2);
  });

  it.each(['./missing.tar', 'build/*.tar'])('that is not there (%s) is an error, not silence', async (words) => {
    await using repository = await makeRepository({files: {a: '1'}});
    await expect(scanFolder(repository.path, undefined, named(words, repository.path))).rejects.toThrow(
      'matches no file and no folder',
    );
  });

  it('that is none makes the verdict an error', async () => {
    await using repository = await makeRepository({files: {'app.tar': 'no archive at all'.repeat(100)}});
    const report = await scanFolder(repository.path, undefined, named('./app.tar', repository.path));
    expect(report.verdict.kind).toBe('error');
    expect(JSON.stringify(report.outcomes)).toContain('could not judge app.tar');
  });
});

describe('against a base', () => {
  const DOCKERFILE = 'FROM debian:12\nCOPY a .\n';

  it('what the Dockerfile of the base explains was there before', async () => {
    await using repository = await makeRepository({files: {Dockerfile: DOCKERFILE}});
    await repository.git('branch', 'before');
    await repository.write('README.md', 'x');
    await repository.commit('Docs');
    await writeArchive(join(repository.path, 'app.tar'), 'app:1');
    const report = await scanFolder(repository.path, 'before', named('./app.tar', repository.path));
    expect(rulesOf(report)).toEqual([
      'image-no-healthcheck existing Dockerfile',
      'image-runs-as-root existing Dockerfile',
    ]);
  });

  it('a Dockerfile that is new brings what is new', async () => {
    await using repository = await makeRepository({files: {'README.md': 'x'}});
    await repository.git('branch', 'before');
    await repository.write('Dockerfile', DOCKERFILE);
    await repository.commit('Service');
    await writeArchive(join(repository.path, 'app.tar'), 'app:1');
    const report = await scanFolder(repository.path, 'before', named('./app.tar', repository.path));
    expect(rulesOf(report)).toEqual(['image-no-healthcheck new Dockerfile', 'image-runs-as-root new Dockerfile']);
  });
});

describe('a registry', () => {
  it('is asked for what the user names, and its base layers tell what is ours', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/app', '1', await image('app'));
    await using repository = await makeRepository({files: {a: '1'}});
    const report = await scanFolder(repository.path, undefined, {...named(reference), allowFetch: true});
    const path = `${registry.host}/shop/app:1`;
    expect(rulesOf(report)).toEqual([
      `image-no-healthcheck new ${path}`,
      `image-runs-as-root new ${path}`,
      `image-unsigned new ${path}`,
    ]);
    expect(report.verdict.kind).toBe('pass');
  });

  it('is never asked when the run is offline, nor without a word of the user', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/app', '1', await image('app'));
    const compose = `services:\n  app:\n    image: ${reference}\n`;
    await using repository = await makeRepository({files: {'compose.yaml': compose}});
    await scanFolder(repository.path, undefined, {policy: parsePolicyInputs({scanners: 'images'}), allowFetch: true});
    const offline = await scanFolder(repository.path, undefined, named(reference));
    expect(offline.verdict.kind).toBe('error');
    expect(registry.requests).toEqual([]);
  });

  it('that the repository alone names is asked by https, so that no pull request reaches into a network', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/app', '1', await image('app'));
    const compose = `services:\n  app:\n    image: ${reference}\n`;
    await using repository = await makeRepository({files: {'compose.yaml': compose}});
    const report = await scanFolder(repository.path, undefined, {...named('auto'), allowFetch: true});
    expect(registry.requests).toEqual([]);
    expect(JSON.stringify(report.outcomes)).toContain('could not be reached');
  }, 30_000);
});

describe('a policy of trust', () => {
  const CONFIG = "scanners: [images]\ntrusted-images:\n  registries: ['ghcr.io/acme/**']\n";
  const MESSAGE = 'image-registry-not-trusted';

  it('is that of the base: a pull request cannot trust what it brings', async () => {
    await using repository = await makeRepository({files: {'.secure-pipeline.yml': CONFIG}});
    await repository.git('branch', 'before');
    await repository.write('.secure-pipeline.yml', CONFIG.replace("'ghcr.io/acme/**'", "'**'"));
    await repository.write('Dockerfile', 'FROM quay.io/mallory/base:1\n');
    await repository.commit('Trust me');
    const report = await scanFolder(repository.path, 'before');
    expect(rulesOf(report)).toEqual([`${MESSAGE} new Dockerfile`]);
    expect(report.verdict.kind).toBe('fail');
    expect(JSON.stringify(report)).toContain('adds trusted registry **');
  });

  it('that asks for a signature holds for images of a registry, through thread and network', async () => {
    await using registry = await serveRegistry();
    const made = await image('app');
    const reference = registry.push('shop/app', '1', made);
    const signer = keySigner();
    const {manifest, blobs} = await simpleSignature(payloadOf(made.manifest.digest), signer);
    const tag = `${made.manifest.digest.replace(':', '-')}.sig`;
    const policy = (pem: string, root: string) => ({
      scanners: ['images'],
      images: [reference],
      'trusted-images': {
        signatures: [{images: ['**'], 'signed-by': [{key: pem, 'transparency-log': 'ignored'}]}],
        'trusted-root': root,
      },
    });
    const {trustedRoot} = await startSigstore();
    const scan = async (pem: string) => {
      await using repository = await makeRepository({
        files: {'.secure-pipeline.yml': JSON.stringify(policy(pem, trustedRoot))},
      });
      return await scanFolder(repository.path, undefined, {allowFetch: true});
    };
    const signed = (report: Awaited<ReturnType<typeof scan>>) =>
      report.findings.map(({rule}) => rule.id).filter((id) => id.startsWith('image-sign'));

    expect(signed(await scan(signer.pem))).toEqual(['image-signature-missing']);
    registry.put('shop/app', tag, {type: MANIFEST_TYPE, blob: manifest}, blobs);
    const good = await scan(signer.pem);
    expect(signed(good)).toEqual([]);
    expect(JSON.stringify(good.notices)).toContain('signed by the key');
    expect(signed(await scan(keySigner().pem))).toEqual(['image-signature-invalid']);
  });
});
