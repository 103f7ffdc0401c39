/** Signatures beside cosign, in the reference registry: what it accepts is accepted, what it refuses is refused. */
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash, generateKeyPairSync} from 'node:crypto';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {COSIGN, CRANE} from '../../scripts/tools/go-tool.ts';
import {openRegistries, type Registries} from '../../src/platform/registry.ts';
import {NO_TRUST_ASKED, type SignaturePolicy, type TrustedSigner} from '../../src/scanner.ts';
import {type Attachment, bundleOf, payloadOf, SIGNED, simpleSignature} from '../support/images/attach.ts';
import {MANIFEST_TYPE, makeImage, writeLayout} from '../support/images/image.ts';
import {scanArchives} from '../support/images/scan.ts';
import {keySigner, startSigstore, type TestSigner, type TestSigstore} from '../support/images/sigstore.ts';
import {type Distribution, programOf, serveDistribution} from './images/serve-distribution.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT = 'https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1';
const OTHER = 'https://github.com/mallory/shop/.github/workflows/release.yml@refs/tags/v1';

let folder: string;
let registry: Distribution;
let registries: Registries;
let sigstore: TestSigstore;
let root: string;
let [cosign, crane] = ['', ''];
let last = 0;

beforeAll(async () => {
  [cosign, crane] = [programOf(COSIGN), programOf(CRANE)];
  folder = await mkdtemp(join(tmpdir(), 'cosign-'));
  registry = await serveDistribution(join(folder, 'registry'));
  registries = openRegistries({
    environment: {},
    credentials: 'none',
    references: [`${registry.host}/x`],
    mirrors: {},
    privateFolder: undefined,
    signal: new AbortController().signal,
  });
  sigstore = await startSigstore();
  root = join(folder, 'root.json');
  await writeFile(root, sigstore.trustedRoot);
  for (const name of ['ours', 'theirs']) run(['generate-key-pair', '--output-key-prefix', join(folder, name)]);
}, 600_000);

afterAll(async () => {
  await registries.close();
  registry.close();
  await rm(folder, {recursive: true});
});

const env = () => ({PATH: process.env.PATH, HOME: folder, COSIGN_PASSWORD: ''});
const run = (args: readonly string[]) => execFileSync(cosign, args, {env: env(), cwd: folder, stdio: 'pipe'});
const keyFile = (name: string) => join(folder, name);
const pemOf = async (file: string) => (await readFile(file, 'utf8')).trim();

/** A new image in a repository of its own. */
async function push(): Promise<{reference: string; digest: string; repository: string}> {
  last += 1;
  const repository = `${registry.host}/shop/image-${last}`;
  const image = await makeImage({steps: [{files: {a: String(last)}, createdBy: 'COPY . .'}]});
  const layout = join(folder, `layout-${last}`);
  await writeLayout(layout, [image]);
  execFileSync(crane, ['push', layout, `${repository}:1`, '--insecure'], {stdio: 'pipe'});
  return {reference: `${repository}@${image.manifest.digest}`, digest: image.manifest.digest, repository};
}

const LOCAL = ['--allow-http-registry', '--use-signing-config=false', '--tlog-upload=false', '--yes'];
const FORMS = {'under its tag': ['--new-bundle-format=false'], 'as a bundle': []} as const;
type Form = keyof typeof FORMS;
const forms: readonly Form[] = ['under its tag', 'as a bundle'];

function sign(reference: string, key: string, form: Form): void {
  run(['sign', '--key', key, ...FORMS[form], ...LOCAL, reference]);
}

/** What cosign says. */
function accepts(reference: string, args: readonly string[], command = 'verify'): boolean {
  const all = [command, ...args, '--allow-http-registry', reference];
  return spawnSync(cosign, all, {env: env(), cwd: folder}).status === 0;
}

const byKey = (file: string) => ['--key', file, '--insecure-ignore-tlog=true'];

/** What we say: the rules that were broken. */
async function judge(reference: string, signedBy: TrustedSigner, rest: Partial<SignaturePolicy> = {}) {
  const trust = {
    ...NO_TRUST_ASKED,
    signatures: [{images: [`${registry.host}/**`], signedBy: [signedBy], ...rest}],
    trustedRoot: sigstore.trustedRoot,
  };
  const {findings, failedFiles} = await scanArchives({
    archives: [],
    pull: registries.pull,
    selection: {references: [reference], trust},
  });
  expect(failedFiles).toEqual([]);
  return findings.map(({ruleId}) => ruleId).filter((id) => /sign|provenance/.test(id));
}

const keyOf = async (file: string): Promise<TrustedSigner> => ({kind: 'key', pem: await pemOf(file), needsLog: false});

describe.each(forms)('a signature of cosign %s', (form) => {
  it.each([
    {name: 'holds', signer: 'ours.key', asked: 'ours.pub', holds: true},
    {name: 'does not hold for another key', signer: 'theirs.key', asked: 'ours.pub', holds: false},
  ])('$name', async ({signer, asked, holds}) => {
    const {reference} = await push();
    sign(reference, keyFile(signer), form);
    expect(accepts(reference, byKey(keyFile(asked)))).toBe(holds);
    expect(await judge(reference, await keyOf(keyFile(asked)))).toEqual(holds ? [] : ['image-signature-invalid']);
  });

  it('holds where one of two is right', async () => {
    const {reference} = await push();
    sign(reference, keyFile('theirs.key'), form);
    sign(reference, keyFile('ours.key'), form);
    expect(accepts(reference, byKey(keyFile('ours.pub')))).toBe(true);
    expect(await judge(reference, await keyOf(keyFile('ours.pub')))).toEqual([]);
  });

  it('holds with RSA', async () => {
    const {publicKey, privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
    const prefix = keyFile(`rsa-${form.replaceAll(' ', '-')}`);
    await writeFile(`${prefix}.pem`, privateKey.export({type: 'pkcs8', format: 'pem'}), {mode: 0o600});
    await writeFile(`${prefix}-public.pem`, publicKey.export({type: 'spki', format: 'pem'}));
    run(['import-key-pair', '--key', `${prefix}.pem`, '--output-key-prefix', prefix]);
    const {reference} = await push();
    sign(reference, `${prefix}.key`, form);
    expect(accepts(reference, byKey(`${prefix}-public.pem`))).toBe(true);
    expect(await judge(reference, await keyOf(`${prefix}-public.pem`))).toEqual([]);
  });

  it('does not hold for another image', async () => {
    const [signed, other] = [await push(), await push()];
    sign(signed.reference, keyFile('ours.key'), form);
    await graft(signed, other, form);
    expect(accepts(other.reference, byKey(keyFile('ours.pub')))).toBe(false);
    expect(await judge(other.reference, await keyOf(keyFile('ours.pub')))).toEqual(['image-signature-invalid']);
  });

  it('is no signature when it attests something', async () => {
    const {reference} = await push();
    await attest(reference, form);
    // Of bundles cosign takes any statement about the image for a signature. Whoever attests that a test has failed does
    // not vouch for the image, so that here it does not count; `provenance` asks for what counts.
    expect(accepts(reference, byKey(keyFile('ours.pub')))).toBe(form === 'as a bundle');
    expect(await judge(reference, await keyOf(keyFile('ours.pub')))).toEqual(['image-signature-missing']);
  });

  it.each([
    {asked: 'ours.pub', holds: true},
    {asked: 'theirs.pub', holds: false},
  ])('proves a provenance to $asked: $holds', async ({asked, holds}) => {
    const {reference} = await push();
    await attest(reference, form);
    sign(reference, keyFile('ours.key'), form);
    const args = [...byKey(keyFile(asked)), '--type', 'slsaprovenance'];
    expect(accepts(reference, args, 'verify-attestation')).toBe(holds);
    const provenance = {signedBy: [await keyOf(keyFile(asked))], builders: [BUILDER], sources: []};
    const rules = await judge(reference, await keyOf(keyFile('ours.pub')), {provenance});
    expect(rules).toEqual(holds ? [] : ['image-provenance-not-trusted']);
  });
});

const BUILDER = 'https://builder.example/v1';

async function attest(reference: string, form: Form): Promise<void> {
  const file = join(folder, 'predicate.json');
  await writeFile(file, JSON.stringify({builder: {id: BUILDER}, buildType: 'https://builder.example/type'}));
  const args = [
    '--key',
    keyFile('ours.key'),
    '--predicate',
    file,
    '--type',
    'slsaprovenance',
    ...FORMS[form],
    ...LOCAL,
  ];
  run(['attest', ...args, reference]);
}

type Pushed = Awaited<ReturnType<typeof push>>;

/** Puts what signs one image beside another one, as somebody who may write to the registry would. */
async function graft(from: Pushed, to: Pushed, form: Form): Promise<void> {
  const [source, target] = [from, to].map(({digest}) => digest.replace(':', '-'));
  if (form === 'under its tag') {
    const args = ['copy', `${from.repository}:${source}.sig`, `${to.repository}:${target}.sig`, '--insecure'];
    execFileSync(crane, args, {stdio: 'pipe'});
    return;
  }
  const index: {manifests: {digest: string}[]} = JSON.parse(
    execFileSync(crane, ['manifest', `${from.repository}:${source}`, '--insecure'], {encoding: 'utf8'}),
  );
  for (const {digest} of index.manifests) {
    execFileSync(crane, ['copy', `${from.repository}@${digest}`, `${to.repository}@${digest}`, '--insecure'], {
      stdio: 'pipe',
    });
  }
  await put(
    `${to.repository}`,
    `manifests/${target}`,
    JSON.stringify(index),
    'application/vnd.oci.image.index.v1+json',
  );
}

async function put(repository: string, path: string, body: string | Uint8Array, type: string): Promise<void> {
  const [host = '', ...name] = repository.split('/');
  const url = `http://${host}/v2/${name.join('/')}/${path}`;
  const answer = await fetch(url, {method: 'PUT', body: Buffer.from(body), headers: {'content-type': type}});
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
}

/** Under cosign's tag, or in the list of referrers. */
async function putAttachment({manifest, blobs, listed}: Attachment, image: Pushed): Promise<void> {
  const [host = '', ...name] = image.repository.split('/');
  for (const {digest, bytes} of blobs) {
    const start = await fetch(`http://${host}/v2/${name.join('/')}/blobs/uploads/`, {method: 'POST'});
    const url = new URL(start.headers.get('location') ?? '', `http://${host}`);
    url.searchParams.set('digest', digest);
    const answer = await fetch(url, {method: 'PUT', body: Buffer.from(bytes)});
    if (!answer.ok) throw new Error(`a blob was not taken: ${answer.status}`);
  }
  const tag = image.digest.replace(':', '-');
  if (listed.artifactType === '') return put(image.repository, `manifests/${tag}.sig`, manifest.bytes, MANIFEST_TYPE);
  await put(image.repository, `manifests/${manifest.digest}`, manifest.bytes, MANIFEST_TYPE);
  const entry = {
    mediaType: MANIFEST_TYPE,
    digest: manifest.digest,
    size: manifest.bytes.length,
    artifactType: listed.artifactType,
  };
  const index = {schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [entry]};
  await put(image.repository, `manifests/${tag}`, JSON.stringify(index), index.mediaType);
}

describe.each(forms)('a signature made here %s', (form) => {
  const make = (digest: string, signer: TestSigner) =>
    form === 'under its tag'
      ? simpleSignature(payloadOf(digest), signer)
      : bundleOf({digest, predicateType: SIGNED, predicate: {}}, signer);

  it.each([
    {name: 'is accepted by both', subject: SUBJECT, issuer: ISSUER, rules: []},
    {
      name: 'of another subject is refused by both',
      subject: OTHER,
      issuer: ISSUER,
      rules: ['image-signer-not-trusted'],
    },
    {
      name: 'of another issuer is refused by both',
      subject: SUBJECT,
      issuer: 'https://accounts.example.org',
      rules: ['image-signer-not-trusted'],
    },
  ])('by an identity $name', async ({subject, issuer, rules}) => {
    const image = await push();
    await putAttachment(await make(image.digest, sigstore.signerOf({subject, issuer})), image);
    const args = ['--trusted-root', root, '--certificate-identity', SUBJECT, '--certificate-oidc-issuer', ISSUER];
    expect(accepts(image.reference, args)).toBe(rules.length === 0);
    expect(await judge(image.reference, {kind: 'identity', issuer: ISSUER, subject: SUBJECT})).toEqual(rules);
  });

  it('by an identity of another instance is refused by both', async () => {
    const image = await push();
    const stranger = await startSigstore();
    await putAttachment(await make(image.digest, stranger.signerOf({subject: SUBJECT, issuer: ISSUER})), image);
    const args = ['--trusted-root', root, '--certificate-identity', SUBJECT, '--certificate-oidc-issuer', ISSUER];
    expect(accepts(image.reference, args)).toBe(false);
    expect(await judge(image.reference, {kind: 'identity', issuer: ISSUER, subject: SUBJECT})).toEqual([
      'image-signature-invalid',
    ]);
  });

  it.each([
    {name: 'in the log is accepted by both', isLogged: true},
    {name: 'in no log is refused by both where the log is asked', isLogged: false},
  ])('by a key $name', async ({isLogged}) => {
    const image = await push();
    const signer = isLogged ? sigstore.loggedKey() : keySigner();
    await putAttachment(await make(image.digest, signer), image);
    const file = keyFile(`logged-${createHash('sha256').update(signer.pem).digest('hex')}.pub`);
    await writeFile(file, signer.pem);
    expect(accepts(image.reference, ['--trusted-root', root, '--key', file])).toBe(isLogged);
    const rules = await judge(image.reference, {kind: 'key', pem: signer.pem.trim(), needsLog: true});
    expect(rules).toEqual(isLogged ? [] : ['image-signature-invalid']);
  });

  it('over other bytes than there are is refused by both', async () => {
    const image = await push();
    const signer = keySigner();
    const careless = {sign: async (bytes: Buffer) => signer.sign(Buffer.concat([bytes, Buffer.from(' ')]))};
    await putAttachment(await make(image.digest, careless), image);
    const file = keyFile('careless.pub');
    await writeFile(file, signer.pem);
    expect(accepts(image.reference, byKey(file))).toBe(false);
    expect(await judge(image.reference, await keyOf(file))).toEqual(['image-signature-invalid']);
  });
});
