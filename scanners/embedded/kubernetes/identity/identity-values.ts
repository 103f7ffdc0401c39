/** What rules see of the rights that the pods of a workload have by their service account. */
import type {Location} from '../../../../src/finding/location.ts';
import {type Value, type ValueMap, valueAt} from '../../../../src/formats/cel-rules/value.ts';
import {locationOf} from '../location-of.ts';
import type {Cluster} from '../model/cluster.ts';
import type {ClusterWorkload} from '../model/workload.ts';
import {CAPABILITIES, type Capability, capabilitiesOf} from './capabilities.ts';
import type {Grant, Grants} from './grants.ts';

export interface IdentityFacts {
  readonly values: ValueMap;
  /** Where what gives a capability stands: the binding, the role's rule. */
  readonly placesOf: (capability: Capability) => readonly Location[];
}

interface Way {
  readonly text: string;
  readonly clusterWide: boolean;
  readonly places: readonly Location[];
}

/**
 * `account`; `isDefault`; `hasToken`: the pod gets a token for the API; `granted`: some binding gives the account
 * something. `cluster` and `namespace` have a way in words for each capability that the account has everywhere, or in
 * its namespace only.
 */
export function identityFacts(workload: ClusterWorkload, grants: Grants, cluster: Cluster): IdentityFacts {
  const own = grants.of(workload);
  const ways = waysOf(workload, own);
  const account = cluster.refer(
    workload.manifest,
    'ServiceAccount',
    workload.serviceAccount,
    workload.manifest.namespace,
  );
  const textsOf = (clusterWide: boolean) =>
    new Map(
      CAPABILITIES.map((name) => {
        const way = ways.get(name);
        return [name, way?.clusterWide === clusterWide ? way.text : ''] as const;
      }),
    );
  return {
    values: new Map<string, Value>([
      ['account', workload.serviceAccount],
      ['isDefault', workload.serviceAccount === 'default'],
      ['isKnown', account !== undefined],
      [
        'accountAnnotations',
        account === undefined ? new Map() : (valueAt(account.object, ['metadata', 'annotations']) ?? new Map()),
      ],
      ['hasToken', hasToken(workload, account?.object)],
      ['granted', own.length > 0],
      ['bindings', own.map(({binding}) => `${binding.kind} ${binding.name}`)],
      ['cluster', textsOf(true)],
      ['namespace', textsOf(false)],
    ]),
    placesOf: (capability) => ways.get(capability)?.places ?? [],
  };
}

/** The pod has the last word, then the account. */
function hasToken({podSpec}: ClusterWorkload, account: ValueMap | undefined): boolean {
  const setting = podSpec.get('automountServiceAccountToken') ?? valueAt(account, ['automountServiceAccountToken']);
  return setting !== false;
}

/** The widest way to each capability. */
function waysOf(workload: ClusterWorkload, grants: readonly Grant[]): ReadonlyMap<Capability, Way> {
  const ways = new Map<Capability, Way>();
  for (const grant of grants) {
    for (const {capability, places} of givenBy(grant)) {
      const known = ways.get(capability);
      if (known === undefined || (grant.clusterWide && !known.clusterWide)) {
        ways.set(capability, {text: wayText(workload, grant), clusterWide: grant.clusterWide, places});
      }
    }
  }
  return ways;
}

function givenBy(grant: Grant): readonly {readonly capability: Capability; readonly places: readonly Location[]}[] {
  const {binding, roleName, rules} = grant;
  const bindingPlace = locationOf(binding);
  if (roleName === 'cluster-admin') return [{capability: 'everything', places: [bindingPlace]}];
  return rules.flatMap(({role, rule}) =>
    capabilitiesOf(rule).map((capability) => ({
      capability,
      places: [bindingPlace, locationOf(role, role.places.anchorOf(rule))],
    })),
  );
}

function wayText({manifest, serviceAccount}: ClusterWorkload, {binding, roleKind, roleName}: Grant): string {
  return [
    `${manifest.kind} ${manifest.name}`,
    `service account ${serviceAccount}`,
    `${binding.kind} ${binding.name}`,
    `${roleKind} ${roleName}`,
  ].join(' → ');
}
