import { exchangeOk, selectFile } from './apdu.ts';
import { ReadingStopped } from './reading-stopped.ts';
import type { ReadingStep } from './reading-step.ts';

const CERTIFICATE_FLAGS_FILE = 0x0008;
const READ_FLAGS = Uint8Array.of(0x00, 0xb0, 0x00, 0x00, 0x03);
const PRESENT = 0x8f;

/** Looks whether there is a 署名用電子証明書 at all, which needs no password: children have none, and no try may be spent in vain. */
export const lookForSignCertificate: ReadingStep = async ({ transmit }) => {
  await exchangeOk(transmit, selectFile(CERTIFICATE_FLAGS_FILE));
  const [signing] = await exchangeOk(transmit, READ_FLAGS);
  if (signing !== PRESENT) throw new ReadingStopped('no-signing-certificate');
  return undefined;
};
