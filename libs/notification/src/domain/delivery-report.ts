/** What a mail server reported about a mail that it had taken over (RFC 3464). */
export interface DeliveryReport {
  /** Message-ID of the mail it is about, with its angle brackets. */
  readonly messageId: string | undefined;
  readonly recipients: readonly ReportedRecipient[];
}

export interface ReportedRecipient {
  readonly address: string;
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
  /** Enhanced status code, for example `5.1.1`. */
  readonly status: string;
  readonly diagnostic: string | undefined;
}

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
type Fields = ReadonlyMap<string, string>;

/** Reads the raw message; `undefined` where it is no delivery report. */
export function readDeliveryReport(raw: string): DeliveryReport | undefined {
  const { head, body } = split(raw.replace(/\r\n/g, '\n'));
  const type = fieldsOf(head).get('content-type') ?? '';
  const boundary = /boundary="?([^";\n]+)"?/i.exec(type)?.[1];
  if (!/^multipart\/report/i.test(type) || boundary === undefined) return undefined;
  const parts = body.split(`--${boundary}`).slice(1).map(partOf);
  const status = parts.find((p) => /^message\/delivery-status/i.test(p.type));
  if (status === undefined) return undefined;
  const recipients = status.body
    .split(/\n{2,}/)
    .map((group) => recipientOf(fieldsOf(group)))
    .filter((r) => r !== undefined);
  const original = parts.find((p) => /^(message\/rfc822|text\/rfc822-headers)/i.test(p.type));
  const messageId = original && fieldsOf(split(original.body).head).get('message-id');
  return { messageId: /<[^<>\s]+>/.exec(messageId ?? '')?.[0], recipients };
}

/** The address does not exist, or is not a mailbox any more. */
export const isDeadAddress = (status: string): boolean => /^5\.1\.(1|2|3|6|10)$/.test(status);

function recipientOf(fields: Fields): ReportedRecipient | undefined {
  const address = typed(fields.get('final-recipient') ?? fields.get('original-recipient'));
  const action = ACTIONS.find((a) => a === fields.get('action')?.trim().toLowerCase());
  if (address === undefined || action === undefined) return undefined;
  return {
    address: address.toLowerCase(),
    action,
    status: /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '',
    diagnostic: typed(fields.get('diagnostic-code')),
  };
}

/** `rfc822; somebody@example.vn` */
const typed = (value: string | undefined): string | undefined =>
  value?.slice(value.indexOf(';') + 1).trim();

function partOf(text: string): { type: string; body: string } {
  const { head, body } = split(text.replace(/^[^\n]*\n/, ''));
  return { type: (fieldsOf(head).get('content-type') ?? 'text/plain').trim(), body: body.trim() };
}

function split(text: string): { head: string; body: string } {
  const at = text.indexOf('\n\n');
  return at < 0 ? { head: text, body: '' } : { head: text.slice(0, at), body: text.slice(at + 2) };
}

/** Header fields by lower-case name, folded lines put together. */
function fieldsOf(head: string): Fields {
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n');
  return new Map(
    lines
      .map((line) => /^([!-9;-~]+):\s*(.*)$/.exec(line))
      .filter((m) => m !== null)
      .map((m): [string, string] => [(m[1] ?? '').toLowerCase(), m[2] ?? '']),
  );
}
