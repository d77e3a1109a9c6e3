import { cardInfo } from './card-info.ts';
import { jpki } from './jpki.ts';
import type { ApplicationLayout } from './layout.ts';
import { manager } from './manager.ts';
import { resident } from './resident.ts';
import { sharedCard } from './shared-card.ts';
import { visual } from './visual.ts';

/** Every application of the card. The first is current after a reset. */
export const applications: readonly ApplicationLayout[] = [manager, jpki, cardInfo, visual, sharedCard, resident];
