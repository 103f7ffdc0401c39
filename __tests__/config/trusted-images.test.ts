/** The section `trusted-images`: what it accepts, what it refuses, what a proposal weakens. */
import {generateKeyPairSync} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {ConfigError} from '../../src/config/config.ts';
import {describeImageChanges} from '../../src/config/image-changes.ts';
import {parseConfigFile} from '../../src/config/parse-config-file.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {resolveImages} from '../../src/config/resolve-images.ts';

const PAIR = generateKeyPairSync('ec', {namedCurve: 'P-256'});
const PEM = PAIR.publicKey.export({type: 'spki', format: 'pem'}).toString().trim();
const indented = (pem: string) => pem.trim().replaceAll('\n', '\n            ');

const read = (text: string) =>
  resolveImages({file: parseConfigFile('x.yml', Buffer.from(text)), inputs: parsePolicyInputs({})});

const FULL = `
trusted-images:
  registries: [ghcr.io/acme/**, alpine]
  pinned: [docker.io/**]
  digests: ['sha256:${'a'.repeat(64)}']
  signatures:
    - images: [ghcr.io/acme/**]
      signed-by:
        - issuer: https://token.actions.githubusercontent.com
          subject: https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*
        - key: |
            ${indented(PEM)}
          transparency-log: ignored
      provenance:
        sources: [https://github.com/acme/*]
registry-mirrors:
  docker.io: [mirror.gcr.io, 'http://mirror.internal:5000']
`;

const WORKFLOW = {
  kind: 'identity',
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*',
};
const KEY = {kind: 'key', pem: PEM, needsLog: false};

it('is read as it is written', () => {
  const {trust, mirrors} = read(FULL);
  expect(mirrors).toEqual({'docker.io': ['mirror.gcr.io', 'http://mirror.internal:5000']});
  expect(trust).toEqual({
    registries: ['ghcr.io/acme/**', 'alpine'],
    pinned: ['docker.io/**'],
    digests: [`sha256:${'a'.repeat(64)}`],
    signatures: [
      {
        images: ['ghcr.io/acme/**'],
        signedBy: [WORKFLOW, KEY],
        provenance: {signedBy: [WORKFLOW, KEY], builders: [], sources: ['https://github.com/acme/*']},
      },
    ],
  });
});

const signedBy = (signer: string) =>
  `trusted-images:\n  signatures:\n    - images: ['**']\n      signed-by:\n        - ${signer}\n`;

describe('is refused', () => {
  it.each([
    {name: 'when anybody may sign', text: signedBy("{issuer: 'https://x', subject: '**'}")},
    {name: 'when anybody may vouch', text: signedBy("{issuer: '*', subject: 'x@y.z'}")},
    {name: 'without a subject', text: signedBy('{issuer: https://x}')},
    {name: 'without anybody', text: "trusted-images:\n  signatures:\n    - images: ['**']\n      signed-by: []\n"},
    {name: 'with nobody', text: "trusted-images:\n  signatures:\n    - images: ['**']\n      provenance: {}\n"},
    {name: 'with what is no key', text: signedBy('{key: abc}')},
    {
      name: 'with a private key',
      text: signedBy(
        `key: |\n            ${indented(PAIR.privateKey.export({type: 'pkcs8', format: 'pem'}).toString())}`,
      ),
    },
    {name: 'with a tag', text: "trusted-images: {registries: ['alpine@x']}"},
    {name: 'with half a digest', text: "trusted-images: {digests: ['sha256:abc']}"},
    {name: 'with a mirror that is no host', text: "registry-mirrors: {docker.io: ['http://x/y']}"},
  ])('$name', ({text}) => {
    expect(() => read(text)).toThrow(ConfigError);
  });
});

describe('a proposal', () => {
  const FIRST = "trusted-images:\n  registries: ['ghcr.io/a/**']\n";
  const SECOND = "trusted-images:\n  registries: ['ghcr.io/a/**', 'quay.io/**']\n";

  it.each([
    {name: 'a first registry keeps others out', base: '{}', head: FIRST, weakens: [false]},
    {name: 'a further one lets more in', base: FIRST, head: SECOND, weakens: [true]},
    {name: 'one less lets less in', base: SECOND, head: FIRST, weakens: [false]},
    {name: 'none lets all in', base: FIRST, head: '{}', weakens: [true]},
    {name: 'a signature less', base: signedBy("{issuer: 'i', subject: 's'}"), head: '{}', weakens: [true]},
    {
      name: 'another signer',
      base: signedBy("{issuer: 'i', subject: 's'}"),
      head: signedBy("{issuer: 'i', subject: 't'}"),
      weakens: [true, false],
    },
    {name: 'a mirror', base: '{}', head: 'registry-mirrors: {docker.io: [mirror.example]}', weakens: [true]},
    {name: 'another root', base: '{}', head: "trusted-images: {trusted-root: '{}'}", weakens: [true]},
  ])('$name', ({base, head, weakens}) => {
    expect(describeImageChanges(read(base), read(head)).map((change) => change.weakens)).toEqual(weakens);
  });
});
