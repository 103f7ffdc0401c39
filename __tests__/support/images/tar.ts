/** Tar archives from tables, for layers of test images. Written by a library that the scanner does not use. */
import {packTar, type TarEntry} from 'modern-tar';

/** Text is a file's content; the rest says what else an entry is. */
export type Item =
  | string
  | Uint8Array
  | {
      readonly content?: string | Uint8Array;
      readonly mode?: number;
      readonly uid?: number;
      readonly link?: string;
      readonly hardLink?: string;
      readonly folder?: true;
      readonly device?: true;
    };

const DAY_ZERO = new Date(0);

/** In the order of the table. */
export async function tar(items: Readonly<Record<string, Item>>): Promise<Uint8Array> {
  return packTar(Object.entries(items).map(([name, item]) => toEntry(name, item)));
}

function toEntry(name: string, item: Item): TarEntry {
  if (typeof item === 'string' || item instanceof Uint8Array) return file(name, item, {});
  const about = {mode: item.mode ?? (item.folder ? 0o755 : 0o644), uid: item.uid ?? 0};
  const bare = {name, size: 0, mtime: DAY_ZERO, ...about};
  if (item.link !== undefined) return {header: {...bare, type: 'symlink', linkname: item.link}};
  if (item.hardLink !== undefined) return {header: {...bare, type: 'link', linkname: item.hardLink}};
  if (item.folder) return {header: {...bare, type: 'directory'}};
  if (item.device) return {header: {...bare, type: 'character-device'}};
  return file(name, item.content ?? '', about);
}

function file(name: string, content: string | Uint8Array, about: {readonly mode?: number; readonly uid?: number}) {
  const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {header: {name, size: body.length, mtime: DAY_ZERO, type: 'file' as const, ...about}, body};
}

/** A block of an archive with whatever fields a test wants, and a right checksum. */
export function header(fields: Readonly<Record<number, string | Uint8Array>>): Uint8Array {
  const block = Buffer.alloc(512);
  block.write('0000644\0', 100);
  block.write('00000000000\0', 124);
  block.write('ustar\x0000', 257);
  for (const [at, value] of Object.entries(fields)) {
    if (typeof value === 'string') block.write(value, Number(at), 'latin1');
    else block.set(value, Number(at));
  }
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Headers and contents, each padded to a block, and the end. */
export function archive(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const padded = parts.map((part) => {
    const bytes = Buffer.from(part);
    return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
  });
  return Buffer.concat([...padded, Buffer.alloc(1024)]);
}
