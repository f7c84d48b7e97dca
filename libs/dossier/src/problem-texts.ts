import type { Localized } from '#libs/kernel';
import { registerProblemTexts } from '#libs/platform';
import type { DossierRefusalCode } from './domain/index.js';

const title = (vi: string, en: string): { readonly title: Localized } => ({ title: { vi, en } });

type Own = Exclude<DossierRefusalCode, 'dossier.stale'> | 'tracking.wrong-secret';

/** Closed over the codes: a refusal without words for people does not compile. */
const TEXTS = {
  'dossier.not-found': title('Không tìm thấy hồ sơ', 'There is no such dossier'),
  'dossier.not-permitted': title(
    'Việc này không thuộc thẩm quyền của bạn',
    'This is not yours to do on this dossier',
  ),
  'dossier.not-in-state': title(
    'Trạng thái hồ sơ không cho phép việc này',
    'The dossier is not in a state that allows this',
  ),
  'dossier.procedure-unknown': title('Không có thủ tục này', 'There is no such procedure'),
  'dossier.procedure-closed': title(
    'Thủ tục không còn nhận hồ sơ',
    'This procedure takes no dossiers any more',
  ),
  'dossier.incomplete': title('Hồ sơ chưa đầy đủ', 'The dossier is not complete yet'),
  'dossier.supplement-once': title(
    'Mỗi giai đoạn chỉ yêu cầu bổ sung một lần, trừ khi lãnh đạo nêu lý do',
    'A supplement is requested once in a stage, unless a leader gives a reason',
  ),
  'dossier.reason-required': title('Cần nêu lý do', 'A reason is needed'),
  'dossier.paused': title('Thời hạn đang tạm dừng', 'The clock is paused'),
  'dossier.not-paused': title('Thời hạn không bị tạm dừng', 'The clock is not paused'),
  'dossier.already-extended': title('Hồ sơ đã được gia hạn', 'The dossier was extended already'),
  'dossier.extension-too-late': title(
    'Phải gia hạn trước ngày hẹn trả ít nhất một ngày',
    'An extension is given at least a day before the due date',
  ),
  'dossier.fee-unknown': title(
    'Cần nhập mức phí hoặc lý do miễn',
    'Enter the fee, or why it is waived',
  ),
  'dossier.payment-amount': title(
    'Số tiền không đúng mức phí',
    'The amount is not the fee of this dossier',
  ),
  'dossier.payment-in-future': title(
    'Thời điểm nộp ở trong tương lai',
    'The payment lies in the future',
  ),
  'dossier.already-rated': title('Hồ sơ đã được đánh giá', 'The dossier was rated already'),
  'task.not-found': title('Không tìm thấy công việc', 'There is no such task'),
  'task.closed': title('Công việc đã kết thúc', 'This task is finished already'),
  'task.not-yours': title('Công việc của vai trò khác', 'This task belongs to another role'),
  'task.taken': title('Đồng nghiệp đang xử lý việc này', 'A colleague has this task'),
  'task.not-assignable': title(
    'Người này không giữ vai trò của bước',
    'This person does not hold the role of the step',
  ),
  'task.unknown-outcome': title('Bước này không có kết quả đó', 'The step has no such outcome'),
  'task.data-required': title('Kết quả này cần thêm nội dung', 'This outcome needs its data'),
  'task.four-eyes': title(
    'Bước này phải do người khác thực hiện',
    'Another person has to do this step',
  ),
  'task.answered-by-opinion': title(
    'Việc lấy ý kiến được trả lời bằng văn bản ý kiến',
    'A consultation is answered by its opinion',
  ),
  'consultation.not-found': title('Không tìm thấy việc lấy ý kiến', 'No such consultation'),
  'consultation.closed': title('Việc lấy ý kiến đã kết thúc', 'The consultation is closed'),
  'consultation.unknown-unit': title('Không có đơn vị này', 'There is no such unit'),
  'consultation.already-asked': title(
    'Đơn vị này đang được hỏi',
    'This unit is being asked already',
  ),
  'consultation.conditions-required': title('Cần nêu điều kiện', 'Name the conditions'),
  'process.stuck': title('Quy trình không thể đi tiếp', 'The process cannot go on'),
  'tracking.wrong-secret': title('Mã tra cứu không đúng', 'This is not the secret of the code'),
} as const satisfies Record<Own, { readonly title: Localized }>;

registerProblemTexts(TEXTS);
