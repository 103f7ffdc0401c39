/** Configuration of services inside of ConfigMaps. */
import {expect, it} from 'vitest';
import {linesOf, scanText} from './scan.ts';

const map = (entry: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: redis}\ndata:\n${entry}`;

it.each([
  ['a text as it is', map('  redis.conf: |\n    port 6379\n    protected-mode no\n'), [7]],
  ['one with a sign and a comment', map('  redis.conf: |- # settings\n    port 6379\n    protected-mode no\n'), [7]],
  ['empty lines first', map('  redis.conf: |\n\n    port 6379\n    protected-mode no\n'), [8]],
  ['a folded text, at its key', map('  redis.conf: >\n    port 6379\n\n    protected-mode no\n'), [5]],
  ['a quoted text, at its key', map('  redis.conf: "port 6379\\nprotected-mode no\\n"\n'), [5]],
  [
    'an accepted one',
    map(
      '  redis.conf: |\n    port 6379\n    # secure-pipeline:ignore redis-open-without-password tests\n    protected-mode no\n',
    ),
    [8],
  ],
  ['no text', map('  redis.conf: 1\n'), []],
  ['another kind', map('  redis.conf: |\n    port 6379\n    protected-mode no\n').replace('ConfigMap', 'Other'), []],
])('%s', (_name, text, lines) => {
  const report = scanText('manifest.yaml', text);

  expect(linesOf(report, 'redis-open-without-password')).toEqual(lines);
  expect(report.findings.every(({location}) => location.path === 'manifest.yaml')).toBe(true);
});

it('columns are those of the file', () => {
  const report = scanText('a.yaml', map('  redis.conf: |\n    port 6379\n    protected-mode no\n'));

  expect(report.findings.map(({location}) => location)).toEqual([
    {path: 'a.yaml', startLine: 7, startColumn: 5, endLine: 7, endColumn: 22},
  ]);
});

it('what cannot be read is named', () => {
  const report = scanText('a.yaml', map('  vault.hcl: |\n    storage "a" {}\n    listener "tcp" {\n'));

  expect(report.notes).toEqual([{kind: 'unparsable', text: 'vault.hcl: } is missing, line 3'}]);
});

it('another map is another problem', () => {
  const entry = '  redis.conf: |\n    protected-mode no\n';
  const [first, second] = [map(entry), map(entry).replace('{name: redis}', '{name: redis-two}')].map(
    (text) => scanText('a.yaml', text).findings[0]?.identity,
  );

  expect(first).toBeDefined();
  expect(first).not.toEqual(second);
});
