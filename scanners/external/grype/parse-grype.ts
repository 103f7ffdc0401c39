/** Grype's JSON → a report: one finding for a package, its version and a flaw in a file. */
import type {Advisory, AffectedComponent} from '../../../src/finding/component.ts';
import type {RawFinding} from '../../../src/finding/finding.ts';
import {compareText} from '../../../src/finding/location.ts';
import {type Severity, severityRank} from '../../../src/finding/severity.ts';
import {type CvssScore, scoreCvss} from '../../../src/formats/cvss/score.ts';
import {readPurl} from '../../../src/formats/purl/read-purl.ts';
import type {ToolReport} from '../../../src/scanner.ts';
import {type GrypeMatch, Output} from './output-schema.ts';
import {VULNERABLE} from './rule.ts';

/** Of a description that is a page long the beginning says it. */
const MAX_SUMMARY = 200;

/** Grype's words. https://github.com/anchore/grype/blob/main/grype/vulnerability/severity.go */
const SEVERITIES: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  negligible: 'info',
};

/** Throws when the text is anything else, or its database was not valid. */
export function parseGrype(text: string): ToolReport {
  const {matches, descriptor} = Output.parse(JSON.parse(text));
  const {built, valid} = descriptor.db.status;
  if (!valid) throw new Error('its database is not valid');
  const findings = matches.flatMap((match) => match.artifact.locations.map(({path}) => toFinding(match, path)));
  return {
    findings,
    rules: findings.length > 0 ? [VULNERABLE] : [],
    ...(built !== undefined && {notices: [`its database was made on ${built.slice(0, 10)}`]}),
  };
}

function toFinding(match: GrypeMatch, path: string): RawFinding {
  const {vulnerability, artifact} = match;
  const component = toComponent(match);
  const advisory = toAdvisory(match);
  const summary = vulnerability.description.replaceAll(/\s+/g, ' ').slice(0, MAX_SUMMARY);
  return {
    ruleId: VULNERABLE.id,
    message: `${artifact.name} ${artifact.version} has the flaw ${advisory.id}${summary === '' ? '' : `: ${summary}`}`,
    // It knows the file alone; paths begin at the scanned folder.
    location: {path: path.replace(/^\/+/, ''), startLine: 1},
    identity: {scope: 'repository', key: [component.ecosystem, component.name, advisory.ids[0] ?? advisory.id]},
    severity: toSeverity(match),
    component,
    advisory,
  };
}

/** A vector before a word; without either it is what most flaws are. */
function toSeverity(match: GrypeMatch): Severity {
  return (
    worstVector(match)?.cvss.severity ??
    metadataOf(match)
      .flatMap(({severity}) => SEVERITIES[severity.toLowerCase()] ?? [])
      .sort((a, b) => severityRank(b) - severityRank(a))[0] ??
    'medium'
  );
}

function metadataOf({vulnerability, relatedVulnerabilities}: GrypeMatch) {
  return [vulnerability, ...relatedVulnerabilities];
}

interface Scored {
  readonly vector: string;
  readonly cvss: CvssScore;
}

function worstVector(match: GrypeMatch): Scored | undefined {
  const vectors = metadataOf(match).flatMap(({cvss}) => cvss.map(({vector}) => vector));
  const scored = vectors.flatMap((vector): readonly Scored[] => {
    const cvss = scoreCvss(vector);
    return cvss === undefined ? [] : [{vector, cvss}];
  });
  return scored.sort((a, b) => b.cvss.score - a.cvss.score || compareText(a.vector, b.vector))[0];
}

/** Whether something else brings it in is not known: it counts as asked for. */
function toComponent({artifact: {name, version, purl}, vulnerability: {fix}}: GrypeMatch): AffectedComponent {
  const read = readPurl(purl);
  const known = read === undefined || read === 'other' ? {ecosystem: 'generic', name} : read;
  const [fixedVersion] = fix.versions;
  return {
    purl,
    ecosystem: known.ecosystem,
    name: known.name,
    version,
    scope: 'production',
    direct: true,
    path: [`${known.name}@${version}`],
    ...(fixedVersion !== undefined && {fixedVersion}),
  };
}

function toAdvisory(match: GrypeMatch): Advisory {
  const ids = [...new Set(metadataOf(match).map(({id}) => id))].sort(compareText);
  const worst = worstVector(match);
  return {
    id: ids.find((id) => id.startsWith('CVE-')) ?? match.vulnerability.id,
    ids,
    ...(worst !== undefined && {vector: worst.vector, score: worst.cvss.score}),
    malicious: false,
    knownExploited: match.vulnerability.knownExploited.length > 0,
  };
}
