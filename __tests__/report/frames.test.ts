import {describe, expect, it} from 'vitest';
import {collectFrames} from '../../src/report/frames/collect-frames.ts';
import {MASK, MAX_LINE_LENGTH} from '../../src/report/frames/frame-line.ts';
import {makeFrames} from '../../src/report/frames/make-frames.ts';
import {makeFrame} from '../support/make-frame.ts';
import {KEY_RULE, makeFinding, makeOutcome} from '../support/report.ts';

const TEXT = ['one', 'two', '  three three', 'four', 'five', 'six'].join('\n');

describe('makeFrame', () => {
  it('shows two lines around the region and marks its columns', () => {
    const frame = makeFrame(TEXT, {startLine: 3, startColumn: 9, endLine: 3, endColumn: 14}, []);
    expect(frame).toEqual({
      firstLine: 1,
      lines: ['one', 'two', '  three three', 'four', 'five'],
      marks: [{line: 3, startColumn: 9, endColumn: 14}],
    });
  });

  it.each([
    ['the first line', 1, 1, ['one', 'two', '  three three']],
    ['the last line', 6, 4, ['four', 'five', 'six']],
  ])('stays inside the text at %s', (_, startLine, firstLine, lines) => {
    expect(makeFrame(TEXT, {startLine}, [])).toMatchObject({firstLine, lines});
  });

  it.each([0, 7, 1_000_000])('has no frame for line %i of a text of six', (startLine) => {
    expect(makeFrame(TEXT, {startLine}, [])).toBeUndefined();
  });

  it('marks a line without its indentation when the region has no columns', () => {
    expect(makeFrame(TEXT, {startLine: 3}, [])?.marks).toEqual([{line: 3, startColumn: 3, endColumn: 14}]);
  });

  it('marks one column on an empty line', () => {
    expect(makeFrame('a\n\nb', {startLine: 2}, [])?.marks).toEqual([{line: 2, startColumn: 1, endColumn: 2}]);
  });

  it('shows tabs as blanks and moves the mark along', () => {
    const frame = makeFrame('\tx = y', {startLine: 1, startColumn: 2, endLine: 1, endColumn: 3}, []);
    expect(frame).toMatchObject({lines: ['  x = y'], marks: [{startColumn: 3, endColumn: 4}]});
  });

  it('drops carriage returns and shows control characters in one column each', () => {
    expect(makeFrame('a\u001b[31mb\u202ec\r\n\u0000', {startLine: 1}, [])?.lines).toEqual(['a␛[31mb�c', '␀']);
  });

  it('cuts a long line around the region', () => {
    const line = `${'x'.repeat(5000)}NEEDLE${'y'.repeat(5000)}`;
    const frame = makeFrame(line, {startLine: 1, startColumn: 5001, endLine: 1, endColumn: 5007}, []);
    const [shown = ''] = frame?.lines ?? [];
    const [mark] = frame?.marks ?? [];
    expect(shown.length).toBeLessThanOrEqual(MAX_LINE_LENGTH + 2);
    expect(shown.slice((mark?.startColumn ?? 0) - 1, (mark?.endColumn ?? 0) - 1)).toBe('NEEDLE');
  });

  it('shows only the beginning of a region of many lines', () => {
    const text = Array.from({length: 100}, (_, index) => `line ${index + 1}`).join('\n');
    expect(makeFrame(text, {startLine: 10, endLine: 90}, [])?.lines).toHaveLength(8);
  });
});

describe('masking', () => {
  it.each([
    ['columns', {startLine: 1, startColumn: 7, endLine: 1, endColumn: 13}, [`key = ${MASK};`, 'next']],
    ['no end column', {startLine: 1, startColumn: 7}, [`key = ${MASK}`, 'next']],
    ['no columns', {startLine: 1}, [MASK, 'next']],
    ['several lines', {startLine: 1, startColumn: 7, endLine: 2, endColumn: 3}, [`key = ${MASK}`, `${MASK}xt`]],
  ])('replaces a region with %s by a fixed width', (_, region, lines) => {
    expect(makeFrame('key = secret;\nnext', region, [region])?.lines).toEqual(lines);
  });

  it('marks the mask of the secret it is about', () => {
    const region = {startLine: 1, startColumn: 7, endLine: 1, endColumn: 13};
    expect(makeFrame('key = secret;', region, [region])?.marks).toEqual([{line: 1, startColumn: 7, endColumn: 15}]);
  });

  it('marks the whole mask when the line around the secret is masked, too', () => {
    const region = {startLine: 1, startColumn: 7, endLine: 1, endColumn: 13};
    const frame = makeFrame('key = secret;', region, [{startLine: 1}]);
    expect(frame).toMatchObject({lines: [MASK], marks: [{line: 1, startColumn: 1, endColumn: 1 + MASK.length}]});
  });

  it('gives the same frame for secrets of different lengths', () => {
    const frames = [6, 60].map((length) => {
      const region = {startLine: 1, startColumn: 7, endLine: 1, endColumn: 7 + length};
      return makeFrame(`key = ${'s'.repeat(length)};`, region, [region]);
    });
    expect(frames[0]).toEqual(frames[1]);
  });

  it('masks a secret that reaches over both ends of a cut line', () => {
    const line = 's'.repeat(10_000);
    const region = {startLine: 1, startColumn: 1, endLine: 1, endColumn: 10_001};
    expect(makeFrame(line, {startLine: 1, startColumn: 5000}, [region])?.lines).toEqual([`…${MASK}…`]);
  });

  it('masks overlapping regions once', () => {
    const regions = [
      {startLine: 1, startColumn: 3, endLine: 1, endColumn: 8},
      {startLine: 1, startColumn: 5, endLine: 1, endColumn: 10},
    ];
    expect(makeFrame('a=0123456789', {startLine: 1}, regions)?.lines).toEqual([`a=${MASK}789`]);
  });
});

describe('makeFrames', () => {
  const secret = makeFinding({
    rule: KEY_RULE,
    location: {path: 'a.ts', startLine: 2, startColumn: 5, endLine: 2, endColumn: 11},
  });
  const neighbour = makeFinding({location: {path: 'a.ts', startLine: 1}});
  const contents = new Map([['a.ts', 'first\nk = secret\nlast']]);

  it('masks the secret in the frame of another finding of the file', () => {
    const frame = makeFrames(contents, [secret, neighbour]).get(neighbour.fingerprint);
    expect(frame?.lines).toEqual(['first', `k = ${MASK}`, 'last']);
  });

  it('masks the secret again where it is repeated', () => {
    const text = 'first secret\nk = secret; // secret\nlast';
    const frame = makeFrames(new Map([['a.ts', text]]), [secret, neighbour]).get(neighbour.fingerprint);
    expect(frame?.lines).toEqual([`first ${MASK}`, `k = ${MASK}; // ${MASK}`, 'last']);
  });

  it('masks secrets whose finding was merged into another', () => {
    const place = {path: 'a.ts', startLine: 3, startColumn: 1, endLine: 3, endColumn: 5};
    const frame = makeFrames(contents, [neighbour], [place]).get(neighbour.fingerprint);
    expect(frame?.lines).toEqual(['first', 'k = secret', MASK]);
  });

  it('shows nothing of a file with more secrets than can be looked for', () => {
    const text = Array.from({length: 5_000}, (_, index) => `secret-${index}-${'x'.repeat(40)}`).join('\n');
    const findings = text.split('\n').map((line, index) => ({
      ...secret,
      location: {path: 'a.ts', startLine: index + 1, startColumn: 1, endLine: index + 1, endColumn: line.length + 1},
    }));
    expect(makeFrames(new Map([['a.ts', text]]), findings).size).toBe(0);
  });

  it('masks the related places of a secret, too', () => {
    const twice = {...secret, relatedLocations: [{path: 'b.ts', startLine: 1, startColumn: 1, endColumn: 7}]};
    const other = makeFinding({location: {path: 'b.ts', startLine: 2}});
    const frames = makeFrames(new Map([['b.ts', 'secret\nx']]), [twice, other]);
    expect(frames.get(other.fingerprint)?.lines).toEqual([MASK, 'x']);
  });

  it.each([
    ['a finding of the history', {...neighbour, commit: 'c'.repeat(40)}],
    ['a fixed finding', {...neighbour, status: 'fixed' as const}],
    ['a finding of a file that is not at hand', makeFinding({location: {path: 'z.ts', startLine: 1}})],
  ])('gives no frame for %s', (_, finding) => {
    expect(makeFrames(contents, [finding]).size).toBe(0);
  });

  it('frames thousands of findings of one minified line', () => {
    const cell = "k='secret',";
    const text = cell.repeat(20_000);
    const findings = Array.from({length: 20_000}, (_, index) =>
      makeFinding({
        rule: KEY_RULE,
        fingerprint: String(index),
        location: {
          path: 'a.js',
          startLine: 1,
          startColumn: index * cell.length + 4,
          endLine: 1,
          endColumn: index * cell.length + 10,
        },
      }),
    );
    const frames = makeFrames(new Map([['a.js', text]]), findings);
    expect(frames.size).toBe(20_000);
    expect([...frames.values()].flatMap(({lines}) => lines).join('')).not.toContain('secret');
  });
});

describe('collectFrames', () => {
  const entry = {path: 'a.ts', oid: 'a'.repeat(40), sizeBytes: 1, mode: '100644'};
  const repository = {
    head: {files: [entry], skipped: []},
    async *read() {
      yield {entry, bytes: new TextEncoder().encode('first\nk = secret\nlast')};
    },
  };
  const location = {path: 'a.ts', startLine: 2, startColumn: 5, endLine: 2, endColumn: 11};
  const shown = makeFinding({location: {path: 'a.ts', startLine: 1}});

  it('masks secrets that a scanner saw even when no finding is left of them', async () => {
    const raw = {ruleId: 'x', message: 'x', location, identity: shown.identity, sensitive: true};
    const outcome = makeOutcome({findings: {head: [raw], base: [], history: []}});
    const frames = await collectFrames(repository, [shown], [outcome]);
    expect(frames.get(shown.fingerprint)?.lines).toEqual(['first', `k = ${MASK}`, 'last']);
  });

  it('masks a place that only a finding of another file names', async () => {
    const elsewhere = makeFinding({
      rule: KEY_RULE,
      location: {path: 'b.ts', startLine: 1},
      relatedLocations: [location],
    });
    const frames = await collectFrames(repository, [shown, elsewhere], []);
    expect(frames.get(shown.fingerprint)?.lines).toEqual(['first', `k = ${MASK}`, 'last']);
  });
});

it('masks a token beside a finding that no rule has found', () => {
  const token = ['gh', 'p_', 'aB3dE5fG7h'.repeat(4)].join('');
  const finding = makeFinding({location: {path: 'a.yaml', startLine: 2}});
  const frames = makeFrames(new Map([['a.yaml', `x: ${token}${token}\nprivileged: true\n`]]), [finding]);

  expect([...frames.values()].map(({lines}) => lines)).toEqual([[`x: ${MASK}`, 'privileged: true']]);
});
