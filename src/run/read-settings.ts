/** Reads the files that configure scanners, such as `.gitleaks.toml`, from the side that may decide. */
import type {Scanner, ScannerSettings, SettingsFiles} from '../scanner.ts';

/** Settings by scanner name. `read` gives one file, or undefined if there is none. */
export async function readSettings(
  scanners: readonly Scanner[],
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<ReadonlyMap<string, ScannerSettings>> {
  const entries = scanners.map(async ({manifest, settingsFiles}) => {
    const contents = await Promise.all(settingsFiles.map(async (path) => [path, await read(path)] as const));
    const found: SettingsFiles = Object.fromEntries(
      contents.flatMap(([path, bytes]) => (bytes ? [[path, bytes]] : [])),
    );
    return [manifest.name, {settingsFiles: found}] as const;
  });
  return new Map(await Promise.all(entries));
}
