/** `metavariable-analysis: redos`: a repeated group whose content repeats itself. */

/** Longest regular expression that is judged. */
const MAX_LENGTH = 10_000;

/** One pass: a group with an open repetition inside, which is itself repeated without end. */
export function canRunAway(regex: string): boolean {
  if (regex.length > MAX_LENGTH) return false;
  const plain = regex.replaceAll(/\\./gs, '_').replaceAll(/\[[^\]]*\]/g, '_');
  const outer: boolean[] = [];
  let isRepeated = false;
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain[at];
    if (char === '(') {
      outer.push(isRepeated);
      isRepeated = false;
    } else if (char === ')') {
      if (isRepeated && /^(?:[*+]|\{\d+,\})/.test(plain.slice(at + 1, at + 8))) return true;
      isRepeated = outer.pop() === true || isRepeated;
    } else if (char === '*' || char === '+') isRepeated = true;
  }
  return false;
}
