import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { brokerOptions, type BrokerOptionsInput } from '../simulators/broker/options.ts';
import { explainInBoth } from '../simulators/trust/explain-in-both.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';

const optionsFile = z.strictObject({ broker: z.record(z.string(), z.unknown()).nullable().default({}) }).nullable();

/** Options that differ from the usual ones: what `tegata learn` writes, or somebody by hand. */
export interface OptionsFile {
  readonly broker: BrokerOptionsInput;
}

/** Reads an options file, YAML or JSON, as it stands. @throws HarnessError `file-invalid` naming each option that is wrong */
export async function readOptionsFile(path: string): Promise<OptionsFile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new HarnessError(
      'file-invalid',
      `Failed to read ${path}: expected a file of options there. オプションのファイルとして読めません。`,
      { cause },
    );
  });
  const given = parseText(path, text);
  const read = optionsFile.safeParse(given);
  if (!read.success) throw invalid(path, explainInBoth(optionsFile, given, read.error));
  const broker = read.data?.broker ?? {};
  const checked = brokerOptions.safeParse(broker);
  if (!checked.success) throw invalid(path, explainInBoth(brokerOptions, broker, checked.error, ['broker']));
  return { broker };
}

function parseText(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new HarnessError(
      'file-invalid',
      `Failed to read ${path}: expected YAML, got something else. YAMLとして読めません。`,
      { cause },
    );
  }
}

function invalid(path: string, why: string): HarnessError {
  return new HarnessError(
    'file-invalid',
    `Failed to read ${path}: ${why} tegata list options names all. 名前と値は tegata list options で確かめられます。`,
  );
}
