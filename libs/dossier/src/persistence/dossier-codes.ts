import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { legalDate, type LocalDate } from '#libs/kernel';
import { UnitDirectory } from '#libs/identity';
import { Config, type Tx } from '#libs/platform';
import type { DossierRecord } from './dossier-record.js';

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

  async give(tx: Tx, record: DossierRecord): Promise<string> {
    const unit = await this.units.byId(record.agency_unit_id);
    const agency = unit?.agencyCode ?? this.config.agencyCode;
    const day = legalDate(tx.now);
    const prefix = codePrefix(agency, day);
    const [rows]: [{ code: string }[], number] = await tx.query(
      `WITH counter AS (
         INSERT INTO dossier_counter AS c (agency_code, day, next) VALUES ($2, $3, 1)
         ON CONFLICT ON CONSTRAINT dossier_counter_pk DO UPDATE SET next = c.next + 1
         RETURNING next::text AS n
       )
       UPDATE dossier SET code = $4 || repeat('0', greatest(0, 4 - length(n))) || n
         FROM counter WHERE id = $1 RETURNING code`,
      [record.id, agency, day, prefix],
    );
    const code = rows[0]?.code;
    if (code === undefined) throw new Error(`Dossier ${record.id} got no code`);
    return code;
  }
}
