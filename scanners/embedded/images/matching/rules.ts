/** What the packages of an image can be reported for. Severity of a flaw is its own. */
import type {Rule} from '../../../../src/finding/rule.ts';

const OUTDATED_COMPONENTS = [
  {guide: 'OWASP Top 10', id: 'A06:2021'},
  {guide: 'NIST SP 800-53', id: 'SI-2'},
  {guide: 'NIST SP 800-190', id: '4.1.1'},
] as const;

export const VULNERABLE: Rule = {
  id: 'vulnerable-image-package',
  title: 'Package of an image with a published flaw',
  category: 'images',
  severity: 'high',
  confidence: 'high',
  description:
    'A package in the image has a flaw that is published, with how to use it. For packages of a distribution its own ' +
    'fixed version decides, as distributions mend flaws without raising versions. Whether the program in the image ' +
    'reaches the flaw was not looked at.',
  remediation:
    'Build on a base image that has the fixed version, or upgrade the package while building. Leave out what the ' +
    'program does not need. Where no fixed version exists, accept the flaw for a time with a waiver that says why.',
  cwe: ['CWE-1395'],
  controls: [...OUTDATED_COMPONENTS, {guide: 'NIST SP 800-53', id: 'RA-5'}],
  references: ['https://osv.dev/', 'https://www.cisa.gov/known-exploited-vulnerabilities-catalog'],
};

export const MALICIOUS: Rule = {
  id: 'malicious-image-package',
  title: 'Malicious package in an image',
  category: 'images',
  severity: 'critical',
  confidence: 'high',
  description:
    'A version of a package that is in the image is known to be malware. It ran with the rights of the build that ' +
    'installed it, and runs wherever the image does.',
  remediation:
    'Do not run the image. Remove the package and what brings it in, treat machines that built or ran it as taken ' +
    'over, and replace every secret that they could read.',
  cwe: ['CWE-506'],
  controls: [
    {guide: 'OWASP Top 10', id: 'A08:2021'},
    {guide: 'NIST SP 800-53', id: 'SR-3'},
    {guide: 'NIST SP 800-53', id: 'SI-3'},
  ],
  references: ['https://github.com/ossf/malicious-packages', 'https://osv.dev/'],
};

export const END_OF_LIFE_RULE: Rule = {
  id: 'image-end-of-life-distribution',
  title: 'Distribution without security updates',
  category: 'images',
  severity: 'high',
  confidence: 'high',
  description:
    'The distribution that the image is made from gets no security updates any more. Flaws found since then stay, and ' +
    'nobody lists most of them for it: few findings on such an image say nothing.',
  remediation: 'Build on a release of the distribution that is supported.',
  cwe: ['CWE-1104'],
  controls: OUTDATED_COMPONENTS,
  references: ['https://endoflife.date/'],
};

export const PACKAGE_RULES: readonly Rule[] = [VULNERABLE, MALICIOUS, END_OF_LIFE_RULE];
