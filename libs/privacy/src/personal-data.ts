import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { AttachmentStore } from '#libs/document';
import { DossierListStore, DossierStore } from '#libs/dossier';
import { AccountStore } from '#libs/identity';
import { formatInstant } from '#libs/kernel';
import { Database, keepingView } from '#libs/platform';
import { ErasureStore } from './persistence/erasure.store.js';
import { MessagesStore } from './persistence/messages.store.js';

const PAGE = 100;

/** All that the portal knows of one person, as one JSON document, a dossier after the other. */
@Injectable()
export class PersonalData {
  constructor(
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(DossierListStore) private readonly list: DossierListStore,
    @Inject(DossierStore) private readonly dossiers: DossierStore,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(MessagesStore) private readonly messages: MessagesStore,
    @Inject(ErasureStore) private readonly erasures: ErasureStore,
    @Inject(Database) private readonly database: Database,
  ) {}

  of(accountId: string): Readable {
    return Readable.from(keepingView(this.parts(accountId)));
  }

  private async *parts(accountId: string): AsyncGenerator<string> {
    const madeAt = formatInstant(await this.database.now());
    yield `{"madeAt":${JSON.stringify(madeAt)},"account":${JSON.stringify(await this.account(accountId))}`;
    yield `,"erasureRequests":${JSON.stringify(await this.erasures.ofAccount(accountId))}`;
    yield ',"dossiers":[';
    yield* joined(this.everyDossier(accountId));
    yield '],"messages":[';
    yield* joined(this.everyMessage(accountId));
    yield ']}\n';
  }

  private async account(id: string): Promise<object> {
    const account = await this.accounts.byId(id);
    if (!account) return {};
    const { email, name, locale, phone, organisation, createdAt } = account;
    const identities = await this.accounts.identitiesOf(id);
    const since = formatInstant(createdAt);
    return { email, name, locale, phone, organisation, identities, createdAt: since };
  }

  private async *everyDossier(accountId: string): AsyncGenerator<object> {
    for (let after: string | undefined; ;) {
      const rows = await this.list.ofApplicant(accountId, {
        limit: PAGE,
        ...(after === undefined ? {} : { after }),
      });
      for (const { id } of rows.slice(0, PAGE)) yield await this.dossier(id);
      if (rows.length <= PAGE) return;
      after = rows[PAGE - 1]?.id;
    }
  }

  private async dossier(id: string): Promise<object> {
    const loaded = await this.dossiers.find(this.database.manager, id);
    if (!loaded) return {};
    const { record, state } = loaded;
    const files = await this.attachments.ofDossier(this.database.manager, id);
    return {
      code: record.code,
      procedure: { code: record.procedure_code, name: record.procedure_name },
      status: state.status,
      applicantName: state.applicantName,
      contactEmail: state.contactEmail,
      sentAt: state.sentAt === null ? null : formatInstant(state.sentAt),
      rating: state.rating,
      form: state.form,
      files: files.map(({ component, fileName, size, sha256 }) => ({
        component,
        fileName,
        size,
        sha256,
      })),
    };
  }

  private async *everyMessage(accountId: string): AsyncGenerator<object> {
    for (let after: string | undefined; ;) {
      const rows = await this.messages.page(accountId, PAGE, after);
      yield* rows;
      if (rows.length < PAGE) return;
      after = rows.at(-1)?.id;
    }
  }
}

async function* joined(items: AsyncGenerator<object>): AsyncGenerator<string> {
  let comma = '';
  for await (const item of items) {
    yield comma + JSON.stringify(item);
    comma = ',';
  }
}
