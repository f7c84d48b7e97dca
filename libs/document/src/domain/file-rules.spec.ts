import { checkHead, safeFileName, typeOfName } from './file-rules.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const ALL = ['pdf', 'png', 'jpg', 'docx', 'xlsx'] as const;

describe('what may be attached', () => {
  it.each([
    ['giấy phép.PDF', 'pdf'],
    ['scan.jpeg', 'jpg'],
    ['plan.xlsx', 'xlsx'],
  ])('%s is %s', (name, type) => expect(typeOfName(name, ALL)).toEqual({ ok: true, value: type }));

  it.each(['page.html', 'image.svg', 'noextension', 'archive.zip', 'run.pdf.exe'])(
    'refuses %s by name',
    (name) =>
      expect(typeOfName(name, ALL)).toMatchObject({
        ok: false,
        error: { code: 'attachment.type-not-allowed' },
      }),
  );

  it('refuses a kind that the paper does not take, and says which it does', () => {
    expect(typeOfName('a.docx', ['pdf', 'jpg'])).toMatchObject({
      error: {
        code: 'attachment.type-not-allowed',
        detail: 'For this paper, send a file of the kind PDF or JPEG.',
      },
    });
    expect(typeOfName('a.jpeg', ['pdf', 'jpg'])).toEqual({ ok: true, value: 'jpg' });
  });

  it('compares the first bytes with the promise of the name', () => {
    expect(checkHead(bytes('%PDF-1.7\n'), 'pdf').ok).toBe(true);
    expect(checkHead(bytes('<html>'), 'pdf')).toMatchObject({
      error: { code: 'attachment.content-mismatch' },
    });
    expect(checkHead(new Uint8Array(), 'png')).toMatchObject({
      error: { code: 'attachment.empty' },
    });
  });

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\temp\\a.pdf', 'a.pdf'],
    ['a\u0000\u202Eb.pdf', 'ab.pdf'],
    ['...', 'file'],
  ])('cleans %j to %j', (raw, clean) => expect(safeFileName(raw)).toBe(clean));

  it('keeps the extension of a very long name', () =>
    expect(safeFileName(`${'x'.repeat(400)}.pdf`)).toMatch(/^x{196}\.pdf$/));
});
