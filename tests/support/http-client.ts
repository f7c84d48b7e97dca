/** An answer, read whole. */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, text otherwise. */
  readonly body: Body;
}

export interface CallOptions {
  /** Sent as JSON, unless it is a form or bytes. */
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls a running portal as any client would; nothing throws but a broken connection. */
export interface HttpClient {
  <Body = unknown>(method: string, path: string, options?: CallOptions): Promise<Answer<Body>>;
}

export const httpClient =
  (origin: string): HttpClient =>
  async <Body>(method: string, path: string, options: CallOptions = {}): Promise<Answer<Body>> => {
    const { body, json } = encoded(options.body);
    const response = await fetch(new URL(path, origin), {
      method,
      headers: {
        accept: 'application/json',
        ...(json ? { 'content-type': 'application/json' } : {}),
        ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const read: unknown = /\bjson\b/.test(type) && text !== '' ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: read as Body };
  };

function encoded(body: unknown): { body?: BodyInit; json: boolean } {
  if (body === undefined) return { json: false };
  if (body instanceof FormData || body instanceof Blob || typeof body === 'string') {
    return { body, json: false };
  }
  return { body: JSON.stringify(body), json: true };
}
