import { z } from 'zod';
import { listSchemaId, LIST_NAMES, type ListItem, type ListName } from '../reports/schemas/lists.ts';
import type { Words } from '../reports/result.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const listOptions = z.strictObject({ json: z.boolean().default(false).describe('no value'), lang: language });

/** `tegata list`: prints everything of one kind, for people or as JSON of a published schema. */
export const list: Command<[what: string, raw: Record<string, unknown>]> = async (context, what, raw) => {
  const { terminal, loadEngine } = context;
  const { json, lang = terminal.language } = parseOptions(listOptions, raw);
  const name = LIST_NAMES.find((known) => known === what);
  if (name === undefined) {
    throw new HarnessError(
      'option-invalid',
      `Failed to list: expected one of ${LIST_NAMES.join(', ')}, got “${what}”.`,
    );
  }
  const engine = await loadEngine();
  const items = await engine.list(name);
  if (json) terminal.print(JSON.stringify({ schema: listSchemaId(name), items }, undefined, 2));
  else for (const item of items) terminal.print(`${item.id}  ${terminal.paint('grey', wordsOf(item)[lang])}`);
  return 0;
};

function wordsOf(item: ListItem<ListName>): Words {
  if ('title' in item) return item.title;
  if ('text' in item) return item.text;
  if ('meets' in item) return tellFault(item);
  if ('sentence' in item) return item.sentence;
  if ('words' in item) return item.words;
  const known = `${item.describes} [${item.standing}: ${item.source}; default ${JSON.stringify(item.default)}]`;
  return { ja: known, en: known };
}

const MEETS: Readonly<Record<ListItem<'faults'>['meets'], Words>> = {
  card: { ja: 'カード', en: 'a card' },
  'sign-in': { ja: '1回の認証', en: 'one sign-in' },
  everybody: { ja: '全員', en: 'everybody' },
};

function tellFault({ meets, sentence }: ListItem<'faults'>): Words {
  return { ja: `［${MEETS[meets].ja}］${sentence.ja}`, en: `[${MEETS[meets].en}] ${sentence.en}` };
}
