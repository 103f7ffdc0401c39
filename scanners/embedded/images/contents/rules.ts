/** Rules about the files of images. */
import type {Rule} from '../../../../src/finding/rule.ts';

const common = {category: 'images', confidence: 'high', controls: []} as const;
const BEST_PRACTICES = 'https://docs.docker.com/build/building/best-practices/';

export const CONTENT_RULES: readonly Rule[] = [
  {
    ...common,
    id: 'image-secret-in-file',
    title: 'Secret in a file of the image',
    severity: 'high',
    description: 'Everybody who can pull the image has the secret, and so has everything that runs in its containers.',
    remediation:
      'Withdraw the secret. Give it to the build as a secret mount (`RUN --mount=type=secret`) or to the container when it starts.',
    cwe: ['CWE-798', 'CWE-538'],
    references: ['https://docs.docker.com/build/building/secrets/'],
  },
  {
    ...common,
    id: 'image-secret-in-deleted-file',
    title: 'Secret in a file that a later layer deletes',
    severity: 'high',
    description:
      'Deleting a file in a later layer hides it from containers alone. The layer that has it is part of the image and can be read by everybody who can pull it.',
    remediation:
      'Withdraw the secret. Do not copy it into any stage that ships: use a secret mount (`RUN --mount=type=secret`) or an earlier stage.',
    cwe: ['CWE-538', 'CWE-798'],
    references: ['https://docs.docker.com/build/building/secrets/'],
  },
  {
    ...common,
    id: 'image-setuid-program',
    title: 'Programs that run with the rights of root',
    severity: 'low',
    description:
      'A program with the setuid or setgid bit runs with the rights of its owner, whoever starts it. A flaw in one is a way from the service to root.',
    remediation:
      'Remove what is not needed, or take the bits away: `RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +`.',
    cwe: ['CWE-250'],
    references: ['https://www.cisecurity.org/benchmark/docker'],
  },
  {
    ...common,
    id: 'image-world-writable',
    title: 'Files that everybody in the container may change',
    severity: 'low',
    description:
      'Any process in the container can change these files, whatever its user. Programs and settings among them give its rights to whoever changes them.',
    remediation:
      'Take the right away from others (`chmod o-w`), and copy with the owner that needs it (`COPY --chown`).',
    cwe: ['CWE-732'],
    references: [BEST_PRACTICES],
  },
  {
    ...common,
    id: 'image-build-tools',
    title: 'Compilers and build tools are left in the image',
    severity: 'low',
    description:
      'What only builds the service is there when it runs: more packages with flaws, and tools for whoever gets in.',
    remediation: 'Build in a stage of its own and copy the result (`COPY --from=build`).',
    cwe: ['CWE-1104'],
    references: ['https://docs.docker.com/build/building/multi-stage/'],
  },
  {
    ...common,
    id: 'image-attack-surface',
    title: 'Shells, package managers and downloaders are left in the image',
    severity: 'info',
    description:
      'A service that runs needs none of them. Whoever gets into its container uses them to look around, to fetch tools and to install them.',
    remediation:
      'Build in one stage and copy what runs into an image without them (distroless, chiselled, `scratch`), or remove them in the last step.',
    cwe: ['CWE-1104'],
    references: ['https://docs.docker.com/build/building/best-practices/#use-multi-stage-builds'],
  },
  {
    ...common,
    id: 'image-package-cache',
    title: 'Caches of package managers are left in the image',
    severity: 'info',
    description: 'Downloaded packages and lists make every pull longer and serve nothing.',
    remediation: 'Remove them in the instruction that makes them, or use a cache mount (`RUN --mount=type=cache`).',
    cwe: [],
    references: [BEST_PRACTICES],
  },
  {
    ...common,
    id: 'image-ssh-server',
    title: 'SSH server in the image',
    severity: 'medium',
    description: 'A service that can be logged into from outside has another door, with keys and passwords of its own.',
    remediation: 'Remove it. To look into a container use `docker exec` or `kubectl debug`.',
    cwe: ['CWE-1125'],
    references: ['https://www.cisecurity.org/benchmark/docker'],
  },
];
