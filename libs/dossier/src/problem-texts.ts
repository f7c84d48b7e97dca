import type { Localized } from '#libs/kernel';
import { registerProblemTexts, type ProblemText } from '#libs/platform';
import type { DossierRefusalCode } from './domain/index.js';

const title = (vi: string, en: string): ProblemText => ({ title: { vi, en } });

/** With one sentence that says what to do. */
const words = (vi: string, en: string, detail: Localized): ProblemText => ({
  title: { vi, en },
  detail,
});

type Own =
  | Exclude<DossierRefusalCode, 'dossier.stale'>
  | 'tracking.wrong-secret'
  | 'answer-link.unknown'
  | 'answer-link.used'
  | 'answer-link.over';

/** Closed over the codes: a refusal without words for people does not compile. */
const TEXTS = {
  'dossier.not-found': title('Không tìm thấy hồ sơ', 'There is no such dossier'),
  'dossier.not-permitted': words(
    'Việc này không thuộc thẩm quyền của bạn',
    'This is not yours to do on this dossier',
    {
      vi: 'Bạn xem được hồ sơ này nhưng không có quyền làm việc đó.',
      en: 'You may see this dossier, but this act belongs to another role.',
    },
  ),
  'dossier.not-in-state': words(
    'Trạng thái hồ sơ không cho phép việc này',
    'The dossier is not in a state that allows this',
    {
      vi: 'Hãy tải lại hồ sơ để xem trạng thái hiện tại và các việc làm được.',
      en: 'Load the dossier again to see where it stands and what can be done.',
    },
  ),
  'dossier.procedure-unknown': words('Không có thủ tục này', 'There is no such procedure', {
    vi: 'Hãy chọn một thủ tục trong danh mục.',
    en: 'Choose a procedure of the catalogue.',
  }),
  'dossier.procedure-closed': words(
    'Thủ tục không còn nhận hồ sơ',
    'This procedure takes no dossiers any more',
    {
      vi: 'Hãy xem danh mục để chọn thủ tục đang có hiệu lực.',
      en: 'See the catalogue for the procedure that is in force.',
    },
  ),
  'dossier.incomplete': words('Hồ sơ chưa đầy đủ', 'The dossier is not complete yet', {
    vi: 'Chưa thể nộp hồ sơ: hãy bổ sung từng mục được nêu.',
    en: 'The dossier cannot be filed yet: see every missing item.',
  }),
  'dossier.supplement-once': words(
    'Mỗi giai đoạn chỉ yêu cầu bổ sung một lần, trừ khi lãnh đạo nêu lý do',
    'A supplement is requested once in a stage, unless a leader gives a reason',
    {
      vi: 'Lần yêu cầu thứ hai trong cùng giai đoạn do lãnh đạo quyết định và nêu lý do.',
      en: 'A second request in one stage is a leader’s, with a reason.',
    },
  ),
  'dossier.reason-required': title('Cần nêu lý do', 'A reason is needed'),
  'dossier.paused': words('Thời hạn đang tạm dừng', 'The clock is paused', {
    vi: 'Hãy cho tiếp tục tính thời hạn trước khi làm việc này.',
    en: 'Let the clock go on before you do this.',
  }),
  'dossier.not-paused': title('Thời hạn không bị tạm dừng', 'The clock is not paused'),
  'dossier.already-extended': title('Hồ sơ đã được gia hạn', 'The dossier was extended already'),
  'dossier.extension-too-late': title(
    'Phải gia hạn trước ngày hẹn trả ít nhất một ngày',
    'An extension is given at least a day before the due date',
  ),
  'dossier.fee-unknown': words(
    'Cần nhập mức phí hoặc lý do miễn',
    'Enter the fee, or why it is waived',
    {
      vi: 'Nhập số tiền phí của hồ sơ, hoặc miễn phí và nêu lý do.',
      en: 'Enter the fee of this dossier, or waive it with a reason.',
    },
  ),
  'dossier.payment-amount': words(
    'Số tiền không đúng mức phí',
    'The amount is not the fee of this dossier',
    {
      vi: 'Số tiền ghi nhận phải đúng mức phí của hồ sơ.',
      en: 'The amount recorded has to be the fee of the dossier.',
    },
  ),
  'dossier.payment-in-future': words(
    'Thời điểm nộp ở trong tương lai',
    'The payment lies in the future',
    { vi: 'Hãy nhập thời điểm nộp tiền đã qua.', en: 'Enter a time of payment that has passed.' },
  ),
  'dossier.already-rated': title('Hồ sơ đã được đánh giá', 'The dossier was rated already'),
  'dossier.version-same': words(
    'Hồ sơ đã theo phiên bản này',
    'The dossier follows this version already',
    {
      vi: 'Hãy chọn một phiên bản khác đã được công bố, nếu có.',
      en: 'Choose another published version, if there is one.',
    },
  ),
  'dossier.version-unknown': words('Không có phiên bản này', 'There is no such version', {
    vi: 'Hồ sơ chỉ chuyển được sang phiên bản đã công bố của cùng thủ tục. Hãy tải lại và chọn lại.',
    en: 'A dossier moves to a published version of its own procedure only. Load again and choose again.',
  }),
  'dossier.migration-no-place': words(
    'Có bước đang mở không có chỗ trong phiên bản mới',
    'Steps that are open have no place in the new version',
    {
      vi: 'Hãy chọn bước tương ứng trong phiên bản mới cho từng bước được nêu.',
      en: 'Choose the step of the new version for every step that is named.',
    },
  ),
  'dossier.migration-unsound': words(
    'Từ các bước đã chọn, quy trình mới không thể kết thúc',
    'From the steps chosen, the new process could not end',
    {
      vi: 'Hãy chọn bước khác, hoặc để hồ sơ đi hết phiên bản hiện tại.',
      en: 'Choose other steps, or let the dossier finish under its present version.',
    },
  ),
  'task.not-found': title('Không tìm thấy công việc', 'There is no such task'),
  'task.closed': words('Công việc đã kết thúc', 'This task is finished already', {
    vi: 'Bước này đã được hoàn thành; hãy tải lại danh sách việc.',
    en: 'This step has been finished already; load your list again.',
  }),
  'task.not-yours': words('Công việc của vai trò khác', 'This task belongs to another role', {
    vi: 'Bước này thuộc vai trò hoặc đơn vị khác.',
    en: 'This step belongs to another role or unit.',
  }),
  'task.taken': words('Đồng nghiệp đang xử lý việc này', 'A colleague has this task', {
    vi: 'Đồng nghiệp phải trả lại việc trước khi bạn nhận.',
    en: 'The colleague has to release it first.',
  }),
  'task.not-assignable': words(
    'Người này không giữ vai trò của bước',
    'This person does not hold the role of the step',
    {
      vi: 'Hãy chọn người đang giữ vai trò của bước này trong đơn vị.',
      en: 'Choose somebody who holds the role of this step in the unit.',
    },
  ),
  'task.unknown-outcome': words('Bước này không có kết quả đó', 'The step has no such outcome', {
    vi: 'Hãy chọn một trong các kết quả mà bước này có.',
    en: 'Choose one of the outcomes that the step has.',
  }),
  'task.data-required': words('Kết quả này cần thêm nội dung', 'This outcome needs its data', {
    vi: 'Hãy bổ sung nội dung mà kết quả này đòi hỏi.',
    en: 'Add what this outcome asks for.',
  }),
  'task.four-eyes': words(
    'Bước này phải do người khác thực hiện',
    'Another person has to do this step',
    {
      vi: 'Người đã làm bước trước không được làm bước này.',
      en: 'Whoever did the earlier step may not do this one.',
    },
  ),
  'task.answered-by-opinion': words(
    'Việc lấy ý kiến được trả lời bằng văn bản ý kiến',
    'A consultation is answered by its opinion',
    {
      vi: 'Hãy gửi ý kiến của đơn vị thay vì hoàn thành bước.',
      en: 'Send the opinion of your unit instead.',
    },
  ),
  'task.signing-not-delegated': words(
    'Ủy quyền này không gồm quyền ký',
    'This delegation does not include signing',
    {
      vi: 'Bước này là ký; chỉ lãnh đạo, hoặc người được lãnh đạo ủy quyền ký bằng văn bản, được làm.',
      en: 'This step is a signature: it takes the leader, or whom the leader lets sign in writing.',
    },
  ),
  'task.officer-absent': words('Người này đang vắng mặt', 'This person is away', {
    vi: 'Hãy chọn người khác đang có mặt trong đơn vị.',
    en: 'Choose somebody else of the unit who is there.',
  }),
  'dossier.conflict-of-interest': words(
    'Có xung đột lợi ích với người nộp hồ sơ',
    'There is a conflict of interest with the applicant',
    {
      vi: 'Người có xung đột lợi ích không được nhận, được giao hay xử lý hồ sơ này; việc thuộc về đồng nghiệp.',
      en: 'Whoever has a conflict of interest neither takes nor does work on this dossier; a colleague does.',
    },
  ),
  'consultation.not-found': title('Không tìm thấy việc lấy ý kiến', 'No such consultation'),
  'consultation.closed': words('Việc lấy ý kiến đã kết thúc', 'The consultation is closed', {
    vi: 'Việc lấy ý kiến này không còn nhận ý kiến hoặc thay đổi.',
    en: 'This consultation takes no answer or change any more.',
  }),
  'consultation.unknown-unit': words('Không có đơn vị này', 'There is no such unit', {
    vi: 'Hãy chọn đơn vị trong danh sách.',
    en: 'Choose a unit of the list.',
  }),
  'consultation.already-asked': words(
    'Đơn vị này đang được hỏi',
    'This unit is being asked already',
    {
      vi: 'Đơn vị này đang được hỏi; hãy chờ trả lời hoặc thu hồi câu hỏi.',
      en: 'Wait for the answer of this unit, or take the question back.',
    },
  ),
  'consultation.conditions-required': words('Cần nêu điều kiện', 'Name the conditions', {
    vi: 'Ý kiến đồng ý có điều kiện phải nêu rõ điều kiện.',
    en: 'An agreement with conditions names them.',
  }),
  'consultation.signer-required': words('Cần nêu người ký', 'Name the signer', {
    vi: 'Ý kiến của tổ chức bên ngoài phải ghi họ tên và chức danh người ký.',
    en: 'The answer of an outside organisation names its signer and their title.',
  }),
  'consultation.unknown-document': words('Không có tài liệu này', 'There is no such document', {
    vi: 'Hãy chọn giấy tờ có trong hồ sơ, hoặc tải tệp lên trước khi gửi ý kiến.',
    en: 'Choose papers of the dossier, or upload the file before you send the opinion.',
  }),
  'consultation.nothing-to-join': words(
    'Quy trình không đang lấy ý kiến',
    'The process asks nobody at this moment',
    {
      vi: 'Chỉ có thể hỏi thêm vào bước lấy ý kiến khi bước đó đang mở.',
      en: 'A question joins the consultation step only while that step is open.',
    },
  ),
  'consultation.no-link': words('Nơi này không trả lời bằng liên kết', 'No link is used here', {
    vi: 'Chỉ tổ chức bên ngoài đang được hỏi mới nhận liên kết trả lời.',
    en: 'Only an outside organisation that is being asked gets a link.',
  }),
  'consultation.too-many-links': words('Đã gửi quá nhiều liên kết', 'Too many links were sent', {
    vi: 'Mỗi câu hỏi chỉ được gửi tối đa 10 liên kết; hãy liên hệ trực tiếp với tổ chức.',
    en: 'At most 10 links are sent for one question; speak to the organisation directly.',
  }),
  'process.stuck': words('Quy trình không thể đi tiếp', 'The process cannot go on', {
    vi: 'Quy trình của hồ sơ không có bước tiếp theo; hãy báo quản trị hệ thống.',
    en: 'The process of this dossier has no next step; tell the administrators.',
  }),
  'process.linked-procedure-closed': words(
    'Thủ tục liên thông không còn nhận hồ sơ',
    'The linked procedure takes no dossiers any more',
    {
      vi: 'Bước tiếp theo chuyển sang một thủ tục không còn hiệu lực; hãy báo chủ quy trình.',
      en: 'The next step hands over to a procedure that is not in force; tell the process owner.',
    },
  ),
  'answer-link.unknown': words('Liên kết không dùng được', 'This link does not work', {
    vi: 'Liên kết sai, đã hết hạn, hoặc đã được thay bằng liên kết mới hơn. Hãy mở thư mới nhất.',
    en: 'It is wrong, has run out, or was replaced by a newer one. Open the newest mail.',
  }),
  'answer-link.used': words('Câu hỏi đã được trả lời', 'The question has been answered', {
    vi: 'Ý kiến của tổ chức đã được ghi nhận. Mỗi liên kết chỉ trả lời một lần.',
    en: 'The answer of your organisation is recorded. A link answers once.',
  }),
  'answer-link.over': words('Việc lấy ý kiến đã kết thúc', 'The consultation is over', {
    vi: 'Câu hỏi đã được thu hồi hoặc đã hết hạn trả lời. Hãy liên hệ cơ quan giải quyết.',
    en: 'The question was taken back or its time ran out. Please contact the authority.',
  }),
  'tracking.wrong-secret': words('Mã tra cứu không đúng', 'This is not the secret of the code', {
    vi: 'Mã tra cứu in trên giấy tiếp nhận, gồm 12 ký tự.',
    en: 'The secret is printed on the receipt: twelve characters.',
  }),
} as const satisfies Record<Own, ProblemText>;

registerProblemTexts(TEXTS);
