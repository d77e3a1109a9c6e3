import { askingStages, readingStages, type Walk, type WayStage } from './way.ts';

/** From the app’s unlock screen to the consent, where all four items are asked for. */
export function authenticationWay(walk: Walk): WayStage[] {
  const { person } = walk;
  const steps = (): Promise<void> => person.unlocks();
  const pin = async (): Promise<void> => {
    await steps();
    await person.begins();
  };
  const textPin = async (): Promise<void> => {
    await pin();
    await person.typesPin({ pin: 'right' });
  };
  const holdCard = async (): Promise<void> => {
    await textPin();
    await person.typesCardInfoPin({ pin: 'right' });
  };
  const waits = async (): Promise<void> => {
    await holdCard();
    await person.startsReading();
  };
  return [
    { state: 'unlock', come: async () => {} },
    { state: 'steps', come: steps },
    { state: 'auth-pin', come: pin },
    { state: 'text-pin', come: textPin },
    ...readingStages(walk, holdCard),
    ...askingStages(walk, ['sending-proof', 'offline-proof'], waits, () => person.holdsCard()),
  ];
}

/** From the unlock screen of an app whose proof the broker has. */
export function consentWay(walk: Walk): WayStage[] {
  const { person } = walk;
  const consent = (): Promise<void> => person.unlocks();
  return [
    { state: 'consent', come: consent },
    ...askingStages(walk, ['approving', 'offline-approving'], consent, () => person.allows()),
  ];
}
