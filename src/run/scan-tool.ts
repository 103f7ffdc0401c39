/** Runs an external tool over copies of one side's files, boxed in, and reads its findings from its output. */
import {makeToolFolder, type ToolFolder} from '../platform/tool-folder.ts';
import type {FileEntry, Repository} from '../repository/snapshot.ts';
import type {FileLines, ToolReport} from '../scanner.ts';
import {ScanFault} from './describe-fault.ts';
import {prepareTool} from './prepare-tool.ts';
import {isRepositoryPath} from './repository-path.ts';
import {runTool} from './run-tool.ts';
import type {OpenTool} from './start-tool.ts';

export interface ToolSide extends Omit<OpenTool, 'folder' | 'places' | 'paths' | 'lines' | 'facts'> {
  readonly files: readonly FileEntry[];
  readonly repository: Pick<Repository, 'read'>;
}

/** What to say besides, such as the day of its database. Plain text. */
export type ToolSideReport = ToolReport & {readonly notices: readonly string[]};

/** Rejects with the cause when the tool did not do a whole scan. Nothing of it is left when it settles. */
export async function scanToolSide(side: ToolSide): Promise<ToolSideReport> {
  const folder = await makeToolFolder();
  try {
    const known = await copyFiles(side, folder);
    await writeExtraFiles(side, folder);
    const {program, data, files} = side;
    const places = {
      extraFolder: folder.extra,
      programFolder: program.folder ?? '',
      dataFolder: data?.folder ?? '',
    };
    const tool = {...side, folder, places, ...known, paths: files.map(({path}) => path)};
    const notices = await prepareTool(tool);
    const report = await runTool(tool);
    return {...report, notices: [...new Set([...notices, ...(report.notices ?? [])])]};
  } finally {
    await folder.remove();
  }
}

/** What the scanner wants to know of them. */
async function copyFiles(side: ToolSide, folder: ToolFolder): Promise<Pick<OpenTool, 'lines' | 'facts'>> {
  const {scanner, files, repository, signal} = side;
  const pathsByOid = Map.groupBy(files, ({oid}) => oid);
  const blobs = [...pathsByOid.values()].flatMap(([first]) => first ?? []);
  const lines = new Map<string, FileLines>();
  const facts = new Map<string, string>();
  let copied = 0;
  for await (const {entry, bytes} of repository.read(blobs)) {
    signal.throwIfAborted();
    const copy = scanner.copyOf?.(bytes) ?? bytes;
    for (const {path} of pathsByOid.get(entry.oid) ?? []) {
      await copyFile(folder, path, copy);
      const found = scanner.linesOf?.(path, bytes);
      if (found !== undefined) lines.set(path, found);
      const fact = scanner.factsOf?.(path, bytes);
      if (fact !== undefined) facts.set(path, fact);
      copied += 1;
    }
  }
  if (copied !== files.length) throw new ScanFault(`only ${copied} of ${files.length} files could be read`);
  return {lines, facts};
}

async function copyFile(folder: ToolFolder, path: string, bytes: Uint8Array): Promise<void> {
  if (!isRepositoryPath(path)) throw new ScanFault(`${path} is not a path that can be copied`);
  try {
    await folder.write(path, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    throw new ScanFault(`${path} could not be copied for the tool (${code})`);
  }
}

async function writeExtraFiles({scanner, context}: ToolSide, folder: ToolFolder): Promise<void> {
  for (const {path, ...content} of (await scanner.extraFiles?.(context)) ?? []) await folder.writeExtra(path, content);
}
