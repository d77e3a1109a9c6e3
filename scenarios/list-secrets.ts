import type { Secret } from '../reports/secret-forms.ts';
import { listPersonas } from '../simulators/card/personas.ts';

/** Everything that must never be written: the PINs and private keys of all personas. */
export function listSecrets(): Secret[] {
  return listPersonas()
    .flatMap(({ id, pins, keys }) => [
      ...Object.entries(pins).map(([pin, value]) => ({ name: `PIN ${pin} of ${id}`, value: value ?? '' })),
      ...Object.entries(keys).map(([key, value]) => ({ name: `key ${key} of ${id}`, value: bodyOf(value ?? '') })),
    ])
    .filter(({ value }) => value !== '');
}

/** The first line of base64 is enough to know a key by, however its PEM is folded or quoted. */
function bodyOf(pem: string): string {
  return pem.split('\n').find((line) => line !== '' && !line.startsWith('-')) ?? '';
}
