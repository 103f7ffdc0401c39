/** Notices when a rule looks at a value that is not known before Terraform runs. */

export class UnknownWatch {
  #saw = false;
  #isOff = false;

  /** Called by values that are not known. */
  saw(): void {
    if (!this.#isOff) this.#saw = true;
  }

  /** Whether one was looked at since the last call. */
  take(): boolean {
    const saw = this.#saw;
    this.#saw = false;
    return saw;
  }

  /** For a rule that asks for what is known alone. */
  without<Result>(look: () => Result): Result {
    this.#isOff = true;
    try {
      return look();
    } finally {
      this.#isOff = false;
    }
  }
}
