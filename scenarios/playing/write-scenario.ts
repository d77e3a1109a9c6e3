import { posix } from 'node:path';
import type { Words } from '../../reports/words.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Step } from '../acts/acts.ts';
import { CHAPTERS } from '../catalogue/all.ts';
import type { Replay } from './replay-file.ts';
import { settingSchema } from '../setting.ts';

/** For each PIN how many tries a card gives it, and the acts that can cost one. */
const COSTS = {
  authentication: { tries: 3, isMiss: ({ act, with: { pin } }: Step) => act === 'typesPin' && pin === 'wrong' },
  cardInfo: {
    tries: 3,
    isMiss: ({ act, with: { pin } }: Step) => act === 'usesSamePin' || (act === 'typesCardInfoPin' && pin === 'wrong'),
  },
  signing: {
    tries: 5,
    isMiss: ({ act, with: { password, of } }: Step) =>
      (act === 'typesPassword' && password === 'wrong') || (act === 'typesTooMuch' && of === 'signing'),
  },
} as const;

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
 * the checks that were not green. A scenario has no defects of its own: those that were switched on are named.
 * @param file where it will lie, `scenarios/authentication/found/NAME.ts`
 * @throws HarnessError `option-invalid` for a place where no scenario is looked for
 */
export function writeScenario({ setting, scenario, steps, checks, notGreen }: Replay, file: string): string {
  const judged = notGreen.length > 0 ? notGreen : checks;
  const { platform, given } = setting;
  const usual = settingSchema.parse({ seed: 'usual', platform });
  const spends = triesIn(steps);
  const defects = setting.defects.join(', ');
  const { ja, en } = titleOf(scenario, defects);
  const members = [
    // On lines of their own, because together they are too long for one.
    `title: {\n    ja: ${literal(ja)},\n    en: ${literal(en)},\n  }`,
    `platforms: ${literal([platform])}`,
    ...(given === usual.given ? [] : [`given: ${literal(given)}`]),
    ...(Object.keys(spends).length === 0 ? [] : [`spends: ${literal(spends)}`]),
    ...SHARED.filter((name) => literal(setting[name]) !== literal(usual[name])).map(
      (name) => `${name}: ${literal(setting[name])}`,
    ),
  ];
  return `import { defineScenario } from '${posix.relative(posix.dirname(expectedPlace(file)), 'scenarios/scenario.ts')}';

${defects && `// Shows only what is broken: run it with ${setting.defects.map((id) => `--defect ${id}`).join(' ')}.\n`}export default defineScenario({
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

function titleOf(scenario: string, defects: string): Words {
  if (defects === '') return { ja: `${scenario} で見つかった手順`, en: `Found by ${scenario}.` };
  return {
    ja: `${scenario} で、不具合 ${defects} を入れて見つかった手順`,
    en: `Found by ${scenario} with ${defects} switched on.`,
  };
}

/** The most tries that it may cost: a wrong PIN may be tried at more than one phone. */
function triesIn(steps: readonly Step[]): Partial<Record<keyof typeof COSTS, number>> {
  return Object.fromEntries(
    Object.entries(COSTS)
      .filter(([, { isMiss }]) => steps.some(isMiss))
      .map(([pin, { tries }]) => [pin, tries]),
  );
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
