/** Rules about images that the policy does not trust. */
import type {Rule} from '../../../../src/finding/rule.ts';

const common = {category: 'images', confidence: 'high', controls: []} as const;

export const TRUST_RULES: readonly Rule[] = [
  {
    ...common,
    id: 'image-registry-not-trusted',
    title: 'Image comes from a registry that is not trusted',
    severity: 'high',
    description:
      'The policy names where images may come from (`trusted-images.registries`), and this one comes from elsewhere: nobody has agreed to run what is published there.',
    remediation: 'Take the image from a repository that the policy names, or have the policy changed.',
    cwe: ['CWE-829'],
    references: ['https://kubernetes.io/docs/concepts/security/application-security-checklist/'],
  },
  {
    ...common,
    id: 'image-not-pinned-by-policy',
    title: 'Image is not named by digest',
    severity: 'medium',
    description:
      'The policy wants images of this repository to be named by digest (`trusted-images.pinned`). A tag can stand for another image tomorrow, without any change in the repository.',
    remediation: 'Write the digest behind the tag: `name:tag@sha256:…`. Tools such as Renovate keep it up to date.',
    cwe: ['CWE-494'],
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  },
  {
    ...common,
    id: 'image-signature-missing',
    title: 'Image is not signed, and must be',
    severity: 'high',
    description:
      'The policy wants a signature for images of this repository (`trusted-images.signatures`), and nothing in the registry signs this one.',
    remediation: 'Sign the image by its digest when it is pushed: `cosign sign name@sha256:…`.',
    cwe: ['CWE-347', 'CWE-345'],
    references: ['https://docs.sigstore.dev/cosign/signing/signing_with_containers/'],
  },
  {
    ...common,
    id: 'image-signature-invalid',
    title: 'Signature of the image does not hold',
    severity: 'critical',
    description:
      'There is something that calls itself a signature of the image, and none of it holds: it is altered, made by another key, for another image, or nothing trusted vouches for it.',
    remediation:
      'Do not run the image before you know where it comes from. If a key was changed, sign the image again and update the policy.',
    cwe: ['CWE-347'],
    references: ['https://docs.sigstore.dev/cosign/verifying/verify/'],
  },
  {
    ...common,
    id: 'image-signer-not-trusted',
    title: 'Image is signed by somebody else',
    severity: 'high',
    description:
      'The signature holds, and whoever made it is nobody that the policy names for images of this repository. Anybody can sign anything under their own name.',
    remediation: 'Take the image that the expected workflow has built, or have the policy changed.',
    cwe: ['CWE-347', 'CWE-829'],
    references: ['https://docs.sigstore.dev/cosign/verifying/verify/'],
  },
  {
    ...common,
    id: 'image-provenance-not-trusted',
    title: 'Nothing trusted tells how the image was built',
    severity: 'high',
    description:
      'The policy wants a signed provenance: from which repository and by which builder the image was made. There is none that holds and says so.',
    remediation: 'Have the workflow attest the build (`actions/attest-build-provenance` with `push-to-registry`).',
    cwe: ['CWE-345', 'CWE-1357'],
    references: ['https://slsa.dev/spec/v1.0/verifying-artifacts'],
  },
];
