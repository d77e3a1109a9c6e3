import type { KeyObject } from 'node:crypto';
import type { Random } from '../world/random.ts';
import type { TookStep } from '../world/took.ts';
import type {
  ApplicationId,
  ApplicationLayout,
  FileLayout,
  KeyPurpose,
  Opening,
  PinLayout,
} from './applications/layout.ts';
import type { ApplicationContents, CardContents, DataObject, FileContents } from './contents.ts';
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
  readonly contents: { readonly bytes: Uint8Array };
}

/** A file of records in the chip; record 1 is the first. */
export interface RecordsFile {
  readonly kind: 'records';
  readonly id: number;
  readonly application: ApplicationId;
  readonly access: Access;
  readonly records: readonly Uint8Array[];
}

/** A private key in the chip. */
export interface KeyFile {
  readonly kind: 'key';
  readonly id: number;
  readonly application: ApplicationId;
  readonly access: Access;
  readonly purpose: KeyPurpose;
  readonly key: KeyObject;
}

/** A file in the chip that no command does anything with. */
export interface InternalFile {
  readonly kind: 'internal';
  readonly id: number;
  readonly application: ApplicationId;
}

/** Any file in the chip. */
export type ElementaryFile = PinFile | DataFile | RecordsFile | KeyFile | InternalFile;

/** One application in the chip. */
export interface Application {
  readonly layout: ApplicationLayout;
  readonly aid: Uint8Array;
  /** By file id. */
  readonly files: readonly (ElementaryFile | undefined)[];
  readonly pins: readonly PinFile[];
  /** What GET DATA finds, by tag. */
  readonly objects: ReadonlyMap<number, DataObject>;
  /** The key that a signature means by P2 = 00. */
  readonly defaultKey: KeyObject | undefined;
}

/** All that a command may look at and change. */
export interface Chip {
  readonly applications: readonly Application[];
  readonly manager: Application;
  readonly settings: CardSettings;
  readonly rules: CardRules;
  readonly random: Random;
  /** Told of everything that is tried at a PIN. */
  readonly took: TookStep;
  application: Application;
  file: ElementaryFile | undefined;
}

/** Puts contents into a chip that has just been powered on. */
export function createChip(
  contents: CardContents,
  rules: CardRules,
  { random, took }: Pick<Chip, 'random' | 'took'>,
): Chip {
  const applications = contents.applications.map((application) => createApplication(application, rules));
  const [manager] = applications;
  if (!manager) throw new TypeError('Failed to make a chip: expected at least one application, got none.');
  const { settings } = contents;
  return { applications, manager, settings, rules, random, took, application: manager, file: undefined };
}

function createApplication(
  { layout, files, objects = [], defaultKey }: ApplicationContents,
  rules: CardRules,
): Application {
  const layouts = new Map(layout.files.map((file) => [file.id, file]));
  const places: (ElementaryFile | undefined)[] = [];
  const pins: PinFile[] = [];
  for (const file of files) {
    if (file.kind !== 'pin') continue;
    const pin = createPin(layout.id, file, expectKind(layouts, file.id, 'pin'), rules);
    pins.push(pin);
    places[file.id] = pin;
  }
  for (const file of files) {
    if (file.kind !== 'pin') places[file.id] = createFile(layout.id, file, layouts, pins);
  }
  return {
    layout,
    aid: Uint8Array.from(Buffer.from(layout.aid, 'hex')),
    files: places,
    pins,
    objects: new Map(objects.map((object) => [object.tag, object])),
    defaultKey,
  };
}

type PinContents = Extract<FileContents, { kind: 'pin' }>;

function createPin(application: ApplicationId, file: PinContents, layout: PinLayout, rules: CardRules): PinFile {
  const { id, value, triesLeft, tries = layout.tries } = file;
  return {
    kind: 'pin',
    id,
    application,
    length: layout.length,
    value: value === undefined ? undefined : new TextEncoder().encode(value),
    ...rules.counterAtIssue({ application, id, tries, left: triesLeft }),
    verified: false,
  };
}

function createFile(
  application: ApplicationId,
  file: Exclude<FileContents, PinContents>,
  layouts: ReadonlyMap<number, FileLayout>,
  pins: readonly PinFile[],
): ElementaryFile {
  const { id } = file;
  if (file.kind === 'internal') return { kind: 'internal', id: expectKind(layouts, id, 'internal').id, application };
  const layout = expectKind(layouts, id, file.kind);
  const access = accessOf(layout.openedBy, pins);
  if (file.kind === 'data') return { kind: 'data', id, application, access, contents: file };
  if (file.kind === 'records') return { kind: 'records', id, application, access, records: file.records };
  return { kind: 'key', id, application, access, key: file.key, purpose: expectKind(layouts, id, 'key').purpose };
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
