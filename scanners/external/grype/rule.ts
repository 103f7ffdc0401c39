/** What Grype's findings are about, in words of ours. */
import type {Rule} from '../../../src/finding/rule.ts';

export const VULNERABLE: Rule = {
  id: 'grype/vulnerable-package',
  title: 'Package with a published flaw',
  category: 'dependencies',
  severity: 'high',
  confidence: 'high',
  description: 'The database of Grype knows a published flaw of this version of the package.',
  remediation: 'Upgrade to the version that the finding names.',
  cwe: ['CWE-1395'],
  controls: [],
  references: ['https://github.com/anchore/grype'],
};
