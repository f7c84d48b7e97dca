import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Instant } from '#libs/kernel';
import { Clock } from '../clock.js';
import { withoutDossiers } from './sight.js';
import { StatementManager } from './statement.js';

/** Reading outside a transaction. Writing goes through `UnitOfWork`. */
@Injectable()
export class Database {
  readonly manager: EntityManager;

  constructor(
    @Inject(DataSource) readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    this.manager = new StatementManager(dataSource);
  }

  query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query<Row[]>(sql, [...params]);
  }

  /** The present moment, for questions such as "how much time is left". */
  now(): Promise<Instant> {
    return this.clock.now((sql) => withoutDossiers(() => readInstant(this.manager, sql)));
  }
}

export async function readInstant(manager: EntityManager, sql: string): Promise<Instant> {
  const rows = await manager.query<{ now: string }[]>(sql);
  return Number(rows[0]?.now);
}
