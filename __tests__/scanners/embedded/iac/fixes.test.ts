/** What holds for every fix: it fits the text, what comes out is the same document but for one value, and the finding is gone. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseAllDocuments, stringify} from 'yaml';
import {readRules} from '../../../../scanners/embedded/iac/read-rules.ts';
import {applyOffsetEdits, toOffsetEdits} from '../../../../src/formats/text-edit/edit.ts';
import {scanText} from './scan.ts';

const rules = await readRules();
const fixing = rules.filter(
  ({id, validations}) => id.startsWith('k8s-') && validations.some(({fix}) => fix !== undefined),
);
const documents: readonly unknown[] = fixing
  .flatMap(({examples}) => [...examples.bad, ...examples.good].flatMap(({text}) => parseAllDocuments(text)))
  .map((document) => document.toJS());

interface Style {
  readonly indent: number;
  readonly indentSeq: boolean;
  readonly collectionStyle: 'any' | 'block' | 'flow';
  readonly quotes: boolean;
  readonly lineEnd: string;
  /** After every so many lines. */
  readonly comments: number;
}

const style = fc.record({
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  quotes: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  comments: fc.integer({min: 1, max: 9}),
});

function write(value: unknown, {indent, indentSeq, collectionStyle, quotes, lineEnd, comments}: Style): string {
  const text = stringify(value, {
    indent,
    indentSeq,
    collectionStyle,
    defaultStringType: quotes ? 'QUOTE_DOUBLE' : 'PLAIN',
    lineWidth: 40,
  });
  const lines = text.split('\n');
  return lines.map((line, index) => (index % comments === 0 ? `# ${index}${lineEnd}${line}` : line)).join(lineEnd);
}

/** Paths of what differs. */
function changes(before: unknown, after: unknown, path: string): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((one, index) => changes(one, after[index], `${path}[${index}]`));
  if (!isObject(before) || !isObject(after)) return [path];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => changes(before[key], after[key], `${path}.${key}`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('fixes', () => {
  it('change one value of the document, however it is written', () => {
    let made = 0;
    fc.assert(
      fc.property(fc.constantFrom(...documents), style, (value, written) => {
        const text = write(value, written);
        // A comment may have come between the lines of one value.
        const [original] = parseAllDocuments(text);
        fc.pre(original?.errors.length === 0 && changes(value, original.toJS(), '').length === 0);
        for (const {ruleId, fix} of scanText('a.yaml', text).findings) {
          if (fix === undefined) continue;
          const edits = toOffsetEdits(text, fix.edits);
          const fixed = applyOffsetEdits(text, edits ?? []);
          const [document, ...others] = parseAllDocuments(fixed);
          expect([edits === undefined, others.length, document?.errors], fixed).toEqual([false, 0, []]);
          expect(changes(value, document?.toJS(), ''), `${ruleId}\n${fixed}`).toHaveLength(1);
          if (written.lineEnd === '\r\n') expect(fixed).not.toMatch(/[^\r]\n/);
          made += 1;
        }
      }),
      {numRuns: 300, seed: 1},
    );
    expect(made).toBeGreaterThan(300);
  });
});
