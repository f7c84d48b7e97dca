import type { DemoAccount } from '#libs/identity';

const officer = (
  email: string,
  name: string,
  ...posts: (readonly [DemoAccount['posts'][number]['role'], string])[]
): DemoAccount => ({
  email: `${email}@demo.test`,
  name,
  kind: 'officer',
  posts: posts.map(([role, unit]) => ({ role, unit })),
});

const investor = (
  email: string,
  name: string,
  organisation: string,
  taxCode: string,
  locale: DemoAccount['locale'] = 'vi',
): DemoAccount => ({
  email: `${email}@demo.test`,
  name,
  kind: 'investor',
  locale,
  organisation: { name: organisation, taxCode },
  posts: [],
});

/** The people of the demo. Every other unit gets accounts in the same manner when it is seeded. */
export const demoAccounts: readonly DemoAccount[] = [
  investor('investor', 'Trần Thu Hà', 'Công ty TNHH Điện tử Hải Đăng', '0201234567'),
  investor('investor2', 'Kim Min-jun', 'Haneul Precision Vina Co., Ltd.', '0209876543', 'en'),
  investor('investor3', 'Nguyễn Quốc Việt', 'Công ty CP Logistics Cửa Cấm', '0200345671'),
  investor(
    'investor4',
    'Sato Kenji',
    'Công ty TNHH Cơ khí chính xác Minato Việt Nam',
    '0200456782',
    'en',
  ),
  investor('investor5', 'Lin Chia-hao', 'Công ty TNHH Dệt may Bạch Long', '0200567893', 'en'),
  investor('investor6', 'Phạm Thị Hồng Nhung', 'Công ty CP Nhựa và Bao bì An Biên', '0200678904'),
  investor('investor7', 'Đào Mạnh Hùng', 'Công ty TNHH Thép Tràng Cát', '0200789015'),
  investor(
    'investor8',
    'Park Soo-yeon',
    'Hansol Battery Materials Vietnam Co., Ltd.',
    '0200890126',
    'en',
  ),
  investor('investor9', 'Vũ Ngọc Bích', 'Công ty TNHH Thực phẩm Đông Hải', '0200901237'),
  investor('investor10', 'Müller Andreas', 'Nordwerk Pumpen Việt Nam GmbH', '0200912348', 'en'),
  officer('receptionist', 'Nguyễn Thị Mai', ['receptionist', 'heza.one-stop']),
  officer('specialist', 'Lê Minh Quân', ['specialist', 'heza.investment']),
  officer('specialist2', 'Phạm Ngọc Ánh', ['specialist', 'heza.investment']),
  officer('head', 'Vũ Đức Thắng', ['head', 'heza.investment']),
  officer('head2', 'Hoàng Lan Chi', ['head', 'heza.investment']),
  officer('leader', 'Bùi Quang Hải', ['leader', 'heza']),
  officer('clerk', 'Đỗ Thanh Hương', ['clerk', 'heza'], ['clerk', 'heza.office']),
  officer('consultee.finance', 'Đặng Văn Khoa', ['consultee', 'city.finance']),
  officer('consultee.environment', 'Ngô Bích Ngọc', ['consultee', 'city.agriculture-environment']),
  officer('consultee.construction', 'Phan Tuấn Anh', ['consultee', 'city.construction']),
  officer('consultee.science', 'Mai Phương Thảo', ['consultee', 'city.science']),
  officer('consultee.industry', 'Trịnh Công Sơn Hà', ['consultee', 'city.industry-trade']),
  officer('consultee.police', 'Lương Mạnh Cường', ['consultee', 'city.police']),
  officer('consultee.military', 'Hồ Sỹ Đạt', ['consultee', 'city.military']),
  officer('manager', 'Nguyễn Hoàng Long', ['manager', 'heza']),
  officer('process-owner', 'Tạ Thị Kim Oanh', ['process-owner', 'heza']),
  officer('process-owner2', 'Đinh Gia Bảo', ['process-owner', 'heza']),
  officer('auditor', 'Cao Thùy Linh', ['auditor', 'heza']),
  officer('admin', 'Quản trị hệ thống', ['administrator', 'heza']),
];
