/** The length of a DER sequence whose length takes two bytes, as that of a certificate does; `undefined` for anything else. */
export function derLength([tag, form, high = 0, low = 0]: Uint8Array): number | undefined {
  return tag === 0x30 && form === 0x82 ? 4 + ((high << 8) | low) : undefined;
}
