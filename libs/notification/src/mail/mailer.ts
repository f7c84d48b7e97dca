import { types } from 'node:util';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '#libs/platform';
import type { MailFault } from '../domain/index.js';
import { MailCatcher } from './mail-catcher.js';

export interface OutgoingMail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** An earlier attempt may have arrived; the mail says so in a header. */
  readonly possiblyRepeated: boolean;
}

/** Why a mail was not handed over. */
export class MailNotSent extends Error {
  override name = 'MailNotSent';

  constructor(readonly fault: MailFault) {
    super(fault.reason);
  }
}

const CONNECTIONS = 4;
/** A whole conversation about one mail; the claim on a delivery outlives it (see send-mail.ts). */
export const SENDING_MS = 25_000;
const QUIET_MS = 15_000;

/** Hands mails to the mail server over a few open connections. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Promise<Transporter> | undefined;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(MailCatcher) private readonly catcher: MailCatcher,
  ) {}

  async send(mail: OutgoingMail): Promise<void> {
    const transport = await (this.transport ??= this.connect());
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The mail server took too long')), SENDING_MS);
    });
    try {
      const sending: Promise<unknown> = transport.sendMail({
        from: this.config.mailFrom,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(mail.possiblyRepeated ? { 'X-Motcua-Possibly-Repeated': 'yes' } : {}),
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      sending.catch(() => undefined);
      await Promise.race([sending, tooLong]);
    } catch (error) {
      throw new MailNotSent(faultOf(error));
    } finally {
      clearTimeout(timer);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    const transport = await this.transport?.catch(() => undefined);
    transport?.close();
    this.transport = undefined;
    await this.catcher.stop();
  }

  private async connect(): Promise<Transporter> {
    const url = this.config.smtpUrl ?? (await this.catcher.start());
    return createTransport({
      url,
      pool: true,
      maxConnections: CONNECTIONS,
      maxMessages: 500,
      // Whether a mail is sent again is decided by its delivery, which knows what came before.
      maxRequeues: 0,
      connectionTimeout: QUIET_MS,
      greetingTimeout: QUIET_MS,
      socketTimeout: QUIET_MS,
    });
  }
}

/** Nothing reached the server: the mail cannot have arrived. */
const NEVER_REACHED = /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|Greeting never/;
const ADDRESS = /[^\s<>"'@]+@[^\s<>"'@]+/g;

function faultOf(error: unknown): MailFault {
  if (!types.isNativeError(error)) return { uncertain: true, reason: 'Unknown failure' };
  const reply: unknown = Reflect.get(error, 'responseCode');
  const answered = typeof reply === 'number';
  return {
    ...(answered ? { reply } : {}),
    uncertain: !answered && !NEVER_REACHED.test(error.message),
    // Servers quote addresses; a log line or a screen should not.
    reason: error.message.replace(ADDRESS, '…').slice(0, 300),
  };
}
