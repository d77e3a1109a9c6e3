import { z } from 'zod';
import type { World } from '../world/world.ts';
import { answerStatus } from './apdu.ts';
import { createPoweredCard, type VirtualCard } from './powered-card.ts';
import { SW } from './status-word.ts';

/** A card that people also carry and may hold to the phone by mistake. */
export const foreignKind = z.enum(['transport', 'driving-licence']);

/** The name of such a card. */
export type ForeignKind = z.output<typeof foreignKind>;

// As a reader would make them up: FeliCa, and ISO 14443 Type B with no application data (assumed).
const ATRS: Readonly<Record<ForeignKind, string>> = {
  transport: '3B8F8001804F0CA00000030611003B0000000042',
  'driving-licence': '3B88800100000000338181003A',
};
const SELECT = 0xa4;

/** Makes a card that is no My Number Card: it has none of its applications and knows no other command. */
export function makeForeignCard(world: Pick<World, 'journal'>, kind: ForeignKind): VirtualCard {
  return createPoweredCard(world, {
    id: kind,
    atr: ATRS[kind],
    execute: (command) => answerStatus(command[1] === SELECT ? SW.fileNotFound : SW.unknownInstruction),
    losePower: () => {},
  });
}
