import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ALLURE_RESULTS } from './render/allure.ts';
import type { Language } from './render/words.ts';

/** Where Allure's report stands below the run's folder. */
export const ALLURE_REPORT = 'allure/index.html';

/** Whether Allure made its report; if not, why, as a sentence. */
export type AllureOutcome = { readonly made: true } | { readonly made: false; readonly why: string };

/** A virtual machine that lives for a second is quicker with the simple compiler and collector. */
const SHORT_LIVED = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** Has Allure make one page that opens from the file system and asks nothing of the outside. Needs Java. */
export async function generateAllure(
  outDir: string,
  language: Language,
  environment: NodeJS.ProcessEnv,
): Promise<AllureOutcome> {
  if (!(await hasJava(environment))) {
    return { made: false, why: 'No Allure report was made: expected Java 17 or later as java or in JAVA_HOME.' };
  }
  const script = createRequire(import.meta.url).resolve('allure-commandline/bin/allure');
  const how = ['--single-file', '--clean', '--lang', language, '--name', 'Tegata (非公式 unofficial)'];
  const where = ['--output', join(outDir, 'allure'), join(outDir, ALLURE_RESULTS)];
  const { code, output } = await run(process.execPath, [script, 'generate', ...how, ...where], {
    ...environment,
    // Only the word `true` keeps the page from loading a tag manager.
    ALLURE_NO_ANALYTICS: 'true',
    JAVA_OPTS: `${SHORT_LIVED} ${environment['JAVA_OPTS'] ?? ''}`.trim(),
  });
  if (code === 0) return { made: true };
  return { made: false, why: `No Allure report was made: Allure ended with ${code}. ${output.trim()}` };
}

async function hasJava(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const home = environment['JAVA_HOME'];
  const java = home ? join(home, 'bin', 'java') : 'java';
  const { code } = await run(java, ['-version'], environment);
  return code === 0;
}

function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | string; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: error.message, output }));
    child.on('close', (code, signal) => resolve({ code: code ?? signal ?? 'nothing', output }));
  });
}
