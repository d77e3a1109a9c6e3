import * as asn1js from 'asn1js';
import { GeneralName, RelativeDistinguishedNames } from 'pkijs';

const ATTRIBUTES = { C: '2.5.4.6', L: '2.5.4.7', O: '2.5.4.10', OU: '2.5.4.11', CN: '2.5.4.3' } as const;
const NAMES = new Map<string, string>(Object.entries(ATTRIBUTES).map(([name, oid]) => [oid, name]));
const DIRECTORY_NAME = 4;

/** A distinguished name in the order in which it is encoded, one attribute a step. */
export type DistinguishedName = readonly (readonly [attribute: keyof typeof ATTRIBUTES, value: string])[];

/**
 * Encodes a name as the real service does: one attribute a step, `C` as PrintableString, all else as UTF8String.
 * pkijs would put all attributes into one step, so it is given the finished encoding.
 */
export function encodeName(name: DistinguishedName): RelativeDistinguishedNames {
  const steps = name.map(([attribute, value]) => {
    const text = attribute === 'C' ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value });
    const type = new asn1js.ObjectIdentifier({ value: ATTRIBUTES[attribute] });
    return new asn1js.Set({ value: [new asn1js.Sequence({ value: [type, text] })] });
  });
  return RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value: steps }).toBER());
}

/** Wraps a name for the extensions that hold general names. */
export function directoryName(name: DistinguishedName): GeneralName {
  return new GeneralName({ type: DIRECTORY_NAME, value: encodeName(name) });
}

/** Writes a name on one line, such as `C=JP, O=…, CN=…`: how distribution points are called in this house. */
export function printName(name: DistinguishedName): string {
  return name.map(([attribute, value]) => `${attribute}=${value}`).join(', ');
}

/** Writes a decoded name in the form of `printName`. */
export function printDecodedName(name: RelativeDistinguishedNames): string {
  return name.typesAndValues
    .map(({ type, value }) => `${NAMES.get(type) ?? type}=${String(value.valueBlock.value)}`)
    .join(', ');
}
