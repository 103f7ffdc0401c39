/** Programs of Go and Rust, which say what they were built from. */
import type {FileAnalyzer, LayerFile} from '../../image.ts';
import {type PackageFacts, UnreadablePackages} from '../package-facts.ts';
import {readGoBuildInfo} from './go-build-info.ts';
import {readGoModules} from './go-modules.ts';
import {readRustAudit} from './rust-audit.ts';
import {readProgram} from './sections.ts';

const EXECUTABLE = 0o111;
const WINDOWS = /\.(?:exe|dll)$/i;
/** The smallest program of either has ten times as much. */
const MIN_BYTES = 32 * 1024;

export const program: FileAnalyzer<PackageFacts> = {
  name: 'program',
  wants: (file) => file.sizeBytes >= MIN_BYTES && canRun(file),
  read: (_, bytes) => readPackages(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
};

function canRun({path, mode}: LayerFile): boolean {
  return (mode & EXECUTABLE) !== 0 || WINDOWS.test(path);
}

function readPackages(bytes: Buffer): PackageFacts | undefined {
  try {
    const found = readProgram(bytes);
    if (found === undefined) return undefined;
    const crates = readRustAudit(bytes, found);
    if (crates !== undefined) return {packages: crates};
    const info = readGoBuildInfo(bytes, found);
    return info === undefined ? undefined : readGoModules(info);
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadablePackages('the program is damaged: it points past its own end');
    throw error;
  }
}
