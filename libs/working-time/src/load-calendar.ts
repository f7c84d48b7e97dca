import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { err, ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { Ids, UnitOfWork, type Tx } from '#libs/platform';
import { readCalendarFile, type CalendarFile } from './calendar-file.js';
import { CalendarStore } from './persistence/calendar.store.js';
import { WorkingTime } from './working-time.js';

export type LoadRefusal = Refusal<'calendar.invalid' | 'calendar.version-exists'>;

/** Stores a calendar file as a new version. The same file again changes nothing. */
@Injectable()
export class LoadCalendar {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CalendarStore) private readonly store: CalendarStore,
    @Inject(Ids) private readonly ids: Ids,
    @Inject(WorkingTime) private readonly workingTime: WorkingTime,
  ) {}

  /** A draft is stored without coming into force: it can be computed against. */
  async run(
    text: string,
    { draft = false }: { readonly draft?: boolean } = {},
  ): Promise<Result<'loaded' | 'unchanged', LoadRefusal>> {
    const file = readCalendarFile(text);
    if (!file.ok) return err(file.error);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const loaded = await this.unitOfWork.run((tx) => this.load(tx, file.value, sha256, draft));
    await this.workingTime.renew();
    return loaded;
  }

  private async load(
    tx: Tx,
    file: CalendarFile,
    sha256: string,
    draft: boolean,
  ): Promise<Result<'loaded' | 'unchanged', LoadRefusal>> {
    const { code, version } = file.data;
    const stored = await this.store.sha256Of(tx, code, version);
    if (stored === sha256) return ok('unchanged');
    if (stored !== undefined)
      return refuse(
        'calendar.version-exists',
        `${code} version ${version} is stored with other content; stored versions are not rewritten: raise "version"`,
      );
    const publishedAt = draft ? null : tx.now;
    await this.store.insert(tx, { id: this.ids.next(tx.now), file, sha256, publishedAt });
    return ok('loaded');
  }
}
