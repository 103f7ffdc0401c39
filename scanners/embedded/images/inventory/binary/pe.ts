/** PE, of Windows. https://learn.microsoft.com/en-us/windows/win32/debug/pe-format */
import {MAX_SECTIONS, type Program, type Section} from './sections.ts';

const SECTION_BYTES = 40;
const WRITABLE = 0x80000000;
const PE32_PLUS = 0x20b;

export function readPe(bytes: Buffer): Program | undefined {
  if (bytes.toString('latin1', 0, 2) !== 'MZ') return undefined;
  const header = bytes.readUInt32LE(60);
  if (header + 24 > bytes.length || bytes.toString('latin1', header, header + 4) !== 'PE\0\0') return undefined;
  const count = bytes.readUInt16LE(header + 6);
  const optional = header + 24;
  const isPlus = bytes.readUInt16LE(optional) === PE32_PLUS;
  const base = isPlus ? Number(bytes.readBigUInt64LE(optional + 24)) : bytes.readUInt32LE(optional + 28);
  const table = optional + bytes.readUInt16LE(header + 20);
  if (count > MAX_SECTIONS) return {sections: []};
  return {sections: Array.from({length: count}, (_, index) => sectionAt(bytes, table + index * SECTION_BYTES, base))};
}

function sectionAt(bytes: Buffer, at: number, base: number): Section {
  return {
    name: bytes.toString('latin1', at, at + 8).replace(/\0.*$/s, ''),
    address: base + bytes.readUInt32LE(at + 12),
    sizeBytes: bytes.readUInt32LE(at + 16),
    offset: bytes.readUInt32LE(at + 20),
    isWritable: (bytes.readUInt32LE(at + 36) & WRITABLE) !== 0,
  };
}
