import type {
  ProcedureDto,
  ProcedureItemDto,
} from '../../libs/procedure/src/http/procedure.dto.js';
import { startPortal, type Portal } from '../support/portal.js';

interface Page {
  items: ProcedureItemDto[];
  nextCursor: string | null;
}

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ seeds: 'reference' });
});
afterAll(() => portal.close());

const get = async <T>(path: string, language = 'vi'): Promise<T> => {
  const answer = await portal.http<T>('GET', `/api/v1${path}`, {
    headers: { 'accept-language': language },
  });
  expect(answer.status).toBe(200);
  return answer.body;
};
const codes = async (query: string): Promise<string[]> =>
  (await get<Page>(`/procedures?${query}`)).items.map((item) => item.code);

describe('the catalogue', () => {
  it.each([
    ['giay phep lao dong', '1.014199'],
    ['Giấy phép LAO ĐỘNG', '1.014199'],
    ['work permit', '1.014199'],
    ['1.009748', '1.009748'],
    ['noi quy', '2.001955'],
    ['cap giay chung nhan dang ky dau tu', '1.009664'],
    ['dang ky thanh lap cong ty', '2.001583'],
  ])('%s finds %s first', async (q, code) =>
    expect((await codes(`q=${encodeURIComponent(q)}`))[0]).toBe(code),
  );

  it('finds words in any order, and nothing where there is nothing', async () => {
    expect(await codes(`q=${encodeURIComponent('lao động phép')}`)).toContain('1.014199');
    expect(await codes('q=zzz')).toEqual([]);
    expect(await codes(`q=${encodeURIComponent('%')}`)).toHaveLength(25);
  });

  it('is read page by page without gap or repetition', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: Page = await get<Page>(`/procedures?limit=10${after}`);
      seen.push(...page.items.map((i) => i.code));
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(37);
    expect(new Set(seen).size).toBe(37);
  });

  it('is narrowed to a field by code or name', async () => {
    expect((await codes('field=labour')).sort()).toEqual(['1.014196', '1.014199', '2.001955']);
    expect(await codes(`field=${encodeURIComponent('Lao động')}`)).toHaveLength(3);
    expect(await codes('field=nowhere')).toEqual([]);
    const { items } = await get<{ items: { code: string; count: number }[] }>('/fields');
    expect(items.reduce((sum, f) => sum + f.count, 0)).toBe(37);
  });

  it.each(['limit=0', 'limit=101', 'cursor=x', 'colour=red'])('refuses ?%s', async (query) => {
    const { status } = await portal.http('GET', `/api/v1/procedures?${query}`);
    expect(status).toBe(400);
  });
});

describe('a procedure', () => {
  it('is shown with everything that a filing needs', async () => {
    const sheet = await get<ProcedureDto>('/procedures/1.009664');
    expect(sheet).toMatchObject({
      code: '1.009664',
      name: { vi: 'Cấp Giấy chứng nhận đăng ký đầu tư' },
      field: { code: 'investment', vi: 'Đầu tư', en: 'Investment' },
      agency: { code: 'heza' },
      limit: { amount: 10, unit: 'working-day' },
      fee: { amount: 0 },
      open: true,
    });
    expect(sheet.limits).toHaveLength(2);
    expect(sheet.components).toHaveLength(9);
    expect(sheet.components[4]).toMatchObject({ required: false, condition: { en: 'cases 2, 3' } });
    expect(sheet.legalBasis.map((l) => l.id)).toEqual(['L143/2025', 'ND96/2026', 'TT55/2026']);
    expect(sheet.steps.map((s) => s.key)).toEqual([
      'reception',
      'appraisal',
      'review',
      'signature',
      'issue',
      'return',
    ]);
    expect(sheet.steps.reduce((sum, s) => sum + s.hours, 0)).toBe(80);
  });

  it('names every unit that is asked, with the limit of the law', async () => {
    const { steps } = await get<ProcedureDto>('/procedures/1.009748');
    const asked = steps.find((s) => s.kind === 'consultation');
    expect(asked?.units).toHaveLength(7);
    expect(asked?.limit).toEqual({ amount: 7, unit: 'working-day' });
    expect(asked?.units.map((u) => u.vi)).toContain('Sở Tài chính');
  });

  it('has its form in the language of the reader', async () => {
    const form = async (language: string) =>
      (await get<ProcedureDto>('/procedures/1.014199', language)).form;
    expect(await form('vi')).toMatchObject({
      title: 'Cấp giấy phép lao động đối với người lao động nước ngoài',
      properties: { job: { title: 'Vị trí công việc' } },
    });
    expect(await form('en')).toMatchObject({ properties: { job: { title: 'Position' } } });
    expect(JSON.stringify(await form('en'))).not.toContain('x-i18n');
  });

  it('keeps the fields of its form in order', async () => {
    const { form } = await get<ProcedureDto>('/procedures/1.009664');
    const { properties } = form as { properties: Record<string, unknown> };
    expect(Object.keys(properties).slice(0, 3)).toEqual(['applicant', 'investors', 'project']);
  });

  it('follows the legal text where the portal contradicts it', async () => {
    const sheet = await get<ProcedureDto>('/procedures/1.013236');
    expect(sheet.limit).toEqual({ amount: 10, unit: 'working-day' });
    expect(sheet.limits.filter((l) => !l.inForce)).toMatchObject([
      { amount: 10, unit: 'calendar-day' },
    ]);
    expect(sheet.fee.amount).toBeNull();
    expect(sheet.fee.text.vi).toBe('Theo Nghị quyết HĐND');
  });

  it('that was abolished is still shown, but closed', async () =>
    expect(await get<ProcedureDto>('/procedures/3.000490')).toMatchObject({
      open: false,
      effectiveTo: '2026-06-30',
    }));

  it('that nobody knows is not found', async () => {
    const { status } = await portal.http('GET', '/api/v1/procedures/9.999999');
    expect(status).toBe(404);
  });
});

it('lists the zones, and which are open', async () => {
  const { items } = await get<{ items: { code: string; open: boolean }[] }>('/zones');
  expect(items).toHaveLength(36);
  expect(items.filter((z) => !z.open)).toHaveLength(2);
});
