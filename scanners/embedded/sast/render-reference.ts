/** The rule reference of this scanner in docs/rules/. */
import type {Rule} from '../../../src/finding/rule.ts';

interface Example {
  readonly language: string;
  readonly text: string;
}

/** `examples` by rule id: annotated code, in which `ruleid:` stands above what is found and `ok:` above what is not. */
export function renderReference(rules: readonly Rule[], examples: ReadonlyMap<string, Example>): string {
  const head = [
    '# Static analysis: rules',
    '',
    `Written by \`npm run generate\` from the rule files; change those instead. ${rules.length} rules. In the examples the line below`,
    '`ruleid:` is found and the line below `ok:` is not.',
    '',
    '| rule | severity | what it finds |',
    '|---|---|---|',
    ...rules.map(({id, severity, title}) => `| [\`${id}\`](#${id}) | ${severity} | ${title} |`),
  ];
  return `${[...head, ...rules.flatMap((rule) => renderRule(rule, examples.get(rule.id)))].join('\n')}\n`;
}

function renderRule(rule: Rule, example: Example | undefined): readonly string[] {
  const controls = rule.controls.map(({guide, id}) => `${guide} ${id}`).join(', ');
  const code = example === undefined ? [] : ['', `\`\`\`${example.language}`, example.text.trimEnd(), '```'];
  return [
    '',
    `## ${rule.id}`,
    '',
    `**${rule.title}.** Severity ${rule.severity}, confidence ${rule.confidence}.`,
    '',
    rule.description,
    '',
    `*What to do:* ${rule.remediation.trim()}`,
    '',
    `*Classification:* ${rule.cwe.join(', ')}${controls === '' ? '' : ` · ${controls}`}`,
    '',
    ...rule.references.map((url) => `- <${url}>`),
    ...code,
  ];
}
