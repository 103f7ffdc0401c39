import {expect, it} from 'vitest';
import {isBinary} from '../../../src/formats/text/is-binary.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  {name: 'empty content', bytes: new Uint8Array(), binary: false},
  {name: 'plain text', bytes: utf8('FROM alpine\n'), binary: false},
  {name: 'text in UTF-8', bytes: utf8('größer 猫'), binary: false},
  {name: 'Latin-1, which is not UTF-8', bytes: Uint8Array.of(0x67, 0x72, 0xf6), binary: false},
  {name: 'UTF-16 little endian with mark', bytes: Uint8Array.of(0xff, 0xfe, 0x41, 0), binary: false},
  {name: 'UTF-16 big endian with mark', bytes: Uint8Array.of(0xfe, 0xff, 0, 0x41), binary: false},
  {name: 'UTF-16 without mark', bytes: Uint8Array.of(0x41, 0, 0x42, 0), binary: true},
  {name: 'an ELF head', bytes: Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), binary: true},
  {name: 'NUL as byte 8,000', bytes: utf8(`${'a'.repeat(7_999)}\0`), binary: true},
  {name: 'NUL only after byte 8,000', bytes: utf8(`${'a'.repeat(8_000)}\0`), binary: false},
])('$name is binary: $binary', ({bytes, binary}) => {
  expect(isBinary(bytes)).toBe(binary);
});
