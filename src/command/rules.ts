/** `secure-pipeline rules` and `explain`: what the scanners look for. */

import {didYouMean} from '../config/did-you-mean.ts';
import {compareText} from '../finding/location.ts';
import type {Rule} from '../finding/rule.ts';
import {loadEmbeddedScanners} from '../scanners.ts';
import type {Terminal} from './terminal.ts';
import {UsageError} from './usage-error.ts';

/** Lists every rule, as a table or as JSON; `rules test` is a command of its own. */
export async function listRules(args: readonly string[], terminal: Terminal): Promise<number> {
  const {stdout} = terminal;
  if (args[0] === 'test') return (await import('./rules-test.ts')).testRulesOfFolder(args.slice(1), terminal);
  const unknown = args.find((arg) => arg !== '--json');
  if (unknown !== undefined) throw new UsageError(`rules takes no argument but --json, not ${JSON.stringify(unknown)}`);

  const rules = await loadRules();
  stdout.write(args.includes('--json') ? `${JSON.stringify(rules, null, 2)}\n` : formatTable(rules));
  return 0;
}

/** Tells everything about one rule. */
export async function explainRule(args: readonly string[], {stdout}: Terminal): Promise<number> {
  const [id, ...more] = args;
  if (id === undefined || more.length > 0)
    throw new UsageError('explain takes one rule id; `secure-pipeline rules` lists them');

  const rules = await loadRules();
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const ids = rules.map((candidate) => candidate.id);
    throw new UsageError(`${JSON.stringify(id)} is not a rule${didYouMean(id, ids) || startsLike(id, ids)}`);
  }
  stdout.write(formatRule(rule));
  return 0;
}

/** For an id of which only the beginning is known. */
function startsLike(id: string, ids: readonly string[]): string {
  const like = ids.filter((candidate) => candidate.startsWith(id)).slice(0, 5);
  return like.length === 0 ? '; `secure-pipeline rules` lists them' : `; there are ${like.join(', ')}`;
}

async function loadRules(): Promise<Rule[]> {
  const scanners = await loadEmbeddedScanners();
  const rules = await Promise.all(scanners.map((scanner) => scanner.rules({settingsFiles: {}})));
  // Two scanners can look for the same in different places.
  const byId = new Map(rules.flat().map((rule) => [rule.id, rule]));
  return [...byId.values()].sort((a, b) => compareText(a.category, b.category) || compareText(a.id, b.id));
}

function formatTable(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({id}) => id.length));
  const rows = rules.map(
    ({id, severity, category, title}) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${category.padEnd(8)}  ${title}`,
  );
  return `${rows.join('\n')}\n\n${rules.length} rules. \`secure-pipeline explain RULE-ID\` tells more.\n`;
}

function formatRule(rule: Rule): string {
  const lines = [
    `${rule.id}: ${rule.title}`,
    `${rule.severity}, confidence ${rule.confidence}, ${rule.category}${rule.cwe.length > 0 ? `, ${rule.cwe.join(', ')}` : ''}`,
    '',
    rule.description.trim(),
    '',
    `What to do: ${rule.remediation.trim()}`,
    ...(rule.controls.length > 0
      ? ['', `Controls: ${rule.controls.map(({guide, id}) => `${guide} ${id}`).join('; ')}`]
      : []),
    ...(rule.references.length > 0 ? ['', ...rule.references] : []),
  ];
  return `${lines.join('\n')}\n`;
}
