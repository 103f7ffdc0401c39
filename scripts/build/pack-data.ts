/** Packs the data that generated modules hold: rules are text, and four fifths of text is repetition. */
import {readFileSync, writeFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import {brotliCompressSync, constants} from 'node:zlib';

/** Smaller ones are not worth the unpacking. */
const MIN_BYTES = 16 * 1024;

const UNPACKER = "import {brotliDecompressSync} from 'node:zlib';";

/**
 * Rewrites an emitted module whose exports are all JSON data, so that it unpacks them when it is loaded. Modules that
 * hold anything else, or little, stay as they are. Returns true when it was rewritten.
 */
export async function packData(path: string): Promise<boolean> {
  const code = readFileSync(path, 'utf8');
  if (Buffer.byteLength(code) < MIN_BYTES || /^import\b/m.test(code)) return false;
  const exported: Record<string, unknown> = {...(await import(path))};
  const entries = Object.entries(exported);
  if (!entries.every(([, value]) => isDeepStrictEqual(value, JSON.parse(JSON.stringify(value) ?? 'null'))))
    return false;
  writeFileSync(path, [UNPACKER, ...entries.map(packExport)].join('\n'));
  return true;
}

function packExport([name, value]: readonly [string, unknown]): string {
  const bytes = Buffer.from(JSON.stringify(value));
  const params = {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY};
  const packed = brotliCompressSync(bytes, {params}).toString('base64');
  return `export const ${name} = JSON.parse(brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString());\n`;
}
