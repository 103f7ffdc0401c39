/** Comments that accept a finding, in languages that write comments in different ways. */
import {expect, it} from 'vitest';
import {type CommentMark, findSuppressions} from '../../../src/formats/cel-rules/suppressions.ts';

it.each<[CommentMark, string, number | undefined]>([
  ['#', 'a: 1 # secure-pipeline:ignore some-rule why\n', 1],
  ['#', '# secure-pipeline:ignore some-rule why\n# more\na: 1\n', 3],
  ['//', 'rpc A (B); // secure-pipeline:ignore some-rule why\n', 1],
  ['//', '// secure-pipeline:ignore some-rule why\nrpc A (B);\n', 2],
  ['//', 'rpc A (B); # secure-pipeline:ignore some-rule why\n', undefined],
  ['#', 'a: 1 // secure-pipeline:ignore some-rule why\n', undefined],
])('after %s: %j', (mark, text, line) => {
  const found = [...findSuppressions(text, mark)].map(([at, reasons]) => [at, reasons.get('some-rule')]);

  expect(found).toEqual(line === undefined ? [] : [[line, 'why']]);
});
