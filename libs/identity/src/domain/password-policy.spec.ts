import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { LOCAL_WORDS } from './local-words.js';
import { readCommonPasswords } from '../read-common-passwords.js';
import * as policy from './password-policy.js';

let common: ReadonlySet<string>;
beforeAll(async () => {
  common = await readCommonPasswords();
});
const checkPassword = (password: string, who: typeof about) =>
  policy.checkPassword(password, who, common);

const about = { email: 'Nguyen.Van.A@example.vn' };

describe('checkPassword', () => {
  it.each([
    'mười hai con giáp',
    'correct horse battery staple',
    'sáng mưa ở Hải Phòng, chiều nắng',
    'xk7b-motcua-92qpw-tz',
  ])('takes %s', (p) => expect(checkPassword(p, about).ok).toBe(true));

  it.each([
    ['too short', 'abc123xyz'],
    ['too long', 'ab1-'.repeat(51)],
    ['one character repeated', 'aaaaaaaaaaaaaaa'],
    ['the address', 'nguyen.van.a@example.vn'],
    ['the name in the address', 'nguyen.van.a2026'],
  ])('refuses %s', (_, password) => {
    const result = checkPassword(password, about);
    expect(result).toMatchObject({ ok: false, error: { code: 'password.weak' } });
  });

  it('keeps composed and decomposed accents as one, and changes nothing else', () => {
    const typed = '  Mười Hai con GIÁP!  ';
    for (const form of ['NFC', 'NFD'] as const) {
      expect(checkPassword(typed.normalize(form), about)).toEqual({ ok: true, value: typed });
    }
  });
});

const codeOf = (password: string): string | undefined => {
  const result = checkPassword(password, about);
  return result.ok ? undefined : result.error.code;
};

describe('the passwords that everybody tries', () => {
  it('are the 5,000 most common ones of the allowed length, and more', () => {
    const list = [...common];
    expect(list.length).toBeGreaterThanOrEqual(5_000);
    expect(list.filter((one) => Array.from(one).length < 10)).toEqual([]);
    expect(list.filter((one) => checkPassword(one, about).ok)).toEqual([]);
  });

  it.each(['Matkhau1234', 'Q1W2E3R4T5', '123456789a', 'qwertyuiop', 'nikita2003'])(
    '%s is one',
    (password) => expect(codeOf(password)).toBe('password.common'),
  );
});

describe('the words of this place', () => {
  it.each([
    'motcua-demo',
    'Motcua@2026',
    'H4iPh0ng!!2026',
    'hải phòng 1234567890',
    'Khu Kinh Tế 2026',
    'quản trị viên 2026',
    'Admin.HEZA.2026',
    'DinhVu-CatHai',
    'DEEPC 2027 abc',
  ])('%s rests on one', (password) => expect(codeOf(password)).toBe('password.local-word'));

  it('say which one it was', () =>
    expect(checkPassword('haiphong-2026', about)).toMatchObject({
      error: { errors: [{ pointer: '/password', detail: expect.stringContaining('“haiphong”') }] },
    }));

  it('are plain, so that they are found', () =>
    expect(LOCAL_WORDS.filter((word) => !/^[a-z]{3,}$/.test(word))).toEqual([]));

  it('cover the names of every zone, unit and field of the seeds', () => {
    const folder = path.resolve(import.meta.dirname, '../../../../seeds/reference');
    const read = (file: string): Named => parse(readFileSync(path.join(folder, file), 'utf8'));
    const names = [
      ...(read('zones.yaml').zones ?? []).map((zone) => zone.name),
      ...(read('units.yaml').units ?? []).map((unit) => unit.name),
      ...readdirSync(path.join(folder, 'procedures')).map(
        (file) => read(path.join('procedures', file)).field,
      ),
    ].flatMap((name) => [name?.vi ?? '', name?.en ?? '']);
    expect(names.length).toBeGreaterThan(150);
    const open = names.filter((name) => codeOf(`${name}, 2026, 2027`) !== 'password.local-word');
    expect(open).toEqual([]);
  });
});

interface Named {
  readonly zones?: readonly { readonly name: Name }[];
  readonly units?: readonly { readonly name: Name }[];
  readonly field?: Name;
}
interface Name {
  readonly vi: string;
  readonly en: string;
}
