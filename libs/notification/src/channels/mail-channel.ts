import { readFileSync } from 'node:fs';
import { types } from 'node:util';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '#libs/platform';
import { isDeadAddress, smtpAnswer, type Fault } from '../domain/index.js';
import { MailCatcher } from '../mail/mail-catcher.js';
import {
  NotHandedOver,
  withoutAddresses,
  type Channel,
  type HandedOver,
  type OutgoingMessage,
} from './channel.js';

/** A whole conversation about one mail, as a share of the time after which it is taken over. */
const SENDING = 5 / 6;
const QUIET = 1 / 2;

/** Hands mails to the mail server over a few open connections, signed with DKIM where a key is set. */
@Injectable()
export class MailChannel implements Channel, OnApplicationShutdown {
  readonly name = 'e-mail';
  readonly available = true;
  private transport: Promise<Transporter> | undefined;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(MailCatcher) private readonly catcher: MailCatcher,
  ) {}

  async send(mail: OutgoingMessage): Promise<HandedOver> {
    const transport = await (this.transport ??= this.connect());
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      const sendingMs = this.config.takeOverMs * SENDING;
      timer = setTimeout(() => reject(new Error('The mail server took too long')), sendingMs);
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
          ...mail.headers,
          ...(mail.possiblyRepeated ? { 'X-Motcua-Possibly-Repeated': 'yes' } : {}),
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      sending.catch(() => undefined);
      await Promise.race([sending, tooLong]);
      return { state: 'sent' };
    } catch (error) {
      throw new NotHandedOver(faultOf(error));
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
    return transportTo(this.config.smtpUrl ?? (await this.catcher.start()), this.config);
  }
}

/** Encrypted where the server offers it, always where it has to be; its certificate is checked. */
export function transportTo(url: string, config: Config): Transporter {
  const { dkim, takeOverMs, smtpConnections, smtpNeedsTls } = config;
  const quietMs = takeOverMs * QUIET;
  return createTransport({
    url,
    requireTLS: smtpNeedsTls,
    pool: true,
    maxConnections: smtpConnections,
    maxMessages: 500,
    // Whether a mail is sent again is decided by its delivery, which knows what came before.
    maxRequeues: 0,
    connectionTimeout: quietMs,
    greetingTimeout: quietMs,
    socketTimeout: quietMs,
    ...(dkim === undefined
      ? {}
      : {
          dkim: {
            domainName: dkim.domain,
            keySelector: dkim.selector,
            privateKey: readFileSync(dkim.keyFile, 'utf8'),
          },
        }),
  });
}

/** Nothing reached the server: the mail cannot have arrived. */
const NEVER_REACHED = /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|Greeting never/;

function faultOf(error: unknown): Fault {
  if (!types.isNativeError(error)) {
    return { answer: 'nothing', uncertain: true, reason: 'Unknown failure' };
  }
  const reply: unknown = Reflect.get(error, 'responseCode');
  const answer = smtpAnswer(typeof reply === 'number' ? reply : undefined);
  const enhanced = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(error.message)?.[0] ?? '';
  return {
    answer,
    uncertain: answer === 'nothing' && !NEVER_REACHED.test(error.message),
    deadAddress: answer === 'no' && isDeadAddress(enhanced),
    reason: withoutAddresses(error.message),
  };
}
