import { answerStatus, type CommandApdu } from '../apdu.ts';
import { CARD_INFO } from '../applications/card-info.ts';
import type { ApplicationId } from '../applications/layout.ts';
import type { Chip } from '../chip.ts';
import { SW } from '../status-word.ts';

// Commands that the card has and that nothing here gets anything out of. They leave its state alone.

/** UNLOCK KEY: the issuer's way to unlock a PIN. */
export function unlockKey(chip: Chip): Uint8Array {
  return answerStatus(chip.settings.unlockKey);
}

const SESSION_KEY_REFUSALS: Readonly<Record<Exclude<ApplicationId, 'card-info'>, number>> = {
  manager: SW.unknownInstruction,
  jpki: SW.securityNotSatisfied,
  resident: SW.securityNotSatisfied,
  visual: SW.sessionKeyNotHere,
  common: SW.sessionKeyNotHere,
};

/** SET SESSION KEY: begins secure messaging in card-info, after its PIN. */
export function setSessionKey({ application, settings }: Chip): Uint8Array {
  const { layout, pins } = application;
  if (layout.id !== 'card-info') return answerStatus(SESSION_KEY_REFUSALS[layout.id]);
  const verified = pins.some((pin) => pin.id === CARD_INFO.pin && pin.verified);
  return answerStatus(verified ? settings.sessionKey : SW.securityNotSatisfied);
}

const TERMINAL_PARAMETERS: readonly number[] = [0x06c1, 0x00c1];

/** Takes the certificate of a PIN-less terminal, in JPKI. */
export function setTerminalCertificate({ application, settings }: Chip, { p1, p2 }: CommandApdu): Uint8Array {
  if (application.layout.id !== 'jpki') return answerStatus(SW.unknownInstruction);
  const known = TERMINAL_PARAMETERS.includes((p1 << 8) | p2);
  return answerStatus(known ? settings.terminalCertificate : SW.wrongParameters);
}

/** The last-command indicator: only phones have it. */
export function lastCommandIndicator(): Uint8Array {
  return answerStatus(SW.wrongLength);
}
