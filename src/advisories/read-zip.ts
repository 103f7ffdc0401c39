/** Reads the JSON documents of an OSV `all.zip`, one after the other, within limits. Nothing is written anywhere. */
import {open} from 'node:fs/promises';
import {crc32, inflateRawSync} from 'node:zlib';
import {type Entry, fromBufferPromise} from 'yauzl';
import {AdvisoryDataError} from './advisory.ts';

/** Bounds for hostile archives; today's largest ecosystem has 222 MB in about 250,000 documents with 1 GB of text. */
export interface ZipLimits {
  readonly archiveBytes: number;
  readonly documents: number;
  /** Unpacked, of one document and of all together. */
  readonly documentBytes: number;
  readonly totalBytes: number;
}

export const ZIP_LIMITS: ZipLimits = {
  archiveBytes: 2 * 1024 ** 3 - 1,
  documents: 2_000_000,
  documentBytes: 16 * 1024 ** 2,
  totalBytes: 8 * 1024 ** 3,
};

/** Texts of the archive's `.json` entries. Throws `AdvisoryDataError` that names the archive. */
export async function* readZip(path: string, limits: ZipLimits = ZIP_LIMITS): AsyncGenerator<string> {
  try {
    const archive = await readArchive(path, limits.archiveBytes);
    yield* readDocuments(archive, limits);
  } catch (error) {
    throw new AdvisoryDataError(`${path} cannot be read: ${reasonOf(error)}`, {cause: error});
  }
}

/** The whole file: a read for each of many thousand entries would take longer than all the rest. */
async function readArchive(path: string, maxBytes: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new AdvisoryDataError('it is no file');
    if (stat.size > maxBytes) throw new AdvisoryDataError('it is larger than the limit');
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function* readDocuments(archive: Buffer, limits: ZipLimits): AsyncGenerator<string> {
  // yauzl refuses absolute names and `..`; it turns the event loop between entries, so that a run can be stopped.
  const zip = await fromBufferPromise(archive, {lazyEntries: true, strictFileNames: true});
  let [documents, totalBytes] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('.json')) continue;
    documents++;
    totalBytes += entry.uncompressedSize;
    const isTooMuch = entry.uncompressedSize > limits.documentBytes || totalBytes > limits.totalBytes;
    if (isTooMuch || documents > limits.documents) throw new AdvisoryDataError('it unpacks to more than the limit');
    yield unpack(archive, entry).toString('utf8');
  }
}

const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3.7: local header, name, extra field, data. */
function unpack(archive: Buffer, entry: Entry): Buffer {
  const {fileName, relativeOffsetOfLocalHeader: header, compressedSize, uncompressedSize} = entry;
  const start = header + LOCAL_HEADER_BYTES;
  if (start > archive.length || archive.readUInt32LE(header) !== LOCAL_HEADER) {
    throw new AdvisoryDataError(`${fileName} is not where the archive says`);
  }
  const data = start + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  if (data + compressedSize > archive.length) throw new AdvisoryDataError(`${fileName} is cut`);
  const bytes = inflate(archive.subarray(data, data + compressedSize), entry);
  if (bytes.length !== uncompressedSize || crc32(bytes) !== entry.crc32) {
    throw new AdvisoryDataError(`${fileName} is damaged: its size or checksum does not match`);
  }
  return bytes;
}

/** Never more than the entry announces, which is within the limits. */
function inflate(data: Buffer, {fileName, compressionMethod, generalPurposeBitFlag, uncompressedSize}: Entry): Buffer {
  const isPlain = (generalPurposeBitFlag & ENCRYPTED) === 0;
  if (isPlain && compressionMethod === STORED) return data;
  if (isPlain && compressionMethod === DEFLATED) return inflateRawSync(data, {maxOutputLength: uncompressedSize + 1});
  throw new AdvisoryDataError(`${fileName} is encrypted or compressed in an unknown way`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
