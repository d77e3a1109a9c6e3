/** Something that must never be written, and what to call it when it was about to be. */
export interface Secret {
  /** Such as `PIN of adult`. */
  readonly name: string;
  readonly value: string;
}

/** Finds every form of some secrets in a text, in one pass. */
export interface SecretForms {
  readonly pattern: RegExp;
  /** Whose form a match is. */
  nameOf(match: string): string;
}

/**
 * Works out how secrets look when they slip out: as people write them (in Japan also in full-width digits), as the
 * bytes of a VERIFY command in hexadecimal, and in base64. Four digits also turn up inside a longer number, a date, a
 * fraction or a UUID: as part of one they are not taken for a PIN.
 */
export function formsOf(secrets: readonly Secret[]): SecretForms {
  const names = new Map<string, string>();
  const standing: string[] = [];
  const anywhere: string[] = [];
  for (const { name, value } of secrets) {
    const written = [value, fullWidth(value), base64(value)];
    const bytes = [hexadecimal(value, ''), hexadecimal(value, ' ')].flatMap((hex) => [hex, hex.toUpperCase()]);
    for (const form of [...written, ...bytes]) names.set(form, name);
    (/^\d{1,6}$/.test(value) ? standing : anywhere).push(...written);
    anywhere.push(...bytes);
  }
  const alone = String.raw`(?<![\w.-])(?:${either(standing)})(?![\w-]|\.\d)`;
  return {
    pattern: new RegExp(`${alone}|${either(anywhere)}`, 'g'),
    nameOf: (match) => names.get(match) ?? 'a secret',
  };
}

const NOTHING = '(?!)';

function either(forms: readonly string[]): string {
  if (forms.length === 0) return NOTHING;
  return [...new Set(forms)].map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join('|');
}

function fullWidth(text: string): string {
  return text.replaceAll(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '');
}

function hexadecimal(text: string, between: string): string {
  return [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0')).join(between);
}
