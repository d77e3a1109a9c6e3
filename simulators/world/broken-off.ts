/** An answer whose connection breaks when this much of its body is out, before its end. */
export class BrokenOff extends Response {
  readonly out: string;

  constructor(out: string, init: ResponseInit) {
    super(breaking(out), init);
    this.out = out;
  }
}

function breaking(out: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(out)),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
}

/** No answer at all: the connection breaks before one begins. */
export class NoAnswer extends Response {}
