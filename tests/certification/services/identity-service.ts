import type { ServiceFileInput } from '../../../scenarios/certification/service-file.ts';
import type { Verifying } from '../../../scenarios/certification/verifying.ts';
import type { ServiceInProcess } from '../../../scenarios/certification/virtual-lab.ts';
import { describeSampleService } from '../../../scenarios/certification/sample-service.ts';
import type { World } from '../../../simulators/world/world.ts';

const PASSWORD = 'open sesame';
const OPEN = 'member=1';
const page = (text: string): Response =>
  new Response(`<!doctype html><html lang="ja"><body data-page="member">${text}</body></html>`, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });

/** What the account's password is called in the environment. */
export const ACCOUNT = { MEMBER_PASSWORD: PASSWORD } as const;

/**
 * Puts an account with a password in front of a service: whoever is in it may have their identity checked, which the
 * account remembers, and can have that taken back.
 */
export function createIdentityService(
  make: (world: World, issuer: string, verifying: Verifying) => ServiceInProcess,
): (world: World, issuer: string, verifying: Verifying) => ServiceInProcess {
  return (world, issuer, verifying) => {
    const inner = make(world, issuer, verifying);
    let verified = false;
    return {
      ...inner,
      async handle(request) {
        const { pathname } = new URL(request.url);
        const isMember = (request.headers.get('cookie') ?? '').includes(OPEN);
        if (pathname === '/member' && request.method === 'POST') {
          const isRight = new URLSearchParams(await request.text()).get('password') === PASSWORD;
          const headers = {
            location: `${inner.origin}/member`,
            ...(isRight && { 'set-cookie': `${OPEN}; Path=/; HttpOnly; Secure; SameSite=Lax` }),
          };
          return new Response(null, { status: 303, headers });
        }
        if (!isMember) {
          return page(
            '<form method="post" action="/member"><label for="password">パスワード</label><input id="password" name="password" type="password"><button>入る</button></form>',
          );
        }
        if (pathname === '/member')
          return page(verified ? '<p id="verified">本人確認済み</p>' : '<p>本人確認はまだです</p>');
        if (pathname === '/member/unverify') {
          verified = false;
          return page('<p>取り消しました</p>');
        }
        const answer = await inner.handle(request);
        if (pathname === '/callback' && answer.headers.get('location')?.endsWith('/account')) verified = true;
        return answer;
      },
    };
  };
}

/** Describes it as an integrator would: steps before, the page that says verified, the page that takes it back. */
export function describeIdentityService(service: ServiceInProcess): ServiceFileInput {
  const { origin } = service;
  const { logout: _, ...file } = describeSampleService(service);
  return {
    ...file,
    purpose: 'identity-check',
    before: [{ go: `${origin}/member` }, { fill: 'パスワード', with: { env: 'MEMBER_PASSWORD' } }, { click: '入る' }],
    protected: { page: `${origin}/member`, shows: { selector: '#verified' } },
    reset: { page: `${origin}/member/unverify` },
  };
}
