/** A selector that cannot be understood; answered with `invalid selector` or `invalid argument`. */
export class InvalidSelector extends Error {
  override readonly name = 'InvalidSelector';
}
