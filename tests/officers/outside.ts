import { expectStatus, type Person } from '../support/officials.js';
import type { Answer } from '../support/http-client.js';
import type { Portal } from '../support/portal.js';

interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Question {
  readonly organisation: string;
  readonly dossierCode: string;
  readonly dueAt: string;
  readonly linkUntil: string;
  readonly files: readonly { readonly id: string; readonly fileName: string }[];
  readonly uploads: readonly { readonly id: string }[];
}

/** An organisation without an account: it has a mailbox, and what the mails say. */
export class Outsider {
  constructor(
    private readonly portal: Portal,
    readonly email: string,
  ) {}

  readonly name = 'Công ty Điện lực Hải Phòng';

  order(more: object = {}) {
    return {
      organisations: [{ name: this.name, email: this.email, contact: 'Bà Trần Thị Mai' }],
      question: 'Nguồn điện tại lô CN-12 có đủ cho dự án không?',
      limit: { amount: 5, unit: 'working-day' },
      ...more,
    };
  }

  /** What has arrived, the newest first. */
  async mails(): Promise<readonly Mail[]> {
    await this.portal.drain();
    const path = `/dev/mail?limit=100&to=${this.email}`;
    return expectStatus(await this.portal.http<{ items: Mail[] }>('GET', path), 200).items;
  }

  /** The secret of the newest link. */
  async token(): Promise<string> {
    const [mail] = await this.mails();
    const token = /\/answer#([\w-]+)/.exec(mail?.text ?? '')?.[1];
    if (token === undefined) throw new Error(`No link in the newest mail to ${this.email}`);
    return token;
  }

  ask = (token: string): Promise<Answer<Question>> => this.post('/question', { token });
  content = (token: string, file: string) => this.post('/content', { token, file });

  answer(token: string, more: object = {}): Promise<Answer<Record<string, unknown>>> {
    return this.post('', {
      token,
      position: 'agree-with-conditions',
      conditions: 'Chủ đầu tư xây trạm biến áp riêng.',
      text: 'Lưới 110 kV còn dư 12 MVA.',
      signer: { name: 'Lê Văn Hùng', title: 'Phó Giám đốc kỹ thuật' },
      ...more,
    });
  }

  upload(token: string, name: string, bytes: Buffer): Promise<Answer<{ id: string }>> {
    const form = new FormData();
    form.append('token', token);
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    return this.portal.http('POST', '/api/v1/answers/attachments', { body: form });
  }

  private post<T>(path: string, body: object): Promise<Answer<T>> {
    return this.portal.http<T>('POST', `/api/v1/answers${path}`, { body });
  }
}

/** A file for the opinion of a consulted unit. */
export async function attachOpinion(
  person: Person,
  consultation: string,
  name: string,
  bytes: Buffer,
): Promise<Answer<{ id: string }>> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return person.upload(`/consultations/${consultation}/attachments`, form);
}
