import {describe, expect, it} from 'vitest';
import {OsvFormatError, parseOsvAdvisory} from '../../../src/formats/osv/advisory.ts';
import {severityWordOf, severityWordToSeverity} from '../../../src/formats/osv/severity-word.ts';

const parse = (value: unknown) => parseOsvAdvisory(JSON.stringify(value));
const wordOf = (value: unknown) => {
  const advisory = parse(value);
  return advisory.affected[0] && severityWordOf(advisory, advisory.affected[0]);
};

describe('the OSV reader', () => {
  it('keeps the facts and ignores fields it does not know', () => {
    const advisory = parse({
      id: 'GHSA-1',
      modified: '2024-01-02T00:00:00Z',
      future_field: {deep: []},
      aliases: ['CVE-1'],
      affected: [
        {
          package: {ecosystem: 'npm', name: 'a', another: 1},
          ranges: [{type: 'SEMVER', events: [{introduced: '0'}, {fixed: '1.0.0'}]}],
        },
      ],
    });
    expect(advisory.aliases).toEqual(['CVE-1']);
    expect(advisory.affected[0]?.ranges).toEqual([{type: 'SEMVER', events: [{introduced: '0'}, {fixed: '1.0.0'}]}]);
    expect(advisory.affected[0]?.versions).toEqual([]);
  });

  it.each([
    ['lists that are null', {id: 'X', modified: '', affected: null, aliases: null, severity: null}],
    ['an affected entry without a package', {id: 'X', modified: '', affected: [{versions: ['1']}]}],
    ['a package that is null', {id: 'X', modified: '', affected: [{package: null}]}],
    ['nothing but an id', {id: 'X'}],
  ])('accepts %s', (_name, value) => {
    expect(parse(value).id).toBe('X');
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no id', '{"modified": ""}'],
    ['an id that is no text', '{"id": 1}'],
    ['events that are no list', '{"id": "X", "affected": [{"ranges": [{"type": "SEMVER", "events": 1}]}]}'],
  ])('refuses %s', (_name, text) => {
    expect(() => parseOsvAdvisory(text)).toThrow(OsvFormatError);
  });
});

describe('severity words', () => {
  const affected = {package: {ecosystem: 'npm', name: 'a'}};
  it.each([
    [
      "the advisory's",
      {id: 'X', database_specific: {severity: 'MODERATE'}, affected: [affected]},
      'moderate',
      'medium',
    ],
    [
      "Debian's urgency",
      {id: 'X', affected: [{...affected, ecosystem_specific: {urgency: 'unimportant'}}]},
      'unimportant',
      'info',
    ],
    [
      "Ubuntu's priority",
      {
        id: 'X',
        severity: [
          {type: 'CVSS_V3', score: 'CVSS:3.1/AV:N'},
          {type: 'Ubuntu', score: 'Negligible'},
        ],
        affected: [affected],
      },
      'negligible',
      'info',
    ],
    [
      "RustSec's informational",
      {id: 'X', affected: [{...affected, database_specific: {informational: 'unmaintained'}}]},
      'unmaintained',
      'info',
    ],
    [
      'an unknown one',
      {id: 'X', database_specific: {severity: 'constructor'}, affected: [affected]},
      'constructor',
      undefined,
    ],
    ['none', {id: 'X', affected: [affected]}, undefined, undefined],
  ])('%s', (_name, value, word, severity) => {
    expect(wordOf(value)).toBe(word);
    expect(word === undefined ? undefined : severityWordToSeverity(word)).toBe(severity);
  });
});
