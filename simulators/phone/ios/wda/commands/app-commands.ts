import type { Iphone } from '../../iphone.ts';
import type { WdaRoute } from '../wda-route.ts';
import { WdaFailure } from '../wda-failure.ts';

/** Apps: started, brought to the front, ended. @see FBSessionCommands, FBCustomCommands */
export const appCommands: readonly WdaRoute[] = [
  { method: 'POST', path: '/wda/apps/launch', within: 'session', answer: start },
  { method: 'POST', path: '/wda/apps/activate', within: 'session', answer: start },
  {
    method: 'POST',
    path: '/wda/apps/terminate',
    within: 'session',
    answer: ({ body, iphone }) => iphone.terminate(String(body['bundleId'])),
  },
  {
    method: 'POST',
    path: '/wda/apps/state',
    within: 'session',
    answer: ({ body, iphone }) => iphone.stateOf(String(body['bundleId'])),
  },
  {
    method: 'GET',
    path: '/wda/apps/list',
    within: 'session',
    answer: ({ iphone }) => [{ bundleId: iphone.front(), pid: 100 }],
  },
  {
    method: 'GET',
    path: '/wda/activeAppInfo',
    within: 'both',
    answer({ iphone }) {
      const bundleId = iphone.front();
      const name = iphone.shelf.find(bundleId)?.name ?? '';
      return { pid: 100, bundleId, name, processArguments: { args: [], env: {} } };
    },
  },
  {
    method: 'POST',
    path: '/wda/homescreen',
    within: 'no-session',
    answer({ iphone }) {
      iphone.goHome();
      return null;
    },
  },
  {
    method: 'POST',
    path: '/wda/deactivateApp',
    within: 'session',
    async answer({ iphone }) {
      // To the home screen and back; for how long is nothing that a world with its own clock could wait for.
      const front = iphone.front();
      iphone.goHome();
      await iphone.activate(front);
      return null;
    },
  },
];

/** The bundle id of an installed app. Throws `WdaFailure`. */
export function appOf(iphone: Iphone, bundleId: string): string {
  if (iphone.shelf.find(bundleId)) return bundleId;
  throw new WdaFailure('invalid argument', `The app with bundle identifier '${bundleId}' is unknown`);
}

async function start({ body, iphone }: Parameters<WdaRoute['answer']>[0]): Promise<null> {
  const environment = body['environment'] as Readonly<Record<string, string>> | undefined;
  await iphone.activate(appOf(iphone, String(body['bundleId'])), environment);
  return null;
}
