/** One finding tells what several have seen. */
import {CONFIDENCES, type Confidence, confidenceRank} from '../finding/confidence.ts';
import type {MergedFinding} from '../finding/finding.ts';
import {severityRank} from '../finding/severity.ts';
import {allSources, bestConfidence, firstFix} from './combine.ts';

/** Words of two tools that are this far apart are shown to whoever reads the finding. */
const DISAGREEMENT_LEVELS = 2;

/** Place, words and severity are the teller's; confidence, sources, a fix and dissent come from all. */
export function tellTogether(teller: MergedFinding, others: readonly MergedFinding[]): MergedFinding {
  if (others.length === 0) return teller;
  const group = [teller, ...others];
  const dissent = others.filter(
    ({severity}) => Math.abs(severityRank(severity) - severityRank(teller.severity)) >= DISAGREEMENT_LEVELS,
  );
  const words = dissent.map(({scanner, severity}) => `${scanner} says ${severity}`);
  return {
    ...teller,
    ...firstFix(group),
    confidence: isIndependent(group) ? surer(bestConfidence(group)) : bestConfidence(group),
    details: words.length === 0 ? teller.details : {...teller.details, 'other severities': words.join(', ')},
    sources: allSources(group),
  };
}

/** The same rule in two engines is one opinion, and so are two rules of one engine. */
function isIndependent(group: readonly MergedFinding[]): boolean {
  return new Set(group.map(({rule}) => rule.id)).size > 1 && new Set(group.map(({scanner}) => scanner)).size > 1;
}

/** Two scanners that see the same, each in its way, are surer than one. */
function surer(confidence: Confidence): Confidence {
  return CONFIDENCES[Math.min(confidenceRank(confidence) + 1, CONFIDENCES.length - 1)] ?? confidence;
}
