import { z } from 'zod';

/** An option without a value. */
export const flag = z.boolean().default(false).describe('no value');

/** An option that names a virtual reader: `HOST:PORT`, an IPv6 host in brackets. */
export const readerAddress = z
  .string()
  .regex(/^(?:\[[\da-fA-F:.]+\]|[\w.-]+):\d{1,5}$/)
  .transform((text) => {
    const at = text.lastIndexOf(':');
    return { host: text.slice(0, at).replaceAll(/[[\]]/g, ''), port: Number(text.slice(at + 1)) };
  })
  .refine(({ port }) => port >= 1 && port <= 65_535)
  .describe('HOST:PORT of a virtual reader, such as 127.0.0.1:35963');
