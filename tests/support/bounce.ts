import { createHash, createHmac } from 'node:crypto';

/** A mail that came back (RFC 3464), as the mail server reports it to the portal. */
export function bounce(
  { messageId, to, status = '5.1.1' }: { messageId: string; to: string; status?: string },
  secret: string,
  timestamp: number,
): { body: object; headers: Record<string, string> } {
  const message = [
    'Content-Type: multipart/report; report-type=delivery-status; boundary=B',
    '',
    '--B',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    `Status: ${status}`,
    '',
    '--B',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    '',
    '--B--',
  ].join('\r\n');
  const digest = createHash('sha256').update(message).digest('hex');
  const signature = createHmac('sha256', secret).update(`${timestamp}.${digest}`).digest('hex');
  return { body: { message, timestamp }, headers: { 'x-signature': signature } };
}
