/** The one rule that each of the test scanners has. */
import type {Category} from '../../../src/finding/category.ts';
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Rule} from '../../../src/finding/rule.ts';

export function markerRule(id: string, category: Category): Rule {
  return {
    id,
    title: 'Marker',
    category,
    severity: 'high',
    confidence: 'high',
    description: 'The file holds a marker.',
    remediation: 'Remove the marker.',
    cwe: [],
    controls: [],
    references: [],
  };
}

export function markerFinding(ruleId: string, path: string, startLine: number, marker: string): RawFinding {
  return {
    ruleId,
    message: `Marker ${marker}`,
    location: {path, startLine},
    identity: {scope: 'file', key: [marker]},
  };
}
