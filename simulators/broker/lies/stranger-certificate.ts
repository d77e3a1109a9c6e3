import { readFileSync } from 'node:fs';

/** Gives the certificate, PEM, that a key of nobody has made for itself. */
export function strangerCertificate(): string {
  return readFileSync(new URL('../keys/stranger.test-certificate.pem', import.meta.url), 'utf8');
}
