import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { HarnessError } from '../../world/harness-error.ts';

const controlNote = z.strictObject({
  pid: z.int(),
  /** `HOST:PORT` of the reader that the card is in. */
  reader: z.string(),
  port: z.int(),
  token: z.string(),
});

/** Where a served card takes orders, and the token that it takes them for. */
export type ControlNote = z.output<typeof controlNote>;

const SUFFIX = '.card.json';

/** Where notes of this user lie: a folder that nobody else may read. */
export function notesFolder(environment: NodeJS.ProcessEnv): string {
  const { username } = userInfo();
  return join(environment['XDG_RUNTIME_DIR'] || tmpdir(), `tegata-${username}`);
}

/** Leaves a note for `tegata card tell`; what it returns takes the note away again. */
export function leaveNote(folder: string, note: ControlNote): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  expectOwn(folder);
  const file = join(folder, `${note.pid}${SUFFIX}`);
  writeFileSync(file, JSON.stringify(note), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/**
 * Finds the note of the one card that is being served, or of the one in `reader`. Notes of processes that have ended
 * are taken away.
 * @throws HarnessError `not-found` when there is none, or more than one
 */
export function findNote(folder: string, reader?: string): ControlNote {
  const notes = listNotes(folder).filter((note) => reader === undefined || note.reader === reader);
  const [note, ...more] = notes;
  if (!note) {
    const where = reader === undefined ? '' : ` in the reader ${reader}`;
    throw new HarnessError(
      'not-found',
      `Failed to find a card${where}: expected \`tegata card serve\` to run, got none.`,
    );
  }
  if (more.length > 0) {
    const readers = notes.map((one) => one.reader).join(', ');
    throw new HarnessError('not-found', `Failed to choose a card: expected --vpcd with one of ${readers}, got none.`);
  }
  return note;
}

function listNotes(folder: string): ControlNote[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  expectOwn(folder);
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .flatMap((name) => {
      const file = join(folder, name);
      const note = controlNote.parse(JSON.parse(readFileSync(file, 'utf8')));
      if (isRunning(note.pid)) return [note];
      rmSync(file, { force: true });
      return [];
    });
}

/** Another user could have made the folder first, to read tokens or to plant notes. */
function expectOwn(folder: string): void {
  if (process.platform === 'win32') return;
  const { uid, mode } = lstatSync(folder);
  if (uid === process.getuid?.() && (mode & 0o077) === 0) return;
  throw new HarnessError(
    'file-invalid',
    `Failed to use ${folder}: expected a folder that only you may open; remove it and try again.`,
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
