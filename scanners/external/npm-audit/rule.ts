/** What npm's audit is about, in words of ours. */
import type {Rule} from '../../../src/finding/rule.ts';

export const VULNERABLE: Rule = {
  id: 'npm-audit/vulnerable-package',
  title: 'npm package with a published flaw',
  category: 'dependencies',
  severity: 'high',
  confidence: 'high',
  description: 'The registry of npm knows a published flaw of this version of the package.',
  remediation: 'Upgrade to a version without the flaw; the advisory names it.',
  cwe: ['CWE-1395'],
  controls: [],
  references: ['https://docs.npmjs.com/about-audit-reports'],
};
