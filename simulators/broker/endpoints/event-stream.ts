/** Headers of a stream of server-sent events. */
export const EVENT_STREAM = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } as const;
