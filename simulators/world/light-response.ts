type LightBody = string | Uint8Array | ReadableStream<Uint8Array> | null;

const RealResponse = globalThis.Response;
const BODYLESS = new Set([101, 204, 205, 304]);

/**
 * A `Response` that keeps its body as it was handed in, because making streams of strings and strings of streams is
 * most of what an exchange inside one process costs. What is rarely asked for comes from a real one, made then.
 */
export class LightResponse {
  readonly #status: number;
  readonly #statusText: string;
  readonly #headers: Headers;
  readonly #given: LightBody;
  #real: Response | undefined;
  #used = false;

  constructor(body: LightBody, { status = 200, statusText = '', headers }: ResponseInit = {}) {
    this.#given = body;
    this.#status = status;
    this.#statusText = statusText;
    this.#headers = new Headers(headers);
    if (typeof body === 'string' && !this.#headers.has('content-type')) {
      this.headers.set('content-type', 'text/plain;charset=UTF-8');
    }
  }

  get status(): number {
    return this.#status;
  }

  get statusText(): string {
    return this.#statusText;
  }

  get headers(): Headers {
    return this.#headers;
  }

  get type(): ResponseType {
    return 'default';
  }

  get url(): string {
    return '';
  }

  get redirected(): boolean {
    return false;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }

  /** The body without using it up, where it is text or nothing; `undefined` where it would have to be read. */
  get textAtHand(): string | undefined {
    if (this.#used || this.#real) return undefined;
    if (typeof this.#given === 'string') return this.#given;
    return this.#given === null ? '' : undefined;
  }

  get body(): ReadableStream<Uint8Array> | null {
    if (this.#given === null || (this.#given instanceof ReadableStream && !this.#real)) return this.#given;
    return this.#asReal().body;
  }

  get bodyUsed(): boolean {
    if (this.#real) return this.#real.bodyUsed;
    return this.#used || (this.#given instanceof ReadableStream && this.#given.locked);
  }

  async text(): Promise<string> {
    if (typeof this.#given !== 'string' || this.#real) return this.#asReal().text();
    this.#useUp();
    return this.#given;
  }

  async json(): Promise<unknown> {
    if (typeof this.#given !== 'string' || this.#real) return this.#asReal().json();
    this.#useUp();
    return JSON.parse(this.#given);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    if (!(this.#given instanceof Uint8Array) || this.#real) return this.#asReal().arrayBuffer();
    this.#useUp();
    return Uint8Array.from(this.#given).buffer;
  }

  async blob(): Promise<Blob> {
    return this.#asReal().blob();
  }

  async formData(): Promise<FormData> {
    return this.#asReal().formData();
  }

  clone(): Response {
    return this.#asReal().clone();
  }

  #useUp(): void {
    if (this.#used) throw new TypeError('Body is unusable: Body has already been read');
    this.#used = true;
  }

  #asReal(): Response {
    if (this.#used) throw new TypeError('Body is unusable: Body has already been read');
    const { status, statusText, headers } = this;
    this.#real ??= new RealResponse(this.#given as BodyInit | null, { status, statusText, headers });
    return this.#real;
  }
}

// To others it is a response like any other; what it does not have itself, a real one would refuse to do for it.
Object.setPrototypeOf(LightResponse.prototype, RealResponse.prototype);

/** Makes a light response. */
export function lightResponse(body: LightBody, init?: ResponseInit): Response {
  return new LightResponse(body, init) as unknown as Response;
}

/** Makes `new Response` give light ones where `isLent` says so, and as long as a light one can stand for what is asked. */
export function lendResponse(isLent: () => boolean): void {
  globalThis.Response = new Proxy(RealResponse, {
    construct(target, args: [unknown?, ResponseInit?], newTarget) {
      const body = plain(args[0]);
      if (newTarget === globalThis.Response && isLent() && fits(body, args[1])) return new LightResponse(body, args[1]);
      return Reflect.construct(target, args, newTarget) as Response;
    },
  });
}

function fits(body: unknown, { status = 200 }: ResponseInit = {}): body is LightBody {
  if (!Number.isInteger(status) || status < 200 || status > 599) return false;
  if (body === null) return true;
  const isKnown = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;
  return isKnown && !BODYLESS.has(status);
}

/** Templates of hono give strings that are objects. */
function plain(body: unknown): unknown {
  if (body === undefined) return null;
  return Object.prototype.toString.call(body) === '[object String]' ? String(body) : body;
}
