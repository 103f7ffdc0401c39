/** An image cannot be read; the message says why, in words for people, without its name. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
}
