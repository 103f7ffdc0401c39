/**
 * Hostile text at every sink. A report in which every text from outside is the attack is compared with one in which it
 * is a plain word: the structure of the output must be the same.
 */
import {describe, expect, it} from 'vitest';
import {renderWorkflowCommands} from '../../src/report/annotations/render-workflow-commands.ts';
import {selectAnnotations} from '../../src/report/annotations/select-annotations.ts';
import {renderComplianceMarkdown} from '../../src/report/compliance/render-compliance-markdown.ts';
import {renderHtml} from '../../src/report/html/render-html.ts';
import {renderJson} from '../../src/report/json/render-json.ts';
import {ReportDocument} from '../../src/report/json/schema.ts';
import {renderJunit} from '../../src/report/junit/render-junit.ts';
import {renderComment} from '../../src/report/markdown/render-comment.ts';
import {renderSummary} from '../../src/report/markdown/render-summary.ts';
import {renderSarif} from '../../src/report/sarif/render-sarif.ts';
import {renderTerminal} from '../../src/report/terminal/render-terminal.ts';
import {makeFrame} from '../support/make-frame.ts';
import {makeHostileReport} from '../support/report.ts';

const ATTACKS: readonly (readonly [string, string])[] = [
  ['a line end', 'a\nb'],
  ['a carriage return', 'a\r\nb\rc'],
  ['a command on its own line', 'a\n::error file=x::owned'],
  ['a command at the start', '::stop-commands::x'],
  ['a command of the old syntax', 'a ##[add-mask]e'],
  ['an encoded command', '%0A::error::owned%0D'],
  ['a script', '<script>alert(1)</script>'],
  ['the end of a script', '</script></style></title><img src=x onerror=alert(1)>'],
  ['the end of an attribute', '" onmouseover="alert(1)" \' x=\''],
  ['a comment', 'a --> <!-- b'],
  ['the end of a CDATA section', ']]><x/>'],
  ['an entity', '&lt;b&gt; &#64;everyone &xxe;'],
  ['code spans', '`a` ``b`` ```c'],
  ['a fence', '```\n# x\n~~~'],
  ['a link', '[a](javascript:alert(1)) ![b](https://evil.example/x.png)'],
  ['a reference', '[a]: https://evil.example\n[a]'],
  ['autolinks', '<https://evil.example> https://evil.example www.evil.example a@evil.example'],
  ['mentions', '@everyone @org/team #1 o/r#2 GH-3'],
  ['details', '</details></summary></code></sub>'],
  ['a table', 'a | b |\n| --- | --- |'],
  ['blocks', '# a\n- b\n1. c\n> d\n---\n    e'],
  ['emphasis', '**a** __b__ ~~c~~ $d$ :boom:'],
  ['a direction override', 'a\u202eb\u2066c\u200f'],
  ['separators', 'a\u2028b\u2029c\u0085d'],
  ['invisible characters', 'a\u200b\u00ad\ufeff\u{e0041}b'],
  ['escape sequences', '\u001b[2J\u001b]8;;https://evil.example\u0007x\u009b31m'],
  ['NUL and backspace', 'a\u0000\b\u007fb'],
  ['lone surrogates', '\ud800a\udc00'],
  ['non-characters', 'a\ufffe\uffffb'],
  ['a long text', 'x'.repeat(4000)],
  ['long pictures', '😀'.repeat(2000)],
  ['a placeholder', '{0} ${process.env} {{x}}'],
  ['nothing but blanks', ' \t '],
  ['a package URL', 'pkg:npm/%40a/b@1.0?x=y#z'],
  ['an id that leaves its address', 'CVE-2021-1/../../evil'],
  ['an id that ends its link', 'CVE-2021-1) [a](https://evil.example'],
  ['a version that ends its cell', '1.0 | <br> | **2.0**'],
  ['a version with a build', '1.0.0-rc.1+build:2_3~4'],
  ['a name with a scope', '@evil/package'],
  ['a licence expression with markup', 'MIT OR (<b>GPL-2.0</b> AND LicenseRef-`x`)'],
];

/** Controls but line feed, bidirectional controls, separators, invisible characters. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in the output
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** Lines that the runner takes for commands. */
const LOG_COMMAND = /^\s*::|##\[/m;

const BENIGN = makeHostileReport('plain');

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

describe.each(ATTACKS)('%s', (_, attack) => {
  const report = makeHostileReport(attack);

  it.each([
    ['comment', renderComment],
    ['summary', renderSummary],
    ['compliance report', renderComplianceMarkdown],
  ] as const)('is text in the Markdown of the %s', (_sink, render) => {
    const markdown = render(report);
    // The guides of the compliance report are ours, with their addresses.
    const prose = markdown.replace(/^ *(`{3,})(?:text|diff)\n.*?^ *\1$/gms, '').replace(/^\[Source\]\(.*$/gm, '');
    expect(countOf(markdown, /\n/g)).toBe(countOf(render(BENIGN), /\n/g));
    expect(markdown).not.toMatch(UNSAFE);
    expect(markdown).not.toMatch(LOG_COMMAND);
    expect(markdown.isWellFormed()).toBe(true);
    const unlinked = prose.replace(/\]\([^)\s]*\)/g, ']');
    expect(unlinked.replace(/<\/?(?:details|summary|code|sub|span|br)>/g, '')).not.toMatch(/[<>`~]|(?<!#)!\[/);
    expect(prose).not.toMatch(/\]\((?!https:\/\/github\.com\/org\/online-shop\/blob\/)/);
    expect(unlinked).not.toMatch(/:\/\/|www\./);
    expect(unlinked.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@(?!&#8203;)|#\d(?!\d*;)|GH-\d/);
  });

  it('is text in HTML', () => {
    const html = renderHtml(report);
    const tags = /<(?!\/?code>)[a-z/!]/gi;
    expect(countOf(html, tags)).toBe(countOf(renderHtml(BENIGN), tags));
    const body = html.slice(html.indexOf('<body>'), html.lastIndexOf('<script>'));
    expect(body).not.toMatch(UNSAFE);
    expect(body).not.toMatch(LOG_COMMAND);
    expect(body.replace(/="[^"<>]*"/g, '')).not.toMatch(/<[^>]*["'=]/);
    expect(html.isWellFormed()).toBe(true);
  });

  it('is text in XML', () => {
    const xml = renderJunit(report);
    const tags = /<[a-z/!?]/gi;
    expect(countOf(xml, tags)).toBe(countOf(renderJunit(BENIGN), tags));
    expect(xml).not.toMatch(UNSAFE);
    expect(xml).not.toMatch(LOG_COMMAND);
    expect(xml).not.toMatch(/[\ufffe\uffff]|&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/);
    expect(xml.isWellFormed()).toBe(true);
  });

  it('is text in a terminal and a log', () => {
    const terminal = renderTerminal(report, {color: false, width: 80});
    expect(terminal).not.toMatch(UNSAFE);
    expect(terminal).not.toMatch(LOG_COMMAND);
    expect(terminal.isWellFormed()).toBe(true);
  });

  it('is the same text in JSON', () => {
    const text = renderJson(report);
    expect(ReportDocument.parse(JSON.parse(text)).findings[0]?.message).toBe(attack.toWellFormed());
    expect(text).not.toMatch(LOG_COMMAND);
  });

  it('is text in SARIF', () => {
    const sarif = renderSarif(report);
    const uris = Array.from(sarif.matchAll(/"uri": "([^"]*)"/g), ([, uri]) => uri);
    expect(uris).not.toHaveLength(0);
    for (const uri of uris) expect(uri).toMatch(/^(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})*$/);
    expect(JSON.parse(sarif)).toMatchObject({version: '2.1.0'});
    expect(sarif).not.toMatch(LOG_COMMAND);
    // What a fix writes into a file is no message.
    const messages = sarif.replaceAll(/"insertedContent": \{\s*"text": "[^\n]*\n/g, '');
    expect(messages).not.toMatch(/"(?:text|markdown|justification)": "[^\n]*\]\(/);
  });

  it('is text in workflow commands', () => {
    const selection = selectAnnotations(report, {max: 50});
    const commands = renderWorkflowCommands(selection).trimEnd().split('\n');
    expect(selection.annotations).not.toHaveLength(0);
    expect(commands).toHaveLength(selection.annotations.length);
    for (const command of commands) expect(command).toMatch(/^::(?:error|warning|notice) [^:\r\n]*::[^\r\n]*$/);
  });

  it('keeps its columns in a code frame', () => {
    const [line = ''] = attack.split('\n');
    const frame = makeFrame(attack, {startLine: 1, startColumn: 1, endLine: 1, endColumn: line.length + 1}, []);
    expect(frame?.lines.join('\n')).not.toMatch(UNSAFE);
    expect(frame?.lines.every((shown) => shown.isWellFormed())).toBe(true);
  });
});
