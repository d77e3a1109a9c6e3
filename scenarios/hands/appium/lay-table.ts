import { APP_IDENTITIES, type AppId } from '../../../simulators/phone/app-identity.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';
import type { CardInField } from '../../../simulators/world/wire.ts';
import type { Asked } from '../../phones/presenter/presenter.ts';
import { offerCard, type OfferedCard } from './offer-card.ts';

const SLOW =
  'Failed to hold a slow card to the phone: its answers come late by the clock of the world, and an app that is not ours goes by the real time.';

/**
 * What is done at the phone: a card lies there at a time, and answers whoever reads it.
 * @param moved told before a card comes, and when it goes
 */
export function layTable(
  ask: (deed: Asked['deed'], more?: Partial<Asked>) => Promise<void>,
  moved: (held: boolean) => void,
) {
  let offered: OfferedCard | undefined;
  const clear = async (): Promise<void> => {
    await offered?.close();
    offered = undefined;
  };
  return {
    clear,
    deeds: {
      async holdCard(card: CardInField) {
        if (card.isSlow) throw new HarnessError('hands-engine-missing', SLOW);
        await clear();
        offered = await offerCard(createRealClock(), card);
        moved(true);
        await ask('hold-card', { card: offered.address });
      },
      async takeCardAway() {
        if (!offered) return;
        await clear();
        moved(false);
        await ask('take-card-away');
      },
      install: (app: AppId) => ask('install-app', { what: APP_IDENTITIES[app].name }),
      uninstall: (app: AppId) => ask('uninstall-app', { what: APP_IDENTITIES[app].name }),
    },
  };
}
