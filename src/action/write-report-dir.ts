/** Writes files into the folder of the input `report-dir`. */
import {join, resolve} from 'node:path';
import {DEFAULT_REPORT_DIR} from '../config/inputs.ts';
import {refuseLinkedFolder, writeReportFile} from '../platform/report-files.ts';

/** Texts by file name; resolves to the absolute path of the folder. Throws `OutputError`. */
export async function writeIntoReportDir(
  texts: Readonly<Record<string, string>>,
  reportDir: string,
  workspace: string,
): Promise<string> {
  const folder = resolve(workspace, reportDir);
  refuseLinkedFolder(workspace, folder);
  const files = Object.entries(texts);
  // A later scan of the same checkout must not take reports for sources.
  if (reportDir === DEFAULT_REPORT_DIR) files.push(['.gitignore', '*\n']);
  for (const [name, text] of files) await writeReportFile(join(folder, name), text);
  return folder;
}
