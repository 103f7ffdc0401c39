/** What OSV-Scanner's findings are about, in words of ours. */
import type {Rule} from '../../../src/finding/rule.ts';

const COMMON = {
  category: 'dependencies',
  confidence: 'high',
  controls: [],
  references: ['https://google.github.io/osv-scanner/', 'https://osv.dev'],
} as const;

export const VULNERABLE: Rule = {
  ...COMMON,
  id: 'osv-scanner/vulnerable-package',
  title: 'Package with a published flaw',
  severity: 'high',
  description: 'OSV-Scanner knows a published flaw of this version of the package.',
  remediation: 'Upgrade to a version without the flaw; the advisory names it.',
  cwe: ['CWE-1395'],
};

export const MALICIOUS: Rule = {
  ...COMMON,
  id: 'osv-scanner/malicious-package',
  title: 'Malicious package',
  severity: 'critical',
  description: 'The package itself is malware: it runs wherever it is installed.',
  remediation: 'Remove the package, and replace every secret that was within its reach.',
  cwe: ['CWE-506'],
};
