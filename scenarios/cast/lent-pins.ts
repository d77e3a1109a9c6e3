import { HarnessError } from '../../simulators/world/harness-error.ts';

/** The PINs of a physical card that its holder gave. */
export interface LentPins {
  readonly authentication?: string;
  readonly cardInfo?: string;
  /** The password for signing. */
  readonly signing?: string;
}

/** The environment variables that give them: on a command line they would be seen by others and kept. */
export const LENT_PIN_VARIABLES = {
  authentication: 'TEGATA_PIN_AUTHENTICATION',
  cardInfo: 'TEGATA_PIN_CARD_INFO',
  signing: 'TEGATA_PASSWORD_SIGNING',
} as const satisfies Record<keyof LentPins, string>;

const FOUR_DIGITS = [/^\d{4}$/, 'four digits'] as const;
const FORMS = {
  authentication: FOUR_DIGITS,
  cardInfo: FOUR_DIGITS,
  signing: [/^[0-9A-Z]{6,16}$/, '6 to 16 capital letters and digits'],
} as const satisfies Record<keyof LentPins, readonly [RegExp, string]>;

/** Reads the PINs of a physical card. @throws HarnessError `option-invalid` for one of another form */
export function readLentPins(environment: NodeJS.ProcessEnv): LentPins {
  const given = Object.entries(LENT_PIN_VARIABLES).flatMap(([pin, variable]) => {
    const value = environment[variable];
    if (value === undefined || value === '') return [];
    const [form, words] = FORMS[pin as keyof LentPins];
    if (form.test(value)) return [[pin, value] as const];
    throw new HarnessError('option-invalid', `Failed to read ${variable}: expected ${words}, got something else.`);
  });
  return Object.fromEntries(given);
}
