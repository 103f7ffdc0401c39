/** Statements of VEX files → waivers. They are read where the config is: in a pull request from its base. */
import {readVex, type VexDocument} from '../formats/vex/read-vex.ts';
import {type Config, ConfigError, type Waiver} from './config.ts';

/** Each is held against every finding; documents of a whole product line belong into one of their own. */
const MAX_STATEMENTS = 5_000;

/** A statement holds until somebody takes it back. */
const NO_END = '9999-12-31';

/** The config with a waiver for each statement that clears a flaw of a package. Throws `ConfigError`. */
export async function withVexWaivers(
  config: Config,
  read: (path: string) => Promise<Uint8Array | undefined>,
  isProposed: (path: string) => Promise<boolean>,
): Promise<Config> {
  const waivers: Waiver[] = [];
  for (const path of config.vexFiles) {
    const bytes = await read(path);
    if (bytes !== undefined) waivers.push(...toWaivers(path, parse(path, bytes)));
    else if (!(await isProposed(path))) throw fault(path, 'there is no such file in the repository');
    if (waivers.length > MAX_STATEMENTS) throw fault(path, `there are more than ${MAX_STATEMENTS} statements`);
  }
  return waivers.length === 0 ? config : Object.freeze({...config, waivers: [...config.waivers, ...waivers]});
}

function parse(path: string, bytes: Uint8Array): VexDocument {
  try {
    return readVex(new TextDecoder().decode(bytes));
  } catch (error) {
    throw fault(path, error instanceof Error ? error.message : String(error));
  }
}

function fault(path: string, reason: string): ConfigError {
  return new ConfigError(`vex-files: ${JSON.stringify(path.slice(0, 200))}: ${reason}`);
}

function toWaivers(path: string, {author, statements}: VexDocument): readonly Waiver[] {
  return statements.flatMap(({ids, packages, status, justification}) =>
    packages.filter(isExact).flatMap((purl) =>
      ids.map((id) => ({
        rule: id,
        package: purl,
        paths: [],
        reason: `VEX: ${status}${justification === '' ? '' : `, ${justification}`}`,
        owner: author === '' ? path : author,
        expires: NO_END,
        statedIn: path,
      })),
    ),
  );
}

/** A star would make it a pattern, which VEX does not know. */
function isExact(purl: string): boolean {
  return !/\*|%2a/i.test(purl);
}
