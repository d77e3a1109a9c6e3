/**
 * The steps from an empty database to today's, in order; a database remembers how many it has seen. A step that has
 * shipped is never changed: a new one is added below.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE runs (
     run INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     started_at TEXT NOT NULL,
     seed TEXT NOT NULL,
     tier TEXT NOT NULL,
     version TEXT NOT NULL,
     duration_ms INTEGER NOT NULL,
     passed INTEGER NOT NULL,
     failed INTEGER NOT NULL,
     skipped INTEGER NOT NULL
   );
   CREATE TABLE versions (
     run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
     name TEXT NOT NULL,
     version TEXT NOT NULL,
     PRIMARY KEY (run, name)
   ) WITHOUT ROWID;
   CREATE TABLE results (
     result TEXT NOT NULL,
     run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
     verdict TEXT NOT NULL,
     again TEXT,
     duration_ms INTEGER NOT NULL,
     seed TEXT NOT NULL,
     not_green TEXT NOT NULL,
     PRIMARY KEY (result, run)
   ) WITHOUT ROWID;
   CREATE INDEX results_of_run ON results (run);
   CREATE TABLE certifications (
     id TEXT PRIMARY KEY,
     service TEXT NOT NULL,
     profile TEXT NOT NULL,
     started_at TEXT NOT NULL,
     seed TEXT NOT NULL,
     version TEXT NOT NULL,
     outcome TEXT NOT NULL,
     passed INTEGER NOT NULL,
     failed INTEGER NOT NULL,
     skipped INTEGER NOT NULL,
     duration_ms INTEGER NOT NULL,
     report TEXT,
     facts TEXT NOT NULL
   );
   CREATE INDEX certifications_of_service ON certifications (service, started_at);`,
];
