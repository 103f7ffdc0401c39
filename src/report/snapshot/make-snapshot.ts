/** Components by the file that names them, as GitHub's dependency graph takes them. */
import type {Component} from '../../finding/component.ts';
import {compareText} from '../../finding/location.ts';
import {collectBill} from '../bom/collect-bill.ts';
import {billGaps} from '../bom/gaps.ts';
import type {Report} from '../report.ts';

/** As GitHub takes it. https://docs.github.com/en/rest/dependency-graph/dependency-submission */
export interface SnapshotDependency {
  readonly package_url: string;
  readonly relationship: 'direct' | 'indirect';
  readonly scope: 'runtime' | 'development';
  /** Purls, sorted. Octokit's types want an array that may be changed. */
  readonly dependencies: string[];
}

export interface SnapshotManifest {
  readonly name: string;
  readonly file: {readonly source_location: string};
  /** By purl. */
  readonly resolved: Readonly<Record<string, SnapshotDependency>>;
}

export interface DependencySnapshot {
  readonly detector: {readonly name: string; readonly version: string; readonly url: string};
  /** By path from the top of the git repository. */
  readonly manifests: Readonly<Record<string, SnapshotManifest>>;
  /** Why it may lack something; GitHub would take what is missing for removed. */
  readonly gaps: readonly string[];
}

export function makeSnapshot({tool, repository, outcomes}: Report): DependencySnapshot {
  // Findings are left out: those of components that no scanner listed are no part of a manifest.
  const {components} = collectBill({outcomes, findings: []});
  const purls = new Map(components.map((component) => [component.ref, toPackageUrl(component)]));
  const byPath = Map.groupBy(components, ({location}) => `${repository.prefix}${location.path}`);
  const manifests = [...byPath].sort(([a], [b]) => compareText(a, b));
  return {
    detector: tool,
    // Not by assignment, as a path can be `__proto__`.
    manifests: Object.fromEntries(manifests.map(([path, listed]) => [path, makeManifest(path, listed, purls)])),
    gaps: billGaps(outcomes),
  };
}

/** GitHub's name for the type of its own actions, in which `github` is any repository. */
function toPackageUrl({ecosystem, purl}: Component): string {
  return ecosystem === 'GitHub Actions' ? purl.replace(/^pkg:github\//, 'pkg:githubactions/') : purl;
}

function makeManifest(
  path: string,
  components: readonly Component[],
  purls: ReadonlyMap<string, string>,
): SnapshotManifest {
  // A lockfile can hold the same version twice, at different places of its tree.
  const byPurl = Map.groupBy(components, (component) => toPackageUrl(component));
  const resolved = [...byPurl].map(([purl, same]) => [purl, makeDependency(purl, same, purls)] as const);
  return {name: path, file: {source_location: path}, resolved: Object.fromEntries(resolved)};
}

function makeDependency(
  purl: string,
  same: readonly Component[],
  purls: ReadonlyMap<string, string>,
): SnapshotDependency {
  const needed = same.flatMap(({dependsOn}) => dependsOn.flatMap((ref) => purls.get(ref) ?? []));
  return {
    package_url: purl,
    relationship: same.some(({direct}) => direct) ? 'direct' : 'indirect',
    scope: same.some(({scope}) => RUNTIME.has(scope)) ? 'runtime' : 'development',
    dependencies: [...new Set(needed)].sort(compareText),
  };
}

const RUNTIME: ReadonlySet<string> = new Set(['production', 'optional']);
