/** References to shared definitions are replaced by what they stand for, or named when they stand for nothing. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {expandRules} from '../../../../scanners/embedded/sast/generate-rules.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sast-rules-'));
});
afterEach(() => rm(folder, {recursive: true}));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), {recursive: true});
  await writeFile(join(folder, path), text);
}

const ruleWith = (sources: string) => `rules: [{id: a, pattern-sources: ${sources}}]`;

describe('expanding rules', () => {
  it.each([
    ['a name', '[{x-use: one}]', [{pattern: 'x'}]],
    ['several names', '[{x-use: [one, two]}]', [{pattern: 'x'}, {pattern: 'y'}, {pattern: 'z'}]],
    ['a name among other items', '[{pattern: w}, {x-use: one}]', [{pattern: 'w'}, {pattern: 'x'}]],
    ['a name deep inside', '[{patterns: [{x-use: one}]}]', [{patterns: [{pattern: 'x'}]}]],
    ['a definition that uses another', '[{x-use: nested}]', [{pattern: 'x'}]],
    ['a definition of all languages', '[{x-use: general}]', [{pattern: 'g'}]],
  ])('replaces %s', async (_, sources, expected) => {
    await write('_shared.yaml', 'definitions: {general: [{pattern: g}], one: [{pattern: hidden}]}');
    await write(
      'go/_shared.yaml',
      'definitions: {one: [{pattern: x}], two: [{pattern: y}, {pattern: z}], nested: [{x-use: one}]}',
    );
    await write('go/topic/a.yaml', ruleWith(sources));
    expect(await expandRules(folder)).toEqual([
      {path: 'go/topic/a.yaml', rule: {id: 'a', 'pattern-sources': expected}},
    ]);
  });

  it.each([
    ['a definition that does not exist', 'definitions: {}', /go\/a\.yaml: there is no definition "one"/],
    ['definitions that use each other', 'definitions: {one: [{x-use: two}], two: [{x-use: one}]}', /in a circle/],
  ])('names the file with %s', async (_, shared, message) => {
    await write('go/_shared.yaml', shared.includes('{}') ? 'definitions: {other: [{pattern: x}]}' : shared);
    await write('go/a.yaml', ruleWith('[{x-use: one}]'));
    await expect(expandRules(folder)).rejects.toThrow(message);
  });

  it('takes examples in YAML for what they are', async () => {
    await write('java/a.yaml', ruleWith('[{pattern: x}]'));
    await write('java/a.test.yaml', 'settings: 1');
    expect((await expandRules(folder)).map(({path}) => path)).toEqual(['java/a.yaml']);
  });
});
