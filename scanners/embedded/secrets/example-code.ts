/** Paths of tests, fixtures, examples and documentation: values there are mostly made up. */
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Rule} from '../../../src/finding/rule.ts';

const EXAMPLE_PATH =
  /(?:^|\/)(?:test[\w-]{0,24}|__tests__|fixtures?|__fixtures__|mocks?|__mocks__|specs?|e2e|examples?|samples?|demos?|docs?|documentation)\/|(?:^|\/)(?:[\w.-]{1,80}[._-](?:test|spec|tests|example|sample)s?\.[\w.]{1,12}|test_[\w-]{1,80}\.\w{1,8}|[\w-]{1,80}Tests?\.\w{1,8}|[\w.-]{1,80}\.(?:md|mdx|rst|adoc|example|sample|dist|template|tmpl))$/i;

/**
 * How severity and confidence differ from the rule's own in such a path. A token that only its provider could have
 * issued stays what it is; a private key may have been made for the test.
 */
export function assessment(rule: Rule, path: string): Pick<RawFinding, 'severity' | 'confidence'> {
  if (!isExampleCode(path)) return {};
  if (rule.confidence !== 'high') return {severity: 'low', confidence: 'low'};
  return rule.cwe.includes('CWE-321') && rule.severity !== 'low' ? {severity: 'medium', confidence: 'medium'} : {};
}

function isExampleCode(path: string): boolean {
  return EXAMPLE_PATH.test(path);
}
