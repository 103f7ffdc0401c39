/** What a rule proposes to write instead. */
import {type Bindings, lookUp} from '../match/bindings.ts';
import type {Range} from '../match/find-pattern.ts';
import {budget} from '../regex/spend.ts';
import type {RuleHead} from '../rule/rule.ts';

/** Longest code that a regular expression rewrites. */
const MAX_LENGTH = 10_000;

/** Undefined when the rule proposes nothing. */
export function proposedFix({fix, fixRegex}: RuleHead, range: Range, source: string): string | undefined {
  if (fix !== undefined) return replacement(indented(fix.trimEnd(), range, source), range.bindings);
  const code = source.slice(range.start, range.end);
  if (fixRegex === undefined || code.length > MAX_LENGTH) return undefined;
  const {regex, replacement: text, count} = fixRegex;
  let result = '';
  let from = 0;
  let done = 0;
  for (const match of regex.all(code, budget())) {
    if (count !== undefined && count > 0 && done >= count) break;
    done += 1;
    result +=
      code.slice(from, match.start) +
      text.replaceAll(/\\(\d)/g, (_, group: string) => match.groups[Number(group) - 1]?.text ?? '');
    from = match.end;
  }
  return done === 0 ? undefined : result + code.slice(from);
}

/** Further lines stand below the first, as far to the right as its line in the file. */
function indented(fix: string, {start}: Range, source: string): string {
  if (!fix.includes('\n')) return fix;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const indentation = /^[ \t]*/.exec(source.slice(lineStart, start))?.[0] ?? '';
  return fix.replaceAll(/\n(?=[^\n])/g, `\n${indentation}`);
}

function replacement(text: string, bindings: Bindings): string {
  return text.replaceAll(/\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*|\$\d+/g, (name) => lookUp(bindings, name)?.text ?? name);
}
