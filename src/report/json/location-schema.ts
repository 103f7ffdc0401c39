/** Shape of a place in the JSON report. */
import {z} from 'zod';

const region = {
  startLine: z.int().min(1),
  startColumn: z.int().min(1).optional(),
  endLine: z.int().min(1).optional(),
  endColumn: z.int().min(1).optional(),
};
/** A region of a file of the scanned folder. */
export const location = z
  .strictObject({path: z.string().describe('Relative to the scanned folder, with slashes.'), ...region})
  .describe('1-based; endLine is inclusive, endColumn is one past the last character, in UTF-16 code units.');
