/** What the expressions of a text refer to: secrets, and values that others choose. */
import {looksSecret} from '../../../../src/formats/cel-rules/secret-names.ts';
import {isList, isMap, type Value} from '../../../../src/formats/cel-rules/value.ts';

const OPEN = '{{';
const CLOSE = '}}';
/** Longer expressions are cut: names stand at their beginning. */
const MAX_EXPRESSION = 2_000;

/** Texts between double braces. */
export function expressionsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (let start = text.indexOf(OPEN); start !== -1; ) {
    const end = text.indexOf(CLOSE, start);
    if (end === -1) break;
    found.push(text.slice(start + OPEN.length, Math.min(end, start + MAX_EXPRESSION)).trim());
    start = text.indexOf(OPEN, end);
  }
  return found;
}

/** Variables whose name says that they are a secret, such as `db.password` in `{{ db.password }}`. */
export function secretsIn(text: string): readonly string[] {
  return expressionsIn(text).flatMap((expression) => {
    const [name = ''] = /^[A-Za-z_][\w.]*(?:\['\w+'\])*/.exec(expression) ?? [];
    const steps = name.replaceAll(/\['(\w+)'\]/g, '.$1').split('.');
    const isSecret = looksSecret(steps.at(-1) ?? '') || (steps.at(-1) === 'stdout' && looksSecret(steps.at(-2) ?? ''));
    return isSecret && !HIDING_FILTERS.test(expression) ? [name] : [];
  });
}

/** What is left of a secret says nothing of it. */
const HIDING_FILTERS = /\|\s*(?:length|bool|default\(omit\)\s*\|\s*bool|count|type_debug)\b|\bis\s+(?:not\s+)?defined/;

export interface Untrusted {
  /** Names of results that came over the network. */
  readonly fetched: ReadonlySet<string>;
  /** Names of variables that whoever starts the play types in. */
  readonly prompted: readonly string[];
}

/** Expressions whose value is chosen outside of the repository and is not quoted for the shell. */
export function untrustedIn(text: string, {fetched, prompted}: Untrusted): readonly string[] {
  return expressionsIn(text).filter((expression) => {
    if (/\|\s*(?:quote|int|bool|float|hash|b64encode|to_uuid|length)\b/.test(expression)) return false;
    if (/^(?:lookup|query|q)\(\s*['"](?:ansible\.builtin\.)?(?:env|url)['"]/.test(expression)) return true;
    const [name = ''] = /^[A-Za-z_]\w*/.exec(expression) ?? [];
    const isBody = /^\w+(?:\.|\[')(?:json|content|stdout|stdout_lines)\b/.test(expression);
    return prompted.includes(name) || (fetched.has(name) && isBody);
  });
}

/** All texts of a value, however deep, without those that cost more than `MAX_TEXTS`. */
export function textsIn(value: Value): readonly string[] {
  const texts: string[] = [];
  const waiting: Value[] = [value];
  for (let one = waiting.pop(); one !== undefined && texts.length < MAX_TEXTS; one = waiting.pop()) {
    if (typeof one === 'string') texts.push(one);
    else if (isList(one)) waiting.push(...one.slice(0, MAX_TEXTS));
    else if (isMap(one)) waiting.push(...[...one.values()].slice(0, MAX_TEXTS));
  }
  return texts;
}

/** Arguments of one task. */
const MAX_TEXTS = 1_000;
