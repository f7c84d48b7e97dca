import { setTimeout as sleep } from 'node:timers/promises';

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: object;
  /** The Idempotency-Key; without one every repetition is a call of its own. */
  readonly key?: string;
}

/** Longer than any fault lasts: then it is the answer that is wrong. */
const PATIENCE_MS = 90_000;

/** A person's program that does not give up: what got no answer is sent again. */
export class PersistentClient {
  token = '';
  /** When an answer came last, on `performance.now()`. */
  lastAnswerAt = 0;
  /** When an answer came last that was no fault of the server. */
  lastSuccessAt = 0;
  /** The longest that an answer took; whatever took longer than the patience of one try counts as that. */
  slowestMs = 0;

  /** @param tryMs the patience of one try */
  constructor(
    private readonly url: string,
    private readonly tryMs = 10_000,
  ) {}

  /** Until there is an answer that settles it. */
  async insist(call: Call): Promise<Answer> {
    const since = performance.now();
    for (;;) {
      const answer = await this.once(call);
      if (answer !== undefined && isSettled(answer)) return answer;
      if (performance.now() - since > PATIENCE_MS)
        throw new Error(`${call.method} ${call.path}: ${JSON.stringify(answer)}`);
      await sleep(20 + 60 * Math.random());
    }
  }

  /** One try; undefined where no answer came. */
  async once({ method, path, body, key }: Call): Promise<Answer | undefined> {
    const asked = performance.now();
    try {
      const response = await fetch(`${this.url}/api/v1${path}`, {
        method,
        headers: {
          'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
          ...(this.token === '' ? {} : { authorization: `Bearer ${this.token}` }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
        },
        ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(this.tryMs),
      });
      const said = (await response.json().catch(() => ({}))) as Answer['body'];
      this.lastAnswerAt = performance.now();
      if (response.status < 500) this.lastSuccessAt = this.lastAnswerAt;
      return { status: response.status, body: said };
    } catch {
      return undefined;
    } finally {
      this.slowestMs = Math.max(this.slowestMs, performance.now() - asked);
    }
  }

  async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
    return answer?.status === 200;
  }

  async attach(dossier: string, component: string, pdf: Uint8Array<ArrayBuffer>): Promise<void> {
    const form = new FormData();
    form.append('component', component);
    form.append('file', new Blob([pdf], { type: 'application/pdf' }), `${component}.pdf`);
    const sent = await fetch(`${this.url}/api/v1/dossiers/${dossier}/attachments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}` },
      body: form,
    });
    if (sent.status !== 201) throw new Error(`The file was not taken: ${await sent.text()}`);
  }
}

/** A fault of the server, or another call under the same key that is not done yet, settles nothing. */
const isSettled = ({ status, body }: Answer): boolean =>
  status < 500 && body['code'] !== 'idempotency.in-progress';
