/** Rules about what an image tells a runtime. */
import type {Rule} from '../../../../src/finding/rule.ts';

const common = {category: 'images', confidence: 'high', controls: []} as const;

export const CONFIGURATION_RULES: readonly Rule[] = [
  {
    ...common,
    id: 'image-runs-as-root',
    title: 'Image runs as root',
    severity: 'medium',
    description:
      'Unless whoever starts it says otherwise, the process in the container is root. A flaw in it or in the kernel is then worth more to an attacker.',
    remediation: 'Add a user and switch to it by number: `USER 10001:10001`.',
    cwe: ['CWE-250'],
    references: ['https://docs.docker.com/build/building/best-practices/#user'],
  },
  {
    ...common,
    id: 'image-secret-in-configuration',
    title: 'Secret in the configuration or the history of the image',
    severity: 'high',
    description:
      'Environment, labels and history are part of the image: `docker inspect` and `docker history` show them to everybody who can pull it. Build arguments are in the history.',
    remediation:
      'Withdraw the secret. Give it to the build as a secret mount (`RUN --mount=type=secret`) or to the container when it starts.',
    cwe: ['CWE-798', 'CWE-526'],
    references: ['https://docs.docker.com/build/building/secrets/'],
  },
  {
    ...common,
    id: 'image-no-healthcheck',
    title: 'Image has no health check',
    severity: 'info',
    description: 'Nothing tells whether the service works while its process runs. Kubernetes has probes of its own.',
    remediation: 'Add HEALTHCHECK, or probes to the manifest.',
    cwe: [],
    references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  },
  {
    ...common,
    id: 'image-not-rebuilt',
    title: 'Image was not built for a long time',
    severity: 'low',
    description: 'What was fixed in its packages since then is not in it, whatever its Dockerfile says.',
    remediation: 'Build it regularly on an updated base, also when nothing of its own changes.',
    cwe: ['CWE-1104'],
    references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
  },
  {
    ...common,
    id: 'image-outdated-base',
    title: 'Image stands on an older build of its base',
    severity: 'low',
    description:
      'The base that FROM names was built anew since the image was built on it. What was fixed in its packages is not in the image.',
    remediation: 'Build the image anew and pull the base for it (`docker build --pull`).',
    cwe: ['CWE-1104'],
    references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
  },
  {
    ...common,
    id: 'image-old-base',
    title: 'Base was not built for a long time',
    severity: 'low',
    description:
      'The image itself is fresh, and what it stands on is not: nothing that was fixed in the packages of its base since then is in it.',
    remediation: 'Take a base that its makers still build, and pull it anew for each build (`docker build --pull`).',
    cwe: ['CWE-1104'],
    references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
  },
  {
    ...common,
    id: 'image-newer-base',
    title: 'A newer base has fewer flaws',
    severity: 'low',
    description:
      'The repository of the base has a newer tag of the same variant, which was read like the base: it is without some of the flaws that the base brings into the image.',
    remediation:
      'Name the newer base in FROM, build the image and test it: a newer release can change more than flaws.',
    cwe: ['CWE-1104'],
    references: ['https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image'],
  },
  {
    ...common,
    id: 'image-unsigned',
    title: 'Image is not signed',
    severity: 'info',
    confidence: 'medium',
    description:
      'Neither a signature of cosign nor one of notation lies beside the image: whoever runs it cannot tell whether it is what its makers built. That there is a signature says nothing of who made it: `trusted-images` verifies that.',
    remediation: 'Sign images when they are pushed (`cosign sign`), and let the cluster admit signed ones alone.',
    cwe: ['CWE-345'],
    references: ['https://docs.sigstore.dev/cosign/signing/signing_with_containers/'],
  },
  {
    ...common,
    id: 'image-other-platform',
    title: 'Image is for another platform',
    severity: 'low',
    description: 'The image is not for the platform that was asked for: it does not start there, or is emulated.',
    remediation: 'Build it for the platform (`docker build --platform`), or set `image-platform` to what you run.',
    cwe: [],
    references: ['https://docs.docker.com/build/building/multi-platform/'],
  },
];
