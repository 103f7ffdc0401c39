/** Base score of CVSS 2.0. https://www.first.org/cvss/v2/guide §3.2.1 */
import {grammarOf, parseVector} from './parse-vector.ts';

const GRAMMAR = grammarOf(
  'AV L A N',
  'AC H M L',
  'Au M S N',
  'C N P C',
  'I N P C',
  'A N P C',
  'E? U POC F H ND',
  'RL? OF TF W U ND',
  'RC? UC UR C ND',
  'CDP? N L LM MH H ND',
  'TD? N L M H ND',
  'CR? L M H ND',
  'IR? L M H ND',
  'AR? L M H ND',
);

const ACCESS_VECTOR: Readonly<Record<string, number>> = {L: 0.395, A: 0.646, N: 1};
const ACCESS_COMPLEXITY: Readonly<Record<string, number>> = {H: 0.35, M: 0.61, L: 0.71};
const AUTHENTICATION: Readonly<Record<string, number>> = {M: 0.45, S: 0.56, N: 0.704};
const IMPACT: Readonly<Record<string, number>> = {N: 0, P: 0.275, C: 0.66};

/** 0.0 to 10.0; undefined when the vector is malformed. */
export function scoreV2(vector: string): number | undefined {
  const metrics = parseVector(vector, GRAMMAR);
  if (metrics === undefined) return undefined;
  const weight = (weights: Readonly<Record<string, number>>, metric: string) => weights[metrics.get(metric) ?? ''] ?? 0;

  const unaffected = ['C', 'I', 'A'].reduce((product, metric) => product * (1 - weight(IMPACT, metric)), 1);
  const impact = 10.41 * (1 - unaffected);
  const exploitability =
    20 * weight(ACCESS_VECTOR, 'AV') * weight(ACCESS_COMPLEXITY, 'AC') * weight(AUTHENTICATION, 'Au');
  const score = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176);
  // Ten digits first, so that 6.25 does not become 6.2 by its binary form.
  return Math.round(Number((score * 10).toFixed(10))) / 10;
}
