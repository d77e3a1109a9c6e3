import { askingStages, type Walk, type WayStage } from './way.ts';

/** From the app’s unlock screen to the consent of a signing. */
export function signConsentWay(walk: Walk): WayStage[] {
  const { person } = walk;
  const steps = (): Promise<void> => person.unlocks();
  const target = async (): Promise<void> => {
    await steps();
    await person.begins();
  };
  const consent = async (): Promise<void> => {
    await target();
    await person.checksTarget();
  };
  return [
    { state: 'sign-steps', come: steps },
    { state: 'sign-target', come: target },
    { state: 'sign-consent', come: consent },
    ...askingStages(walk, ['sign-consenting', 'offline-sign-consenting'], consent, () => person.allows()),
  ];
}

/** From the unlock screen of an app whose consent the broker has, where no items are asked for. */
export function signPasswordWay(walk: Walk): WayStage[] {
  const { person } = walk;
  const password = (): Promise<void> => person.unlocks();
  const waits = async (): Promise<void> => {
    await password();
    await person.typesPassword({ password: 'right' });
    await person.startsReading();
  };
  return [
    { state: 'sign-password', come: password },
    ...askingStages(walk, ['sending-signature', 'offline-signature'], waits, () => person.holdsCard()),
  ];
}
