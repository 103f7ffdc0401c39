/** A rule as SARIF describes it → a rule of ours: one scale of severity, CWE ids out of tags. */
import type {Category} from '../../finding/category.ts';
import type {Confidence} from '../../finding/confidence.ts';
import type {Rule} from '../../finding/rule.ts';
import type {Severity} from '../../finding/severity.ts';
import type {SarifRule} from './sarif-schema.ts';

/** Words of other tools may be whole pages. */
const MAX_TITLE = 120;
const MAX_TEXT = 4_000;

/** Says what the rule itself says of its severity, in words of ours. */
export function readRule(rule: SarifRule, category: Category): Rule {
  const references = rule.helpUri !== undefined && /^https?:\/\//.test(rule.helpUri) ? [rule.helpUri] : [];
  const description = rule.fullDescription?.text ?? rule.shortDescription?.text ?? rule.name ?? rule.id;
  return {
    id: rule.id,
    title: oneLine(rule.shortDescription?.text ?? rule.name ?? rule.id).slice(0, MAX_TITLE),
    category,
    severity: scoreSeverity(rule.properties) ?? defaultSeverity(rule, category),
    confidence: precisionOf(rule.properties),
    description: description.slice(0, MAX_TEXT),
    remediation: rule.help?.text?.slice(0, MAX_TEXT) || seeReference(references),
    cwe: cweOf(rule.properties),
    controls: [],
    references,
  };
}

/** What to do, for rules of tools that say what is wrong and no more. */
export function seeReference([reference]: readonly string[]): string {
  return reference === undefined ? 'See what the tool says about this rule.' : `See ${reference}.`;
}

/** For results whose rule is described nowhere. */
export function unknownRule(id: string, category: Category): Rule {
  return readRule({id}, category);
}

/**
 * GitHub's scale of `security-severity`, which is that of CVSS; undefined where there is none.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function scoreSeverity(properties: SarifRule['properties']): Severity | undefined {
  const score = Number.parseFloat(String(properties?.['security-severity'] ?? ''));
  if (!Number.isFinite(score)) return undefined;
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}

/** A secret is one whatever the rule is called; everything else is what SARIF says without a level. */
function defaultSeverity({defaultConfiguration}: SarifRule, category: Category): Severity {
  const level = defaultConfiguration?.level;
  return level === undefined && category === 'secrets' ? 'high' : levelSeverity(level);
}

/** SARIF §3.27.10: a result without a level is a warning. */
export function levelSeverity(level: string | undefined): Severity {
  switch (level) {
    case 'error':
      return 'high';
    case 'note':
      return 'low';
    case 'none':
      return 'info';
    default:
      return 'medium';
  }
}

function precisionOf(properties: SarifRule['properties']): Confidence {
  switch (properties?.precision) {
    case 'very-high':
    case 'high':
      return 'high';
    case 'low':
      return 'low';
    default:
      return 'medium';
  }
}

/** `CWE-79`, `external/cwe/cwe-079`, `CWE-79: Improper …`: among the tags or in a property of its own. */
function cweOf(properties: SarifRule['properties']): readonly string[] {
  const words = [properties?.tags, properties?.cwe, properties?.cwes].flat().filter((word) => typeof word === 'string');
  const numbers = words.flatMap((word) => /\bcwe[-/ ]?0*(\d{1,5})/i.exec(word)?.[1] ?? []);
  return [...new Set(numbers)].map((number) => `CWE-${number}`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
