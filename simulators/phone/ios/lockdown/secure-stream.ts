import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { Pairing } from './pair-record.ts';

/**
 * Turns a connection into the phone's end of TLS, as lockdown does after `StartSession` and on every service. A peer that
 * does not show the paired machine's certificate is dropped.
 */
export function secureStream(stream: Duplex, { key, certificate, hostFingerprint }: Pairing): Duplex {
  const secured = new TLSSocket(stream as ConstructorParameters<typeof TLSSocket>[0], {
    isServer: true,
    key,
    cert: certificate,
    requestCert: true,
    rejectUnauthorized: false,
  });
  secured.on('error', () => secured.destroy());
  secured.once('secure', () => {
    const shown = secured.getPeerCertificate().fingerprint256 as string | undefined;
    if (shown?.replaceAll(':', '').toLowerCase() !== hostFingerprint) secured.destroy();
  });
  stream.once('close', () => secured.destroy());
  return secured;
}
