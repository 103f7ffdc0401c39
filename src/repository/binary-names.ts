/** Files that are binary by their name: skipped without being read. Everything else is looked at. */

const BINARY_EXTENSIONS = new Set(
  [
    // Pictures, sound, film
    'png jpg jpeg gif bmp ico icns webp avif heic tif tiff psd ai xcf mp3 mp4 m4a m4v mov avi mkv webm ogg oga ogv wav flac',
    // Fonts
    'ttf otf woff woff2 eot',
    // Archives and packages
    'zip gz tgz bz2 tbz2 xz txz zst lz4 7z rar tar jar war ear aar whl egg nupkg gem crate deb rpm apk dmg iso msi cab',
    // Programs and compiled code
    'exe dll so dylib a o obj lib pdb class pyc pyo wasm node bin elf ko',
    // Documents and data
    'pdf doc docx xls xlsx ppt pptx odt ods odp sqlite sqlite3 db mdb parquet avro orc npy npz pkl onnx pb pt h5 tflite',
  ].flatMap((line) => line.split(' ')),
);

/** Keystores are binary too, and no scanner reads them; `.p12` and its like are for a rule on file names. */
export function isBinaryName(path: string): boolean {
  const dot = path.lastIndexOf('.');
  if (dot < 0 || dot < path.lastIndexOf('/')) return false;
  return BINARY_EXTENSIONS.has(path.slice(dot + 1).toLowerCase());
}
