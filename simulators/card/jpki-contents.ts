import type { KeyObject } from 'node:crypto';
import { JPKI, jpki } from './applications/jpki.ts';
import type { ApplicationContents, FileContents } from './contents.ts';
import type { CardSettings } from './options.ts';
import { pinContents, type PinState } from './pin-contents.ts';
import { tokenInfo } from './token-info.ts';

/** One key pair of the JPKI application with what belongs to it. */
export interface KeyHalf {
  readonly key: KeyObject;
  /** DER. */
  readonly certificate: Uint8Array;
}

/** What the JPKI application of one card is made of. */
export interface JpkiParts {
  readonly roots: { readonly authentication: Uint8Array; readonly signing: Uint8Array };
  readonly authentication: KeyHalf | undefined;
  readonly signing: KeyHalf | undefined;
  readonly authenticationPin: PinState;
  readonly signingPassword: PinState;
}

const PRESENT = 0x8f;

/** Files that sources name without saying what is in them. */
const LITTLE_KNOWN: readonly FileContents[] = [
  { kind: 'data', id: JPKI.unreadable, bytes: new Uint8Array() },
  { kind: 'pin', id: JPKI.unknownReference, value: undefined, triesLeft: 0 },
  ...[JPKI.terminalRoot, JPKI.unknown05, JPKI.unknown19, JPKI.unknown1C, JPKI.unknown1E].map(
    (id) => ({ kind: 'internal', id }) as const,
  ),
];

/** Fills the files of the JPKI application. */
export function jpkiContents(parts: JpkiParts, settings: CardSettings): ApplicationContents {
  const { authentication, signing } = parts;
  const flags = Uint8Array.of(signing ? PRESENT : 0, authentication ? PRESENT : 0, 0);
  const files: FileContents[] = [
    { kind: 'data', id: JPKI.signingRoot, bytes: parts.roots.signing },
    { kind: 'data', id: JPKI.tokenInfo, bytes: tokenInfo() },
    { kind: 'data', id: JPKI.certificateFlags, bytes: flags },
    { kind: 'data', id: JPKI.authenticationRoot, bytes: parts.roots.authentication },
    ...pinContents(JPKI.authenticationPin, parts.authenticationPin, settings.withoutPin),
    ...(settings.littleKnownFiles === 'present' ? LITTLE_KNOWN : []),
  ];
  if (authentication) {
    files.push(certificateFile(JPKI.authenticationCertificate, authentication, settings), {
      kind: 'key',
      id: JPKI.authenticationKey,
      key: authentication.key,
    });
  }
  if (signing) {
    files.push(
      certificateFile(JPKI.signingCertificate, signing, settings),
      { kind: 'key', id: JPKI.signingKey, key: signing.key },
      ...pinContents(JPKI.signingPassword, parts.signingPassword, settings.withoutPin),
    );
  } else if (settings.withoutSigning === 'locked') {
    files.push({ kind: 'pin', id: JPKI.signingPassword, value: undefined, triesLeft: 0 });
  }
  return { layout: jpki, files };
}

function certificateFile(id: number, { certificate }: KeyHalf, settings: CardSettings): FileContents {
  const bytes = new Uint8Array(Math.max(settings.certificateFileBytes, certificate.length)).fill(0xff);
  bytes.set(certificate);
  return { kind: 'data', id, bytes };
}
