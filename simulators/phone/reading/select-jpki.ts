import { exchange, OK, selectApplication } from './apdu.ts';
import { ReadingStopped } from './reading-stopped.ts';
import type { ReadingStep } from './reading-step.ts';

const JPKI = 'D392F000260100000001';
const CHIP_FAILED = 0x6f00;

/** Selects 公的個人認証AP. What does not have it is not a My Number Card; what fails to look may be one all the same. */
export const selectJpki: ReadingStep = async ({ transmit }) => {
  const { status } = await exchange(transmit, selectApplication(JPKI));
  if (status === CHIP_FAILED) throw new ReadingStopped('chip-error');
  if (status !== OK) throw new ReadingStopped('not-my-number-card');
  return undefined;
};
