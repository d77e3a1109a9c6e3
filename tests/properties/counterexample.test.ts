import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript';
import { expect, test } from 'vitest';
import type { Scenario } from '../../scenarios/scenario.ts';
import { castAll } from '../../scenarios/all.ts';
import { findLaws } from '../../scenarios/all-checks.ts';
import { openHands } from '../../scenarios/hands/open-hands.ts';
import { readReplay } from '../../scenarios/replay-file.ts';
import { replay } from '../../scenarios/replay.ts';
import { writeScenario } from '../../scenarios/write-scenario.ts';
import { judgeCasting } from '../scenarios/in-process.ts';
import { keepCounterexample } from './counterexample.ts';
import { journeys, type Journey } from './journey.ts';
import { brokenIn, playJourney } from './play-journey.ts';
import { search } from './search.ts';
import { shrink } from './shrink.ts';
import { lockout } from './suites.ts';

test('a counterexample is shrunk, told in a tester’s words and fails again when it is replayed', async () => {
  const laws = await findLaws();
  const { counterexample } = await search(journeys(lockout, ['steps-button-swapped']), laws, { seed: 1, runs: 50 });
  if (!counterexample) return expect.fail('expected the swapped button to be found in 50 runs, got nothing');
  const breaks = async (journey: Journey): Promise<boolean> => brokenIn(await playJourney(journey, laws)).length > 0;
  const journey = await shrink(counterexample.journey, breaks);
  expect(journey.steps.map(({ act }) => act).at(-1)).toBe('begins');
  expect(journey.steps.length).toBeLessThan(8);

  const folder = await mkdtemp(join(tmpdir(), 'tegata-'));
  const told = await keepCounterexample('a test', journey, await playJourney(journey, laws), folder);
  expect(told).toContain('サービスのページを開く → ');
  const [, file = ''] = /tegata replay (.*)/.exec(told) ?? [];
  const opened = await openHands('in-process');
  if ('missing' in opened) return expect.fail(opened.missing);
  const again = await replay(readReplay(await readFile(file, 'utf8'), file), opened.hands);
  expect(again.stillFails).toBe(true);
  await expectScenario(writeScenario(readReplay(await readFile(file, 'utf8'), file), PLACE));
});

const PLACE = 'scenarios/authentication/found/swapped-button.ts';

/** A saved scenario is formatted and typed as every other, passes, and fails again with the defect that it was found by. */
async function expectScenario(text: string): Promise<void> {
  expect(await check(text, { ...(await resolveConfig(PLACE)), filepath: PLACE })).toBe(true);
  expect(typeErrors(text)).toEqual([]);
  expect(typeErrors(text.replace('person.opensService', 'person.opensNothing'))).toHaveLength(1);
  const js = ts.transpile(text.replace(/^import .*$/m, '').replace('export default', 'return'));
  const scenario = new Function('defineScenario', js)((made: Scenario) => made) as Scenario;
  const [casting] = castAll([{ id: 'authentication/found/swapped-button', scenario }]);
  if (!casting) return expect.fail('expected a scenario for one platform, got none');
  const verdictsOf = async (defects: readonly string[]): Promise<string[]> =>
    (await judgeCasting(casting, defects)).map(({ verdict }) => verdict);
  expect(await verdictsOf([])).toEqual(['passed']);
  expect(await verdictsOf(['steps-button-swapped'])).toEqual(['failed']);
}

/** What the compiler says of a file that lies nowhere. */
function typeErrors(text: string): string[] {
  const path = resolve(PLACE);
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
