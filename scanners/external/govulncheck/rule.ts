/** What govulncheck's findings are about, in words of ours. */
import type {Rule} from '../../../src/finding/rule.ts';

/** The Go team gives no severities: what matters is whether a flaw is called. https://go.dev/doc/security/vuln */
export const VULNERABLE: Rule = {
  id: 'govulncheck/vulnerable-module',
  title: 'Go module with a published flaw',
  category: 'dependencies',
  severity: 'medium',
  confidence: 'high',
  description: 'The Go vulnerability database knows a flaw of this version of the module.',
  remediation: 'Upgrade to the version that the finding names; of the standard library, the Go version.',
  cwe: ['CWE-1395'],
  controls: [],
  references: ['https://go.dev/doc/security/vuln', 'https://pkg.go.dev/vuln/'],
};
