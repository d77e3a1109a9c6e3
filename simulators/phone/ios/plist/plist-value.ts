/** What a property list can hold. */
export type PlistValue =
  string | number | boolean | Uint8Array | Date | readonly PlistValue[] | { readonly [key: string]: PlistValue };

/** A property list whose root is a dictionary: every message of the services is one. */
export type PlistDictionary = { readonly [key: string]: PlistValue };
