/** Packages and their flaws as the JSON report has them. */
import type {Advisory, AffectedComponent, Component} from '../../finding/component.ts';
import type {ReportDocument} from './schema.ts';
import {toLocation} from './to-location.ts';

type FindingDocument = ReportDocument['findings'][number];

/** The package that a finding is about. */
export function toPackage(component: AffectedComponent): FindingDocument['package'] {
  const {path, fixedVersion, upgrade} = component;
  return {
    ...toPackageFacts(component),
    path: [...path],
    ...(fixedVersion !== undefined && {fixedVersion}),
    ...(upgrade !== undefined && {
      upgrade: {
        name: upgrade.name,
        from: upgrade.from,
        ...(upgrade.to !== undefined && {to: upgrade.to}),
        kind: upgrade.kind,
      },
    }),
  };
}

/** What is published about it; its best known id stands apart. */
export function toFlaw({ids, published, vector, score, malicious, knownExploited}: Advisory): FindingDocument['flaw'] {
  return {
    ids: [...ids],
    ...(published !== undefined && {published}),
    ...(vector !== undefined && {vector}),
    ...(score !== undefined && {score}),
    malicious,
    knownExploited,
  };
}

/** An entry of the component list. */
export function toComponent(component: Component): ReportDocument['components'][number] {
  const {purl, license, location} = component;
  return {
    purl,
    ...toPackageFacts(component),
    ...(license !== undefined && {license}),
    location: toLocation(location),
  };
}

type PackageFacts = Pick<AffectedComponent, 'name' | 'version' | 'ecosystem' | 'scope' | 'direct'>;

function toPackageFacts({name, version, ecosystem, scope, direct}: PackageFacts): PackageFacts {
  return {name, version, ecosystem, scope, direct};
}
