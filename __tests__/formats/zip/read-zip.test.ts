import {describe, expect, it} from 'vitest';
import {readZipEntries, UnreadableZip} from '../../../src/formats/zip/read-zip.ts';
import {zipOf} from '../../support/images/zip.ts';

const LIMITS = {entries: 100};
const ARCHIVE = zipOf({'a.txt': 'first', 'folder/': '', 'folder/b.txt': 'x'.repeat(100_000)});
const directory = ARCHIVE.indexOf('PK\x01\x02', 'latin1');

function changed(change: (archive: Buffer) => void): Buffer {
  const copy = Buffer.from(ARCHIVE);
  change(copy);
  return copy;
}

const readAll = (archive: Buffer) =>
  readZipEntries(archive, LIMITS).map((entry) => [entry.name, entry.read().toString('utf8').length]);

describe('readZipEntries', () => {
  it.each([
    ['an archive', ARCHIVE],
    ['one behind a program that unpacks it', Buffer.concat([Buffer.from('#!/bin/sh\n'), ARCHIVE])],
    [
      'one with a comment',
      Buffer.concat([changed((archive) => archive.writeUInt16LE(5, archive.length - 2)), Buffer.from('hello')]),
    ],
  ])('reads files and leaves folders out: %s', (_, archive) => {
    expect(readAll(archive)).toEqual([
      ['a.txt', 5],
      ['folder/b.txt', 100_000],
    ]);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'it is no zip archive, or it is cut off'],
    ['text', Buffer.from('x'.repeat(1_000)), 'it is no zip archive, or it is cut off'],
    ['a cut one', ARCHIVE.subarray(0, -30), 'it is no zip archive, or it is cut off'],
    ['one without its beginning', ARCHIVE.subarray(100), 'the directory of the archive is cut off'],
    [
      'a damaged directory',
      changed((archive) => archive.write('XX', directory)),
      'the directory of the archive is damaged',
    ],
    ['an encrypted entry', changed((archive) => archive.writeUInt16LE(1, directory + 8)), 'an entry is encrypted'],
    [
      'an unknown method',
      changed((archive) => archive.writeUInt16LE(99, directory + 10)),
      'an entry is compressed in an unknown way',
    ],
    ['a wrong size', changed((archive) => archive.writeUInt32LE(4, directory + 24)), 'an entry is damaged'],
    [
      'a place outside',
      changed((archive) => archive.writeUInt32LE(2 ** 31, directory + 42)),
      'an entry is not where the archive says',
    ],
    [
      '64 bits',
      changed((archive) => archive.writeUInt16LE(0xffff, archive.length - 12)),
      'the archive is of more than 4 GB',
    ],
    [
      'too many entries',
      zipOf(Object.fromEntries(Array.from({length: 101}, (_, index) => [String(index), '']))),
      'the archive has more than 100 entries',
    ],
  ])('refuses %s', (_, archive, message) => {
    expect(() => readAll(archive)).toThrow(UnreadableZip);
    expect(() => readAll(archive)).toThrow(message);
  });
});
