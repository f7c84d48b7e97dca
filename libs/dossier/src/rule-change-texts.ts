import type { Localized } from '#libs/kernel';
import { registerProblemTexts } from '#libs/platform';
import type { RuleRefusalCode } from './rule-changes.js';

interface Words {
  readonly title: Localized;
  readonly detail?: Localized;
}
const words = (title: Localized, detail: Localized): Words => ({ title, detail });

const TEXTS = {
  'rule-change.not-found': {
    title: { vi: 'Không có thay đổi này', en: 'There is no such change' },
  },
  'rule-change.not-in-state': words(
    { vi: 'Thay đổi chưa ở bước này', en: 'The change is not at this point' },
    {
      vi: 'Hãy tải lại trang: thay đổi phải được diễn tập xong rồi mới phê duyệt, và chỉ phê duyệt một lần.',
      en: 'Load the page again: a change is approved after its rehearsal, and only once.',
    },
  ),
  'rule-change.four-eyes': words(
    { vi: 'Cần một người khác phê duyệt', en: 'Another person has to approve it' },
    {
      vi: 'Người đề xuất không tự phê duyệt; hãy nhờ một đồng nghiệp có thẩm quyền.',
      en: 'Who proposed it does not approve it; ask a colleague who may.',
    },
  ),
  'rule-change.outdated': words(
    { vi: 'Đã có phiên bản lịch mới hơn', en: 'A later calendar is in force' },
    {
      vi: 'Hãy đề xuất lại trên phiên bản đang có hiệu lực.',
      en: 'Propose it anew, from the version in force.',
    },
  ),
  'rule-change.unknown': words(
    { vi: 'Không tìm thấy điều được nêu', en: 'Something named does not exist' },
    {
      vi: 'Hãy kiểm tra lại mã đơn vị, mã thủ tục và trường hợp thời hạn.',
      en: 'Check the codes of units, of the procedure and of its limit case.',
    },
  ),
  'calendar.invalid': words(
    { vi: 'Lịch đề xuất chưa hợp lệ', en: 'The calendar would not be valid' },
    {
      vi: 'Một hoặc nhiều ngày trong đề xuất chưa đúng; xem từng mục.',
      en: 'One or more days of the proposal are wrong; see each entry.',
    },
  ),
  'calendar.nothing-changes': words(
    { vi: 'Đề xuất không thay đổi gì', en: 'The proposal changes nothing' },
    { vi: 'Hãy nêu ít nhất một ngày hoặc một năm.', en: 'Name at least one day or one year.' },
  ),
} as const satisfies Partial<Record<RuleRefusalCode, Words>>;

registerProblemTexts(TEXTS);
