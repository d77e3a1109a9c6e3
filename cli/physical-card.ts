import { LENT_PIN_VARIABLES, readLentPins } from '../scenarios/cast/lent-pins.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { RunRequest } from './engine.ts';
import type { RunOptions } from './run-options.ts';

/** The physical card that a run is asked to use; `undefined` for virtual ones. @throws HarnessError `option-invalid` */
export function physicalCard(
  { card, reader, disposable, root }: Pick<RunOptions, 'card' | 'reader' | 'disposable' | 'root'>,
  environment: NodeJS.ProcessEnv,
): RunRequest['card'] {
  const given = {
    ...(reader !== undefined && { reader }),
    ...(disposable !== undefined && { disposable }),
    ...(root !== undefined && { root }),
  };
  if (card === 'virtual') {
    const [stray] = Object.keys(given);
    if (stray === undefined) return undefined;
    throw new HarnessError(
      'option-invalid',
      `Failed to read --${stray}: expected it only with --card reader, got it without.`,
    );
  }
  const pins = readLentPins(environment);
  if (pins.authentication !== undefined) return { ...given, pins };
  throw new HarnessError(
    'option-invalid',
    `Failed to use a physical card: expected its 利用者証明用 PIN in ${LENT_PIN_VARIABLES.authentication}, got none.`,
  );
}
