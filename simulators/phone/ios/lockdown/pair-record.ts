import { createHash, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { makeTestKey } from '../../../world/make-test-key.ts';
import type { PlistDictionary } from '../plist/plist-value.ts';

/** What a phone and a machine keep of having been paired. */
export interface Pairing {
  /** As usbmuxd hands it out. */
  readonly record: PlistDictionary;
  /** PEM, of both sides. */
  readonly key: string;
  readonly certificate: string;
  /** SHA-256 of the machine's certificate: only a machine that shows it is let in. */
  readonly hostFingerprint: string;
}

let known: Pairing | undefined;

/**
 * Pairs the simulated phones with this machine: makes the certificate with which both sides speak TLS, once for as long as
 * the process lives, and writes it nowhere. One serves them all, because nothing here is secret.
 */
export function pairPhones(): Pairing {
  known ??= makePairing();
  return known;
}

function makePairing(): Pairing {
  const key = makeTestKey().split('\n').slice(1).join('\n');
  const certificate = selfSigned(key);
  const { raw } = new X509Certificate(certificate);
  return {
    key,
    certificate,
    hostFingerprint: createHash('sha256').update(raw).digest('hex'),
    record: {
      DeviceCertificate: Buffer.from(certificate),
      HostCertificate: Buffer.from(certificate),
      HostID: 'TEGATA00-0000-0000-0000-000000000001',
      HostPrivateKey: Buffer.from(key),
      RootCertificate: Buffer.from(certificate),
      RootPrivateKey: Buffer.from(key),
      SystemBUID: 'TEGATA00-0000-0000-0000-000000000000',
      WiFiMACAddress: '02:00:00:00:00:01',
    },
  };
}

function selfSigned(keyPem: string): string {
  const key = forge.pki.privateKeyFromPem(keyPem);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(key.n, key.e);
  certificate.serialNumber = '01';
  // Wide enough for every world, so that neither the world's clock nor the machine's matters.
  certificate.validity.notBefore = new Date('2000-01-01T00:00:00Z');
  certificate.validity.notAfter = new Date('2049-12-31T23:59:59Z');
  const names = [{ name: 'commonName', value: 'Tegata' }];
  certificate.setSubject(names);
  certificate.setIssuer(names);
  certificate.sign(key, forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate);
}
