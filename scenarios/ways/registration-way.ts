import { askingStages, readingStages, type Walk, type WayStage } from './way.ts';

/** From the first screen of an app that is not registered to its being registered, on a phone with Face ID that was not asked about it. */
export function registrationWay(walk: Walk): WayStage[] {
  const { person } = walk;
  const after =
    (before: () => Promise<void>, ...acts: (() => Promise<void>)[]): (() => Promise<void>) =>
    async () => {
      await before();
      for (const act of acts) await act();
    };
  const next = (): Promise<void> => person.taps({ label: '次へ' });
  const start = async (): Promise<void> => {};
  const steps = after(start, next);
  const terms = after(steps, () => person.taps({ label: 'はじめる' }));
  const privacy = after(terms, () => person.ticks({ box: 'terms' }), next);
  const lock = after(privacy, () => person.ticks({ box: 'privacy' }), next);
  const faceId = after(lock, () => person.setsUpLock());
  const prepare = after(lock, () => person.setsUpTheLock());
  const pin = after(prepare, next);
  const holdCard = after(pin, () => person.typesPin({ pin: 'right' }));
  const waits = after(holdCard, () => person.startsReading());
  return [
    { state: 'registration-start', come: start },
    { state: 'registration-steps', come: steps },
    { state: 'registration-terms', come: terms },
    { state: 'registration-privacy', come: privacy },
    { state: 'registration-lock', come: lock },
    { state: 'registration-face-id', come: faceId },
    { state: 'registration-prepare', come: prepare },
    { state: 'registration-auth-pin', come: pin },
    ...readingStages(walk, holdCard, 'registration-'),
    ...askingStages(walk, ['registration-asking', 'registration-offline-asking'], holdCard, () =>
      person.startsReading(),
    ),
    ...askingStages(walk, ['registration-sending', 'registration-offline-sending'], waits, () => person.holdsCard()),
  ];
}
