import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseInstant } from '#libs/kernel';
import { NOTICE_KINDS, PRODUCT_KINDS, type NoticeData } from '../domain/notice.js';
import { renderNotice } from './render-notice.js';

const at = (text: string): number => parseInstant(text) ?? NaN;

const data: NoticeData = {
  agency: 'Ban Quản lý Khu kinh tế Hải Phòng',
  desk: 'Bộ phận Tiếp nhận và Trả kết quả',
  number: '12/HDHS',
  dossierCode: 'H24.08-261123-0001',
  procedure: {
    code: '1.009748',
    name: {
      vi: 'Chấp thuận chủ trương đầu tư thuộc thẩm quyền của Ban Quản lý',
      en: 'Investment policy approval under the authority of the Authority',
    },
  },
  applicant: {
    name: 'Công ty TNHH Điện tử Cát Hải',
    address: 'Lô CN3, Khu kinh tế Đình Vũ – Cát Hải, Hải Phòng',
    phone: '0225 3 000 000',
    email: 'investor@demo.test',
    taxCode: '0200000000',
  },
  components: [
    { name: 'Văn bản đề nghị thực hiện dự án đầu tư', form: 'Bản chính', quantity: 1 },
    { name: 'Tài liệu về tư cách pháp lý của nhà đầu tư', form: 'Bản sao', quantity: 1 },
  ],
  limit: '17 ngày làm việc',
  receivedAt: at('2026-11-23T09:00:00+07:00'),
  dueAt: at('2026-12-17T17:00:00+07:00'),
  fee: 'Không',
  delivery: 'Trực tuyến',
  reason: 'Đề xuất dự án chưa nêu tiến độ góp vốn',
  explanation: [
    '24/11/2026: Ngày Văn hóa Việt Nam, không tính',
    '17 ngày làm việc từ 25/11 đến 17/12/2026',
  ],
  preparedBy: 'Nguyễn Thị Hằng',
};
const context = {
  issuedAt: at('2026-11-23T09:05:00+07:00'),
  verificationCode: 'ABCD-EFGH-JKLM',
  verificationUrl: 'http://localhost:8080/verify/ABCD-EFGH-JKLM',
};

it('writes the same bytes for the same paper', async () => {
  const [first, second] = [
    await renderNotice('receipt', data, context),
    await renderNotice('receipt', data, context),
  ];
  expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  expect(second.equals(first)).toBe(true);
});

it.each([...NOTICE_KINDS, ...PRODUCT_KINDS])('renders %s', async (kind) => {
  expect((await renderNotice(kind, data, context)).length).toBeGreaterThan(5_000);
});

const pdftotext = existsSync('/usr/bin/pdftotext');
if (!pdftotext)
  process.stderr.write('skipped: no pdftotext here to read the Vietnamese text back\n');
const itReads = pdftotext ? it : it.skip;
const textOf = async (of: NoticeData): Promise<string> =>
  execFileSync('/usr/bin/pdftotext', ['-layout', '-', '-'], {
    input: await renderNotice('receipt', of, context),
    encoding: 'utf8',
  }).normalize('NFC');

itReads('keeps stacked diacritics readable, on both copies', async () => {
  const text = await textOf(data);
  expect(text).toContain('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ');
  expect(text).toContain('Chấp thuận chủ trương đầu tư');
  expect(text).toContain('17 giờ 00 phút, thứ Năm, ngày 17/12/2026');
  expect(text).toContain('Liên 1: Lưu');
  expect(text).toContain('Liên 2: Giao cá nhân, tổ chức');
});

itReads.each([2, 9, 14])('with %d papers is signed beside the date that it promises', async (n) => {
  const components = Array.from({ length: n }, (_, i) => {
    return { name: `Tài liệu về dự án đầu tư, phần ${i + 1}`, form: 'Bản chính', quantity: 1 };
  });
  const pages = (await textOf({ ...data, components })).split('\f').filter((page) => page.trim());
  expect(pages).toHaveLength(n === 2 ? 2 : 4);
  const signed = pages.filter((page) => page.includes('NGƯỜI TIẾP NHẬN HỒ SƠ'));
  expect(signed).toHaveLength(2);
  for (const page of signed) expect(page).toContain('17 giờ 00 phút, thứ Năm, ngày 17/12/2026');
});
