import { HarnessError } from '../world/harness-error.ts';
import type { World } from '../world/world.ts';
import { createCommandApdu } from './apdu.ts';
import type { ApplicationId } from './applications/layout.ts';
import { createChip, type Chip, type PinFile } from './chip.ts';
import { execute } from './commands/execute.ts';
import type { CardContents } from './contents.ts';
import { createPoweredCard, type VirtualCard } from './powered-card.ts';
import { honestCardRules, type CardRules } from './rules.ts';

export type { VirtualCard } from './powered-card.ts';

/** A virtual My Number Card, with what only the municipal office can do to it. */
export interface MyNumberCard extends VirtualCard {
  /**
   * Gives a PIN all its tries back, as the office does for its holder; the PIN stays what it was. Throws `not-found`
   * where the card has no such PIN.
   */
  resetCounter(application: ApplicationId, file: number): void;
}

/**
 * Makes a virtual My Number Card. Its retry counters live as long as it does, whoever holds it. Without power,
 * `transmit` throws `CardGone`.
 * @param contents from `personalise`
 * @param rules another set makes a card with a defect
 */
export function createCard(world: World, contents: CardContents, rules: CardRules = honestCardRules): MyNumberCard {
  const { id, settings } = contents;
  const chip = createChip(contents, rules, { random: world.random.fork(`card/${id}`), took: world.took });
  const apdu = createCommandApdu();
  const card = createPoweredCard(world, {
    id,
    atr: settings.atr,
    execute: (command) => execute(chip, apdu, command),
    losePower() {
      rules.losePower(chip.applications);
      chip.application = chip.manager;
      chip.file = undefined;
    },
  });
  return {
    ...card,
    resetCounter(application, file) {
      const pin = findPin(chip, application, file);
      pin.left = pin.tries;
      const name = file.toString(16).toUpperCase().padStart(4, '0');
      world.journal.write('card', 'counter-reset', { card: id, application, file: name });
    },
  };
}

function findPin({ applications }: Chip, application: ApplicationId, file: number): PinFile {
  const pins = applications.find(({ layout }) => layout.id === application)?.pins ?? [];
  const pin = pins.find(({ id }) => id === file);
  if (pin) return pin;
  const known = pins.map(({ id }) => id.toString(16)).join(', ') || 'none';
  throw new HarnessError(
    'not-found',
    `Failed to reset a counter: expected a PIN of ${application} (${known}), got ${file.toString(16)}.`,
  );
}
