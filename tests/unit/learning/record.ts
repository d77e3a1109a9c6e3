import type { Handle } from '../../../simulators/world/wire.ts';

/** An entry of an HTTP Archive, as a browser exports it: nothing masked. */
export type HarEntry = Readonly<Record<string, unknown>>;

/** Records what goes over a broker's wire as an HTTP Archive; the app's own calls are not seen from outside. */
export function createRecorder(now: () => number) {
  const entries: HarEntry[] = [];
  let note = '';
  const listOf = (headers: Headers): object[] => [...headers].map(([name, value]) => ({ name, value }));
  return {
    /** Written beside every entry from now on. */
    notes: (text: string): void => void (note = text),
    har: (): string => JSON.stringify({ log: { version: '1.2', creator: { name: 'test' }, entries } }),
    hears:
      (handle: Handle): Handle =>
      async (request) => {
        if (new URL(request.url).pathname.startsWith('/api/app/')) return handle(request);
        const body = request.method === 'GET' ? '' : await request.clone().text();
        const answer = await handle(request);
        const type = answer.headers.get('content-type') ?? '';
        const isText = answer.body !== null && /json|html/.test(type);
        const text = isText ? await answer.clone().text() : '';
        entries.push({
          startedDateTime: new Date(now()).toISOString(),
          comment: note,
          request: {
            method: request.method,
            url: request.url,
            headers: listOf(request.headers),
            ...(body !== '' && { postData: { mimeType: request.headers.get('content-type') ?? '', text: body } }),
          },
          response: {
            status: answer.status,
            headers: listOf(answer.headers),
            redirectURL: answer.headers.get('location') ?? '',
            content: { mimeType: type, text },
          },
        });
        return answer;
      },
  };
}
