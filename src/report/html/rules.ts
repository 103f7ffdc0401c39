/** Help of every rule that has a finding, once. */
import type {Rule} from '../../finding/rule.ts';
import {escapeHtml, escapeHtmlCode, htmlProse} from '../escape/html.ts';
import {toSafeLink} from '../escape/uri.ts';
import type {Report} from '../report.ts';
import {code, foldedCard, severityBadge} from './markup.ts';

export function renderRules({findings}: Report): string {
  const used = new Map(findings.map(({rule}) => [rule.id, rule]));
  return used.size === 0 ? '' : foldedCard('About the rules', [...used.values()].map(renderRule).join(''));
}

/** Value of an id and of a link to it: only characters that need no escaping in either. */
export function ruleAnchor(ruleId: string): string {
  return `rule-${ruleId.replace(/[^A-Za-z0-9_-]/g, (character) => `.${(character.codePointAt(0) ?? 0).toString(16)}`)}`;
}

function renderRule(rule: Rule): string {
  const links = rule.references
    .map(toSafeLink)
    .filter((link) => link !== undefined)
    .map((link) => `<li><a href="${escapeHtmlCode(link)}" rel="noreferrer">${escapeHtmlCode(link)}</a></li>`);
  const controls = [...rule.cwe, ...rule.controls.map(({guide, id}) => `${guide} ${id}`)].map(escapeHtml);
  return [
    `<article class="rule" id="${ruleAnchor(rule.id)}"><h3>${escapeHtml(rule.title)} ${severityBadge(rule.severity)}</h3>`,
    `<p>${code(rule.id)}${controls.length > 0 ? ` · ${controls.join(' · ')}` : ''}</p>`,
    `<p>${htmlProse(rule.description)}</p>`,
    `<p class="fix"><strong>What to do:</strong> ${htmlProse(rule.remediation)}</p>`,
    links.length > 0 ? `<ul class="list">${links.join('')}</ul>` : '',
    '</article>\n',
  ].join('');
}
