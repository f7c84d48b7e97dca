import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Instant } from '#libs/kernel';
import { Clock } from '../clock.js';

/** Reading outside a transaction. Writing goes through `UnitOfWork`. */
@Injectable()
export class Database {
  constructor(
    @Inject(DataSource) readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, [...params]);
  }

  /** The present moment, for questions such as "how much time is left". */
  now(): Promise<Instant> {
    return this.clock.now((sql) => readInstant(this.dataSource.manager, sql));
  }
}

export async function readInstant(manager: EntityManager, sql: string): Promise<Instant> {
  const rows = await manager.query<{ now: string }[]>(sql);
  return Number(rows[0]?.now);
}
