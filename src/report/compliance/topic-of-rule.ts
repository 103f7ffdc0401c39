/** Rule → its one topic, by the data of topics.yaml. */
import type {Rule} from '../../finding/rule.ts';
import {TOPICS} from './compliance-data.generated.ts';
import type {Topic} from './guide.ts';

type RuleFacts = Pick<Rule, 'id' | 'category' | 'cwe'>;

/** By id before CWE before category. Undefined only for a category that no topic has. */
export function topicOfRule(rule: RuleFacts): Topic | undefined {
  return (
    TOPICS.find(({rules}) => rules.some((pattern) => matches(pattern, rule.id))) ??
    TOPICS.find(({cwe}) => cwe.some((id) => rule.cwe.includes(id))) ??
    TOPICS.find(({categories}) => categories.includes(rule.category))
  );
}

/** `*` stands for any text. The parts are looked for one after the other, so the time is linear. */
function matches(pattern: string, id: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return id === pattern;
  if (!id.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = id.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return id.length - last.length >= at && id.endsWith(last);
}
