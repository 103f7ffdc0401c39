/** The rule reference in docs/rules/iac.md. */
import type {RuleFile} from './rule-schema.ts';

export function renderReference(rules: readonly RuleFile[]): string {
  const head = [
    '# Infrastructure as code: rules',
    '',
    `Written by \`npm run generate\` from the rule files; change those instead. ${rules.length} rules.`,
    '',
    '| rule | severity | what it finds |',
    '|---|---|---|',
    ...rules.map(({id, severity, title}) => `| [\`${id}\`](#${id}) | ${severity} | ${title} |`),
  ];
  return `${[...head, ...rules.flatMap(renderRule)].join('\n')}\n`;
}

function renderRule(rule: RuleFile): readonly string[] {
  const controls = rule.controls.map(({guide, id}) => `${guide} ${id}`).join(', ');
  return [
    '',
    `## ${rule.id}`,
    '',
    `**${rule.title}.** Severity ${rule.severity}, confidence ${rule.confidence}.`,
    '',
    rule.description.trim(),
    '',
    `*What to do:* ${rule.remediation.trim()}`,
    '',
    `*Classification:* ${rule.cwe.join(', ')}${controls === '' ? '' : ` · ${controls}`}`,
    '',
    ...rule.references.map((url) => `- <${url}>`),
    ...renderExample('Not like this', rule, rule.examples.bad[0]?.text),
    ...renderExample('Like this', rule, rule.examples.good[0]?.text),
  ];
}

function renderExample(title: string, {id}: RuleFile, text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  return ['', `${title}:`, '', `\`\`\`${id.startsWith('docker-') ? 'dockerfile' : 'yaml'}`, text.trimEnd(), '```'];
}
