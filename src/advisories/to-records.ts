/** OSV document → records, one for each package of it. */
import type {OsvAdvisory, OsvAffected, OsvEvent} from '../formats/osv/advisory.ts';
import {severityWordOf} from '../formats/osv/severity-word.ts';
import type {AdvisoryRecord, PackageName, RangeEvent} from './advisory.ts';

/** A record with the package it is about. */
export interface PackageRecord {
  readonly package: PackageName;
  readonly record: AdvisoryRecord;
}

/** Identifiers that CISA knows to be exploited. */
export type KnownExploited = ReadonlySet<string>;

/**
 * Records of an advisory; none when it is withdrawn. Entries without a package, or with neither ranges nor versions,
 * say nothing of a package's versions and are left out.
 */
export function toRecords(advisory: OsvAdvisory, knownExploited: KnownExploited): readonly PackageRecord[] {
  if (advisory.withdrawn) return [];
  const shared = {
    id: advisory.id,
    aliases: aliasesOf(advisory),
    published: dayOf(advisory.published ?? ''),
    modified: dayOf(advisory.modified),
    malicious: advisory.id.startsWith('MAL-'),
  };
  const isKnownExploited = [shared.id, ...shared.aliases].some((id) => knownExploited.has(id));
  return advisory.affected.flatMap((affected) => {
    if (!affected.package) return [];
    const ranges = affected.ranges.filter(({type}) => type === 'SEMVER' || type === 'ECOSYSTEM');
    if (ranges.length === 0 && affected.versions.length === 0) return [];
    const word = severityWordOf(advisory, affected);
    const record: AdvisoryRecord = {
      ...shared,
      vectors: vectorsOf(advisory, affected),
      ...(word !== undefined && {severityWord: word}),
      knownExploited: isKnownExploited,
      ranges: ranges.map(({events}) => events.flatMap(toEvents)),
      versions: affected.versions,
    };
    return [{package: {ecosystem: affected.package.ecosystem, name: affected.package.name}, record}];
  });
}

/** Debian's and Alpine's records name the CVE as upstream, not as alias, or in their own id. */
function aliasesOf(advisory: OsvAdvisory): readonly string[] {
  const inId = /^(?:DEBIAN|ALPINE|UBUNTU)-(?<cve>CVE-.+)$/.exec(advisory.id)?.groups?.cve;
  const aliases = new Set([...advisory.aliases, ...advisory.upstream, ...(inId === undefined ? [] : [inId])]);
  aliases.delete(advisory.id);
  return [...aliases];
}

function vectorsOf(advisory: OsvAdvisory, affected: OsvAffected): readonly string[] {
  const severities = affected.severity.length > 0 ? affected.severity : advisory.severity;
  return severities.filter(({type}) => type.startsWith('CVSS_')).map(({score}) => score);
}

function toEvents({introduced, fixed, last_affected, limit}: OsvEvent): RangeEvent[] {
  const events: readonly {kind: RangeEvent['kind']; version: string | undefined}[] = [
    {kind: 'introduced', version: introduced},
    {kind: 'fixed', version: fixed},
    {kind: 'last_affected', version: last_affected},
    {kind: 'limit', version: limit},
  ];
  return events.flatMap(({kind, version}) => (version ? [{kind, version}] : []));
}

function dayOf(timestamp: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(timestamp)?.[0] ?? '';
}
