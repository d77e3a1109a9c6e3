import { request as requestHttp } from 'node:http';
import type { Driver } from '../appium/open-session.ts';

/**
 * Tells the devtools of the tab that a session on loopback is turned to. WebdriverIO offers this command of ChromeDriver only
 * in a session that is ChromeDriver's from the beginning.
 */
export function tellDevtools({ options, sessionId }: Driver, cmd: string, params: object): Promise<void> {
  const { hostname, port, path = '/' } = options;
  const place = { hostname, port, path: `${path.replace(/\/$/, '')}/session/${sessionId}/goog/cdp/execute` };
  return new Promise((resolve, reject) => {
    const told = requestHttp(
      { ...place, method: 'POST', headers: { 'content-type': 'application/json' } },
      (answer) => {
        const { statusCode } = answer;
        answer.resume();
        if (statusCode === 200) resolve();
        else reject(new TypeError(`Failed to tell Chrome ${cmd}: expected 200, got ${statusCode}.`));
      },
    );
    told.once('error', reject);
    told.end(JSON.stringify({ cmd, params }));
  });
}
