import type { DemoAccount } from '#libs/identity';
import type { Draw } from './draw.js';

type Form = Readonly<Record<string, unknown>>;

const PROJECTS = [
  'Nhà máy linh kiện điện tử',
  'Nhà máy khuôn mẫu và ép nhựa chính xác',
  'Trung tâm logistics và kho lạnh',
  'Nhà máy vật liệu pin',
  'Nhà máy may mặc xuất khẩu',
  'Xưởng gia công cơ khí và xử lý bề mặt',
  'Nhà máy bao bì thân thiện môi trường',
  'Nhà máy chế biến thủy sản',
  'Nhà máy bơm và van công nghiệp',
  'Nhà xưởng xây sẵn cho thuê',
] as const;
const PLOTS = ['CN2-1', 'CN3', 'CN4-7', 'CN5-2', 'CN8', 'L1.4', 'B12', 'IN3-11'] as const;
const ZONES = ['Nam Đình Vũ', 'Đình Vũ', 'Tràng Duệ', 'VSIP Hải Phòng', 'Nam Cầu Kiền'] as const;
const WORKERS = [
  'TANAKA HIROSHI',
  'KIM SEO-JUN',
  'CHEN WEI-TING',
  'SCHMIDT THOMAS',
  'WATANABE YUKI',
  'PARK JI-HOON',
  'LIU YANG',
  'SUZUKI AKIRA',
] as const;

/** Makes one company's own answer of the example that a form carries in itself. */
export function personalised(example: Form, account: DemoAccount, draw: Draw): Form {
  const { name, taxCode } = account.organisation ?? { name: account.name, taxCode: '0200000000' };
  const area = draw.whole('area', 4, 160) * 500;
  const billions = draw.whole('capital', 30, 2_400);
  const zone = draw.pick('zone', ZONES);
  const facts: Form = {
    'applicant.name': name,
    'applicant.registrationNumber': taxCode,
    'applicant.taxCode': taxCode,
    'applicant.email': account.email,
    'applicant.representativeName': account.name,
    'applicant.phone': `0225 3${draw.whole('phone', 100, 999)} ${draw.whole('line', 100, 999)}`,
    'applicant.address': `Lô ${draw.pick('plot', PLOTS)}, KCN ${zone}, thành phố Hải Phòng`,
    'project.name': `${draw.pick('project', PROJECTS)} ${shortName(name)}`,
    'project.location': `Lô ${draw.pick('plot', PLOTS)}`,
    'project.landAreaM2': area,
    'capital.totalVnd': billions * 1e9,
    'capital.totalUsd': Math.round((billions * 1e9) / 25_600),
    'capital.equityVnd': Math.round(billions * 0.4) * 1e9,
    'capital.loanVnd': billions * 1e9 - Math.round(billions * 0.4) * 1e9,
    'labour.vietnamese': draw.whole('workers', 40, 1_800),
    'labour.foreign': draw.whole('experts', 2, 40),
    'works.name': `Nhà xưởng số ${draw.whole('hall', 1, 6)}`,
    'works.floorAreaM2': Math.round(area * 0.6),
    'worker.fullName': draw.pick('worker', WORKERS),
    'worker.passportNumber': `TR${draw.whole('passport', 1_000_000, 9_999_999)}`,
    'employer.employees': draw.whole('workers', 40, 1_800),
    delivery: draw.pick('delivery', ['online', 'online', 'desk', 'post']),
  };
  return Object.entries(facts).reduce(
    (form, [path, value]) => replaced(form, path.split('.'), value),
    example,
  );
}

/** Only what the form already says is said otherwise. */
function replaced(form: Form, [head = '', ...rest]: readonly string[], value: unknown): Form {
  const old = form[head];
  if (old === undefined) return form;
  if (rest.length === 0) return { ...form, [head]: value };
  return isForm(old) ? { ...form, [head]: replaced(old, rest, value) } : form;
}

const isForm = (value: unknown): value is Form =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shortName = (name: string): string =>
  name
    .replace(/^(Công ty (TNHH|CP)|Tập đoàn)\s+/u, '')
    .replace(/,? (Co\., Ltd\.|GmbH)$/u, '')
    .split(' ')
    .slice(-3)
    .join(' ');
