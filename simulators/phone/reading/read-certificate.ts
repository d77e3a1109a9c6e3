import type { ReadingStep } from './reading-step.ts';
import { readFile } from './read-file.ts';

const AUTH_CERTIFICATE_FILE = 0x000a;

/** Reads the 利用者証明用電子証明書. */
export const readCertificate: ReadingStep = async ({ transmit }) => ({
  certificate: await readFile(transmit, AUTH_CERTIFICATE_FILE),
});
