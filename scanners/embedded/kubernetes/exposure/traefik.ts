/** Middlewares of Traefik. https://doc.traefik.io/traefik/middlewares/http/overview/ */
import {isMap, listAt, mapAt, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';

export const AUTHENTICATION_MIDDLEWARES: ReadonlySet<string> = new Set([
  ...['basicAuth', 'digestAuth', 'forwardAuth', 'jwt', 'oidc', 'oAuthIntrospection', 'ldap', 'apiKey', 'plugin'],
]);

export const RATE_LIMIT_MIDDLEWARES: ReadonlySet<string> = new Set([
  'rateLimit',
  'distributedRateLimit',
  'inFlightReq',
  'plugin',
]);

const MIDDLEWARES = ['traefik.io/Middleware', 'traefik.containo.us/Middleware'] as const;

/** Chains can hold chains; further ones are not looked at. */
const MAX_MIDDLEWARES = 50;

/** What the middlewares of an Ingress are; undefined for one that is not in the repository. */
export function annotatedMiddlewares(
  manifest: Manifest,
  annotations: ValueMap,
  cluster: Cluster,
): readonly (string | undefined)[] {
  const named = textAt(annotations, 'traefik.ingress.kubernetes.io/router.middlewares').split(',');
  // NAMESPACE-NAME@kubernetescrd
  const references = named
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const [full = ''] = name.split('@');
      const prefix = `${manifest.namespace || 'default'}-`;
      return {name: full.startsWith(prefix) ? full.slice(prefix.length) : full, namespace: manifest.namespace};
    });
  return middlewareTypes(manifest, references, cluster);
}

interface Reference {
  readonly name: string;
  readonly namespace: string;
}

/** What the middlewares that are referred to are, those of chains too. */
export function middlewareTypes(
  from: Manifest,
  references: readonly Reference[],
  cluster: Cluster,
): readonly (string | undefined)[] {
  const types: (string | undefined)[] = [];
  const waiting = [...references];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (types.length >= MAX_MIDDLEWARES) return [...types, undefined];
    const {name, namespace} = next;
    const found = MIDDLEWARES.map((kind) => cluster.refer(from, kind, name, namespace)).find(
      (one) => one !== undefined,
    );
    const spec = mapAt(found?.object, 'spec');
    types.push(...(found === undefined ? [undefined] : spec.keys()));
    waiting.push(...toReferences(listAt(spec, 'chain', 'middlewares'), namespace));
  }
  return types;
}

export function toReferences(middlewares: ReturnType<typeof listAt>, namespace: string): readonly Reference[] {
  return middlewares
    .filter(isMap)
    .map((one) => ({name: textAt(one, 'name'), namespace: textAt(one, 'namespace') || namespace}));
}
