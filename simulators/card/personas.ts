import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explainIssues } from '../trust/explain-issues.ts';
import { HarnessError } from '../world/harness-error.ts';
import { personaSchema, type Persona } from './persona.ts';

const FOLDER = new URL('personas/', import.meta.url);
const PLAIN_ADULT = 'adult';
const SUFFIX = '.json';
const loaded = new Map<string, Persona>();

/**
 * Where personas are looked for: those that come with Tegata, then `personas` in the working directory, if it is there.
 */
export function personaFolders(): readonly URL[] {
  const own = pathToFileURL(`${resolve('personas')}${sep}`);
  return own.href !== FOLDER.href && existsSync(own) ? [FOLDER, own] : [FOLDER];
}

/** All personas: the plain adult first, then by id, folder by folder. Throws `file-invalid` for a wrong file. */
export function listPersonas(...folders: readonly URL[]): readonly Persona[] {
  return [...findPlaces(folders)].map(([id, folder]) => readPersona(id, folder));
}

/** Reads a persona. Throws `not-found` with the known ids, or `file-invalid` with each field that is wrong. */
export function loadPersona(id: string, ...folders: readonly URL[]): Persona {
  const known = loaded.get(fileOf(id, folders[0] ?? FOLDER).href);
  if (known) return known;
  const places = findPlaces(folders);
  const folder = places.get(id);
  if (folder) return readPersona(id, folder);
  const ids = [...places.keys()].join(', ');
  throw new HarnessError('not-found', `Failed to load a persona: expected one of ${ids}, got ${id}.`);
}

/** The file of a persona. Throws `not-found` with the known ids. */
export function findPersonaFile(id: string): URL {
  const folder = findPlaces([]).get(loadPersona(id).id);
  if (!folder) throw new TypeError(`Failed to find the file of ${id}: expected it where it was read.`);
  return fileOf(id, folder);
}

/** In which folder each persona is. An id that two folders have would leave open who is meant. */
function findPlaces(given: readonly URL[]): ReadonlyMap<string, URL> {
  const places = new Map<string, URL>();
  for (const folder of given.length > 0 ? given : personaFolders()) {
    for (const id of findIds(folder)) {
      if (places.has(id)) throw invalid(id, 'id: expected one that no other persona has');
      places.set(id, folder);
    }
  }
  return places;
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
