import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verifyDkim } from '../support/dkim.js';
import { startSmtp, type TestSmtp } from '../support/smtp.js';
import { openPostOffice, type PostOffice } from './post-office.js';

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

describe('a mail signed with DKIM', () => {
  const { publicKey, privateKey } = pair();
  const der = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  const dns = (name: string): string | undefined =>
    name === 'desk._domainkey.haiphong.test' ? `v=DKIM1; k=rsa; p=${der}` : undefined;
  let office: PostOffice;
  let smtp: TestSmtp;
  let folder: string;
  let mail: Buffer;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'motcua-dkim-'));
    const keyFile = path.join(folder, 'dkim.pem');
    await writeFile(keyFile, privateKey.export({ format: 'pem', type: 'pkcs8' }));
    smtp = await startSmtp(0, { keepRaw: true });
    office = await openPostOffice({
      environment: {
        SMTP_URL: smtp.url,
        MAIL_FROM: 'Một cửa <no-reply@haiphong.test>',
        DKIM_DOMAIN: 'haiphong.test',
        DKIM_SELECTOR: 'desk',
        DKIM_KEY_FILE: keyFile,
      },
    });
    await office.happen('dossier.accepted');
    await office.drain();
    mail = smtp.raw[0] ?? Buffer.alloc(0);
  }, 60_000);
  afterAll(async () => {
    await office.close();
    await smtp.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is verified by the key that DNS names, over what the reader sees', () => {
    expect(smtp.raw).toHaveLength(1);
    const verdict = verifyDkim(mail, dns);
    expect(verdict).toMatchObject({ valid: true, reason: 'ok' });
    expect(verdict.signed).toEqual(
      expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id']),
    );
  });

  it.each([
    [
      'another sender',
      (m: string) => m.replace('no-reply@haiphong.test', 'no-reply@haiphong.evil'),
    ],
    ['another subject', (m: string) => m.replace(/^Subject: .*/m, 'Subject: x')],
  ])('does not verify with %s', (_what, change) => {
    const changed = Buffer.from(change(mail.toString('latin1')), 'latin1');
    expect(changed.equals(mail)).toBe(false);
    expect(verifyDkim(changed, dns)).toMatchObject({ reason: 'the signature does not fit' });
  });

  it('does not verify with another body, nor by another key', () => {
    const longer = Buffer.concat([mail, Buffer.from('more\r\n')]);
    expect(verifyDkim(longer, dns)).toMatchObject({ reason: 'the body is another' });
    const other = pair().publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    expect(verifyDkim(mail, () => `v=DKIM1; p=${other}`)).toMatchObject({ valid: false });
    expect(verifyDkim(mail, () => undefined)).toMatchObject({ reason: 'no key in DNS' });
  });
});
