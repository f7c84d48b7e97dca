import { once } from 'node:events';
import { Inject, Injectable } from '@nestjs/common';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Config, Ids, UnitOfWork } from '#libs/platform';

/**
 * The mail server of the embedded mode: takes every mail over real SMTP on a private port and keeps
 * it for the web inbox. It exists only where no mail server is set.
 */
@Injectable()
export class MailCatcher {
  private starting: Promise<string> | undefined;
  private server: SMTPServer | undefined;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  get exists(): boolean {
    return this.config.mode === 'embedded' && this.config.smtpUrl === undefined;
  }

  /** Its address, for a mail program. */
  start(): Promise<string> {
    if (!this.exists) throw new Error('There is no mail catcher beside a real mail server');
    return (this.starting ??= this.listen());
  }

  async stop(): Promise<void> {
    const server = this.server;
    if (server === undefined) return;
    this.server = undefined;
    this.starting = undefined;
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private async listen(): Promise<string> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 500,
      onData: (stream, session, callback) => {
        this.keep(stream, session).then(
          () => callback(),
          (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
        );
      },
    });
    server.on('error', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    this.server = server;
    const address = server.server.address();
    if (address === null || typeof address === 'string') throw new Error('No port for the catcher');
    return `smtp://127.0.0.1:${address.port}`;
  }

  private async keep(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const mail = await simpleParser(stream);
    const recipients = session.envelope.rcptTo.map((r) => r.address.toLowerCase());
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `INSERT INTO caught_mail
           (id, received_at, sender, recipients, subject, body_text, body_html, headers)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        // prettier-ignore
        [this.ids.next(tx.now), new Date(tx.now), addressOf(mail.from), recipients,
         mail.subject ?? '', mail.text ?? '', mail.html === false ? '' : mail.html,
         JSON.stringify(headersOf(mail))],
      );
    });
  }
}

const addressOf = (from: AddressObject | undefined): string => from?.value[0]?.address ?? '';

/** Each header as it was written, by its lower-case name. */
function headersOf(mail: ParsedMail): Record<string, string> {
  return Object.fromEntries(
    mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
  );
}
