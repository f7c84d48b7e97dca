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

/** The people of the demo. Every other unit gets accounts in the same manner when it is seeded. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    email: 'investor@demo.test',
    name: 'Trần Thu Hà',
    kind: 'investor',
    organisation: { name: 'Công ty TNHH Điện tử Hải Đăng', taxCode: '0201234567' },
    posts: [],
  },
  {
    email: 'investor2@demo.test',
    name: 'Kim Min-jun',
    kind: 'investor',
    locale: 'en',
    organisation: { name: 'Haneul Precision Vina Co., Ltd.', taxCode: '0209876543' },
    posts: [],
  },
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
