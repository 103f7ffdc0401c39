/** Scanners that see the same problem by rules of their own: one finding for a concept at a place. */
import {CONFIDENCES, type Confidence, confidenceRank} from '../finding/confidence.ts';
import {categoryOf, type MergedFinding} from '../finding/finding.ts';
import type {Region} from '../finding/location.ts';
import {severityRank} from '../finding/severity.ts';
import {codeFamily} from './code-families.ts';
import {allSources, bestConfidence, compareFindings, firstFix} from './combine.ts';
import {CONCEPTS} from './concepts.generated.ts';
import {groupOverlapping} from './overlap.ts';

/** Words of two tools that are this far apart are shown to whoever reads the finding. */
const DISAGREEMENT_LEVELS = 2;

/**
 * Joins findings of different scanners that are about one concept and overlap in one file. For code the concept is the
 * family of its CWE, else the CWE, else the rule; for everything else it stands in the table of equivalent rules
 * (`concepts/`). Findings of one scanner are never joined. Deterministic, independent of order, idempotent, linear apart from sorting.
 */
export function mergeConcepts(findings: readonly MergedFinding[]): MergedFinding[] {
  const scanners = new Set(findings.map(({scanner}) => scanner));
  if (scanners.size < 2) return [...findings];
  const groups = Map.groupBy(findings, placeAndConcept);
  return [...groups].flatMap(([key, members]) =>
    key === undefined || members.length === 1 ? members : groupOverlapping(members).map(join),
  );
}

function placeAndConcept(finding: MergedFinding): string | undefined {
  const concept = conceptOf(finding);
  const {location, commit, component} = finding;
  if (concept === undefined || component !== undefined) return undefined;
  return JSON.stringify([location.path, concept, commit ?? '']);
}

function conceptOf(finding: MergedFinding): string | undefined {
  const {rule} = finding;
  const known = Object.hasOwn(CONCEPTS, rule.id) ? CONCEPTS[rule.id] : undefined;
  if (known !== undefined) return known;
  return categoryOf(finding) === 'sast' ? (codeFamily(rule.cwe) ?? rule.cwe[0] ?? rule.id) : undefined;
}

function join(group: readonly MergedFinding[]): MergedFinding {
  const [teller, ...others] = [...group].sort(compareTellers);
  if (teller === undefined) throw new Error('a group of findings is never empty');
  if (others.length === 0) return teller;
  const dissent = others.filter(
    ({severity}) => Math.abs(severityRank(severity) - severityRank(teller.severity)) >= DISAGREEMENT_LEVELS,
  );
  const words = dissent.map(({scanner, severity}) => `${scanner} says ${severity}`);
  return {
    ...teller,
    ...firstFix([teller, ...others]),
    confidence: isIndependent(group) ? surer(bestConfidence(group)) : bestConfidence(group),
    details: words.length === 0 ? teller.details : {...teller.details, 'other severities': words.join(', ')},
    sources: allSources(group),
  };
}

/**
 * Whose words, place and severity count: who points at the smallest piece, as it knows best what it means; then the worse
 * severity. A tool that marks a whole resource says less than one that marks the line.
 */
function compareTellers(a: MergedFinding, b: MergedFinding): number {
  return (
    linesOf(a.location) - linesOf(b.location) ||
    severityRank(b.severity) - severityRank(a.severity) ||
    confidenceRank(b.confidence) - confidenceRank(a.confidence) ||
    compareFindings(a, b)
  );
}

function linesOf({startLine, endLine}: Region): number {
  return (endLine ?? startLine) - startLine;
}

/** The same rule in two engines is one opinion. */
function isIndependent(group: readonly MergedFinding[]): boolean {
  return new Set(group.map(({rule}) => rule.id)).size > 1;
}

/** Two scanners that see the same, each in its way, are surer than one. */
function surer(confidence: Confidence): Confidence {
  return CONFIDENCES[Math.min(confidenceRank(confidence) + 1, CONFIDENCES.length - 1)] ?? confidence;
}
