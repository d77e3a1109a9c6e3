import { createHash } from 'node:crypto';

export const REDIRECT_URI = 'http://127.0.0.1:9/callback';
const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148';

/** A browser of a test: cookies, and redirects that are looked at. */
export function browse({ issuer }: { readonly issuer: string }, userAgent = PHONE) {
  const { origin } = new URL(issuer);
  const cookies = new Map<string, string>();
  const ask = async (url: string, form?: Record<string, string>, from = origin) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(url, origin), {
      redirect: 'manual',
      headers: { cookie, 'user-agent': userAgent, 'accept-language': 'ja', ...(form && { origin: from }) },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/Max-Age=0/.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  let at = '';
  /** Begins a sign-in and gives its page. */
  const begins = async (): Promise<string> => {
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: 'RP1',
      redirect_uri: REDIRECT_URI,
      scope: 'openid name',
      state: 's',
      nonce: 'n',
      code_challenge: createHash('sha256').update('v'.repeat(43)).digest('base64url'),
      code_challenge_method: 'S256',
    });
    let answer = await ask(`${issuer}/protocol/openid-connect/auth?${query.toString()}`);
    for (let to = answer.headers.get('location'); to; to = answer.headers.get('location')) {
      at = to;
      answer = await ask(to);
    }
    return answer.text();
  };
  /** The ticket in the link to the app. */
  const begin = async (): Promise<string> => /\/open\?ticket=([\w-]+)/.exec(await begins())?.[1] ?? '';
  const end = async (persona: string, ending: string): Promise<URL> => {
    const answer = await ask('/desk/sign-in', { ticket: await begin(), persona, ending });
    const back = await ask(answer.headers.get('location') ?? '');
    return new URL(back.headers.get('location') ?? 'about:blank');
  };
  const carries = (name: string, value: string): void => void cookies.set(name, value);
  return { ask, begins, begin, end, carries, at: () => at };
}
