import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';

/** What stands in place of the name of somebody who asked to be forgotten. */
export const ERASED_NAME = 'Tài khoản đã xóa';

/** Empties an account for good. The row stays, so that what refers to it still refers to somebody. */
@Injectable()
export class EraseAccount {
  async run(tx: Tx, accountId: string): Promise<void> {
    const gone = [
      `DELETE FROM session WHERE account_id = $1
          OR identity_id IN (SELECT id FROM outside_identity WHERE account_id = $1)`,
      `DELETE FROM recovery_code WHERE account_id = $1`,
      `DELETE FROM second_factor WHERE account_id = $1`,
      `DELETE FROM passkey WHERE account_id = $1`,
      `DELETE FROM passkey_ceremony WHERE account_id = $1`,
      `DELETE FROM login_challenge WHERE account_id = $1`,
      `UPDATE factor_loss SET grounds = '' WHERE account_id = $1`,
      `DELETE FROM account_token t USING account a
        WHERE a.id = $1 AND (t.account_id = a.id OR t.email = a.email)`,
    ];
    for (const statement of gone) await tx.query(statement, [accountId]);
    await this.closeDoors(tx, accountId);
    await tx.query(
      `UPDATE account SET name = $2, email = 'erased-' || id || '@erased.invalid', phone = NULL,
              organisation_name = NULL, organisation_tax_code = NULL, password_hash = NULL, search = '',
              blocked_at = coalesce(blocked_at, $3), blocked_reason = 'erased'
        WHERE id = $1`,
      [accountId, ERASED_NAME, new Date(tx.now)],
    );
  }
  /** Nobody acts in the account any more, and its person nowhere else; that they did stays, without a name. */
  private async closeDoors(tx: Tx, accountId: string): Promise<void> {
    const own = `(SELECT id FROM outside_identity WHERE account_id = $1)`;
    await tx.query(
      `UPDATE organisation_access SET revoked_at = $2, revoked_by = $1
        WHERE revoked_at IS NULL AND (account_id = $1 OR identity_id IN ${own})`,
      [accountId, new Date(tx.now)],
    );
    const statements = [
      `UPDATE organisation_access SET tax_code = '' WHERE account_id = $1`,
      `DELETE FROM sign_on_flow WHERE link_account_id = $1`,
      `DELETE FROM pending_identity WHERE identity_id IN ${own}`,
    ];
    for (const statement of statements) await tx.query(statement, [accountId]);
    await tx.query(
      `UPDATE outside_identity SET subject = 'erased-' || id, name = $2, account_id = NULL, linked_at = NULL
        WHERE account_id = $1`,
      [accountId, ERASED_NAME],
    );
  }
}
