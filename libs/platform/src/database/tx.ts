import type { EntityManager } from 'typeorm';
import type { Instant } from '#libs/kernel';

declare const transactional: unique symbol;

/**
 * An open transaction and the moment at which it began. Only `UnitOfWork.run` makes one, so a
 * function that asks for it cannot be called outside a transaction.
 */
export type Tx = EntityManager & { readonly now: Instant; readonly [transactional]: true };
