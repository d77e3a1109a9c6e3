import { posix } from 'node:path';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { Step } from './acts/acts.ts';
import { CHAPTERS } from './all.ts';
import type { Replay } from './replay-file.ts';
import { settingSchema } from './setting.ts';

const MOST_TRIES = 3;
const WRONG_PINS = { authentication: 'typesPin', cardInfo: 'typesCardInfoPin' } as const;

/** Members of a setting that are members of a scenario too. */
const SHARED = [
  'persona',
  'service',
  'app',
  'startsAt',
  'view',
  'phoneClockOffMs',
  'returnsIn',
  'broker',
  'phone',
] as const;

/**
 * Writes the journey of a replay file as a scenario, so that it belongs to the suite: the same setting and acts, judged by
 * the checks that were not green. Defects that were switched on stay behind.
 * @param file where it will lie, `scenarios/authentication/found/NAME.ts`
 * @throws HarnessError `option-invalid` for a place where no scenario is looked for
 */
export function writeScenario({ setting, scenario, steps, checks, notGreen }: Replay, file: string): string {
  const judged = notGreen.length > 0 ? notGreen : checks;
  const { platform, given } = setting;
  const usual = settingSchema.parse({ seed: 'usual', platform });
  const members = [
    `title: ${literal({ ja: `${scenario} で見つかった手順`, en: `Found by ${scenario}.` })}`,
    `platforms: ${literal([platform])}`,
    `given: ${literal(given)}`,
    `spends: ${literal(triesIn(steps))}`,
    ...SHARED.filter((name) => literal(setting[name]) !== literal(usual[name])).map(
      (name) => `${name}: ${literal(setting[name])}`,
    ),
  ];
  return `import { defineScenario } from '${posix.relative(posix.dirname(expectedPlace(file)), 'scenarios/scenario.ts')}';

export default defineScenario({
${members.map((member) => `  ${member},`).join('\n')}
  steps: async (person) => {
${steps.map(({ act, with: args }) => `    await person.${act}(${literal(args)});`).join('\n')}
  },
  checks: ${literal(judged)},
});
`;
}

/** The file of a scenario to be saved as NAME, seen from the folder that holds `scenarios/`. */
function expectedPlace(file: string): string {
  const place = file.replaceAll('\\', '/').replace(/^.*?(?=scenarios\/)/, '');
  const [, chapter = ''] = place.split('/');
  const isFound = (CHAPTERS as readonly string[]).includes(chapter) && place.split('/').length > 2;
  if (isFound && /^[a-z0-9/-]+\.ts$/.test(place)) return place;
  throw new HarnessError(
    'option-invalid',
    `Failed to save a scenario: expected scenarios/${CHAPTERS.join(' or ')}/NAME in kebab-case, got ${file}.`,
  );
}

/** The most tries that it may cost: a wrong PIN may be tried at more than one phone. */
function triesIn(steps: readonly Step[]): Record<keyof typeof WRONG_PINS, number> {
  const most = (act: string): number =>
    steps.some((step) => step.act === act && step.with['pin'] === 'wrong') ? MOST_TRIES : 0;
  return { authentication: most(WRONG_PINS.authentication), cardInfo: most(WRONG_PINS.cardInfo) };
}

/** A value as our formatter writes it on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'string')
    return value.includes("'")
      ? JSON.stringify(value)
      : `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${/^\w+$/.test(name) ? name : literal(name)}: ${literal(member)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
