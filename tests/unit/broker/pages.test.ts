import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pair, pairAndProve } from './journeys.ts';
import { setStage } from './stage.ts';
import { linkOn } from './stage-browser.ts';
import { stageClient } from './stage-service.ts';

describe('A page', () => {
  it('escapes what comes from outside', async () => {
    const stage = setStage({ clients: [stageClient({ name: '<script>alert(1)</script>&"' })] });
    const { html } = await stage.browser().begin(stage.service.authorizeUrl());
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;');
    expect(html).not.toContain('<script>alert');
  });

  it('is in Japanese, says that it is not the real one, and loads nothing from outside', async () => {
    const stage = setStage();
    const { html, headers } = await stage.browser().begin(stage.service.authorizeUrl());
    expect(html).toContain('<html lang="ja">');
    expect(html).toContain('TEGATA 模擬サービス');
    const sources = [...html.matchAll(/ src="([^"]*)"/g)].map(([, source]) => source ?? '');
    expect(sources.every((source) => source.startsWith(stage.broker.issuer))).toBe(true);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('allows only its own style and script, and no frame', async () => {
    const stage = setStage();
    const { html, headers } = await stage.browser().begin(stage.service.authorizeUrl());
    const policy = headers.get('content-security-policy') ?? '';
    for (const tag of ['style', 'script']) {
      const content = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';
      expect(policy).toContain(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
    }
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('belongs to the browser that began, whatever is asked of it', async () => {
    const stage = setStage();
    const browser = stage.browser();
    await browser.begin(stage.service.authorizeUrl());
    const stranger = stage.browser('pc', 'stranger');
    for (const path of ['', '/code.png', '/events?seen=1']) {
      const answer = await stranger.request(browser.url + path);
      expect([answer.status, answer.page]).toEqual([403, 'other-browser']);
    }
    for (const path of ['/refresh', '/restart', '/number', '/closed?instance=1', '/return']) {
      expect((await stranger.request(browser.url + path, {})).status).toBe(403);
    }
  });

  it('of an unknown sign-in says that it is over', async () => {
    const stage = setStage();
    const answer = await stage.browser().request(`${stage.broker.issuer}/interactions/none`);
    expect([answer.status, answer.page]).toEqual([410, 'page-over']);
  });

  it('shows no code where there is none', async () => {
    const stage = setStage();
    const browser = stage.browser();
    const { location } = await browser.request(stage.service.authorizeUrl());
    expect((await browser.request(`${location?.href}/code.png`)).status).toBe(404);
  });

  it('carries the guide’s buttons', async () => {
    const stage = setStage();
    const { browser, app } = await pairAndProve(stage);
    await app.consent();
    expect((await browser.load()).html).toMatch(/<button[^>]*>利用中のサービスへ戻る<\/button>/);
    const fresh = stage.browser('pc', 'fresh');
    await fresh.begin(stage.service.authorizeUrl());
    await stage.world.clock.advance(30_000);
    expect((await fresh.load()).html).toMatch(/<button[^>]*>二次元コードを更新<\/button>/);
  });

  it('asks for six digits in a field with a label', async () => {
    const { browser } = await pair(setStage());
    expect(browser.page().html).toMatch(/<label for="number">6桁の数字<\/label>\s*<input\s+id="number"/);
  });

  it.each([
    ['guide', 'デジタル認証アプリ', 'jp.go.digital.auth_and_sign'],
    ['mynaapp', 'マイナアプリ', 'jp.go.cas.mpa'],
  ] as const)(
    'names the app %s, and urges to install it when no app takes the link',
    async (app, name, androidPackage) => {
      const stage = setStage({ options: { app } });
      const browser = stage.browser('smartphone');
      const { html } = await browser.begin(stage.service.authorizeUrl());
      expect(html).toContain(`${name}を開く</a>`);
      const answer = await browser.request(linkOn(html));
      expect([answer.status, answer.page]).toEqual([200, 'install-app']);
      expect(answer.html).toContain(androidPackage);
    },
  );
});
