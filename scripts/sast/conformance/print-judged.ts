/** Tables of judged rules: by language and mode, and by operator. */
import type {Judged, Result} from './judge-rule.ts';

/** `asSemgrep` are rules that are wrong and for which Semgrep finds the same places. */
export function printJudged(all: readonly Judged[], asSemgrep: ReadonlySet<Judged> | undefined): void {
  const heads = ['rules', 'read', 'exact', 'wrong', 'failed', 'untested', 'exact%'];
  const besides = asSemgrep === undefined ? [] : ['as Semgrep', 'of all%'];
  console.log('language         mode  ', ...[...heads, ...besides].map((head) => head.padStart(10)));
  for (const language of [...new Set(all.map((each) => each.language))].sort()) {
    for (const mode of ['search', 'taint']) {
      const group = all.filter((each) => each.language === language && (each.mode || 'search') === mode);
      if (group.length > 0) printGroup(language, mode, group, asSemgrep);
    }
  }
  printOperators(all);
}

function printGroup(
  language: string,
  mode: string,
  group: readonly Judged[],
  asSemgrep: ReadonlySet<Judged> | undefined,
): void {
  const count = (result: Result) => group.filter((each) => each.result === result).length;
  const tested = group.length - count('untested');
  const share = (part: number) => (tested === 0 ? '' : `${((100 * part) / tested).toFixed(1)}%`);
  const same = group.filter((each) => asSemgrep?.has(each)).length;
  const cells = [
    group.length,
    group.length - count('unread'),
    count('exact'),
    count('wrong'),
    count('failed'),
    count('untested'),
    share(count('exact')),
    ...(asSemgrep === undefined ? [] : [same, share(count('exact') + same)]),
  ];
  console.log(language.padEnd(16), mode.padEnd(6), ...cells.map((cell) => String(cell).padStart(10)));
}

/** Of fewer rules a share says nothing. */
const MIN_RULES = 3;

function printOperators(all: readonly Judged[]): void {
  console.log('\noperator                        rules  exact');
  for (const operator of [...new Set(all.flatMap(({operators}) => operators))].sort()) {
    const group = all.filter(({operators, result}) => operators.includes(operator) && result !== 'untested');
    const exact = group.filter(({result}) => result === 'exact').length;
    if (group.length < MIN_RULES) continue;
    console.log(operator.padEnd(30), String(group.length).padStart(6), String(exact).padStart(6));
  }
}
