/**
 * Calico's selector expressions: `app == 'web' && has(tier) && !has(x) && role in {'a', 'b'}`. Only conjunctions are
 * read. https://docs.tigera.io/calico/latest/reference/resources/networkpolicy#selectors
 */
import type {Requirement, Selector} from '../model/selector.ts';

/** Undefined for an expression that is not read here, such as one with `||`. Empty and `all()` select everything. */
export function parseCalicoSelector(text: string): Selector | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === 'all()') return {requirements: []};
  if (text.length > MAX_LENGTH || trimmed.includes('||')) return undefined;
  const requirements = trimmed.split('&&').map((part) => toRequirement(part.trim()));
  return requirements.every((one) => one !== undefined) ? {requirements} : undefined;
}

const MAX_LENGTH = 10_000;
const KEY = '([\\w./-]+)';
const FORMS = [
  {pattern: new RegExp(`^${KEY}\\s*==\\s*["']([^"']*)["']$`), operator: 'In'},
  {pattern: new RegExp(`^${KEY}\\s*!=\\s*["']([^"']*)["']$`), operator: 'NotIn'},
  {pattern: new RegExp(`^${KEY}\\s+in\\s*\\{([^}]*)\\}$`), operator: 'In'},
  {pattern: new RegExp(`^${KEY}\\s+not\\s+in\\s*\\{([^}]*)\\}$`), operator: 'NotIn'},
  {pattern: new RegExp(`^has\\(${KEY}\\)$`), operator: 'Exists'},
  {pattern: new RegExp(`^!\\s*has\\(${KEY}\\)$`), operator: 'DoesNotExist'},
] as const;

function toRequirement(part: string): Requirement | undefined {
  for (const {pattern, operator} of FORMS) {
    const [, key, values] = pattern.exec(part) ?? [];
    if (key === undefined) continue;
    return {key, operator, values: (values ?? '').split(',').map((value) => value.trim().replace(/^["']|["']$/g, ''))};
  }
  return undefined;
}
