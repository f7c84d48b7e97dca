import type { Localized } from '#libs/kernel';
import { registerProblemTexts, type ProblemText } from '#libs/platform';
import type { StandingRefusalCode } from './domain/index.js';

const words = (vi: string, en: string, detail: Localized): ProblemText => ({
  title: { vi, en },
  detail,
});

/** Closed over the codes: a refusal without words for people does not compile. */
const TEXTS = {
  'standing.not-yours': words(
    'Việc này không thuộc thẩm quyền của bạn',
    'This is not yours to record',
    {
      vi: 'Chỉ chính cán bộ đó hoặc lãnh đạo phụ trách được ghi nhận.',
      en: 'Only the officer concerned, or whoever is in charge of them, records this.',
    },
  ),
  'standing.period': words('Khoảng thời gian không hợp lệ', 'The period is not right', {
    vi: 'Thời điểm kết thúc phải sau thời điểm bắt đầu và chưa qua.',
    en: 'It must end after it begins, and not in the past.',
  }),
  'absence.unknown': words('Không có lần vắng mặt này', 'There is no such absence', {
    vi: 'Hãy tải lại danh sách vắng mặt.',
    en: 'Load the list of absences again.',
  }),
  'absence.overlaps': words('Trùng với lần vắng mặt khác', 'It overlaps another absence', {
    vi: 'Trong khoảng này đã có một lần vắng mặt; hãy kết thúc lần đó hoặc chọn ngày khác.',
    en: 'There is an absence in that period already; end that one or choose other dates.',
  }),
  'absence.ended': words('Lần vắng mặt này đã kết thúc', 'This absence has ended', {
    vi: 'Không còn gì để kết thúc; hãy tải lại danh sách.',
    en: 'There is nothing left to end; load the list again.',
  }),
  'absence.substitute-unfit': words('Người này không thay được', 'This person cannot stand in', {
    vi: 'Người thay phải giữ cùng vai trò trong cùng đơn vị, hoặc được ủy quyền trước.',
    en: 'A substitute holds the same role in the same unit, or is given a delegation first.',
  }),
  'delegation.unknown': words('Không có ủy quyền này', 'There is no such delegation', {
    vi: 'Hãy tải lại danh sách ủy quyền.',
    en: 'Load the list of delegations again.',
  }),
  'delegation.ended': words('Ủy quyền này đã kết thúc', 'This delegation has ended', {
    vi: 'Ủy quyền đã hết hạn hoặc đã bị thu hồi.',
    en: 'It has run out or was revoked.',
  }),
  'delegation.role-not-delegable': words(
    'Vai trò này không được ủy quyền',
    'This role cannot be delegated',
    {
      vi: 'Quản trị, chủ quy trình và kiểm tra viên không được ủy quyền cho người khác.',
      en: 'Administration, process ownership and audit are never lent to others.',
    },
  ),
  'delegation.not-held': words(
    'Người ủy quyền không giữ vai trò đó',
    'The giver does not hold this post',
    {
      vi: 'Chỉ ủy quyền được vai trò của chính mình trong thời gian đang giữ; vai trò được ủy quyền không được ủy quyền lại.',
      en: 'Only one’s own post is lent, while it is held; what was lent is not lent on.',
    },
  ),
  'delegation.receiver-unfit': words(
    'Không thể ủy quyền cho người này',
    'Nothing can be delegated to this person',
    {
      vi: 'Hãy chọn một cán bộ khác đang có tài khoản hoạt động.',
      en: 'Choose another officer with an open account.',
    },
  ),
  'delegation.exists': words(
    'Người này đã được ủy quyền trong khoảng đó',
    'This person acts for the giver already',
    {
      vi: 'Đã có ủy quyền cùng vai trò trong khoảng thời gian này; hãy thu hồi hoặc chọn ngày khác.',
      en: 'There is a delegation of this role in that period; revoke it or choose other dates.',
    },
  ),
  'delegation.signing-only-leader': words(
    'Chỉ lãnh đạo ủy quyền ký',
    'Only a leader lends a signature',
    {
      vi: 'Quyền ký chỉ đi kèm vai trò lãnh đạo cơ quan.',
      en: 'Signing comes with the role of a leader only.',
    },
  ),
  'delegation.signing-own-only': words(
    'Lãnh đạo phải tự ủy quyền ký',
    'Leaders lend their signature themselves',
    {
      vi: 'Không ai khác được ghi nhận thay việc ủy quyền ký.',
      en: 'Nobody else records it for them.',
    },
  ),
  'delegation.basis-required': words(
    'Cần số văn bản ủy quyền ký',
    'Name the document of the delegation',
    {
      vi: 'Ghi số, ngày của văn bản ủy quyền ký.',
      en: 'Give number and date of the written delegation.',
    },
  ),
  'conflict.unknown': words('Không có khai báo này', 'There is no such declaration', {
    vi: 'Hãy tải lại danh sách.',
    en: 'Load the list again.',
  }),
  'conflict.ended': words('Khai báo này đã kết thúc', 'This declaration has ended', {
    vi: 'Không còn gì để kết thúc.',
    en: 'There is nothing left to end.',
  }),
  'conflict.exists': words('Đã có khai báo này', 'This was declared already', {
    vi: 'Cán bộ này đã được ghi nhận xung đột lợi ích với người nộp đó.',
    en: 'A conflict of interest with this applicant stands already.',
  }),
  'conflict.applicant-unknown': words('Không rõ người nộp nào', 'Which applicant is meant?', {
    vi: 'Hãy nhập mã số thuế của tổ chức, hoặc khai báo từ trang hồ sơ.',
    en: 'Enter the tax code of the organisation, or declare it on the page of the dossier.',
  }),
} as const satisfies Record<StandingRefusalCode, ProblemText>;

registerProblemTexts(TEXTS);
