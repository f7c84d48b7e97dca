import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';

/** Takes the words and addresses out of what was sent to somebody; that it was sent stays provable. */
@Injectable()
export class ForgetPerson {
  async run(tx: Tx, accountId: string): Promise<void> {
    await tx.query(
      `UPDATE delivery d SET address = 'erased-' || d.id, history = '[]', last_error = NULL,
              sealed_number = NULL
         FROM notification n WHERE n.id = d.notification_id AND n.account_id = $1`,
      [accountId],
    );
    await tx.query(
      `UPDATE notification SET title = '', body = '', mail_subject = NULL, mail_text = NULL,
              mail_html = NULL, mail_headers = NULL WHERE account_id = $1`,
      [accountId],
    );
    await tx.query(`DELETE FROM notification_preference WHERE account_id = $1`, [accountId]);
  }
}
