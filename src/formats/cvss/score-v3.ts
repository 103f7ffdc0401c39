/** Base score of CVSS 3.0 and 3.1. https://www.first.org/cvss/v3.1/specification-document §7.1, §7.4 and appendix A */
import {grammarOf, type Metrics, parseVector} from './parse-vector.ts';

const GRAMMAR = grammarOf(
  'AV N A L P',
  'AC L H',
  'PR N L H',
  'UI N R',
  'S U C',
  'C N L H',
  'I N L H',
  'A N L H',
  'E? X U P F H',
  'RL? X O T W U',
  'RC? X U R C',
  'CR? X L M H',
  'IR? X L M H',
  'AR? X L M H',
  'MAV? X N A L P',
  'MAC? X L H',
  'MPR? X N L H',
  'MUI? X N R',
  'MS? X U C',
  'MC? X N L H',
  'MI? X N L H',
  'MA? X N L H',
);

const ATTACK_VECTOR: Readonly<Record<string, number>> = {N: 0.85, A: 0.62, L: 0.55, P: 0.2};
const ATTACK_COMPLEXITY: Readonly<Record<string, number>> = {L: 0.77, H: 0.44};
const PRIVILEGES: Readonly<Record<string, number>> = {N: 0.85, L: 0.62, H: 0.27};
const PRIVILEGES_CHANGED_SCOPE: Readonly<Record<string, number>> = {N: 0.85, L: 0.68, H: 0.5};
const USER_INTERACTION: Readonly<Record<string, number>> = {N: 0.85, R: 0.62};
const IMPACT: Readonly<Record<string, number>> = {N: 0, L: 0.22, H: 0.56};

/** 0.0 to 10.0; undefined when the vector (without its `CVSS:3.x/`) is malformed. */
export function scoreV3(vector: string, version: '3.0' | '3.1'): number | undefined {
  const metrics = parseVector(vector, GRAMMAR);
  if (metrics === undefined) return undefined;
  const isChanged = metrics.get('S') === 'C';
  const impact = impactOf(metrics, isChanged);
  if (impact <= 0) return 0;
  const sum = impact + exploitabilityOf(metrics, isChanged);
  return (version === '3.1' ? roundUp : roundUpV30)(Math.min((isChanged ? 1.08 : 1) * sum, 10));
}

function impactOf(metrics: Metrics, isChanged: boolean): number {
  const unaffected = ['C', 'I', 'A'].reduce((product, metric) => product * (1 - weight(metrics, metric, IMPACT)), 1);
  const base = 1 - unaffected;
  return isChanged ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
}

function exploitabilityOf(metrics: Metrics, isChanged: boolean): number {
  return (
    8.22 *
    weight(metrics, 'AV', ATTACK_VECTOR) *
    weight(metrics, 'AC', ATTACK_COMPLEXITY) *
    weight(metrics, 'PR', isChanged ? PRIVILEGES_CHANGED_SCOPE : PRIVILEGES) *
    weight(metrics, 'UI', USER_INTERACTION)
  );
}

function weight(metrics: Metrics, metric: string, weights: Readonly<Record<string, number>>): number {
  return weights[metrics.get(metric) ?? ''] ?? 0;
}

/** The smallest number with one decimal that is not below the value, by whole numbers (3.1 appendix A). */
function roundUp(value: number): number {
  const scaled = Math.round(value * 100_000);
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}

/** The same as 3.0 words it, without the guard against binary fractions. */
function roundUpV30(value: number): number {
  return Math.ceil(value * 10) / 10;
}
