import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { defineScenario, type Scenario } from '../../scenarios/scenario.ts';
import { castAll } from '../../scenarios/catalogue/all.ts';
import { findLaws } from '../../scenarios/catalogue/all-checks.ts';
import { openHands } from '../../scenarios/hands/open-hands.ts';
import { readReplay } from '../../scenarios/playing/replay-file.ts';
import { replay } from '../../scenarios/playing/replay.ts';
import { writeScenario } from '../../scenarios/playing/write-scenario.ts';
import { judgeCasting } from '../scenarios/in-process.ts';
import { keepCounterexample } from './counterexample.ts';
import { journeys, type Journey } from './journey.ts';
import { brokenIn, playJourney } from './play-journey.ts';
import { search } from './search.ts';
import { shrink } from './shrink.ts';
import { lockout, signing } from './suites.ts';

const found = [
  {
    defect: 'steps-button-swapped',
    suite: lockout,
    place: 'scenarios/authentication/found/swapped-button.ts',
    signing: 0,
  },
  { defect: 'password-locks-at-six', suite: signing, place: 'scenarios/signing/found/six-tries.ts', signing: 5 },
];

test.each(found)(
  'a counterexample of $defect is shrunk, told in a tester’s words, fails again when replayed and is saved',
  async ({ defect, suite, place, signing: tries }) => {
    const laws = await findLaws();
    const { counterexample } = await search(journeys(suite, [defect]), laws, { seed: suite.seed, runs: suite.runs });
    if (!counterexample) return expect.fail(`expected ${defect} to be found in ${suite.runs} runs, got nothing`);
    const breaks = async (journey: Journey): Promise<boolean> => brokenIn(await playJourney(journey, laws)).length > 0;
    const journey = await shrink(counterexample.journey, breaks);
    expect(journey.steps.length).toBeLessThan(counterexample.journey.steps.length);

    const folder = await mkdtemp(join(tmpdir(), 'tegata-'));
    const told = await keepCounterexample('a test', journey, await playJourney(journey, laws), folder);
    expect(told).toContain('サービスのページを開く → ');
    const [, file = ''] = /tegata replay (.*)/.exec(told) ?? [];
    const opened = await openHands('in-process');
    if ('missing' in opened) return expect.fail(opened.missing);
    const written = readReplay(await readFile(file, 'utf8'), file);
    expect((await replay(written, opened.hands)).stillFails).toBe(true);
    await expectScenario(writeScenario(written, place), { place, defect, tries });
  },
);

/**
 * A saved scenario is formatted and typed as every other, passes, fails again with the defect that it was found by, and
 * says so, and what it may cost a card.
 */
async function expectScenario(
  text: string,
  { place, defect, tries }: { place: string; defect: string; tries: number },
): Promise<void> {
  expect(await check(text, { ...(await resolveConfig(place)), filepath: place })).toBe(true);
  expect(typeErrors(text, place)).toEqual([]);
  expect(typeErrors(text.replace('person.opensService', 'person.opensNothing'), place)).toHaveLength(1);
  const js = ts.transpile(text.replace(/^import .*$/m, '').replace('export default', 'return'));
  const scenario = new Function('defineScenario', js)(defineScenario) as Scenario;
  expect(scenario.title.en).toContain(defect);
  expect(text).toContain(`--defect ${defect}`);
  expect(scenario.spends.signing ?? 0).toBe(tries);
  const [casting] = castAll([{ id: place.slice('scenarios/'.length, -'.ts'.length), scenario }]);
  if (!casting) return expect.fail('expected a scenario for one platform, got none');
  const verdictsOf = async (defects: readonly string[]): Promise<string[]> =>
    (await judgeCasting(casting, defects)).map(({ verdict }) => verdict);
  expect(await verdictsOf([])).toEqual(['passed']);
  expect(await verdictsOf([defect])).toEqual(['failed']);
}

/** What the compiler says of a file that lies nowhere. */
function typeErrors(text: string, place: string): string[] {
  const path = resolve(place);
  const config = ts.readConfigFile('tsconfig.json', (name) => ts.sys.readFile(name)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.config.compilerOptions, process.cwd());
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, languageVersion, ...rest) =>
    name === path ? ts.createSourceFile(name, text, languageVersion) : getSourceFile(name, languageVersion, ...rest);
  const program = ts.createProgram([path], options, host);
  const file = program.getSourceFile(path);
  return program
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
