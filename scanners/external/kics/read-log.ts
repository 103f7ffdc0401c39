/** What KICS logs of files that it could not read: its report only counts some of them. */
import {z} from 'zod';
import type {ToolReport} from '../../../src/scanner.ts';

const Entry = z.object({level: z.string(), message: z.string(), error: z.string().optional()});

/** Of a file that is meant to be infrastructure: it was not judged. */
const UNREAD = /^failed to parse file content: (.+)$/s;

/** Of a file that may be anything, such as a template: nothing that KICS knows. */
const NO_YAML = /^failed to parse yaml file \((.+?)\): (.+)$/s;

/** One JSON object a line; other lines are none of it. */
export function readLog(log: string): Pick<ToolReport, 'failedFiles' | 'notes'> {
  const entries = log.split('\n').flatMap((line) => readEntry(line) ?? []);
  return {
    failedFiles: entries.flatMap(({message, error}) => {
      const [, path] = UNREAD.exec(message) ?? [];
      return path === undefined ? [] : [{path, reason: error ?? 'it could not be read'}];
    }),
    notes: entries.flatMap(({message}) => {
      const [, path, text] = NO_YAML.exec(message) ?? [];
      return path === undefined || text === undefined ? [] : [{path, kind: 'unparsable' as const, text}];
    }),
  };
}

function readEntry(line: string): z.infer<typeof Entry> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return Entry.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
