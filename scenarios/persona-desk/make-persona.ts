import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isIndividualNumber } from '../../simulators/card/individual-number.ts';
import { personaSchema, type Persona } from '../../simulators/card/persona.ts';
import { findPersonaFile, listPersonas, loadPersona, personaFolders } from '../../simulators/card/personas.ts';
import { explainIssues } from '../../simulators/trust/explain-issues.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { makeTestKey } from '../../simulators/world/make-test-key.ts';

/** Who is to be made. */
export interface NewPersona {
  readonly id: string;
  /** The persona to start from. */
  readonly from: string;
  /** Folder of the file. */
  readonly dir: string;
  /** What differs. */
  readonly changes: Partial<Pick<Persona, 'name' | 'address' | 'birthdate' | 'gender'>>;
}

/** The file that was written, and whether the persona is found by its name from here. */
export interface MadePersona {
  readonly path: string;
  readonly isFound: boolean;
}

/**
 * Writes the file of a new persona: like another one, but with key pairs and an 個人番号 of its own.
 * @throws HarnessError `option-invalid` for an id that is taken or a change that no persona may have
 */
export function makePersona({ id, from, dir, changes }: NewPersona): MadePersona {
  const others = listPersonas();
  if (others.some((other) => other.id === id)) {
    throw refused(`expected an id that no persona has, got ${id}`);
  }
  const { signing } = loadPersona(from).certificates;
  // The file and not the persona that was read from it: defaults would be written out.
  const { holder: _, nameSubstitutes, ...like } = JSON.parse(readFileSync(findPersonaFile(from), 'utf8')) as Persona;
  const persona = {
    ...like,
    id,
    note: { ja: `自分で追加した人物（${from}をもとにした）。`, en: `Added by hand, like ${from}.` },
    ...changes,
    // The flags are for each character of the name they came with.
    ...(nameSubstitutes !== undefined && changes.name === undefined && { nameSubstitutes }),
    individualNumber: freeNumber(others),
    keys: { authentication: makeTestKey(), ...(signing.state !== 'absent' && { signing: makeTestKey() }) },
  };
  const checked = personaSchema.safeParse(persona);
  if (!checked.success) throw refused(explainIssues(checked.error));
  mkdirSync(resolve(dir), { recursive: true });
  const path = join(resolve(dir), `${id}.json`);
  if (existsSync(path)) throw refused(`expected no file at ${path}, got one`);
  writeFileSync(path, `${JSON.stringify(persona, undefined, 2)}\n`, { flag: 'wx' });
  const folder = pathToFileURL(`${resolve(dir)}/`).href;
  return { path, isFound: personaFolders().some(({ href }) => href === folder) };
}

/** The next number that nobody of this world has; its check digit is wrong, so that nobody else has it either. */
function freeNumber(personas: readonly Persona[]): string {
  const highest = Math.max(...personas.map(({ individualNumber }) => Number(individualNumber.slice(0, 11))));
  const digits = String(highest + 1).padStart(11, '0');
  return isIndividualNumber(`${digits}0`) ? `${digits}1` : `${digits}0`;
}

function refused(why: string): HarnessError {
  return new HarnessError('option-invalid', `Failed to make a persona: ${why}.`);
}
