import type { KeyObject } from 'node:crypto';
import type { Random } from '../world/random.ts';
import type { ApplicationId, ApplicationLayout, FileLayout, Opening } from './applications/layout.ts';
import type { ApplicationContents, CardContents } from './contents.ts';
import type { CardSettings } from './options.ts';
import type { CardRules } from './rules.ts';

/** A PIN as it stands in the chip: what it is, how many tries are left, whether it has been verified since power-on. */
export interface PinFile {
  readonly kind: 'pin';
  readonly id: number;
  readonly application: ApplicationId;
  readonly length: { readonly min: number; readonly max: number };
  value: Uint8Array | undefined;
  tries: number;
  left: number;
  verified: boolean;
}

/** Who may use a file: everybody, or whoever has verified one of the PINs; neither means nobody. */
export interface Access {
  readonly free: boolean;
  readonly pins: readonly PinFile[];
}

/** A transparent file in the chip. */
export interface DataFile {
  readonly kind: 'data';
  readonly id: number;
  readonly application: ApplicationId;
  readonly access: Access;
  readonly bytes: Uint8Array;
}

/** A private key in the chip. */
export interface KeyFile {
  readonly kind: 'key';
  readonly id: number;
  readonly application: ApplicationId;
  readonly access: Access;
  readonly key: KeyObject;
}

/** Any file in the chip. */
export type ElementaryFile = PinFile | DataFile | KeyFile;

/** One application in the chip. */
export interface Application {
  readonly layout: ApplicationLayout;
  readonly aid: Uint8Array;
  /** By file id. */
  readonly files: readonly (ElementaryFile | undefined)[];
  readonly pins: readonly PinFile[];
}

/** All that a command may look at and change. */
export interface Chip {
  readonly applications: readonly Application[];
  readonly manager: Application;
  readonly settings: CardSettings;
  readonly rules: CardRules;
  readonly random: Random;
  application: Application;
  file: ElementaryFile | undefined;
}

/** Puts contents into a chip that has just been powered on. */
export function createChip(contents: CardContents, rules: CardRules, random: Random): Chip {
  const applications = contents.applications.map((application) => createApplication(application, rules));
  const [manager] = applications;
  if (!manager) throw new TypeError('Failed to make a chip: expected at least one application, got none.');
  const { settings } = contents;
  return { applications, manager, settings, rules, random, application: manager, file: undefined };
}

function createApplication({ layout, files }: ApplicationContents, rules: CardRules): Application {
  const layouts = new Map(layout.files.map((file) => [file.id, file]));
  const places: (ElementaryFile | undefined)[] = [];
  const pins: PinFile[] = [];
  for (const file of files) {
    if (file.kind !== 'pin') continue;
    const { tries, length } = expectKind(layouts, file.id, 'pin');
    const counter = rules.counterAtIssue({ application: layout.id, id: file.id, tries, left: file.triesLeft });
    const value = file.value === undefined ? undefined : new TextEncoder().encode(file.value);
    const pin: PinFile = {
      kind: 'pin',
      id: file.id,
      application: layout.id,
      length,
      value,
      ...counter,
      verified: false,
    };
    pins.push(pin);
    places[file.id] = pin;
  }
  for (const file of files) {
    if (file.kind === 'pin') continue;
    const access = accessOf(expectKind(layouts, file.id, file.kind).openedBy, pins);
    places[file.id] = { ...file, application: layout.id, access };
  }
  return { layout, aid: Uint8Array.from(Buffer.from(layout.aid, 'hex')), files: places, pins };
}

function expectKind<K extends FileLayout['kind']>(
  layouts: ReadonlyMap<number, FileLayout>,
  id: number,
  kind: K,
): Extract<FileLayout, { kind: K }> {
  const layout = layouts.get(id);
  if (layout && hasKind(layout, kind)) return layout;
  throw new TypeError(`Failed to make a chip: expected a ${kind} file ${id}, got ${layout?.kind ?? 'no such file'}.`);
}

function hasKind<K extends FileLayout['kind']>(
  layout: FileLayout,
  kind: K,
): layout is Extract<FileLayout, { kind: K }> {
  return layout.kind === kind;
}

function accessOf(opening: Opening, pins: readonly PinFile[]): Access {
  if (typeof opening === 'string') return { free: opening === 'anyone', pins: [] };
  return { free: false, pins: pins.filter(({ id }) => opening.includes(id)) };
}
