import type { FoundScenario } from '../../scenarios/catalogue/all.ts';
import type { Requirement } from '../../scenarios/catalogue/requirements.ts';
import type { Platform } from '../../scenarios/scenario.ts';
import { STEP_IDS } from './guide-steps.ts';

type Row = Pick<Requirement, 'id' | 'steps' | 'checks'>;

/** The steps of the guide that no row names. */
export function withoutRow(rows: readonly Row[]): string[] {
  const named = new Set(rows.flatMap(({ steps }) => steps));
  return STEP_IDS.filter((step) => !named.has(step));
}

/** What rows name that is no step of the guide. */
export function unknownSteps(rows: readonly Row[]): string[] {
  return rows.flatMap(({ id, steps }) =>
    steps.filter((step) => !STEP_IDS.includes(step)).map((step) => `${id}: ${step}`),
  );
}

/** Where a step takes place: in which chapter of the scenarios, and from where the person starts. */
interface Place {
  readonly step: RegExp;
  readonly chapter?: 'registration' | 'authentication' | 'signing';
  readonly starts?: (platform: Platform) => boolean;
}

const onSmartphone = (platform: Platform): boolean => platform.startsWith('smartphone');
const PLACES: readonly Place[] = [
  { step: /^R 5-A/, chapter: 'registration', starts: (platform) => platform === 'smartphone-ios' },
  { step: /^R 5-B/, chapter: 'registration', starts: (platform) => platform === 'smartphone-android' },
  { step: /^[RAS] ※/, starts: (platform) => platform === 'smartphone-android' },
  { step: /^[AS]-S 2-A/, starts: (platform) => platform === 'smartphone-ios' },
  { step: /^[AS]-S 2-B/, starts: (platform) => platform === 'smartphone-android' },
  { step: /^A(?: |-)/, chapter: 'authentication' },
  { step: /^S(?: |-)/, chapter: 'signing' },
  { step: /^[AS]-S(?: |$)/, starts: onSmartphone },
  { step: /^[AS]-P(?: |$)/, starts: (platform) => !onSmartphone(platform) },
];

/** The checks of rows that no scenario uses where the step takes place: they prove something, but not this. */
export function provenElsewhere(rows: readonly Row[], scenarios: readonly FoundScenario[]): string[] {
  return rows.flatMap((row) =>
    row.steps.flatMap((step) => {
      const places = PLACES.filter((place) => place.step.test(step));
      const there = scenarios.flatMap(({ id, scenario }) => {
        const isInChapter = places.every(({ chapter }) => chapter === undefined || id.startsWith(`${chapter}/`));
        const starts = scenario.platforms.some((platform) => places.every((place) => place.starts?.(platform) ?? true));
        return isInChapter && starts ? scenario.checks : [];
      });
      return (row.checks ?? [])
        .filter((check) => !there.includes(check))
        .map((check) => `${row.id}: ${check}, ${step}`);
    }),
  );
}
