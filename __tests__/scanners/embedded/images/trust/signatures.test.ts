/** Signatures beside an image, good and bad, and what a policy says of them. */
import {generateKeyPairSync} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type ImageTrust, NO_TRUST_ASKED, type SignaturePolicy, type TrustedSigner} from '../../../../../src/scanner.ts';
import {
  type Attachment,
  attach,
  bundleOf,
  payloadOf,
  pullOf,
  SIGNED,
  type Statement,
  simpleAttestation,
  simpleSignature,
} from '../../../../support/images/attach.ts';
import {type MadeImage, makeImage} from '../../../../support/images/image.ts';
import {scanArchives} from '../../../../support/images/scan.ts';
import {keySigner, startSigstore, type TestSigstore} from '../../../../support/images/sigstore.ts';

const REFERENCE = 'ghcr.io/acme/shop:1';
const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT = 'https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1';
const OTHER = 'https://github.com/mallory/shop/.github/workflows/release.yml@refs/tags/v1';
const WORKFLOW: TrustedSigner = {
  kind: 'identity',
  issuer: ISSUER,
  subject: 'https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*',
};

let folder: string;
let image: MadeImage;
let other: MadeImage;
let sigstore: TestSigstore;
const key = keySigner();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trust-'));
  image = await makeImage({steps: [{files: {a: 'a'}, createdBy: 'COPY a . # buildkit'}]});
  other = await makeImage({steps: [{files: {b: 'b'}, createdBy: 'COPY b . # buildkit'}]});
  sigstore = await startSigstore();
});
afterAll(() => rm(folder, {recursive: true}));

const workflow = (subject = SUBJECT, issuer = ISSUER) => sigstore.signerOf({subject, issuer});
const keyOf = (pem = key.pem, needsLog = false): TrustedSigner => ({kind: 'key', pem, needsLog});
const signed = (made: MadeImage = image): Statement => ({
  digest: made.manifest.digest,
  predicateType: SIGNED,
  predicate: {},
});

interface Case {
  readonly attachments: readonly Attachment[];
  readonly policy: Partial<SignaturePolicy>;
  readonly trust?: Partial<ImageTrust>;
}

async function judge({attachments, policy, trust}: Case) {
  const signatures = [{images: ['ghcr.io/acme/**'], signedBy: [keyOf()], ...policy}];
  const {findings, failedFiles, notices} = await scanArchives({
    archives: [],
    pull: await pullOf(image, attachments, folder),
    selection: {
      references: [REFERENCE],
      trust: {...NO_TRUST_ASKED, signatures, trustedRoot: sigstore.trustedRoot, ...trust},
    },
  });
  expect(failedFiles).toEqual([]);
  const about = findings.filter(({ruleId}) => /sign|provenance/.test(ruleId));
  return {rules: about.map(({ruleId}) => ruleId), messages: about.map(({message}) => message), notices};
}

describe('an image that must be signed by a key', () => {
  const digestOf = (made: MadeImage = image) => payloadOf(made.manifest.digest);

  it.each<{
    name: string;
    make: () => Promise<readonly Attachment[]>;
    policy?: () => Partial<SignaturePolicy>;
    rules: readonly string[];
  }>([
    {name: 'is trusted with its signature', make: async () => [await simpleSignature(digestOf(), key)], rules: []},
    {name: 'is trusted with its bundle', make: async () => [await bundleOf(signed(), key)], rules: []},
    {
      name: 'is trusted with one good signature among others',
      make: async () => [await simpleSignature(digestOf(), keySigner()), await simpleSignature(digestOf(), key)],
      rules: [],
    },
    {name: 'is not without any', make: async () => [], rules: ['image-signature-missing']},
    {
      name: 'is not by another key',
      make: async () => [await simpleSignature(digestOf(), keySigner())],
      rules: ['image-signature-invalid'],
    },
    {
      name: 'is not by the bundle of another key',
      make: async () => [await bundleOf(signed(), keySigner())],
      rules: ['image-signature-invalid'],
    },
    {
      name: 'is not by the signature of another image',
      make: async () => [await simpleSignature(digestOf(other), key)],
      rules: ['image-signature-invalid'],
    },
    {
      name: 'is not by the bundle of another image',
      make: async () => [await bundleOf(signed(other), key)],
      rules: ['image-signature-invalid'],
    },
    {
      name: 'is not when the payload was changed',
      make: async () => [await simpleSignature(digestOf(other), key, digestOf())],
      rules: ['image-signature-invalid'],
    },
    {
      name: 'is not by something else that the key has signed',
      make: async () => [await simpleSignature(payloadOf(image.manifest.digest, 'a receipt'), key)],
      rules: ['image-signature-invalid'],
    },
    {
      name: 'is not by an attestation alone',
      make: async () => [await bundleOf({...signed(), predicateType: 'https://slsa.dev/provenance/v1'}, key)],
      rules: ['image-signature-missing'],
    },
    {
      name: 'is not by a certificate',
      make: async () => [await simpleSignature(digestOf(), workflow())],
      rules: ['image-signature-invalid'],
    },
    {
      name: 'is trusted with an entry in the log where one is asked for',
      make: async () => [await simpleSignature(digestOf(), logged())],
      policy: () => ({signedBy: [keyOf(logged().pem, true)]}),
      rules: [],
    },
    {
      name: 'is trusted with a bundle that the log has entered',
      make: async () => [await bundleOf(signed(), logged())],
      policy: () => ({signedBy: [keyOf(logged().pem, true)]}),
      rules: [],
    },
    {
      name: 'is not without an entry where one is asked for',
      make: async () => [await simpleSignature(digestOf(), key)],
      policy: () => ({signedBy: [keyOf(key.pem, true)]}),
      rules: ['image-signature-invalid'],
    },
    {
      name: 'is not by a bundle without an entry where one is asked for',
      make: async () => [await bundleOf(signed(), key)],
      policy: () => ({signedBy: [keyOf(key.pem, true)]}),
      rules: ['image-signature-invalid'],
    },
  ])('$name', async ({make, policy, rules}) => {
    expect((await judge({attachments: await make(), policy: policy?.() ?? {}})).rules).toEqual(rules);
  });

  let made: ReturnType<TestSigstore['loggedKey']> | undefined;
  const logged = () => {
    made ??= sigstore.loggedKey();
    return made;
  };

  it.each([
    {name: 'P-384', pair: () => keySigner(generateKeyPairSync('ec', {namedCurve: 'P-384'}), 'sha384')},
    {name: 'P-384 with SHA-256', pair: () => keySigner(generateKeyPairSync('ec', {namedCurve: 'P-384'}))},
    {name: 'Ed25519', pair: () => keySigner(generateKeyPairSync('ed25519'), null)},
    {name: 'RSA', pair: () => keySigner(generateKeyPairSync('rsa', {modulusLength: 2048}))},
  ])('may be signed with $name', async ({pair}) => {
    const signer = pair();
    const attachments = [await simpleSignature(digestOf(), signer)];
    expect((await judge({attachments, policy: {signedBy: [keyOf(signer.pem)]}})).rules).toEqual([]);
    expect((await judge({attachments, policy: {}})).rules).toEqual(['image-signature-invalid']);
  });
});

describe('an image that a workflow must have signed', () => {
  const policy = {signedBy: [WORKFLOW]};

  it.each<{name: string; make: () => Promise<Attachment>; rules: readonly string[]}>([
    {name: 'is trusted', make: async () => simpleSignature(payloadOf(image.manifest.digest), workflow()), rules: []},
    {name: 'is trusted with a bundle', make: async () => bundleOf(signed(), workflow()), rules: []},
    {
      name: 'is not by another repository',
      make: async () => simpleSignature(payloadOf(image.manifest.digest), workflow(OTHER)),
      rules: ['image-signer-not-trusted'],
    },
    {
      name: 'is not by another branch',
      make: async () => bundleOf(signed(), workflow(SUBJECT.replace('tags', 'heads'))),
      rules: ['image-signer-not-trusted'],
    },
    {
      name: 'is not when somebody else vouches for the name',
      make: async () => bundleOf(signed(), workflow(SUBJECT, 'https://accounts.example.org')),
      rules: ['image-signer-not-trusted'],
    },
    {name: 'is not by a key', make: async () => bundleOf(signed(), key), rules: ['image-signature-invalid']},
    {
      name: 'is not by a certificate of another instance',
      make: async () => {
        const stranger = await startSigstore();
        return bundleOf(signed(), stranger.signerOf({subject: SUBJECT, issuer: ISSUER}));
      },
      rules: ['image-signature-invalid'],
    },
    {
      name: 'is not when no log has entered it',
      make: async () => {
        const signer = workflow();
        const unlogged = {
          sign: async (bytes: Buffer, kind: 'hashedrekord' | 'dsse', payload?: Buffer) => {
            const {entry: _, ...proof} = await signer.sign(bytes, kind, payload);
            return proof;
          },
        };
        return simpleSignature(payloadOf(image.manifest.digest), unlogged);
      },
      rules: ['image-signature-invalid'],
    },
    {
      name: 'is not with the entry of another signature',
      make: async () => {
        const [signer, elsewhere] = [workflow(), await workflow().sign(Buffer.from('x'), 'hashedrekord')];
        const mixed = {
          sign: async (bytes: Buffer) => ({
            ...(await signer.sign(bytes, 'hashedrekord')),
            ...(elsewhere.entry !== undefined && {entry: elsewhere.entry}),
          }),
        };
        return simpleSignature(payloadOf(image.manifest.digest), mixed);
      },
      rules: ['image-signature-invalid'],
    },
  ])('$name', async ({make, rules}) => {
    const judged = await judge({attachments: [await make()], policy});
    expect(judged.rules).toEqual(rules);
    expect(judged.notices?.some((text) => text.includes('signed by'))).toBe(rules.length === 0);
  });

  it('says who has signed it', async () => {
    const {messages} = await judge({attachments: [await bundleOf(signed(), workflow(OTHER))], policy});
    expect(messages).toEqual([`The image is signed by ${OTHER} (${ISSUER}), whom the policy does not name.`]);
  });
});

describe('a provenance', () => {
  const BUILDER = 'https://github.com/actions/runner/github-hosted';
  const v1 = (repository: string, builder = BUILDER): Statement => ({
    digest: image.manifest.digest,
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {externalParameters: {workflow: {repository}}},
      runDetails: {builder: {id: builder}},
    },
  });
  const v02 = (uri: string): Statement => ({
    digest: image.manifest.digest,
    predicateType: 'https://slsa.dev/provenance/v0.2',
    predicate: {builder: {id: BUILDER}, invocation: {configSource: {uri}}},
  });
  const REPOSITORY = 'https://github.com/acme/shop';

  it.each<{name: string; make: () => Promise<Attachment>; isTrusted: boolean}>([
    {name: 'of version 1 is trusted', make: async () => bundleOf(v1(REPOSITORY), workflow()), isTrusted: true},
    {
      name: 'of version 0.2 is trusted',
      make: async () => simpleAttestation(v02(`git+${REPOSITORY}@refs/tags/v1`), workflow()),
      isTrusted: true,
    },
    {name: 'of another source is not', make: async () => bundleOf(v1(OTHER), workflow()), isTrusted: false},
    {
      name: 'of another builder is not',
      make: async () => bundleOf(v1(REPOSITORY, 'https://builder.example'), workflow()),
      isTrusted: false,
    },
    {name: 'by somebody else is not', make: async () => bundleOf(v1(REPOSITORY), workflow(OTHER)), isTrusted: false},
    {
      name: 'of another image is not',
      make: async () => bundleOf({...v1(REPOSITORY), digest: other.manifest.digest}, workflow()),
      isTrusted: false,
    },
    {
      name: 'that says nothing is not',
      make: async () => bundleOf({...v1(REPOSITORY), predicate: {}}, workflow()),
      isTrusted: false,
    },
  ])('$name', async ({make, isTrusted}) => {
    const attachments = [await bundleOf(signed(), workflow()), await make()];
    const provenance = {signedBy: [WORKFLOW], builders: [BUILDER], sources: ['https://github.com/acme/*']};
    const {rules} = await judge({attachments, policy: {signedBy: [WORKFLOW], provenance}});
    expect(rules).toEqual(isTrusted ? [] : ['image-provenance-not-trusted']);
  });
});

it('a provenance may be all that is asked for', async () => {
  const provenance = {signedBy: [WORKFLOW], builders: [], sources: []};
  const {rules} = await judge({attachments: [], policy: {signedBy: [], provenance}});
  expect(rules).toEqual(['image-provenance-not-trusted']);
});

it('of keys alone asks nobody for a root', async () => {
  const pull = await pullOf(image, [await bundleOf(signed(), key)], folder);
  const {findings, failedFiles} = await scanArchives({
    archives: [],
    // Whoever asks for the root is refused.
    pull,
    selection: {
      references: [REFERENCE],
      trust: {...NO_TRUST_ASKED, signatures: [{images: ['**'], signedBy: [keyOf()]}]},
    },
  });
  expect(failedFiles).toEqual([]);
  expect(findings.filter(({ruleId}) => ruleId.startsWith('image-sign'))).toEqual([]);
});

describe('the policy', () => {
  it('lets an image be that is trusted by its digest', async () => {
    const {rules} = await judge({attachments: [], policy: {}, trust: {digests: [image.manifest.digest]}});
    expect(rules).toEqual(['image-unsigned']);
  });

  it('leaves other repositories alone', async () => {
    expect((await judge({attachments: [], policy: {images: ['ghcr.io/other/*']}})).rules).toEqual(['image-unsigned']);
  });

  it.each([
    {name: 'no JSON', content: Buffer.from('{')},
    {name: 'bytes', content: Buffer.from([0, 255, 254, 1])},
    {
      name: 'a bundle of nothing',
      content: Buffer.from('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}'),
    },
    {name: 'nothing', content: Buffer.alloc(0)},
  ])('is not met by $name', async ({content}) => {
    const types = ['application/vnd.dev.sigstore.bundle.v0.3+json', 'application/vnd.dsse.envelope.v1+json'];
    for (const mediaType of [...types, 'application/vnd.dev.cosign.simplesigning.v1+json']) {
      const {rules} = await judge({attachments: [attach([{mediaType, content, annotations: {}}], '')], policy: {}});
      expect(rules).toEqual(['image-signature-invalid']);
    }
  });

  it('cannot be judged where the registry does not answer, and the scan fails by name', async () => {
    const pull = await pullOf(image, [], folder);
    const {failedFiles} = await scanArchives({
      archives: [],
      pull: async (request) => {
        if (request.kind === 'attached') throw new Error('ghcr.io: it answered 500');
        return pull(request);
      },
      selection: {
        references: [REFERENCE],
        trust: {
          ...NO_TRUST_ASKED,
          signatures: [{images: ['**'], signedBy: [keyOf()]}],
          trustedRoot: sigstore.trustedRoot,
        },
      },
    });
    expect(failedFiles).toEqual([
      {
        path: 'ghcr.io/acme/shop:1',
        reason: 'ghcr.io/acme/shop:1: its signatures could not be judged: ghcr.io: it answered 500',
      },
    ]);
  });

  it('that could not be held against any image says so', async () => {
    const trust = {...NO_TRUST_ASKED, signatures: [{images: ['**'], signedBy: [keyOf()]}]};
    const {notices} = await scanArchives({archives: [], selection: {trust}});
    expect(notices?.join()).toContain('none was verified');
  });
});
