/** JSON files of packages, by schema. */
import type {z} from 'zod';
import {decodeText} from '../../../../../src/formats/text/decode-text.ts';
import {UnreadablePackages} from '../package-facts.ts';

/** Ours; the bill of materials of a large image has 20 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Throws `UnreadablePackages` when it is too large, no JSON, or not what the schema says. */
export function readJson<Schema extends z.ZodType>(bytes: Uint8Array, schema: Schema): z.output<Schema> {
  if (bytes.length > MAX_BYTES) throw new UnreadablePackages(`it is larger than ${MAX_BYTES} bytes`);
  const result = schema.safeParse(parse(decodeText(bytes)));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new UnreadablePackages(`${issue?.path.join('.') || 'the document'} is not what it should be`);
  }
  return result.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadablePackages('it is no JSON');
  }
}
