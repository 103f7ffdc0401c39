/**
 * Score of CVSS 4.0: the score of the vector's macro vector, lowered in proportion to how far the vector lies below the
 * most severe ones of its equivalence classes. https://www.first.org/cvss/v4.0/specification-document §8.2
 */
import {macroVectorScore} from './macro-vectors.ts';
import {grammarOf, type Metrics, parseVector} from './parse-vector.ts';

const GRAMMAR = grammarOf(
  ...['AV N A L P', 'AC L H', 'AT N P', 'PR N L H', 'UI N P A'],
  ...['VC H L N', 'VI H L N', 'VA H L N', 'SC H L N', 'SI H L N', 'SA H L N'],
  ...['E? X A P U', 'CR? X H M L', 'IR? X H M L', 'AR? X H M L'],
  ...['MAV? X N A L P', 'MAC? X L H', 'MAT? X N P', 'MPR? X N L H', 'MUI? X N P A'],
  ...['MVC? X H L N', 'MVI? X H L N', 'MVA? X H L N', 'MSC? X H L N', 'MSI? X S H L N', 'MSA? X S H L N'],
  ...['S? X N P', 'AU? X N Y', 'R? X A U I', 'V? X D C', 'RE? X L M H', 'U? X Clear Green Amber Red'],
);

/** What an absent or undefined metric counts as (§3.1, §4.1). */
const WORST: Readonly<Record<string, string>> = {E: 'A', CR: 'H', IR: 'H', AR: 'H'};

/** Values from the most severe down; the distance of two values is the difference of their places. */
const LEVELS: Readonly<Record<string, string>> = {
  ...{AV: 'NALP', AC: 'LH', AT: 'NP', PR: 'NLH', UI: 'NPA', VC: 'HLN', VI: 'HLN', VA: 'HLN'},
  ...{SC: 'HLN', SI: 'SHLN', SA: 'SHLN', CR: 'HML', IR: 'HML', AR: 'HML'},
};

/** The most severe vectors of each class and the class's depth (tables 24 to 30). EQ3 and EQ6 belong together. */
interface Class {
  readonly highest: readonly string[];
  readonly depth: number;
}
const EQ1: readonly Class[] = [
  {highest: ['AV:N/PR:N/UI:N'], depth: 1},
  {highest: ['AV:A/PR:N/UI:N', 'AV:N/PR:L/UI:N', 'AV:N/PR:N/UI:P'], depth: 4},
  {highest: ['AV:P/PR:N/UI:N', 'AV:A/PR:L/UI:P'], depth: 5},
];
const EQ2: readonly Class[] = [
  {highest: ['AC:L/AT:N'], depth: 1},
  {highest: ['AC:H/AT:N', 'AC:L/AT:P'], depth: 2},
];
const EQ4: readonly Class[] = [
  {highest: ['SC:H/SI:S/SA:S'], depth: 6},
  {highest: ['SC:H/SI:H/SA:H'], depth: 5},
  {highest: ['SC:L/SI:L/SA:L'], depth: 4},
];
const EQ3_EQ6: Readonly<Record<string, Class>> = {
  '00': {highest: ['VC:H/VI:H/VA:H/CR:H/IR:H/AR:H'], depth: 7},
  '01': {highest: ['VC:H/VI:H/VA:L/CR:M/IR:M/AR:H', 'VC:H/VI:H/VA:H/CR:M/IR:M/AR:M'], depth: 6},
  '10': {highest: ['VC:L/VI:H/VA:H/CR:H/IR:H/AR:H', 'VC:H/VI:L/VA:H/CR:H/IR:H/AR:H'], depth: 8},
  '11': {
    highest: [
      'VC:L/VI:H/VA:L/CR:H/IR:M/AR:H',
      'VC:L/VI:H/VA:H/CR:H/IR:M/AR:M',
      'VC:H/VI:L/VA:H/CR:M/IR:H/AR:M',
      'VC:H/VI:L/VA:L/CR:M/IR:H/AR:H',
      'VC:L/VI:L/VA:H/CR:H/IR:H/AR:M',
    ],
    depth: 8,
  },
  '21': {highest: ['VC:L/VI:L/VA:L/CR:H/IR:H/AR:H'], depth: 10},
};

type ValueIn = (metric: string) => string;

/** 0.0 to 10.0; undefined when the vector (without its `CVSS:4.0/`) is malformed. */
export function scoreV4(vector: string): number | undefined {
  const metrics = parseVector(vector, GRAMMAR);
  if (metrics === undefined) return undefined;
  const valueIn = (metric: string) => effectiveValue(metrics, metric);
  if (['VC', 'VI', 'VA', 'SC', 'SI', 'SA'].every((metric) => valueIn(metric) === 'N')) return 0;

  const classes = classesOf(valueIn);
  const score = macroVectorScore(classes);
  if (score === undefined) return undefined;
  const reductions = reductionsOf(classes, score, valueIn);
  const mean = reductions.length === 0 ? 0 : reductions.reduce((sum, each) => sum + each, 0) / reductions.length;
  return Math.round(Number((Math.max(0, score - mean) * 10).toFixed(8))) / 10;
}

/** The modified metric before the base metric before the worst case. */
function effectiveValue(metrics: Metrics, metric: string): string {
  const modified = metrics.get(`M${metric}`);
  if (modified !== undefined && modified !== 'X') return modified;
  const own = metrics.get(metric);
  return own !== undefined && own !== 'X' ? own : (WORST[metric] ?? '');
}

/** EQ1 to EQ6. */
function classesOf(valueIn: ValueIn): readonly number[] {
  const is = (metric: string, value: string) => valueIn(metric) === value;
  const reach = ['AV', 'PR', 'UI'].filter((metric) => is(metric, 'N')).length;
  const eq1 = reach === 3 ? 0 : reach > 0 && !is('AV', 'P') ? 1 : 2;
  const eq2 = is('AC', 'L') && is('AT', 'N') ? 0 : 1;
  const highs = ['VC', 'VI', 'VA'].filter((metric) => is(metric, 'H'));
  const eq3 = is('VC', 'H') && is('VI', 'H') ? 0 : highs.length > 0 ? 1 : 2;
  const safety = is('SI', 'S') || is('SA', 'S');
  const eq4 = safety ? 0 : ['SC', 'SI', 'SA'].some((metric) => is(metric, 'H')) ? 1 : 2;
  const eq6 = highs.some((metric) => is(`${metric.slice(1)}R`, 'H')) ? 0 : 1;
  return [eq1, eq2, eq3, eq4, 'APU'.indexOf(valueIn('E')), eq6];
}

/** For each class that has a lower macro vector: the way down to it, in proportion to the vector's distance. */
function reductionsOf(classes: readonly number[], score: number, valueIn: ValueIn): number[] {
  const [eq1 = 0, eq2 = 0, eq3 = 0, eq4 = 0, eq5 = 0, eq6 = 0] = classes;
  const steps: readonly (readonly [number | undefined, Class | undefined])[] = [
    [macroVectorScore([eq1 + 1, eq2, eq3, eq4, eq5, eq6]), EQ1[eq1]],
    [macroVectorScore([eq1, eq2 + 1, eq3, eq4, eq5, eq6]), EQ2[eq2]],
    [lowerOfEq3AndEq6(classes), EQ3_EQ6[`${eq3}${eq6}`]],
    [macroVectorScore([eq1, eq2, eq3, eq4 + 1, eq5, eq6]), EQ4[eq4]],
    // EQ5 has one metric, so a vector is always at the top of its class.
    [macroVectorScore([eq1, eq2, eq3, eq4, eq5 + 1, eq6]), undefined],
  ];
  return steps.flatMap(([lower, own]) => {
    if (lower === undefined) return [];
    return own === undefined ? [0] : [((score - lower) * distanceFromTop(own.highest, valueIn)) / own.depth];
  });
}

function lowerOfEq3AndEq6([eq1 = 0, eq2 = 0, eq3 = 0, eq4 = 0, eq5 = 0, eq6 = 0]: readonly number[]):
  | number
  | undefined {
  const byEq3 = macroVectorScore([eq1, eq2, eq3 + 1, eq4, eq5, eq6]);
  const byEq6 = macroVectorScore([eq1, eq2, eq3, eq4, eq5, eq6 + 1]);
  if (byEq3 === undefined || byEq6 === undefined) return byEq3 ?? byEq6;
  return Math.max(byEq3, byEq6);
}

/** Steps down from the first of the highest vectors that is nowhere below the vector. */
function distanceFromTop(highest: readonly string[], valueIn: ValueIn): number {
  for (const top of highest) {
    const distances = top.split('/').map((part) => {
      const [metric = '', value = ''] = part.split(':');
      const levels = LEVELS[metric] ?? '';
      return levels.indexOf(valueIn(metric)) - levels.indexOf(value);
    });
    if (distances.every((each) => each >= 0)) return distances.reduce((sum, each) => sum + each, 0);
  }
  return 0;
}
