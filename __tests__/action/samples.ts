/** A small service, clean in the base, and a proposal that adds one secret and one privileged container. */
import {randomBytes} from 'node:crypto';

/** Made anew in each run, and of a shape that only belongs to an access key. */
export const ACCESS_KEY = ['AK', 'IA', randomLetters(16)].join('');

export const CLEAN_DOCKERFILE = `FROM docker.io/library/node:24.1.0-alpine@sha256:${'a1'.repeat(32)}
WORKDIR /app
COPY server.js .
USER 10001
HEALTHCHECK CMD ["node", "server.js", "--check"]
ENTRYPOINT ["node", "server.js"]
`;

export const BASE_FILES = {
  'README.md': '# Cart\n',
  'services/cart/Dockerfile': CLEAN_DOCKERFILE,
  'services/cart/server.js': "import {createServer} from 'node:http';\ncreateServer().listen(8080);\n",
} as const;

export const PRIVILEGED_POD = `apiVersion: v1
kind: Pod
metadata:
  name: cart
  namespace: shop
spec:
  containers:
    - name: cart
      image: registry.example/cart:1.0.0
      securityContext:
        privileged: true
`;

/** What blocks when `PROPOSED_FILES` are new. */
export const BLOCKING_RULES = ['aws-access-token', 'k8s-privileged-container'] as const;

export const PROPOSED_FILES = {
  'services/cart/config.js': `export const accessKeyId = '${ACCESS_KEY}';\n`,
  'services/cart/deploy/pod.yaml': PRIVILEGED_POD,
} as const;

/** `count` pods that run privileged, each an error of its own. */
export function privilegedPods(count: number): string {
  const pods = Array.from({length: count}, (_, index) => PRIVILEGED_POD.replace('name: cart', `name: cart-${index}`));
  return pods.join('---\n');
}

function randomLetters(length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return Array.from(randomBytes(length), (byte) => letters[byte % letters.length]).join('');
}
