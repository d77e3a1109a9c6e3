import type { ReadingStep } from './reading-step.ts';
import { readFile } from './read-file.ts';

const SIGN_CERTIFICATE_FILE = 0x0001;

/** Reads the 署名用電子証明書, which the card gives only after the password. */
export const readSignCertificate: ReadingStep = async ({ transmit }) => ({
  certificate: await readFile(transmit, SIGN_CERTIFICATE_FILE),
});
