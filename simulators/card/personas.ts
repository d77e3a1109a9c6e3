import { readdirSync, readFileSync } from 'node:fs';
import { explainIssues } from '../trust/explain-issues.ts';
import { HarnessError } from '../world/harness-error.ts';
import { personaSchema, type Persona } from './persona.ts';

const FOLDER = new URL('personas/', import.meta.url);
const PLAIN_ADULT = 'adult';
const SUFFIX = '.json';
const loaded = new Map<string, Persona>();

/** All personas in `folder`: the plain adult first, then by id. Throws `file-invalid` for a wrong file. */
export function listPersonas(folder = FOLDER): readonly Persona[] {
  return findIds(folder).map((id) => readPersona(id, folder));
}

/** Reads a persona. Throws `not-found` with the known ids, or `file-invalid` with each field that is wrong. */
export function loadPersona(id: string, folder = FOLDER): Persona {
  const known = loaded.get(fileOf(id, folder).href);
  if (known) return known;
  const ids = findIds(folder);
  if (ids.includes(id)) return readPersona(id, folder);
  throw new HarnessError('not-found', `Failed to load a persona: expected one of ${ids.join(', ')}, got ${id}.`);
}

function findIds(folder: URL): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length))
    .sort((a, b) => Number(b === PLAIN_ADULT) - Number(a === PLAIN_ADULT) || (a < b ? -1 : 1));
}

function readPersona(id: string, folder: URL): Persona {
  const file = fileOf(id, folder);
  const known = loaded.get(file.href);
  if (known) return known;
  const read = personaSchema.safeParse(parseJson(id, readFileSync(file, 'utf8')));
  if (!read.success) throw invalid(id, explainIssues(read.error));
  if (read.data.id !== id) throw invalid(id, `id: expected the name of the file, got ${read.data.id}`);
  loaded.set(file.href, read.data);
  return read.data;
}

function fileOf(id: string, folder: URL): URL {
  return new URL(`${encodeURIComponent(id)}${SUFFIX}`, folder);
}

function parseJson(id: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The parser quotes what it stumbled over, and that may be a PIN or a key.
    throw invalid(id, 'expected JSON');
  }
}

function invalid(id: string, why: string): HarnessError {
  return new HarnessError('file-invalid', `Failed to read persona ${id}.json: ${why}.`);
}
