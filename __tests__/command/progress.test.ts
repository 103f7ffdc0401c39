import {describe, expect, it} from 'vitest';
import {makeProgress} from '../../src/command/progress.ts';

const events = [
  {kind: 'scanner-started', scanner: 'iac', files: 12},
  {kind: 'files-done', done: 6, total: 12},
  {kind: 'scanner-ended', scanner: 'iac', outcome: 'completed', durationMs: 1234},
] as const;

function record(isTTY: boolean): string {
  const chunks: unknown[] = [];
  const progress = makeProgress({isTTY, write: (chunk: unknown) => chunks.push(chunk) > 0});
  for (const event of events) progress.show(event);
  progress.end();
  return chunks.join('');
}

describe('progress', () => {
  it('is plain lines where nobody watches', () => {
    expect(record(false)).toBe('iac: scanning 12 files\niac: completed after 1.2 s\n');
  });

  it('speaks of one file', () => {
    const chunks: unknown[] = [];
    const progress = makeProgress({isTTY: false, write: (chunk: unknown) => chunks.push(chunk) > 0});
    progress.show({kind: 'scanner-started', scanner: 'iac', files: 1});
    expect(chunks).toEqual(['iac: scanning 1 file\n']);
  });

  it('is one line that is rewritten on a terminal, and gone in the end', () => {
    const text = record(true);
    expect(text).toContain('scanning: iac — 6/12 files');
    expect(text).not.toContain('\n');
    expect(text.endsWith('\r\u001b[2K')).toBe(true);
  });
});
