import {describe, expect, it} from 'vitest';
import type {Need} from '../../../../../../scanners/embedded/sast/engine/prefilter/need.ts';
import {NOTHING} from '../../../../../../scanners/embedded/sast/engine/prefilter/need.ts';
import {requiredText} from '../../../../../../scanners/embedded/sast/engine/prefilter/required-text.ts';

const text = (word: string): Need => ({part: word});
const folded = (word: string): Need => ({anyCase: word});

describe('what a text has to hold for a regular expression to match', () => {
  it.each<[string, Need]>([
    ['password', text('password')],
    ['^http://localhost', {all: ['http', text('localhost')]}],
    ['^(req|ctx\\.request)$', {any: ['req', {all: ['ctx', 'request']}]}],
    ['\\bmd5\\b', 'md5'],
    ['(?i)\\bmd5\\b', folded('md5')],
    ['^(req|res)\\w*$', {any: [text('req'), text('res')]}],
    ['^this\\.(body|query)\\b', {all: ['this', {any: ['body', 'query']}]}],
    ['^(?:self\\.)?req$', 'req'],
    ['^(?:my)?req$', text('req')],
    ['(?i)PassWord', folded('password')],
    ['(md5|sha1)', {any: [text('md5'), text('sha1')]}],
    ['(?P<KIND>md5|sha1)Digest', {all: [{any: [text('md5'), text('sha1')]}, text('Digest')]}],
    ['colou?red', {all: [text('colo'), text('red')]}],
    ['(?:abc)+', text('abc')],
    ['secret{2,}', text('secret')],
    ['[Ss]ecret', text('ecret')],
    ['(?i:abc)def', {all: [folded('abc'), text('def')]}],
    ['a\\.bcd\\.efg', {all: ['bcd', text('efg')]}],
  ])('%s', (source, need) => {
    expect(requiredText(source, false)).toEqual(need);
  });

  it.each([
    ['alternatives of which one may be empty', '(abc|)'],
    ['what may be missing', '(abc)?'],
    ['what may be repeated no times', '(?:abc){0,3}'],
    ['what only is looked at', '(?=abc)(?!def)(?<!ghi)'],
    ['classes', '\\w+[abc]{3}.*'],
    ['stretches that nearly every file has', 'ab'],
    ['escapes of characters by number', '\\x41bcdef'],
    ['back-references', '(a)\\1bcdef'],
    ['no parenthesis', '(abcdef'],
    ['groups nested too deeply', `${'('.repeat(200)}abcdef${')'.repeat(200)}`],
  ])('nothing is known of %s', (_, source) => {
    expect(requiredText(source, false)).toEqual(NOTHING);
  });
});
