import type { Service } from '../service.ts';

const APP_TOKEN_BYTES = 32;

/** Notes that the app on a phone is registered, in place of an earlier one there, and gives the token with which it calls. */
export function registerApp(
  { store, random, lies }: Service,
  name: string,
  holder: string | undefined,
  marker?: string,
): string {
  for (const [token, app] of store.apps) if (app.name === name) store.apps.delete(token);
  const token = random.token(APP_TOKEN_BYTES);
  store.apps.set(token, { name, holder, plan: lies.find(marker) });
  return token;
}
