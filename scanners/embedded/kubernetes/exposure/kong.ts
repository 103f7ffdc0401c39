/** Plugins of Kong. https://developer.konghq.com/kubernetes-ingress-controller/ */
import {mapAt, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';

export const AUTHENTICATION_PLUGINS: ReadonlySet<string> = new Set([
  ...['basic-auth', 'hmac-auth', 'jwt', 'jwt-signer', 'key-auth', 'key-auth-enc', 'ldap-auth', 'ldap-auth-advanced'],
  ...[
    'mtls-auth',
    'oauth2',
    'oauth2-introspection',
    'openid-connect',
    'saml',
    'session',
    'vault-auth',
    'opa',
    'header-cert-auth',
  ],
]);

export const RATE_LIMIT_PLUGINS: ReadonlySet<string> = new Set([
  ...['rate-limiting', 'rate-limiting-advanced', 'response-ratelimiting', 'service-protection'],
]);

const PLUGIN = 'configuration.konghq.com/KongPlugin';
const CLUSTER_PLUGIN = 'configuration.konghq.com/KongClusterPlugin';

/** What the plugins of an object are, global ones too; undefined for one that is not in the repository. */
export function kongPlugins(
  manifest: Manifest,
  annotations: ValueMap,
  cluster: Cluster,
): readonly (string | undefined)[] {
  const named = textAt(annotations, 'konghq.com/plugins')
    .split(',')
    .map((name) => name.trim());
  const own = named
    .filter((name) => name !== '')
    .map((name) => {
      const plugin =
        cluster.refer(manifest, PLUGIN, name, manifest.namespace) ?? cluster.refer(manifest, CLUSTER_PLUGIN, name, '');
      return plugin === undefined ? undefined : textAt(plugin.object, 'plugin');
    });
  const global = cluster
    .ofKind(CLUSTER_PLUGIN)
    .filter(({object}) => String(mapAt(object, 'metadata', 'labels').get('global')) === 'true');
  return [...own, ...global.map(({object}) => textAt(object, 'plugin'))];
}
