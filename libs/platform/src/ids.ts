import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidV7, type Instant } from '#libs/kernel';

/** Gives identifiers that sort by time (UUID version 7). */
@Injectable()
export class Ids {
  next(at: Instant): string {
    return uuidV7(at, randomBytes(10));
  }
}
