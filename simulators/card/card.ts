import type { World } from '../world/world.ts';
import { createCommandApdu } from './apdu.ts';
import { createChip } from './chip.ts';
import { execute } from './commands/execute.ts';
import type { CardContents } from './contents.ts';
import { createPoweredCard, type VirtualCard } from './powered-card.ts';
import { honestCardRules, type CardRules } from './rules.ts';

export type { VirtualCard } from './powered-card.ts';

/**
 * Makes a virtual My Number Card. Its retry counters live as long as it does, whoever holds it. Without power,
 * `transmit` throws `CardGone`.
 * @param contents from `personalise`
 * @param rules another set makes a card with a defect
 */
export function createCard(world: World, contents: CardContents, rules: CardRules = honestCardRules): VirtualCard {
  const { id, settings } = contents;
  const chip = createChip(contents, rules, world.random.fork(`card/${id}`));
  const apdu = createCommandApdu();
  return createPoweredCard(world, {
    id,
    atr: settings.atr,
    execute: (command) => execute(chip, apdu, command),
    losePower() {
      rules.losePower(chip.applications);
      chip.application = chip.manager;
      chip.file = undefined;
    },
  });
}
