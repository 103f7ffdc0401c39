/**
 * Answers of the OSV API of earlier runs, in one file of the cache folder. Trouble with it costs time and changes no
 * result: a file that is damaged or of another address is as good as none.
 */
import {randomUUID} from 'node:crypto';
import {lstat, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gunzipSync, gzipSync} from 'node:zlib';
import {type KeptAnswers, KeptAnswersSchema} from './answers.ts';

const FILE_NAME = 'osv-api-answers.json.gz';

/** Some 20,000 documents; beyond it the file is not read, nor written. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** Empty when there is nothing that can be used. Never rejects. */
export async function readKeptAnswers(folder: string | undefined, address: string): Promise<KeptAnswers> {
  const none: KeptAnswers = {version: 1, address, listings: {}, documents: {}};
  if (folder === undefined) return none;
  try {
    const path = join(folder, FILE_NAME);
    const {size} = await lstat(path);
    if (size > MAX_FILE_BYTES) return none;
    const text = gunzipSync(await readFile(path), {maxOutputLength: MAX_UNPACKED_BYTES}).toString('utf8');
    const kept = KeptAnswersSchema.parse(JSON.parse(text));
    return kept.address === address ? kept : none;
  } catch {
    return none;
  }
}

/** Never rejects: the next run asks again. */
export async function writeKeptAnswers(folder: string, answers: KeptAnswers): Promise<void> {
  const target = join(folder, FILE_NAME);
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    const bytes = gzipSync(JSON.stringify(answers));
    if (bytes.length > MAX_FILE_BYTES) return;
    await mkdir(folder, {recursive: true});
    await writeFile(temporary, bytes, {flag: 'wx'});
    await rename(temporary, target);
  } catch {
    await rm(temporary, {force: true}).catch(() => {});
  }
}
