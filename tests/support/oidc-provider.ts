import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from './free-port.js';

interface Reply {
  readonly id?: number;
  readonly ready?: string;
  readonly answer?: unknown;
  readonly error?: string;
}

export interface TestPerson {
  readonly sub: string;
  readonly name: string;
  readonly acr?: string;
}

const PUBLIC = 'http://localhost:8080/api/v1/auth/sign-on';

const callbackOf = (key: string): string => `${PUBLIC}/${key}/callback`;

/** The provider's process, and what the test has it do. */
export class OidcProviderProcess {
  private next = 0;

  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: string,
  ) {}

  static async start(...keys: readonly string[]): Promise<OidcProviderProcess> {
    const port = await freePort();
    const file = path.join(import.meta.dirname, 'oidc-provider-process.mjs');
    const args = [String(port), `${PUBLIC}/${keys[0]}/logout`, ...keys.map(callbackOf)];
    const child = fork(file, args, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const [reply] = (await once(child, 'message')) as [Reply];
    return new OidcProviderProcess(child, reply.ready ?? '');
  }

  /** Who sits at the provider from now on. */
  person = (given: TestPerson) => this.ask('person', given);
  /** Claims that replace the true ones in ID tokens; none is the truth. */
  lies = (given: Record<string, unknown>) => this.ask('lies', given);
  portal = (url: string) => this.ask('portal', url);
  logout = (given: { readonly sub: string; readonly sid: string }) => this.ask('logout', given);
  sign = async (claims: Record<string, unknown>, header: Record<string, unknown> = {}) =>
    String(await this.ask('sign', { claims, header }));

  stop(): void {
    this.child.disconnect();
  }

  private async ask(act: string, given: unknown): Promise<unknown> {
    const id = this.next++;
    const replied = new Promise<Reply>((resolve) => {
      const hear = (reply: Reply): void => {
        if (reply.id !== id) return;
        this.child.off('message', hear);
        resolve(reply);
      };
      this.child.on('message', hear);
    });
    this.child.send({ id, act, given });
    const { answer, error } = await replied;
    if (error !== undefined) throw new Error(error);
    return answer;
  }
}
