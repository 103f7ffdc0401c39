/** What OSV-Scanner says of a flaw → an advisory and one scale of severity. */
import type {Advisory} from '../../../src/finding/component.ts';
import {compareText} from '../../../src/finding/location.ts';
import {type Severity, severityRank} from '../../../src/finding/severity.ts';
import {type CvssScore, scoreCvss} from '../../../src/formats/cvss/score.ts';
import {severityWordToSeverity} from '../../../src/formats/osv/severity-word.ts';
import type {OsvGroup, OsvVulnerability} from './output-schema.ts';

/** The best known of several ids of a flaw come first. */
const KNOWN_PREFIXES = ['MAL-', 'CVE-', 'GHSA-'];

export function toAdvisory({ids, aliases}: OsvGroup, vulnerabilities: readonly OsvVulnerability[]): Advisory {
  const all = [...new Set([...ids, ...aliases])].sort(compareText);
  const known = KNOWN_PREFIXES.flatMap((prefix) => all.filter((id) => id.startsWith(prefix)));
  const days = vulnerabilities.flatMap(({published}) => (published ? [published.slice(0, 10)] : [])).sort(compareText);
  const worst = worstVector(vulnerabilities);
  return {
    id: known[0] ?? all[0] ?? '',
    ids: all,
    ...(days[0] !== undefined && {published: days[0]}),
    ...(worst !== undefined && {vector: worst.vector, score: worst.cvss.score}),
    malicious: all.some((id) => id.startsWith('MAL-')),
    knownExploited: false,
  };
}

export function isMalware({malicious}: Advisory): boolean {
  return malicious;
}

/** A vector before a word of the database; without either it is what most flaws are. */
export function toSeverity({malicious}: Advisory, vulnerabilities: readonly OsvVulnerability[]): Severity {
  if (malicious) return 'critical';
  const scored = worstVector(vulnerabilities)?.cvss.severity;
  if (scored !== undefined) return scored;
  const words = vulnerabilities.flatMap(({database_specific: said}) =>
    said?.severity === undefined ? [] : (severityWordToSeverity(said.severity.toLowerCase()) ?? []),
  );
  return words.sort((a, b) => severityRank(b) - severityRank(a))[0] ?? 'medium';
}

interface Scored {
  readonly vector: string;
  readonly cvss: CvssScore;
}

function worstVector(vulnerabilities: readonly OsvVulnerability[]): Scored | undefined {
  const vectors = vulnerabilities.flatMap(({severity}) => severity.map(({score}) => score));
  const scored = vectors.flatMap((vector): readonly Scored[] => {
    const cvss = scoreCvss(vector);
    return cvss === undefined ? [] : [{vector, cvss}];
  });
  return scored.sort((a, b) => b.cvss.score - a.cvss.score || compareText(a.vector, b.vector))[0];
}
