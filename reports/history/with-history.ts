import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { ReportError } from '../report-error.ts';
import { holdLock } from './hold-lock.ts';
import { MIGRATIONS } from './migrations.ts';

/** What a cell of a row can hold here. */
export type Cell = string | number | null;

/** The history, while it is open. */
export interface History {
  /** Rows as objects, by the names of their columns. */
  all(sql: string, values?: readonly Cell[]): Record<string, Cell>[];
  /** Changes something. */
  run(sql: string, values?: readonly Cell[]): void;
}

/**
 * Opens the history, does something with it and closes it. All of it or nothing is kept: the whole database is written
 * beside the old one and then takes its place, so that a kill at any moment leaves one or the other. Processes wait for
 * each other.
 * @throws ReportError `file-invalid` when the file is no history, or one of a newer Tegata; `busy` when it stays locked
 */
export async function withHistory<T>(path: string, use: (history: History) => T): Promise<T> {
  const sql = await initSqlJs();
  mkdirSync(dirname(path), { recursive: true });
  const release = holdLock(path);
  try {
    const database = new sql.Database(existsSync(path) ? readFileSync(path) : undefined);
    try {
      const version = versionOf(database, path);
      const before = changes(database);
      migrate(database, version, path);
      database.run('PRAGMA foreign_keys = ON');
      const result = use(historyOf(database));
      if (changes(database) !== before) replace(path, database.export());
      return result;
    } finally {
      database.close();
    }
  } finally {
    release();
  }
}

function historyOf(database: Database): History {
  return {
    all(text, values = []) {
      const statement = database.prepare(text, [...values]);
      const rows: Record<string, Cell>[] = [];
      while (statement.step()) rows.push(statement.getAsObject() as Record<string, Cell>);
      statement.free();
      return rows;
    },
    run: (text, values = []) => void database.run(text, [...values]),
  };
}

function migrate(database: Database, seen: number, path: string): void {
  if (seen > MIGRATIONS.length) {
    const expected = `a history of version ${MIGRATIONS.length} or older`;
    throw new ReportError('file-invalid', `Failed to open ${path}: expected ${expected}, got version ${seen}.`);
  }
  for (const step of MIGRATIONS.slice(seen)) database.run(step);
  if (seen < MIGRATIONS.length) database.run(`PRAGMA user_version = ${MIGRATIONS.length}`);
}

function versionOf(database: Database, path: string): number {
  try {
    return Number(firstCell(database, 'PRAGMA user_version'));
  } catch (cause) {
    throw new ReportError(
      'file-invalid',
      `Failed to open ${path}: expected a history written by Tegata, got another file.`,
      { cause },
    );
  }
}

function changes(database: Database): number {
  return Number(firstCell(database, 'SELECT total_changes()'));
}

function firstCell(database: Database, text: string): SqlValue | undefined {
  return database.exec(text)[0]?.values[0]?.[0];
}

function replace(path: string, bytes: Uint8Array): void {
  const fresh = `${path}.new`;
  const file = openSync(fresh, 'w');
  writeFileSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
  renameSync(fresh, path);
}
