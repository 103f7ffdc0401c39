/** Why a registry did not give what it was asked for. */

/** The cause in words for people, with the registry's name. */
export class RegistryError extends Error {
  override readonly name: string = 'RegistryError';
}

/** The registry has no such thing. */
export class MissingError extends RegistryError {}

export function isMissing(error: unknown): error is MissingError {
  return error instanceof MissingError;
}

/** One exchange went wrong; another try may help. */
export class PassingFault extends Error {
  override readonly name = 'PassingFault';
  /** What the server asks to be waited. */
  readonly pauseMs: number;
  /** Nobody is there, which seldom changes. */
  readonly isGone: boolean;

  constructor(
    message: string,
    {pauseMs = 0, isGone = false}: {readonly pauseMs?: number; readonly isGone?: boolean} = {},
  ) {
    super(message);
    this.pauseMs = pauseMs;
    this.isGone = isGone;
  }
}
