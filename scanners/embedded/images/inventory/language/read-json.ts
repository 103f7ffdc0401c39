/** JSON files of packages, by schema. */
import type {z} from 'zod';
import {decodeText} from '../../../../../src/formats/text/decode-text.ts';
import {UnreadablePackages} from '../package-facts.ts';

/** Throws `UnreadablePackages` when it is no JSON, or not what the schema says. */
export function readJson<Schema extends z.ZodType>(bytes: Uint8Array, schema: Schema): z.output<Schema> {
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
