/**
 * Scores of the 270 macro vectors of CVSS 4.0: equivalence classes EQ1 EQ2 EQ3 → scores by EQ4, EQ5, EQ6 (each counting
 * up, EQ6 fastest; EQ6 is always 1 where EQ3 is 2). https://www.first.org/cvss/v4.0/specification-document §8.3
 */
const ROWS: Readonly<Record<string, string>> = {
  '000': '10.0 9.9 9.8 9.5 9.5 9.2 10.0 9.6 9.3 8.7 9.1 8.1 9.3 9.0 8.9 8.0 8.1 6.8',
  '001': '9.8 9.5 9.5 9.2 9.0 8.4 9.3 9.2 8.9 8.1 8.1 6.5 8.8 8.0 7.8 7.0 6.9 4.8',
  '002': '9.2 8.2 7.2 7.9 6.9 5.0 6.9 5.5 2.7',
  '010': '9.9 9.7 9.5 9.2 9.2 8.5 9.5 9.1 9.0 8.3 8.4 7.1 9.2 8.1 8.2 7.1 7.2 5.3',
  '011': '9.5 9.3 9.2 8.5 8.5 7.3 9.2 8.2 8.0 7.2 7.0 5.9 8.4 7.0 7.1 5.2 5.0 3.0',
  '012': '8.6 7.5 5.2 7.1 5.2 2.9 6.3 2.9 1.7',
  '100': '9.8 9.5 9.4 8.7 9.1 8.1 9.4 8.9 8.6 7.4 7.7 6.4 8.7 7.5 7.4 6.3 6.3 4.9',
  '101': '9.4 8.9 8.8 7.7 7.6 6.7 8.6 7.6 7.4 5.8 5.9 5.0 7.2 5.7 5.7 5.2 5.2 2.5',
  '102': '8.3 7.0 5.4 6.5 5.8 2.6 5.3 2.1 1.3',
  '110': '9.5 9.0 8.8 7.6 7.6 7.0 9.0 7.7 7.5 6.2 6.1 5.3 7.7 6.6 6.8 5.9 5.2 3.0',
  '111': '8.9 7.8 7.6 6.7 6.2 5.8 7.4 5.9 5.7 5.7 4.7 2.3 6.1 5.2 5.7 2.9 2.4 1.6',
  '112': '7.1 5.9 3.0 5.8 2.6 1.5 2.3 1.3 0.6',
  '200': '9.3 8.7 8.6 7.2 7.5 5.8 8.6 7.4 7.4 6.1 5.6 3.4 7.0 5.4 5.2 4.0 4.0 2.2',
  '201': '8.5 7.5 7.4 5.5 6.2 5.1 7.2 5.7 5.5 4.1 4.6 1.9 5.3 3.6 3.4 1.9 1.9 0.8',
  '202': '6.4 5.1 2.0 4.7 2.1 1.1 2.4 0.9 0.4',
  '210': '8.8 7.5 7.3 5.3 6.0 5.0 7.3 5.5 5.9 4.0 4.1 2.0 5.4 4.3 4.5 2.2 2.0 1.1',
  '211': '7.5 5.5 5.8 4.5 4.0 2.1 6.1 5.1 4.8 1.8 2.0 0.9 4.6 1.8 1.7 0.7 0.8 0.2',
  '212': '5.3 2.4 1.4 2.4 1.2 0.5 1.0 0.3 0.1',
};

/** Score of a macro vector such as `002201`; undefined when there is none below it. */
export function macroVectorScore(classes: readonly number[]): number | undefined {
  const [eq1, eq2, eq3, eq4 = 0, eq5 = 0, eq6 = 0] = classes;
  const key = `${eq1}${eq2}${eq3}`;
  const row = Object.hasOwn(ROWS, key) ? ROWS[key] : undefined;
  if (row === undefined || eq4 > 2 || eq5 > 2 || eq6 > 1 || (eq3 === 2 && eq6 === 0)) return undefined;
  const place = eq3 === 2 ? eq4 * 3 + eq5 : (eq4 * 3 + eq5) * 2 + eq6;
  const score = row.split(' ')[place];
  return score === undefined ? undefined : Number(score);
}
