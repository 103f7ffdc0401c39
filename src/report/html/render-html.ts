/**
 * The HTML report: one file without any request, readable from disk. Findings are markup, so that the page works
 * without script, and the script only filters what is there. The content security policy allows exactly the two inline
 * texts that are ours, by hash; text from outside could not run even if an escape were forgotten.
 */
import {createHash} from 'node:crypto';
import type {JudgedFinding} from '../../finding/finding.ts';
import {escapeHtml} from '../escape/html.ts';
import type {Report} from '../report.ts';
import {type SectionName, type Sections, splitIntoSections} from '../view/sections.ts';
import {formatCount} from '../view/words.ts';
import {renderComponents} from './components.ts';
import {renderFilters} from './filters.ts';
import {renderFinding} from './finding.ts';
import {renderOverview} from './overview.ts';
import {renderPackages} from './packages.ts';
import {renderRules} from './rules.ts';
import {renderDetails, renderScanners, renderWarnings} from './run.ts';
import {SCRIPT} from './script.ts';
import {STYLE} from './style.ts';

/** Findings with a code frame; beyond it the page would only be slow, and the place is named all the same. */
const MAX_FRAMES = 5_000;

/** Blocking findings that are open at first. */
const MAX_OPEN = 10;

export function renderHtml(report: Report): string {
  const sections = splitIntoSections(report);
  const title = `${report.repository.name}: ${report.tool.name} report`;
  return [
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>\n<body>`,
    '<a class="skip" href="#findings">Skip to findings</a>',
    renderTop(report),
    '<main><div class="wrap stack">',
    renderOverview(report, sections, {warnings: renderWarnings(report), scanners: renderScanners(report)}),
    renderPackages(report, sections),
    renderFindings(report, sections),
    renderComponents(report),
    renderRules(report),
    renderDetails(report),
    '</div></main>',
    `<footer class="wrap">Written by ${escapeHtml(`${report.tool.name} ${report.tool.version}`)}.</footer>`,
    `<script>${SCRIPT}</script></body></html>\n`,
  ].join('\n');
}

const POLICY = [
  "default-src 'none'",
  `style-src '${hashSource(STYLE)}'`,
  `script-src '${hashSource(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashSource(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function renderTop({tool, repository}: Report): string {
  return [
    `<header class="top"><div class="wrap"><h1>${escapeHtml(tool.name)}</h1><p>${escapeHtml(repository.name)}</p>`,
    '<button type="button" id="theme" class="needs-script" hidden>Theme: auto</button></div></header>',
  ].join('');
}

const SECTION_TITLES: readonly (readonly [SectionName, string])[] = [
  ['blocking', 'Blocking'],
  ['tolerated', 'Within the thresholds'],
  ['disclosed', 'Newly disclosed: published after the base was committed'],
  ['existing', 'Existing before this change'],
  ['waived', 'Waived'],
  ['fixed', 'Fixed by this change'],
];

function renderFindings(report: Report, sections: Sections): string {
  if (report.findings.length === 0)
    return '<section id="findings" class="card" aria-label="Findings"><p>Nothing was found.</p></section>';
  let frames = 0;
  const parts = SECTION_TITLES.filter(([name]) => sections[name].length > 0).map(([name, title]) => {
    const items = sections[name].map((finding: JudgedFinding, index) => {
      frames += 1;
      const isOpen = name === 'blocking' && index < MAX_OPEN;
      return renderFinding(finding, report, {isOpen, hasFrame: frames <= MAX_FRAMES});
    });
    const heading = `<h3 id="section-${name}">${title} <small>${formatCount(items.length)}</small></h3>`;
    return `<section class="section" aria-labelledby="section-${name}">${heading}${items.join('')}</section>`;
  });
  return [
    '<section id="findings" aria-label="Findings" tabindex="-1">',
    renderFilters(report),
    ...parts,
    '</section>',
  ].join('\n');
}
