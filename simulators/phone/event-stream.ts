/** One server-sent event. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * Reads server-sent events from a response body. The next is asked for only when the caller is done with this one,
 * which is how the sender knows that it has been dealt with.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function* readEventStream(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder();
  let unread = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    unread += decoder.decode(chunk.value, { stream: true }).replaceAll('\r\n', '\n');
    const blocks = unread.split('\n\n');
    unread = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parseBlock(block);
      if (event) yield event;
    }
  }
}

function parseBlock(block: string): StreamEvent | undefined {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [field = '', ...rest] = line.split(':');
    const value = rest.join(':').replace(/^ /, '');
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return data.length === 0 ? undefined : { event, data: data.join('\n') };
}
