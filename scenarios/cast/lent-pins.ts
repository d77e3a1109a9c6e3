import { HarnessError } from '../../simulators/world/harness-error.ts';

/** The PINs of a physical card that its holder gave. */
export interface LentPins {
  readonly authentication?: string;
  readonly cardInfo?: string;
}

/** The environment variables that give them: on a command line they would be seen by others and kept. */
export const LENT_PIN_VARIABLES = {
  authentication: 'TEGATA_PIN_AUTHENTICATION',
  cardInfo: 'TEGATA_PIN_CARD_INFO',
} as const satisfies Record<keyof LentPins, string>;

/** Reads the PINs of a physical card. @throws HarnessError `option-invalid` for one that is not four digits */
export function readLentPins(environment: NodeJS.ProcessEnv): LentPins {
  const given = Object.entries(LENT_PIN_VARIABLES).flatMap(([pin, variable]) => {
    const value = environment[variable];
    if (value === undefined || value === '') return [];
    if (/^\d{4}$/.test(value)) return [[pin, value] as const];
    throw new HarnessError('option-invalid', `Failed to read ${variable}: expected four digits, got something else.`);
  });
  return Object.fromEntries(given);
}
