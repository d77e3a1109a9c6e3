import { execFileSync } from 'node:child_process';
import { createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFurtherRoots } from '../../../simulators/trust/further-roots.ts';
import { hasOpenssl } from '../trust/openssl.ts';
import { setStage, type Stage } from './stage.ts';
import type { StageApp } from './stage-app.ts';
import { linkOn } from './stage-browser.ts';
import type { StageCard } from './stage-card.ts';

describe.runIf(hasOpenssl)('cards of a further root', () => {
  let folder: string;
  const openssl = (...args: readonly string[]): Buffer => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tegata-further-'));
    const root = ['-x509', '-days', '9999', '-subj', '/O=SOMEBODY-TEST/CN=root', '-keyout', 'root.key'];
    openssl('req', '-new', '-newkey', 'rsa:2048', '-nodes', ...root, '-out', 'root.pem');
    for (const purpose of ['clientAuth', 'emailProtection']) {
      const names = ['-subj', `/C=JP/CN=${purpose}`, '-keyout', `${purpose}.key`, '-out', `${purpose}.csr`];
      openssl('req', '-new', '-newkey', 'rsa:2048', '-nodes', ...names, '-addext', `extendedKeyUsage=${purpose}`);
      const by = ['-CA', 'root.pem', '-CAkey', 'root.key', '-days', '9999', '-copy_extensions', 'copy'];
      openssl('x509', '-req', '-in', `${purpose}.csr`, ...by, '-outform', 'DER', '-out', `${purpose}.der`);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const cardFor = (purpose: string): Pick<StageCard, 'certificate' | 'sign'> => {
    const key = createPrivateKey(readFileSync(join(folder, `${purpose}.key`)));
    const certificate = readFileSync(join(folder, `${purpose}.der`));
    return { certificate, sign: (challenge) => sign('RSA-SHA256', challenge, key) };
  };
  const open = async (withRoot: boolean): Promise<{ stage: Stage; app: StageApp }> => {
    const furtherRoots = withRoot ? readFurtherRoots(join(folder, 'root.pem')) : [];
    const stage = setStage({ trust: (trust) => ({ ...trust, furtherRoots }) });
    // openssl dates certificates by the clock of the machine, whatever day that is.
    const madeAtMs = Date.parse(new X509Certificate(cardFor('emailProtection').certificate).validFrom);
    await stage.world.clock.advance(Math.max(0, madeAtMs - stage.world.clock.now()));
    const [browser, app] = [stage.browser('smartphone'), stage.app()];
    await app.open(linkOn((await browser.begin(stage.service.authorizeUrl())).html));
    return { stage, app };
  };

  it('prove who holds them, though the test PKI knows neither holder nor list', async () => {
    const { app } = await open(true);
    expect(await app.prove(cardFor('clientAuth'))).toMatchObject({ status: 200, body: { state: 'proved' } });
  });

  it.each([
    ['whose root was not named', false, 'clientAuth'],
    ['that are not for authentication', true, 'emailProtection'],
  ])('%s are refused', async (_, withRoot, purpose) => {
    const { app } = await open(withRoot);
    expect((await app.prove(cardFor(purpose))).body['error']).toBe('certificate_untrusted');
  });

  it('leave the cards of the test PKI as they are: a revoked one is refused', async () => {
    const { stage, app } = await open(true);
    const card = await stage.card();
    stage.trust.revoke(card.serial, 'superseded');
    expect((await app.prove(card)).body['error']).toBe('certificate_revoked');
  });
});
