import type { Broker } from '../../simulators/broker/broker.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import { createPhone } from '../../simulators/phone/phone.ts';
import type { Trust } from '../../simulators/trust/trust.ts';
import type { World } from '../../simulators/world/world.ts';
import { appAt } from '../app-at.ts';
import { createCardDrawer } from '../certification/card-drawer.ts';
import type { Ear } from '../certification/ear.ts';
import { createVirtualPhoneHands } from '../hands/virtual-phone.ts';
import { createHolder, type Holder } from './holder.ts';

/** Whom to take in hand, and where the app opens links. */
export interface HolderRequest {
  /** As `tegata list personas` shows them; the plain adult when absent. */
  readonly persona?: string;
  readonly openInBrowser: (url: string) => Promise<void>;
}

/** What holders need around them: a world in whose network the broker is, and who hears what is written down there. */
export interface Surroundings {
  readonly world: World;
  readonly ear: Ear;
  readonly trust: Trust;
  readonly broker: Pick<Broker, 'appLinkOrigin' | 'control'>;
  readonly origin: string;
}

/** Gives people a phone with a registered app and a fresh card each, at every asking. */
export function createHolders(surroundings: Surroundings): (request: HolderRequest) => Promise<Holder> {
  const { world, ear, trust, broker, origin } = surroundings;
  const draw = createCardDrawer(world, trust);
  let phones = 0;
  return async ({ persona = 'adult', openInBrowser }) => {
    const id = `phone-${++phones}`;
    const { id: who, faults } = loadPersona(persona);
    const plan = faults && (await broker.control.plan(faults.map((fault) => ({ id: fault }))));
    const device = createPhone(world, {
      id,
      platform: 'ios',
      app: appAt(world.clock.now()),
      brokerOrigin: origin,
      appLinkOrigin: broker.appLinkOrigin,
      openInBrowser,
      appToken: broker.control.registerApp(id, undefined, plan?.value),
    });
    const phone = createVirtualPhoneHands(world, device);
    return createHolder(who, { phone, card: await draw(persona), heard: () => ear.next(id) });
  };
}
