import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ROUTE = /\[FBRoute (GET|POST|PUT|DELETE|OPTIONS):@"([^"]*)"\]((?:\.\w+)*)/;
const NOT_OF_A_PHONE = /^TARGET_OS_(?:TV|WATCH)$/;

/** The folder of WebDriverAgent's sources inside the installed driver. */
export function realWdaFolder(): string {
  const driver = createRequire(import.meta.url).resolve('appium-xcuitest-driver/package.json');
  const manifest = createRequire(driver).resolve('appium-webdriveragent/package.json');
  return join(dirname(manifest), 'WebDriverAgentLib');
}

/** Every route of the real WebDriverAgent on a phone: `GET /source`, and ` without session` where it is so. */
export function realWdaRoutes(): string[] {
  const folder = join(realWdaFolder(), 'Commands');
  const files = readdirSync(folder).filter((file) => file.endsWith('.m'));
  return files.flatMap((file) => routesIn(readFileSync(join(folder, file), 'utf8')));
}

/** Reads the routes of one source, without those that are compiled only for a television or a watch. */
export function routesIn(source: string): string[] {
  const skipping: boolean[] = [];
  const routes: string[] = [];
  for (const line of source.split('\n')) {
    const [, directive, condition = ''] = /^#(if|elif|else|endif)\b\s*(.*)$/.exec(line) ?? [];
    if (directive === 'if') skipping.push(NOT_OF_A_PHONE.test(condition.trim()));
    else if (directive === 'elif' || directive === 'else') skipping.splice(-1, 1, false);
    else if (directive === 'endif') skipping.pop();
    const [, method, path = '', marks = ''] = ROUTE.exec(line) ?? [];
    if (method === undefined || skipping.includes(true)) continue;
    routes.push(`${method} ${path}${marks.includes('.withoutSession') ? ' without session' : ''}`);
  }
  return routes;
}
