import type { Secret } from '../../reports/secret-forms.ts';
import { readLentPins } from '../cast/lent-pins.ts';
import { listPersonas } from '../../simulators/card/personas.ts';

/** Everything that must never be written: the PINs and private keys of all personas, and the PINs of a lent card. */
export function listSecrets(environment: NodeJS.ProcessEnv = {}): Secret[] {
  const lent = Object.entries(readLentPins(environment)).map(([pin, value]) => ({
    name: `PIN ${pin} of the lent card`,
    value,
  }));
  const personal = listPersonas()
    .flatMap(({ id, pins, keys }) => [
      ...Object.entries(pins).map(([pin, value]) => ({ name: `PIN ${pin} of ${id}`, value: value ?? '' })),
      ...Object.entries(keys).map(([key, value]) => ({ name: `key ${key} of ${id}`, value: bodyOf(value ?? '') })),
    ])
    .filter(({ value }) => value !== '');
  return [...lent, ...personal];
}

/** The first line of base64 is enough to know a key by, however its PEM is folded or quoted. */
function bodyOf(pem: string): string {
  return pem.split('\n').find((line) => line !== '' && !line.startsWith('-')) ?? '';
}
