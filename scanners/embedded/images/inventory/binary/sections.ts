/** Sections of programs, whatever the system they are for. */
import {readElf} from './elf.ts';
import {readMachO} from './mach-o.ts';
import {readPe} from './pe.ts';

export interface Section {
  readonly name: string;
  /** In memory, when the program runs. */
  readonly address: number;
  /** In the file. */
  readonly offset: number;
  readonly sizeBytes: number;
  /** Holds data that the program may write. */
  readonly isWritable: boolean;
}

export interface Program {
  readonly sections: readonly Section[];
}

/** Undefined for what is no program. Throws `RangeError` for one that points past its own end. */
export function readProgram(bytes: Buffer): Program | undefined {
  if (bytes.length < 64) return undefined;
  return readElf(bytes) ?? readPe(bytes) ?? readMachO(bytes);
}

/** More than any program has. */
export const MAX_SECTIONS = 10_000;

/** Bytes of a section, as far as the file has them. */
export function bytesOf(program: Buffer, {offset, sizeBytes}: Section): Buffer {
  return program.subarray(offset, offset + sizeBytes);
}

/** Bytes at an address; undefined when no section has it. */
export function bytesAt(bytes: Buffer, {sections}: Program, address: number, length: number): Buffer | undefined {
  const section = sections.find((each) => address >= each.address && address + length <= each.address + each.sizeBytes);
  if (section === undefined) return undefined;
  const start = section.offset + (address - section.address);
  return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
}
