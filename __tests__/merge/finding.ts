/** A finding with what the case says and something sensible in place of the rest. */
import type {Category} from '../../src/finding/category.ts';
import type {Confidence} from '../../src/finding/confidence.ts';
import type {Finding} from '../../src/finding/finding.ts';
import type {Location} from '../../src/finding/location.ts';
import type {Severity} from '../../src/finding/severity.ts';

export interface FindingParts {
  readonly scanner: string;
  readonly ruleId: string;
  readonly location: Location;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly category?: Category;
  readonly cwe?: readonly string[];
  readonly key?: readonly string[];
  readonly commit?: string;
}

export function finding(parts: FindingParts): Finding {
  const {scanner, ruleId, location, severity = 'medium', confidence = 'medium', category = 'iac'} = parts;
  const {cwe = [], key = [], commit} = parts;
  const words = {title: ruleId, description: ruleId, remediation: ruleId};
  return {
    scanner,
    rule: {id: ruleId, category, severity, confidence, cwe, controls: [], references: [], ...words},
    message: ruleId,
    severity,
    confidence,
    location,
    relatedLocations: [],
    identity: {scope: 'file', key},
    fingerprint: JSON.stringify([scanner, ruleId, location, key]),
    sensitive: false,
    details: {},
    ...(commit !== undefined && {commit}),
  };
}
