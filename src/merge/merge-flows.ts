/** A tool without data flow marks the line where a statement is built, one with data flow the line where it is run. */
import {categoryOf, type MergedFinding} from '../finding/finding.ts';
import type {Location} from '../finding/location.ts';
import {compareFindings, shareScanner} from './combine.ts';
import {conceptOf} from './concept-of.ts';
import {tellTogether} from './tell-together.ts';

/** A finding that marks more lines marks no expression. */
const MAX_LINES = 50;

/**
 * Joins a finding about code that stands on the way of another scanner's flow, after its source, into the one that knows
 * the flow, when both are of one kind. Deterministic, independent of order, idempotent, linear apart from sorting.
 */
export function mergeFlows(findings: readonly MergedFinding[]): MergedFinding[] {
  const flows = findings.filter((finding) => finding.flow !== undefined).sort(compareFindings);
  if (flows.length === 0) return [...findings];
  const flowAt = new Map<string, MergedFinding>();
  for (const finding of flows) {
    for (const {kind, location} of finding.flow ?? []) {
      if (kind !== 'source') for (const key of lineKeys(finding, location)) setOnce(flowAt, key, finding);
    }
  }
  const joined = new Map<MergedFinding, MergedFinding[]>(flows.map((flow) => [flow, []]));
  const alone = findings.filter((finding) => {
    if (joined.has(finding)) return false;
    const flow = flowOf(finding, flowAt);
    if (flow !== undefined) joined.get(flow)?.push(finding);
    return flow === undefined;
  });
  return [...alone, ...[...joined].map(([flow, others]) => tellTogether(flow, others.sort(compareFindings)))];
}

function flowOf(finding: MergedFinding, flowAt: ReadonlyMap<string, MergedFinding>): MergedFinding | undefined {
  if (categoryOf(finding) !== 'sast') return undefined;
  return lineKeys(finding, finding.location)
    .map((key) => flowAt.get(key))
    .find((flow) => flow !== undefined && !shareScanner([finding], [flow]));
}

function lineKeys(finding: MergedFinding, {path, startLine, endLine = startLine}: Location): readonly string[] {
  const concept = conceptOf(finding);
  if (concept === undefined || endLine - startLine >= MAX_LINES) return [];
  const lines = Array.from({length: endLine - startLine + 1}, (_, offset) => startLine + offset);
  return lines.map((line) => JSON.stringify([concept, finding.commit ?? '', path, line]));
}

function setOnce<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
