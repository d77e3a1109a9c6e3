import type { WdaCall, WdaRoute } from '../wda-route.ts';
import { USUAL_SETTINGS } from '../wda-settings.ts';
import { WdaFailure } from '../wda-failure.ts';

/** Sessions, the server's state, links and settings. @see FBSessionCommands */
export const sessionCommands: readonly WdaRoute[] = [
  { method: 'GET', path: '/status', within: 'no-session', answer: status },
  { method: 'POST', path: '/session', within: 'no-session', answer: createSession },
  { method: 'GET', path: '', within: 'session', answer: describeSession },
  {
    method: 'DELETE',
    path: '',
    within: 'session',
    async answer(call) {
      await endSession(call);
      return null;
    },
  },
  {
    method: 'POST',
    path: '/url',
    within: 'session',
    async answer({ body, iphone }) {
      const { url } = body;
      if (typeof url !== 'string') throw new WdaFailure('invalid argument', 'URL is required');
      await iphone.openUrl(url);
      return null;
    },
  },
  { method: 'GET', path: '/appium/settings', within: 'session', answer: ({ session }) => session?.settings },
  {
    method: 'POST',
    path: '/appium/settings',
    within: 'session',
    answer({ body, session }) {
      const wanted = body['settings'] ?? {};
      if (typeof wanted !== 'object') throw new WdaFailure('invalid argument', 'settings must be a dictionary');
      // A setting that is not known is passed over, as WebDriverAgent does.
      const known = Object.entries(wanted).filter(([name]) => name in USUAL_SETTINGS);
      if (session) session.settings = { ...session.settings, ...Object.fromEntries(known) };
      return session?.settings;
    },
  },
  { method: 'POST', path: '/timeouts', within: 'session', answer: () => null },
];

function status({ iphone: { traits } }: WdaCall): unknown {
  return {
    ready: true,
    message: 'WebDriverAgent is ready to accept commands',
    state: 'success',
    os: { name: 'iOS', version: traits.osVersion, sdkVersion: traits.osVersion, testmanagerdVersion: 65_535 },
    ios: { ip: null },
    build: {
      time: 'Apr 1 2026 00:00:00',
      productBundleIdentifier: 'com.facebook.WebDriverAgentRunner',
      version: '16.12.9',
    },
    device: 'iphone',
  };
}

function describeSession({ iphone: { traits }, session }: WdaCall): unknown {
  return { sessionId: session?.id ?? null, capabilities: { device: 'iphone', sdkVersion: traits.osVersion } };
}

/** Begins a session: an earlier one ends, and the app that is named is started afresh unless that is not wanted. */
async function createSession(call: WdaCall): Promise<unknown> {
  const { body, iphone } = call;
  if (typeof body['capabilities'] !== 'object' || body['capabilities'] === null) {
    throw new WdaFailure('session not created', "'capabilities' is mandatory to create a new session");
  }
  await endSession(call);
  const { alwaysMatch = {}, firstMatch = [{}] } = body['capabilities'] as {
    alwaysMatch?: Record<string, unknown>;
    firstMatch?: Record<string, unknown>[];
  };
  const capabilities = { ...alwaysMatch, ...firstMatch[0] };
  const bundleId = typeof capabilities['bundleId'] === 'string' ? capabilities['bundleId'] : undefined;
  const url = typeof capabilities['initialUrl'] === 'string' ? capabilities['initialUrl'] : undefined;
  if (bundleId !== undefined) {
    if (!iphone.shelf.find(bundleId)) {
      throw new WdaFailure('session not created', `The app with bundle identifier '${bundleId}' is unknown`);
    }
    if (capabilities['forceAppLaunch'] !== false) await iphone.terminate(bundleId);
    await iphone.activate(bundleId);
  }
  if (url !== undefined) await iphone.openUrl(url);
  const endsApp = capabilities['shouldTerminateApp'] !== false;
  const session = call.startSession({ bundleId, settings: { ...USUAL_SETTINGS }, endsApp });
  return describeSession({ ...call, session });
}

async function endSession({ iphone, session, endSession: end }: WdaCall): Promise<void> {
  if (session?.bundleId !== undefined && session.endsApp) await iphone.terminate(session.bundleId);
  end();
}
