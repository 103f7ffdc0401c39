/** The page about all rules, docs/rules/images.md. */
import type {GeneratedFile} from '../../../scripts/generated-file.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {RULES} from './rules.ts';

/** Called by `npm run generate`. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const lines = [
    '<!-- Generated from the rules in scanners/embedded/images by `npm run generate`; never edit by hand. -->',
    '# Container images: rules',
    '',
    `${RULES.length} rules. What is read, and when: [container images](../images.md).`,
    '',
    ...RULES.flatMap(renderRule),
  ];
  return [{path: 'docs/rules/images.md', text: lines.join('\n')}];
}

function renderRule({
  id,
  title,
  severity,
  confidence,
  description,
  remediation,
  cwe,
  references,
}: Rule): readonly string[] {
  return [
    `## ${id}`,
    '',
    [`**${title}**`, `severity ${severity}`, `confidence ${confidence}`, ...cwe].join(' · '),
    '',
    description,
    '',
    `*What to do:* ${remediation}`,
    '',
    ...references.map((reference) => `- <${reference}>`),
    '',
  ];
}
