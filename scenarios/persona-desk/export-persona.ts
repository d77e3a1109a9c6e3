import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certify } from '../../simulators/card/personalise.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import type { CertificateKind } from '../../simulators/trust/authority.ts';
import { makePkcs12 } from '../../simulators/trust/pkcs12.ts';
import { rootsOf } from '../../simulators/trust/roots.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import { createWorldOn } from '../../simulators/world/world.ts';
import { enrolPersonas } from './enrol-personas.ts';

const KINDS: readonly CertificateKind[] = ['authentication', 'signing'];

/**
 * Writes a persona's key pairs for other people's tests, as they are today: for each kind `ID.KIND.pem` (key and
 * certificate), `ID.KIND.p12` and the root `KIND-ca.pem`. A kind that the card does not have is left out.
 * @returns the files, in the order of writing
 */
export async function exportPersona(request: { id: string; out: string; password: string }): Promise<string[]> {
  const persona = loadPersona(request.id);
  const world = createWorldOn(createRealClock(), { seed: `export-${process.pid}`, sink: () => {} });
  const trust = createTrust(world);
  await enrolPersonas(world, trust);
  mkdirSync(request.out, { recursive: true });
  const written: string[] = [];
  const write = (name: string, content: string | Uint8Array): void => {
    const path = join(request.out, name);
    writeFileSync(path, content, { mode: 0o600 });
    written.push(path);
  };
  for (const kind of KINDS) {
    const half = await certify(trust, persona, kind, world.clock.now());
    const key = persona.keys[kind];
    if (!half || key === undefined) continue;
    const name = `${persona.id}.${kind}`;
    const root = rootsOf(persona.card.certifiedBy)[kind];
    const certificates = [half.certificate, root];
    write(`${name}.pem`, `${key.trimEnd()}\n${toPem(half.certificate)}`);
    write(`${name}.p12`, makePkcs12({ key, certificates, name: `TEGATA TEST ${name}`, password: request.password }));
    write(`${kind}-ca.pem`, toPem(root));
  }
  return written;
}

function toPem(certificate: Uint8Array): string {
  const lines =
    Buffer.from(certificate)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
