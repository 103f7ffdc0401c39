/** The user's `.gitleaks.toml` and `.gitleaksignore`, read from the settings files. */
import {type GitleaksConfig, parseGitleaksConfig} from '../../../src/formats/gitleaks/config.ts';
import {GitleaksFormatError} from '../../../src/formats/gitleaks/format-error.ts';
import {type IgnoredFinding, parseGitleaksIgnore} from '../../../src/formats/gitleaks/ignore-file.ts';
import {decodeText} from '../../../src/formats/text/decode-text.ts';
import {type ScannerSettings, SettingsError} from '../../../src/scanner.ts';

export const CONFIG_FILE = '.gitleaks.toml';
export const IGNORE_FILE = '.gitleaksignore';

export interface UserSettings {
  readonly config: GitleaksConfig | undefined;
  readonly ignored: readonly IgnoredFinding[];
}

/** Throws `SettingsError`. */
export function readUserSettings({settingsFiles}: ScannerSettings): UserSettings {
  const config = settingsFiles[CONFIG_FILE];
  const ignored = settingsFiles[IGNORE_FILE];
  return {
    config: config === undefined ? undefined : readConfig(decodeText(config)),
    ignored: ignored === undefined ? [] : parseGitleaksIgnore(decodeText(ignored)),
  };
}

function readConfig(text: string): GitleaksConfig {
  try {
    return parseGitleaksConfig(text);
  } catch (error) {
    if (!(error instanceof GitleaksFormatError)) throw error;
    throw settingsError(error.line, error.column, error.message);
  }
}

/** An error in the user's configuration file; the message is one line with file and position. */
export function settingsError(line: number, column: number, message: string): SettingsError {
  return new SettingsError(`${CONFIG_FILE}:${line}:${column}: ${message}`);
}
