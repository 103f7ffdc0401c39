/** What a pull request's own config would change in which images are read. */
import type {ImageTrust, SignaturePolicy, TrustedSigner} from '../scanner.ts';
import {type ConfigChange, changedList, changedWord} from './change.ts';
import type {ImageOptions} from './config.ts';

export function describeImageChanges(base: ImageOptions, head: ImageOptions): ConfigChange[] {
  const named = ({references, paths, fromRepository}: ImageOptions) => [
    ...(fromRepository ? ['auto'] : []),
    ...references,
    ...paths,
  ];
  return [
    ...changedList('image', named(base), named(head), 'removal-weakens'),
    ...changedWord('image-platform', base.platform, head.platform, []),
    ...changedWord('registry-credentials', base.credentials, head.credentials, []),
    ...changedList('mirror', mirrorsOf(base), mirrorsOf(head), 'addition-weakens'),
    ...describeTrustChanges(base.trust, head.trust),
  ];
}

function mirrorsOf({mirrors}: ImageOptions): readonly string[] {
  return Object.entries(mirrors).flatMap(([registry, hosts]) => hosts.map((host) => `${host} of ${registry}`));
}

function describeTrustChanges(base: ImageTrust, head: ImageTrust): ConfigChange[] {
  return [
    ...changedRegistries(base.registries, head.registries),
    ...changedList('pinned image', base.pinned, head.pinned, 'removal-weakens'),
    ...changedList('trusted digest', base.digests, head.digests, 'addition-weakens'),
    ...changedList('signature', base.signatures.map(wordPolicy), head.signatures.map(wordPolicy), 'removal-weakens'),
    ...(base.trustedRoot === head.trustedRoot ? [] : [{text: 'changes trusted-root of Sigstore', weakens: true}]),
  ];
}

/** A first registry keeps all others out; each further one lets more in, and without any everything is. */
function changedRegistries(base: readonly string[], head: readonly string[]): ConfigChange[] {
  const changes = changedList('trusted registry', base, head, 'addition-weakens');
  if (base.length === 0) return changes.map((change) => ({...change, weakens: false}));
  return head.length === 0 ? changes.map((change) => ({...change, weakens: true})) : changes;
}

function wordPolicy({images, signedBy, provenance}: SignaturePolicy): string {
  const signers = (list: readonly TrustedSigner[]) => list.map(wordSigner).join(' or ');
  const made =
    provenance === undefined
      ? ''
      : `, with provenance by ${signers(provenance.signedBy)} (${[...provenance.builders, ...provenance.sources].join(', ')})`;
  return `of ${images.join(', ')} by ${signers(signedBy)}${made}`;
}

function wordSigner(signer: TrustedSigner): string {
  if (signer.kind === 'identity') return `${signer.subject} (${signer.issuer})`;
  const body = signer.pem.split('\n').slice(1, -1).join('');
  return `the key ${body}${signer.needsLog ? '' : ' without a transparency log'}`;
}
