/** CVSS vector → base score and severity, for versions 2.0, 3.0, 3.1 and 4.0. https://www.first.org/cvss/ */
import type {Severity} from '../../finding/severity.ts';
import {scoreV2} from './score-v2.ts';
import {scoreV3} from './score-v3.ts';
import {scoreV4} from './score-v4.ts';

/** What a vector says. */
export interface CvssScore {
  readonly version: '2.0' | '3.0' | '3.1' | '4.0';
  /** 0.0 to 10.0. For 4.0 the score of the metrics given; for the others the base score. */
  readonly score: number;
  readonly severity: Severity;
}

/** A vector with every optional metric is shorter than this; longer ones are refused before any parsing. */
const MAX_VECTOR_LENGTH = 512;

/** Score of a vector; undefined when it is malformed, lacks a base metric or is of an unknown version. */
export function scoreCvss(vector: string): CvssScore | undefined {
  if (vector.length > MAX_VECTOR_LENGTH) return undefined;
  const [prefix = '', body = ''] = splitPrefix(vector);
  switch (prefix) {
    case 'CVSS:4.0/':
      return toScore('4.0', scoreV4(body));
    case 'CVSS:3.1/':
      return toScore('3.1', scoreV3(body, '3.1'));
    case 'CVSS:3.0/':
      return toScore('3.0', scoreV3(body, '3.0'));
    case '':
      return toScore('2.0', scoreV2(body));
    default:
      return undefined;
  }
}

/** Vectors of 2.0 have no prefix, and sometimes stand in parentheses. */
function splitPrefix(vector: string): readonly string[] {
  if (vector.startsWith('CVSS:')) return [vector.slice(0, 9), vector.slice(9)];
  return ['', vector.startsWith('(') && vector.endsWith(')') ? vector.slice(1, -1) : vector];
}

function toScore(version: CvssScore['version'], score: number | undefined): CvssScore | undefined {
  return score === undefined ? undefined : {version, score, severity: scoreToSeverity(score, version)};
}

/**
 * The rating scale of CVSS 3.1 §5 and 4.0 §6. Version 2.0 has none of its own; the NVD's has no critical, and its high
 * begins at 7.0. https://nvd.nist.gov/vuln-metrics/cvss
 */
function scoreToSeverity(score: number, version: CvssScore['version']): Severity {
  if (score >= 9 && version !== '2.0') return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}
