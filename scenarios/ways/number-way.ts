import type { Walk, WayStage } from './way.ts';

const NUMBER_LIFE_MS = 5 * 60_000;

/** On a PC: from the six digits on the phone, which are not typed. */
export function numberWay({ person, slowMs }: Walk): WayStage[] {
  const expires = (): Promise<void> => person.waits({ ms: NUMBER_LIFE_MS });
  return [
    { state: 'number', come: async () => {} },
    { state: 'number-expired', come: expires },
    {
      state: 'renewing-number',
      async come() {
        await expires();
        await person.meetsSlowNetwork({ of: 'phone-1', ms: slowMs });
        await person.taps({ label: '番号を更新' });
      },
    },
  ];
}
