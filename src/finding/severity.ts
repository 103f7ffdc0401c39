/** The one severity scale of this project; every scanner's words are converted to it where they enter. */

export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;

/** How bad a real occurrence of the problem is, from `info` to `critical`. Says nothing about how sure the rule is. */
export type Severity = (typeof SEVERITIES)[number];

/** SARIF result level (SARIF 2.1.0 §3.27.10). */
export type Level = 'none' | 'note' | 'warning' | 'error';

/** True when `severity` is `least` or worse. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severityRank(severity) >= severityRank(least);
}

/** 0 for info … 4 for critical; for sorting and comparing. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** SARIF level of a severity: what blocks by default (high and above) is an error. */
export function severityToLevel(severity: Severity): Level {
  switch (severity) {
    case 'critical':
    case 'high':
      return 'error';
    case 'medium':
      return 'warning';
    case 'low':
    case 'info':
      return 'note';
  }
}

/**
 * The `security-severity` property of a SARIF rule, a number from 0.0 to 10.0 as text. GitHub maps over 9.0 to
 * critical, 7.0–8.9 to high, 4.0–6.9 to medium, 0.1–3.9 to low.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function severityToSecuritySeverity(severity: Severity): string {
  const scores = {critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', info: '0.1'} as const;
  return scores[severity];
}
