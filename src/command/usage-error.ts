/** The command line was used wrongly: the message says what is wrong and what to write. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
