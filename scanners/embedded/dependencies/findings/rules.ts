/** What the scanner can report. Severity of a flaw is its own; the rules' severities are what counts without one. */
import type {Rule} from '../../../../src/finding/rule.ts';

const OUTDATED_COMPONENTS = [
  {guide: 'OWASP Top 10', id: 'A06:2021'},
  {guide: 'NIST SP 800-53', id: 'SI-2'},
  {guide: 'NIST SP 800-218', id: 'PW.4.4'},
] as const;

export const VULNERABLE: Rule = {
  id: 'vulnerable-dependency',
  title: 'Dependency with a published flaw',
  category: 'dependencies',
  severity: 'high',
  confidence: 'high',
  description:
    'An installed version of a package has a flaw that is published, with how to use it. Whoever reaches the code that ' +
    'calls the package may be able to use it; whether your code does was not looked at.',
  remediation:
    'Upgrade to a version without the flaw, as the finding says, and write the lockfile anew. Where no fixed version ' +
    'exists, replace the package or accept the flaw for a time with a waiver that says why it does not matter.',
  cwe: ['CWE-1395'],
  controls: [...OUTDATED_COMPONENTS, {guide: 'NIST SP 800-53', id: 'RA-5'}],
  references: [
    'https://osv.dev/',
    'https://owasp.org/Top10/A06_2021-Vulnerable_and_Outdated_Components/',
    'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
  ],
};

export const MALICIOUS: Rule = {
  id: 'malicious-dependency',
  title: 'Malicious package',
  category: 'dependencies',
  severity: 'critical',
  confidence: 'high',
  description:
    'A version of a package that is in the lockfile is known to be malware. It runs with the rights of whoever ' +
    'installs it: on the machines of developers, in builds and in production, with the secrets that are there.',
  remediation:
    'Remove the package and everything that brings it in. Treat machines that installed it as taken over: replace ' +
    'every secret that they could read, and build them anew.',
  cwe: ['CWE-506'],
  controls: [
    {guide: 'OWASP Top 10', id: 'A08:2021'},
    {guide: 'NIST SP 800-53', id: 'SR-3'},
    {guide: 'NIST SP 800-53', id: 'SI-3'},
  ],
  references: ['https://github.com/ossf/malicious-packages', 'https://osv.dev/'],
};

export const DENIED: Rule = {
  id: 'denied-dependency',
  title: 'Package that the policy denies',
  category: 'dependencies',
  severity: 'high',
  confidence: 'high',
  description: 'The config of this repository names the package under `dependencies.deny.packages`.',
  remediation: 'Replace the package, or whatever brings it in, by something that the policy allows.',
  cwe: ['CWE-1357'],
  controls: [{guide: 'NIST SP 800-53', id: 'CM-7'}],
  references: ['https://github.com/package-url/purl-spec'],
};

export const DENIED_LICENSE: Rule = {
  id: 'denied-license',
  title: 'Package under a licence that the policy denies',
  category: 'dependencies',
  severity: 'medium',
  confidence: 'high',
  description:
    'The lockfile states a licence for the package that the config of this repository names under ' +
    '`dependencies.deny.licenses`, and no other licence to choose instead.',
  remediation: 'Replace the package, or have the licence looked at and accept it with a waiver.',
  cwe: ['CWE-1357'],
  controls: [{guide: 'NIST SP 800-53', id: 'CM-10'}],
  references: ['https://spdx.org/licenses/'],
};

export const RULES: readonly Rule[] = [VULNERABLE, MALICIOUS, DENIED, DENIED_LICENSE];
