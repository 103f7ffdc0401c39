/** The page about all rules, docs/rules/secrets.md. */
import type {SecretRule} from './secret-rule.ts';

/** The rules of one file, under the file's name. */
export interface RuleGroup {
  readonly name: string;
  readonly rules: readonly SecretRule[];
}

export function renderReference(groups: readonly RuleGroup[]): string {
  const count = groups.reduce((sum, group) => sum + group.rules.length, 0);
  return [
    '<!-- Generated from scanners/embedded/secrets/rules/*.toml by `npm run generate`; never edit by hand. -->',
    '# Rules of the secrets scanner',
    '',
    `${count} rules. How they are matched, and how to add one: [scanners/embedded/secrets](../../scanners/embedded/secrets/README.md).`,
    '',
    ...groups.flatMap(renderGroup),
  ].join('\n');
}

function renderGroup({name, rules}: RuleGroup): readonly string[] {
  return [`## ${title(name)}`, '', ...rules.flatMap(renderRule)];
}

function renderRule(rule: SecretRule): readonly string[] {
  return [
    `### ${rule.id}`,
    '',
    `**${rule.title}** · severity ${rule.severity} · confidence ${rule.confidence} · ${rule.cwe.join(', ')}`,
    '',
    rule.description,
    '',
    rule.remediation,
    '',
    ...rule.references.map((reference) => `- <${reference}>`),
    '',
  ];
}

function title(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
