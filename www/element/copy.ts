/** Copies of what the element holds, for the page, which may do with them what it likes. */
export class Copy<Value extends object> {
  #of: Value | null = null;
  #copy: Value | null = null;

  /** The same copy as long as it is of the same. */
  of(value: Value | null): Value | null {
    if (value !== this.#of) this.#copy = structuredClone(value);
    this.#of = value;
    return this.#copy;
  }
}
