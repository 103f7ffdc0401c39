import {describe, expect, it} from 'vitest';
import {readLicense} from '../../../src/formats/spdx/license-expression.ts';

const LISTED = ['MIT', 'Apache-2.0', 'GPL-2.0-only', 'GPL-2.0+', 'Classpath-exception-2.0'];
const findId = (id: string) => LISTED.find((listed) => listed.toLowerCase() === id.toLowerCase());
const read = (text: string) => readLicense(text, findId);

describe('a stated licence', () => {
  it.each([
    ['MIT', 'MIT'],
    ['  mit ', 'MIT'],
    ['apache-2.0', 'Apache-2.0'],
    ['GPL-2.0+', 'GPL-2.0+'],
  ])('%j is the listed %s', (text, id) => {
    expect(read(text)).toEqual({kind: 'id', id});
  });

  it.each([
    ['MIT OR Apache-2.0', 'MIT OR Apache-2.0'],
    ['(MIT or apache-2.0)', '(MIT OR Apache-2.0)'],
    ['((MIT)AND(Apache-2.0+))', '((MIT) AND (Apache-2.0+))'],
    ['GPL-2.0-only WITH Classpath-exception-2.0 OR MIT', 'GPL-2.0-only WITH Classpath-exception-2.0 OR MIT'],
    ['Apache-2.0+', 'Apache-2.0+'],
  ])('%j is the expression %s', (text, expression) => {
    expect(read(text)).toEqual({kind: 'expression', expression, references: []});
  });

  it('names its references, each once', () => {
    expect(read('LicenseRef-own OR (LicenseRef-own AND MIT)')).toMatchObject({references: ['LicenseRef-own']});
    expect(read('LicenseRef-own')).toMatchObject({kind: 'expression', references: ['LicenseRef-own']});
  });

  it.each([
    ['a name that is not listed', 'BSD'],
    ['a file', 'SEE LICENSE IN LICENSE.txt'],
    ['a choice as old manifests write it', 'MIT/Apache-2.0'],
    ['an operator without its right side', 'MIT OR'],
    ['an operator without its left side', 'AND MIT'],
    ['two licences without operator', 'MIT Apache-2.0'],
    ['a bracket that is not closed', '(MIT'],
    ['a bracket that was not opened', 'MIT)'],
    ['brackets around nothing', '()'],
    ['an exception to a group', '(MIT OR Apache-2.0) WITH Classpath-exception-2.0'],
    ['a group of exceptions', 'MIT WITH (Classpath-exception-2.0)'],
    ['a reference into another document', 'DocumentRef-a:LicenseRef-b'],
    ['hostile text', '<script>\u0000\ud800'],
  ])('%s is a name', (_, name) => {
    expect(read(name)).toEqual({kind: 'name', name});
  });

  it.each(['', '  ', 'NOASSERTION', 'NONE'])('%j states nothing', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('of a million brackets is a name, and no stack overflows', () => {
    expect(read('('.repeat(1_000_000))?.kind).toBe('name');
    expect(read(`${'('.repeat(900)}MIT${')'.repeat(900)}`)?.kind).toBe('expression');
  });
});
