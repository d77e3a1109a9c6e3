import { describe, expect, it } from 'vitest';
import { readEventStream, type StreamEvent } from '../../../simulators/phone/event-stream.ts';

async function read(...chunks: string[]): Promise<StreamEvent[]> {
  const body = new Blob(chunks).stream();
  const events: StreamEvent[] = [];
  for await (const event of readEventStream(body.getReader())) events.push(event);
  return events;
}

describe('a stream of server-sent events', () => {
  it('is read whatever the chunks and line ends are', async () => {
    const expected = [
      { event: 'state', data: '{"a":1}' },
      { event: 'message', data: 'x\ny' },
    ];
    expect(await read('event: state\ndata: {"a":1}\n\ndata:x\ndata:y\n\n')).toEqual(expected);
    expect(await read('event: state\r\ndata: {"a":1}\r\n\r\n', 'data:x\r\ndata:y\r\n\r\n')).toEqual(expected);
  });

  it('gives neither comments nor an event that was cut off', async () => {
    expect(await read(': still there\n\n', 'event: state\ndata: half')).toEqual([]);
  });
});
