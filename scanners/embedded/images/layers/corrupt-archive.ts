/** An archive is not what it should be; the message says how, in words for people. */
export class CorruptArchive extends Error {
  override readonly name = 'CorruptArchive';
}
