/** The secret never leaves the scanner. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DEFAULT_HASH_KEY, hashSecret} from '../../../../scanners/embedded/secrets/hash-secret.ts';
import {redact} from '../../../../scanners/embedded/secrets/redact.ts';
import {fill, seededRandom} from './example-grammar.ts';
import {EXAMPLES} from './examples.ts';
import {scanText} from './scan-text.ts';

/** A longer part than this must not occur in any output, published prefixes apart. */
const MAX_SHOWN = 4;

describe('redact', () => {
  it.each([
    ['a published prefix and the length', fill('ghp_{a36}', seededRandom(1)), ['ghp_'], 'ghp_…(40 characters)'],
    ['only the length without a published prefix', 'k'.repeat(20), [], '…(20 characters)'],
    ['nothing of a short secret', 'hunter22', ['hunter'], '(redacted)'],
    ['no prefix that leaves little to guess', 'ghp_12345678', ['ghp_'], '…(12 characters)'],
    ['the longest of several prefixes', `sk_live_${'q'.repeat(20)}`, ['sk_', 'sk_live_'], 'sk_live_…(28 characters)'],
  ])('shows %s', (_, secret, prefixes, expected) => {
    expect(redact(secret, prefixes)).toBe(expected);
  });
});

describe('hashSecret', () => {
  it('is the same for the same secret and differs by key and by secret', () => {
    const hashes = [
      hashSecret('a', 'k'),
      hashSecret('a', 'k2'),
      hashSecret('b', 'k'),
      hashSecret('a', DEFAULT_HASH_KEY),
    ];
    expect(hashSecret('a', 'k')).toBe(hashes[0]);
    expect(new Set(hashes).size).toBe(4);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on line ends', () => {
    expect(hashSecret('a\r\nb', 'k')).toBe(hashSecret('a\nb', 'k'));
  });
});

it('no report holds a secret or a part of one', async () => {
  const templates = EXAMPLES.flatMap(({secret}) => secret).filter((template) => /\{[abcdlpsuw]\d{2,}\}/.test(template));
  expect(templates.length).toBeGreaterThan(100);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...templates), fc.integer(), async (template, seed) => {
      const parts: string[] = [];
      const random = seededRandom(seed);
      const text = template.replaceAll(/\{(?:\w\d*|~)\}/g, (placeholder) => {
        const part = fill(placeholder, random);
        // Digits and hexadecimal letters alone could be in a hash by chance.
        if (/^\{[acpsw]/.test(placeholder)) parts.push(part);
        return part;
      });
      const output = JSON.stringify(await scanText(text));
      for (const part of parts) for (const piece of piecesOf(part)) expect(output).not.toContain(piece);
    }),
    {numRuns: 150, seed: 42},
  );
});

/** All stretches of one character more than may be shown. */
function piecesOf(part: string): readonly string[] {
  const length = MAX_SHOWN + 1;
  return Array.from({length: Math.max(0, part.length - length + 1)}, (_, at) => part.slice(at, at + length));
}
