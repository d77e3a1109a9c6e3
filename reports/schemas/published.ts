import { z } from 'zod';
import { RESULTS_SCHEMA } from '../result.ts';
import { LIST_NAMES, listSchema, listSchemaId } from './lists.ts';
import { replaySchema } from './replay.ts';
import { runResultSchema } from './results.ts';

/** One schema as the world outside gets it. */
export interface PublishedSchema {
  /** Name of its file in this folder. */
  readonly file: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Every JSON Schema (draft 2020-12) that Tegata publishes, made from the schemas that it checks with itself. */
export function publishedSchemas(): PublishedSchema[] {
  return [
    publish(RESULTS_SCHEMA, 'Results of a run of Tegata', runResultSchema),
    publish(replaySchema.shape.schema.value, 'Replay file of Tegata', replaySchema),
    ...LIST_NAMES.map((name) => publish(listSchemaId(name), `What tegata list ${name} prints`, listSchema(name))),
  ];
}

function publish(id: string, title: string, schema: z.ZodType): PublishedSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { file: id.slice(id.lastIndexOf('/') + 1), json: { $schema, $id: id, title, ...rest } };
}
