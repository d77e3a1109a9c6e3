import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { ServiceFile } from './service-file.ts';
import type { Profile } from './trial.ts';

/**
 * What a run covers: what was asked for, else all that a service of this purpose can be judged by.
 * @throws HarnessError `option-invalid` where signing is asked of a service that has nothing signed
 */
export function profileOf({ purpose }: Pick<ServiceFile, 'purpose'>, asked: Profile | undefined): Profile {
  if (asked === 'signing' && purpose !== 'signing') {
    throw new HarnessError(
      'option-invalid',
      `Failed to read --profile: expected authentication or authentication+attributes for purpose: ${purpose}, got signing.`,
    );
  }
  return asked ?? (purpose === 'signing' ? 'signing' : 'authentication+attributes');
}
