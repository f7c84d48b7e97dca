import { isDeadAddress, readDeliveryReport } from './delivery-report.js';

const report = (action: string, status: string): string =>
  [
    'From: MAILER-DAEMON@mx.example.vn',
    'To: no-reply@motcua.test',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="B1/mx.example.vn"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--B1/mx.example.vn',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'I am sorry. Message-ID: <not-this-one@x>',
    '',
    '--B1/mx.example.vn',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.vn',
    'Arrival-Date: Mon, 23 Nov 2026 09:00:00 +0700',
    '',
    'Final-Recipient: rfc822; Nobody@Example.vn',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 <nobody@example.vn>:',
    '    Recipient address rejected',
    '',
    '--B1/mx.example.vn',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: [H24.08-261123-0001] News',
    'Message-ID:',
    ' <0199d3f0-0000-7000-8000-000000000001@localhost>',
    '',
    '--B1/mx.example.vn--',
    '',
  ].join('\r\n');

describe('a delivery report', () => {
  it('names the mail, the recipient and what became of it', () => {
    expect(readDeliveryReport(report('failed', '5.1.1'))).toEqual({
      messageId: '<0199d3f0-0000-7000-8000-000000000001@localhost>',
      recipients: [
        {
          address: 'nobody@example.vn',
          action: 'failed',
          status: '5.1.1',
          diagnostic: '550 5.1.1 <nobody@example.vn>: Recipient address rejected',
        },
      ],
    });
  });

  it.each(['delayed', 'delivered', 'relayed', 'expanded'])('knows %s', (action) =>
    expect(readDeliveryReport(report(action, '4.4.1'))?.recipients[0]?.action).toBe(action),
  );

  it.each([
    ['', 'nothing'],
    ['Subject: hello\n\nI am on leave.', 'a plain mail'],
    [report('failed', '5.1.1').replace('message/delivery-status', 'text/plain'), 'no status part'],
    [report('failed', '5.1.1').replace('multipart/report', 'multipart/mixed'), 'another kind'],
  ])('does not take %#: %s for one', (raw) => expect(readDeliveryReport(raw)).toBeUndefined());

  it('leaves out groups without a known action', () =>
    expect(readDeliveryReport(report('vanished', '5.0.0'))?.recipients).toEqual([]));

  it.each([
    ['5.1.1', true],
    ['5.1.10', true],
    ['5.2.2', false],
    ['5.7.1', false],
    ['4.1.1', false],
  ])('%s is a dead address: %s', (status, dead) => expect(isDeadAddress(status)).toBe(dead));
});
