import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { legalDate, type LocalDate } from '#libs/kernel';
import { UnitDirectory } from '#libs/identity';
import { Config, type Tx } from '#libs/platform';
import type { DossierRecord } from './dossier-record.js';
import type { Numbering } from './save.js';

/** Letters and digits that nobody confuses on paper; twelve of them are 58 bits. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const SECRET_LENGTH = 12;

/** `H24.08-261123-`: agency and day in +07:00; the agency's number of that day follows, four digits or more. */
const codePrefix = (agency: string, day: LocalDate): string =>
  `${agency}-${day.slice(2).replaceAll('-', '')}-`;

/** What a person types beside the code to follow the dossier; printed on the receipt, so it is kept readable. */
export function newTrackingSecret(): string {
  let secret = '';
  while (secret.length < SECRET_LENGTH) {
    for (const byte of randomBytes(SECRET_LENGTH)) {
      // 240 is the largest multiple of 30 in a byte: no letter is likelier than another.
      if (byte < 240 && secret.length < SECRET_LENGTH) secret += ALPHABET[byte % 30];
    }
  }
  return secret;
}

/** Numbers from the agency's daily counter: unique under concurrency, gaps allowed, never reused. */
@Injectable()
export class DossierCodes {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
  ) {}

  /** How the dossier gets its code when it is saved. */
  async numbering(tx: Tx, record: DossierRecord): Promise<Numbering> {
    const unit = await this.units.byId(record.agency_unit_id);
    const agency = unit?.agencyCode ?? this.config.agencyCode;
    const day = legalDate(tx.now);
    return { agency, day, prefix: codePrefix(agency, day) };
  }
}
