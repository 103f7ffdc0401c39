/** Reads the JSON documents of an OSV `all.zip`, one after the other, within limits. Nothing is written anywhere. */
import {text} from 'node:stream/consumers';
import {type Entry, openPromise, type ZipFile} from 'yauzl';
import {AdvisoryDataError} from './advisory.ts';

/** Bounds for hostile archives; today's largest ecosystem has about 250,000 documents and 1 GB of text. */
export interface ZipLimits {
  readonly documents: number;
  /** Unpacked, of one document and of all together. */
  readonly documentBytes: number;
  readonly totalBytes: number;
}

export const ZIP_LIMITS: ZipLimits = {documents: 2_000_000, documentBytes: 16 * 1024 ** 2, totalBytes: 8 * 1024 ** 3};

/** Texts of the archive's `.json` entries. Throws `AdvisoryDataError` that names the archive. */
export async function* readZip(path: string, limits: ZipLimits = ZIP_LIMITS): AsyncGenerator<string> {
  const zip = await openZip(path);
  let [documents, totalBytes] = [0, 0];
  try {
    // yauzl refuses absolute names and `..`, and more bytes than an entry announces.
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('.json')) continue;
      documents++;
      totalBytes += entry.uncompressedSize;
      const isTooMuch = entry.uncompressedSize > limits.documentBytes || totalBytes > limits.totalBytes;
      if (isTooMuch || documents > limits.documents) throw new AdvisoryDataError('it unpacks to more than the limit');
      yield await readEntry(zip, entry);
    }
  } catch (error) {
    throw new AdvisoryDataError(`${path} cannot be read: ${reasonOf(error)}`, {cause: error});
  } finally {
    zip.close();
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, {lazyEntries: true, autoClose: false, strictFileNames: true});
  } catch (error) {
    throw new AdvisoryDataError(`${path} cannot be read: ${reasonOf(error)}`, {cause: error});
  }
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<string> {
  return text(await zip.openReadStreamPromise(entry));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
