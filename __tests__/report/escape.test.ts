/** Escapes and masks against any text that a generator comes up with. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {replaceControls, showControls} from '../../src/report/escape/control-characters.ts';
import {escapeHtml, htmlProse} from '../../src/report/escape/html.ts';
import {escapeLogLine} from '../../src/report/escape/log.ts';
import {escapeMarkdown, markdownCode, markdownProse} from '../../src/report/escape/markdown.ts';
import {splitCode} from '../../src/report/escape/split-code.ts';
import {truncate, truncateStart} from '../../src/report/escape/truncate.ts';
import {encodePath, toSafeLink} from '../../src/report/escape/uri.ts';
import {escapeXml} from '../../src/report/escape/xml.ts';
import {makeFrame} from '../support/make-frame.ts';

/** Any UTF-16, lone surrogates too, with many of the characters that mean something somewhere. */
const anyText = fc
  .array(fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom(...'`*_[]()<>|~&@#:$\\\n\r\t %\u001b\u202e\ud800!"\'')))
  .map((parts) => parts.join(''));

function holdsForAnyText(property: (text: string) => void): void {
  fc.assert(fc.property(anyText, property), {numRuns: 500, seed: 1});
}

describe('any text', () => {
  it.each([
    ['Markdown prose', escapeMarkdown, /[\n\r\\`*_[\]|~<>](?!span>|\/span>|(?<=<)\$)/],
    ['Markdown with code', markdownProse, /[\n\r\\`*_[\]|~]/],
    ['Markdown code', markdownCode, /[\n\r\\`*_[\]|~]/],
    ['HTML', escapeHtml, /[<>"'\n\r]|&(?!amp;|lt;|gt;|quot;|#\d+;)/],
    ['XML', escapeXml, /[<>"'\n\r]|&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/],
    ['a path in a URI', encodePath, /[^A-Za-z0-9._~/%-]/],
  ])('is harmless in %s', (_, toSink, forbidden) => {
    holdsForAnyText((text) => {
      const escaped = toSink(text).replaceAll('<span>$</span>', '');
      expect(escaped).not.toMatch(forbidden);
      expect(escaped.isWellFormed()).toBe(true);
    });
  });

  it('has only the elements in HTML that are ours', () => {
    holdsForAnyText((text) => {
      expect(htmlProse(text).replace(/<\/?code>/g, '')).not.toMatch(/[<>]/);
    });
  });

  it('is shown without control characters, in one line', () => {
    holdsForAnyText((text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be left
      expect(showControls(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      expect(replaceControls(text)).toHaveLength(text.length);
    });
  });

  it('is cut to the length asked for and stays well-formed', () => {
    holdsForAnyText((text) => {
      const whole = text.toWellFormed();
      for (const cut of [truncate(whole, 5), truncateStart(whole, 5)]) {
        expect(cut.length).toBeLessThanOrEqual(5);
        expect(cut.isWellFormed()).toBe(true);
      }
    });
  });

  it('is no command in a log', () => {
    holdsForAnyText((text) => {
      expect(escapeLogLine(text)).not.toMatch(/^\s*::|##\[/);
    });
  });

  it('keeps every character when it is split into prose and code', () => {
    holdsForAnyText((text) => {
      const joined = splitCode(text).map((part) => (part.kind === 'code' ? `\`${part.text}\`` : part.text));
      expect(joined.join('')).toBe(text);
    });
  });
});

describe('a link', () => {
  it.each([
    ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['https://a.example/(x)', 'https://a.example/%28x%29'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//a.example', undefined],
    ['a b', undefined],
    [undefined, undefined],
  ])('%j is %j', (link, expected) => {
    expect(toSafeLink(link)).toBe(expected);
  });
});

describe('a frame', () => {
  it('never shows a character of a secret, wherever it stands and whatever is shown', () => {
    const scenario = fc.record({
      before: fc.array(fc.constantFrom('a', '\t', '\n', '\r\n', 'é', '\u001b', '  ')),
      secret: fc.array(fc.constantFrom('S', 'S\nS', 'SSSSSSSS'), {minLength: 1, maxLength: 300}),
      after: fc.array(fc.constantFrom('a', '\n', 'b'.repeat(200))),
      shownLine: fc.integer({min: 1, max: 12}),
    });
    fc.assert(
      fc.property(scenario, ({before, secret, after, shownLine}) => {
        const [head, middle, tail] = [before.join(''), secret.join(''), after.join('')];
        const start = placeAfter(head);
        const end = placeAfter(head + middle);
        const region = {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column};
        const text = head + middle + tail;
        for (const startLine of [start.line, end.line, shownLine])
          expect(makeFrame(text, {startLine}, [region])?.lines.join('') ?? '').not.toContain('S');
      }),
      {numRuns: 500, seed: 1},
    );
  });
});

/** 1-based line and column of what follows the text. */
function placeAfter(text: string): {readonly line: number; readonly column: number} {
  const lines = text.split('\n');
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
}
