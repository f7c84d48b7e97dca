import type { Localized } from '#libs/kernel';
import { registerProblemTexts } from '#libs/platform';
import type { RuleRefusalCode } from './rule-changes.js';

const title = (vi: string, en: string): { readonly title: Localized } => ({ title: { vi, en } });

const TEXTS = {
  'rule-change.not-found': title('Không có thay đổi này', 'There is no such change'),
  'rule-change.not-in-state': title('Thay đổi chưa ở bước này', 'The change is not at this point'),
  'rule-change.four-eyes': title(
    'Người đề xuất không tự phê duyệt; cần một người khác',
    'Who proposed it does not approve it; another person has to',
  ),
  'rule-change.outdated': title(
    'Đã có phiên bản mới hơn; hãy đề xuất lại',
    'A later version is in force; propose it anew',
  ),
  'rule-change.unknown': title('Không tìm thấy điều được nêu', 'Something named does not exist'),
  'calendar.nothing-changes': title('Đề xuất không thay đổi gì', 'The proposal changes nothing'),
} as const satisfies Partial<Record<RuleRefusalCode, { readonly title: Localized }>>;

registerProblemTexts(TEXTS);
