import type { EntityManager } from 'typeorm';
import type { Instant } from '#libs/kernel';

declare const transactional: unique symbol;

/**
 * An open transaction and the moment at which it began. Only `UnitOfWork.run` makes one, so a
 * function that asks for it cannot be called outside a transaction.
 */
export type Tx = EntityManager & {
  readonly now: Instant;
  /** The last statement of the transaction: where nothing else has to follow, the commit goes with it. */
  conclude<T>(text: string, values?: unknown[]): Promise<T>;
  readonly [transactional]: true;
};

/** A statement that can be asked before it is known whether its answer is wanted. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}
