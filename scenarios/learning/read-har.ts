import { z } from 'zod';
import type { Exchange, Message } from './exchange.ts';

const pairs = z.array(z.object({ name: z.string(), value: z.string().default('') })).default([]);
const url = z.url();

/**
 * What is read of an HTTP Archive; exporters add to it and leave out.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export const harSchema = z.object({
  log: z.object({
    pages: z.array(z.object({ id: z.string(), comment: z.string().default('') })).default([]),
    entries: z.array(
      z.object({
        pageref: z.string().optional(),
        startedDateTime: z.string().default(''),
        comment: z.string().default(''),
        request: z.object({
          method: z.string(),
          url,
          headers: pairs,
          postData: z.object({ text: z.string().optional(), params: pairs }).optional(),
        }),
        response: z.object({
          status: z.number().default(0),
          headers: pairs,
          redirectURL: z.string().default(''),
          content: z.object({ text: z.string().default(''), encoding: z.string().optional() }).prefault({}),
        }),
      }),
    ),
  }),
});

/** Takes the exchanges out of an archive. */
export function readHar({ log }: z.output<typeof harSchema>): Exchange[] {
  const notes = new Map(log.pages.map(({ id, comment }) => [id, comment]));
  return log.entries.map(({ request, response, startedDateTime, comment, pageref }, at) => {
    const atMs = Date.parse(startedDateTime);
    const { text = '', encoding } = response.content;
    const location = response.redirectURL === '' ? {} : { location: response.redirectURL };
    return {
      entry: at + 1,
      ...(!Number.isNaN(atMs) && { atMs }),
      method: request.method.toUpperCase(),
      url: new URL(request.url),
      sent: { headers: headersOf(request.headers), text: postedText(request.postData) },
      status: response.status,
      received: {
        headers: { ...location, ...headersOf(response.headers) },
        text: encoding === 'base64' ? Buffer.from(text, 'base64').toString() : text,
      },
      note: [comment, notes.get(pageref ?? '') ?? ''].filter((note) => note !== '').join('; '),
    };
  });
}

function headersOf(list: z.output<typeof pairs>): Message['headers'] {
  return Object.fromEntries(list.map(({ name, value }) => [name.toLowerCase(), value]));
}

function postedText(posted: { text?: string | undefined; params: z.output<typeof pairs> } | undefined): string {
  if (posted?.text !== undefined && posted.text !== '') return posted.text;
  return new URLSearchParams((posted?.params ?? []).map(({ name, value }) => [name, decoded(value)])).toString();
}

/** Some exporters give form members as they were on the wire, others decoded. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
