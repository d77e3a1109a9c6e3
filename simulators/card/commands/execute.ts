import { answerStatus, decodeCommand, type CommandApdu } from '../apdu.ts';
import type { Chip } from '../chip.ts';
import { SW } from '../status-word.ts';
import { changeKey, changeReferenceData } from './change-reference-data.ts';
import { lastCommandIndicator, setSessionKey, setTerminalCertificate, unlockKey } from './closed-commands.ts';
import type { Command } from './command.ts';
import { computeDigitalSignature } from './compute-digital-signature.ts';
import { getChallenge } from './get-challenge.ts';
import { getData } from './get-data.ts';
import { internalAuthenticate } from './internal-authenticate.ts';
import { readBinary } from './read-binary.ts';
import { readRecord } from './read-record.ts';
import { select } from './select.ts';
import { verify } from './verify.ts';

type Table = readonly (Command | undefined)[];

const standardCommands: Table = byInstruction([
  [0x20, verify],
  [0x24, changeReferenceData],
  [0x84, getChallenge],
  [0x88, internalAuthenticate],
  [0xa4, select],
  [0xb0, readBinary],
  [0xb2, readRecord],
  [0xca, getData],
]);

const ownCommands: Table = byInstruction([
  [0x2a, computeDigitalSignature],
  [0x32, changeKey],
  [0x54, unlockKey],
  [0xa2, setTerminalCertificate],
  [0xae, setSessionKey],
  [0xfc, lastCommandIndicator],
]);

/** Decodes one command into `apdu`, finds it by class and instruction, and carries it out. */
export function execute(chip: Chip, apdu: CommandApdu, bytes: Uint8Array): Uint8Array {
  if (!decodeCommand(bytes, apdu)) return answerStatus(SW.wrongLength);
  const table = apdu.cla === 0x00 ? standardCommands : apdu.cla === 0x80 ? ownCommands : undefined;
  if (!table) return refuse(chip, refuseClass(apdu.cla));
  const command = table[apdu.ins];
  if (!command) return refuse(chip, SW.unknownInstruction);
  if (apdu.extended && !chip.settings.extendedLength) return answerStatus(SW.wrongLength);
  return command(chip, apdu);
}

function byInstruction(commands: readonly (readonly [ins: number, command: Command])[]): Table {
  const table: (Command | undefined)[] = Array.from({ length: 256 });
  for (const [ins, command] of commands) table[ins] = command;
  return table;
}

function refuse(chip: Chip, sw: number): Uint8Array {
  chip.rules.refuse(chip.application);
  return answerStatus(sw);
}

function refuseClass(cla: number): number {
  if ((cla & 0x60) !== 0) return SW.unknownClass;
  if ((cla & 0x03) !== 0) return SW.channelNotSupported;
  if ((cla & 0x0c) !== 0) return SW.secureMessagingNotSupported;
  return SW.chainingNotSupported;
}
