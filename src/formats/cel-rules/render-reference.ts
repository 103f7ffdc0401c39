/** The rule reference of a scanner in docs/rules/. */
import type {RuleExample, RuleFile} from './rule-data.ts';

export interface Reference {
  /** Heading of the page. */
  readonly title: string;
  readonly rules: readonly RuleFile[];
  /** Language of a code block, as Markdown names it. */
  readonly languageOf: (rule: RuleFile, example: RuleExample) => string;
}

export function renderReference({title, rules, languageOf}: Reference): string {
  const head = [
    `# ${title}`,
    '',
    `Written by \`npm run generate\` from the rule files; change those instead. ${rules.length} rules.`,
    '',
    '| rule | severity | what it finds |',
    '|---|---|---|',
    ...rules.map((rule) => `| [\`${rule.id}\`](#${rule.id}) | ${rule.severity} | ${rule.title} |`),
  ];
  return `${[...head, ...rules.flatMap((rule) => renderRule(rule, languageOf))].join('\n')}\n`;
}

function renderRule(rule: RuleFile, languageOf: Reference['languageOf']): readonly string[] {
  const controls = rule.controls.map(({guide, id}) => `${guide} ${id}`).join(', ');
  const render = (title: string, example: RuleExample | undefined) =>
    example === undefined ? [] : renderExample(title, languageOf(rule, example), example);
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
    ...render('Not like this', rule.examples.bad[0]),
    ...render('Like this', rule.examples.good[0]),
  ];
}

function renderExample(title: string, language: string, {text}: RuleExample): readonly string[] {
  return ['', `${title}:`, '', `\`\`\`${language}`, text.trimEnd(), '```'];
}
