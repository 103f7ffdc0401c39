/** The smallest change that gets rid of a flaw, as far as a lockfile tells. */
import type {Upgrade} from '../../../../src/finding/component.ts';
import {allows} from '../../../../src/formats/versions/allows.ts';
import type {Installed} from '../inventory/installed.ts';

export interface Neighbours {
  /** From the direct dependency to the package. */
  readonly path: readonly Installed[];
  readonly dependents: readonly Installed[];
}

/** Ecosystems whose manifests can name a transitive package to choose its version. */
const PINNED_IN_MANIFEST: readonly string[] = ['Go'];

/**
 * `candidates`: fixed versions, the better first. A new lockfile suffices when everybody who asks for the package allows
 * one of them. Undefined when there is none, or nothing is known of who asks.
 */
export function chooseUpgrade(
  installed: Installed,
  neighbours: Neighbours,
  candidates: readonly (string | undefined)[],
): Upgrade | undefined {
  const {ecosystem, name, version, direct} = installed;
  const versions = candidates.filter((candidate) => candidate !== undefined);
  const [best] = versions;
  const [origin] = neighbours.path;
  if (best === undefined || origin === undefined) return undefined;

  const within = versions.find((candidate) => isAllowed(installed, neighbours.dependents, candidate));
  if (within !== undefined) return {name, from: version, to: within, kind: 'update-lockfile'};
  const isInManifest = direct || PINNED_IN_MANIFEST.includes(ecosystem);
  if (isInManifest) return {name, from: version, to: best, kind: 'change-manifest'};
  return origin === installed ? undefined : {name: origin.name, from: origin.version, kind: 'change-manifest'};
}

/** False where one of them says nothing that can be understood. */
function isAllowed(
  {ref, ecosystem, requirements, direct}: Installed,
  dependents: readonly Installed[],
  version: string,
) {
  const needs = dependents.map(({needs: all}) => all.find((need) => need.ref === ref)?.requirement);
  const asked = [...requirements, ...needs];
  if (asked.length === 0 || (direct && requirements.length === 0)) return false;
  return asked.every((requirement) => requirement !== undefined && allows(ecosystem, requirement, version) === true);
}
