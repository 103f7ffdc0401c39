/** Crates of a Rust program that cargo-auditable built. https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md */
import {inflateSync} from 'node:zlib';
import {z} from 'zod';
import {readJson} from '../language/read-json.ts';
import {type LanguagePackage, UnreadablePackages} from '../package-facts.ts';
import {bytesOf, type Program} from './sections.ts';

const SECTION = '.dep-v0';
/** The format's own advice. */
const MAX_JSON_BYTES = 8 * 1024 * 1024;

const audit = z.object({
  packages: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      source: z.string(),
      kind: z.string().default('runtime'),
      root: z.boolean().default(false),
    }),
  ),
});

/** Undefined when there is no such section. Throws `UnreadablePackages` when it cannot be read. */
export function readRustAudit(bytes: Buffer, program: Program): readonly LanguagePackage[] | undefined {
  const section = program.sections.find(({name}) => name === SECTION);
  if (section === undefined) return undefined;
  const {packages} = readJson(unpack(bytesOf(bytes, section)), audit);
  return packages
    .filter(({kind, root, source}) => kind === 'runtime' && !root && isRegistry(source))
    .map(({name, version}) => ({kind: 'language', ecosystem: 'crates.io', name, version}));
}

/** What is local or from a repository has names of its own choice. */
function isRegistry(source: string): boolean {
  return source === 'crates.io' || source === 'registry';
}

function unpack(section: Buffer): Buffer {
  try {
    return inflateSync(section, {maxOutputLength: MAX_JSON_BYTES});
  } catch {
    throw new UnreadablePackages('its list of crates is damaged or too large');
  }
}
