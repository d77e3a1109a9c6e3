const RealRequest = globalThis.Request;

type LightInit = Pick<RequestInit, 'method' | 'headers'> & { readonly body?: string };

/**
 * A `Request` that keeps its body as text, for the same reason as `LightResponse`. What is rarely asked for comes from
 * a real one, made then.
 */
export class LightRequest {
  readonly #url: string;
  readonly #method: string;
  readonly #headers: Headers;
  /** The body without using it up. */
  readonly textAtHand: string;
  readonly #hasBody: boolean;
  #real: Request | undefined;
  #used = false;

  constructor(url: string, { method = 'GET', headers, body }: LightInit) {
    this.#url = url;
    this.#method = method;
    this.#headers = new Headers(headers);
    this.textAtHand = body ?? '';
    this.#hasBody = body !== undefined;
  }

  get url(): string {
    return this.#url;
  }

  get method(): string {
    return this.#method;
  }

  get headers(): Headers {
    return this.#headers;
  }

  get body(): ReadableStream<Uint8Array> | null {
    return this.#hasBody ? this.#asReal().body : null;
  }

  get bodyUsed(): boolean {
    return this.#real?.bodyUsed ?? this.#used;
  }

  get signal(): AbortSignal {
    return this.#asReal().signal;
  }

  async text(): Promise<string> {
    if (this.#real) return this.#real.text();
    if (this.#used) throw new TypeError('Body is unusable: Body has already been read');
    this.#used = this.#hasBody;
    return this.textAtHand;
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#asReal().arrayBuffer();
  }

  async blob(): Promise<Blob> {
    return this.#asReal().blob();
  }

  async formData(): Promise<FormData> {
    return this.#asReal().formData();
  }

  clone(): Request {
    return this.#asReal().clone();
  }

  #asReal(): Request {
    if (this.#used) throw new TypeError('Body is unusable: Body has already been read');
    const { url, method, headers } = this;
    this.#real ??= new RealRequest(url, { method, headers, ...(this.#hasBody && { body: this.textAtHand }) });
    return this.#real;
  }
}

// To others it is a request like any other; what it does not have itself, a real one would refuse to do for it.
Object.setPrototypeOf(LightRequest.prototype, RealRequest.prototype);

const METHOD = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

/** Makes a request, light where text is all that it carries. Throws as `new Request` does. */
export function makeRequest(address: string | URL, init: RequestInit = {}): Request {
  const url = typeof address === 'string' ? new URL(address).href : address.href;
  const { method = 'GET', headers, body } = init;
  const text = body instanceof URLSearchParams ? body.toString() : (body ?? undefined);
  const isBodyless = method === 'GET' || method === 'HEAD';
  if (!METHOD.test(method) || (text !== undefined && (typeof text !== 'string' || isBodyless))) {
    return new RealRequest(url, init);
  }
  const request = new LightRequest(url, {
    method,
    ...(headers && { headers }),
    ...(text !== undefined && { body: text }),
  });
  if (text !== undefined && !request.headers.has('content-type')) {
    const type = body instanceof URLSearchParams ? 'application/x-www-form-urlencoded' : 'text/plain';
    request.headers.set('content-type', `${type};charset=UTF-8`);
  }
  return request as unknown as Request;
}
