/** A key of this user on this machine, by which the program knows again what it has written itself. */
import {randomBytes} from 'node:crypto';
import {lstatSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {makePrivateFolder} from './private-folder.ts';

const KEY_BYTES = 32;

/** Made when it is missing. Undefined where it could not be kept from others. Never leaves this machine. */
export function readPrivateKey(privateFolder: string): Buffer | undefined {
  if (!makePrivateFolder(privateFolder)) return undefined;
  const file = join(privateFolder, 'key');
  return readKey(file) ?? makeKey(file);
}

function readKey(file: string): Buffer | undefined {
  try {
    if (!lstatSync(file).isFile()) return undefined;
    const key = readFileSync(file);
    return key.length === KEY_BYTES ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Another run may be faster: then its key counts. */
function makeKey(file: string): Buffer | undefined {
  try {
    writeFileSync(file, randomBytes(KEY_BYTES), {flag: 'wx', mode: 0o600});
  } catch {
    // The one that is there is read, or is unusable.
  }
  return readKey(file);
}
