import { z } from 'zod';
import type { ListItem } from '../../reports/schemas/lists.ts';

const described = z.object({
  description: z.string(),
  standing: z.enum(['official', 'observed', 'assumed']),
  source: z.string(),
});

/** Reads what a room's options say about themselves: default, meaning, how surely it is known, and from where. */
export function describeOptions(room: string, options: z.ZodObject): ListItem<'options'>[] {
  return Object.entries(options.shape).map(([id, schema]) => {
    const { description, standing, source } = described.parse((schema as z.ZodType).meta());
    return { id, room, default: defaultOf(schema as z.ZodType), describes: description, standing, source };
  });
}

function defaultOf(schema: z.ZodType): unknown {
  const read = schema.safeParse(undefined);
  return read.success ? read.data : undefined;
}
