/** Flaws with ratings, who has them, and what was decided about them. */
import type {Bom, BomRef, Vulnerability} from '@cyclonedx/cyclonedx-library/Models';
import type {Advisory} from '../../finding/component.ts';
import {advisorySource} from '../bom/advisory-source.ts';
import type {Flaw} from '../bom/collect-bill.ts';
import {contentUuid} from '../bom/content-uuid.ts';
import type {Report} from '../report.ts';
import type {Library} from './library.ts';

export interface VulnerabilityParts {
  readonly flaws: readonly Flaw[];
  /** By `ref` of the components. */
  readonly refs: ReadonlyMap<string, BomRef>;
  readonly report: Report;
}

export function addVulnerabilities(bom: Bom, {flaws, refs, report}: VulnerabilityParts, library: Library): void {
  for (const flaw of flaws) {
    const vulnerability = makeVulnerability(flaw, report, library);
    for (const ref of flaw.refs) {
      const bomRef = refs.get(ref);
      if (bomRef !== undefined) vulnerability.affects.add(new library.Models.Vulnerability.Affect(bomRef));
    }
    bom.vulnerabilities.add(vulnerability);
  }
}

function makeVulnerability(flaw: Flaw, report: Report, library: Library): Vulnerability.Vulnerability {
  const {Vulnerability: V, Property} = library.Models;
  const {advisory, finding, refs} = flaw;
  const vulnerability = new V.Vulnerability({
    // No advisory has this form, so that no hostile `ref` of a component is the same by chance.
    bomRef: `vulnerability:${contentUuid(JSON.stringify([advisory.ids, finding.disposition, refs]))}`,
    id: advisory.id,
    source: makeSource(advisory.id, library),
    published: parseDay(advisory.published),
    description: finding.message,
    recommendation: finding.rule.remediation,
    analysis: analysisOf(flaw, library),
  });
  for (const id of advisory.ids) {
    if (id !== advisory.id) vulnerability.references.add(new V.Reference(id, makeSource(id, library)));
  }
  addRatings(vulnerability, flaw, report, library);
  const marks = {malicious: advisory.malicious, 'known-exploited': advisory.knownExploited};
  for (const [name, isSet] of Object.entries(marks)) {
    if (isSet) vulnerability.properties.add(new Property(`secure-pipeline:${name}`, 'true'));
  }
  return vulnerability;
}

function makeSource(id: string, {Models}: Library): Vulnerability.Source {
  return new Models.Vulnerability.Source(advisorySource(id));
}

/** Undefined when unknown or no day. */
function parseDay(day: string | undefined): Date | undefined {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? new Date(`${day}T00:00:00Z`) : undefined;
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date;
}

/** The published score, and our word, which knows of attacks and malware, too. */
function addRatings(vulnerability: Vulnerability.Vulnerability, flaw: Flaw, report: Report, library: Library): void {
  const {Vulnerability: V} = library.Models;
  const {vector, score, id} = flaw.advisory;
  if (vector !== undefined || score !== undefined) {
    const source = makeSource(id, library);
    const severity = score === undefined ? undefined : severityOf(score, library);
    vulnerability.ratings.add(
      new V.Rating({source, score, severity, method: methodOf(flaw.advisory, library), vector}),
    );
  }
  const {Severity, RatingMethod} = library.Enums.Vulnerability;
  const ours = {
    critical: Severity.Critical,
    high: Severity.High,
    medium: Severity.Medium,
    low: Severity.Low,
    info: Severity.Info,
  };
  const source = new V.Source({name: report.tool.name, url: report.tool.url});
  vulnerability.ratings.add(new V.Rating({source, severity: ours[flaw.severity], method: RatingMethod.Other}));
}

/** Qualitative rating scale of CVSS 3 and 4. https://www.first.org/cvss/v4.0/specification-document#Qualitative-Severity-Rating-Scale */
function severityOf(score: number, library: Library) {
  const {Severity} = library.Enums.Vulnerability;
  if (score >= 9) return Severity.Critical;
  if (score >= 7) return Severity.High;
  if (score >= 4) return Severity.Medium;
  return score > 0 ? Severity.Low : Severity.None;
}

function methodOf({vector}: Advisory, library: Library) {
  const {RatingMethod} = library.Enums.Vulnerability;
  if (vector === undefined) return RatingMethod.Other;
  if (vector.startsWith('CVSS:4')) return RatingMethod.CVSSv4;
  if (vector.startsWith('CVSS:3.1')) return RatingMethod.CVSSv31;
  return vector.startsWith('CVSS:3') ? RatingMethod.CVSSv3 : RatingMethod.CVSSv2;
}

/** A waiver accepts a risk: it says nothing about whether the flaw can be used, so no state is claimed. */
function analysisOf({finding}: Flaw, library: Library): Vulnerability.Analysis | undefined {
  const {disposition, waiver, suppressedInSource} = finding;
  if (disposition !== 'waived') return undefined;
  const {Vulnerability: V} = library.Models;
  const {AnalysisResponse, AnalysisResponseRepository} = library.Enums.Vulnerability;
  const detail =
    waiver === undefined ? suppressedInSource : `${waiver.reason} (${waiver.owner}, until ${waiver.expires})`;
  return new V.Analysis({response: new AnalysisResponseRepository([AnalysisResponse.WillNotFix]), detail});
}
