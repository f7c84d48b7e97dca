import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { DOCUMENT_TITLE, type DocumentKind, type NoticeData } from '../domain/notice.js';
import {
  closing,
  header,
  line,
  list,
  paper,
  paragraph,
  signatures,
  table,
  title,
  verification,
  type PaperContext,
} from './paper.js';
import { momentInWords } from './words.js';

type Paper = (data: NoticeData, context: PaperContext) => TDocumentDefinitions;

const moment = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : momentInWords(at);

const applicantLines = ({ applicant }: NoticeData): Content[] => [
  ...line('Địa chỉ', applicant.address),
  ...line('Mã số thuế', applicant.taxCode),
  ...line(
    'Số điện thoại, email',
    [applicant.phone, applicant.email].filter((x) => x !== undefined && x !== '').join(' · '),
  ),
];

const componentTable = (data: NoticeData): Content[] =>
  data.components === undefined || data.components.length === 0
    ? []
    : [
        table(
          ['STT', 'Tên giấy tờ', 'Loại giấy tờ', 'Số lượng'],
          [24, '*', 78, 42],
          data.components.map((c, i) => [
            String(i + 1),
            c.note === undefined ? c.name : `${c.name} (${c.note})`,
            c.form,
            String(c.quantity),
          ]),
        ),
      ];

const mayMove = (at: string | undefined, provisional = false): string | undefined =>
  at !== undefined && provisional ? `${at} (dự kiến)` : at;
const dueMoment = (data: NoticeData): string | undefined =>
  mayMove(moment(data.dueAt), data.provisional);

const dueLine = (data: NoticeData): Content[] => [
  ...line('Thời gian trả kết quả giải quyết hồ sơ', dueMoment(data)),
  ...(data.provisional === true
    ? [paragraph('Ngày trả là dự kiến: lịch nghỉ của năm đó chưa được công bố.')]
    : []),
];

/** What the receipt is signed for: when the result is there, and how that date comes about. */
const promise = (data: NoticeData, context: PaperContext): Content[] => [
  ...dueLine(data),
  ...line('Phí, lệ phí', data.fee),
  ...line('Đăng ký nhận kết quả', data.delivery),
  ...(data.explanation === undefined || data.explanation.length === 0
    ? []
    : [
        { text: 'Cách tính ngày trả:', italics: true, margin: [0, 2, 0, 1] } as Content,
        { ul: [...data.explanation], fontSize: 8.5, margin: [0, 0, 0, 4] } as Content,
      ]),
  ...line('Vào Sổ theo dõi hồ sơ, số thứ tự', data.registerNumber),
  closing(context, [
    { title: 'Người nộp hồ sơ', name: data.applicant.name },
    { title: 'Người tiếp nhận hồ sơ', name: data.preparedBy },
  ]),
];

/** Form 01: one A5 page per copy, the first to be kept, the second for the applicant. */
const receipt: Paper = (data, context) => {
  const copy = (label: string, breakBefore: boolean): Content[] => [
    { ...header(data, context), ...(breakBefore ? { pageBreak: 'before' as const } : {}) },
    title(DOCUMENT_TITLE.receipt.vi, DOCUMENT_TITLE.receipt.en),
    {
      columns: [
        { text: [{ text: 'Mã hồ sơ: ' }, { text: data.dossierCode, bold: true }] },
        { text: label, italics: true, alignment: 'right' },
      ],
      margin: [0, 0, 0, 4],
    },
    ...line('Tiếp nhận hồ sơ của', data.applicant.name),
    ...applicantLines(data),
    ...line('Nội dung yêu cầu giải quyết', `${data.procedure.name.vi} (${data.procedure.code})`),
    ...componentTable(data),
    ...line('Số lượng hồ sơ', `${data.sets ?? 1} (bộ)`),
    ...line('Thời gian giải quyết hồ sơ theo quy định', data.limit),
    ...line('Thời gian nhận hồ sơ', moment(data.receivedAt)),
    // Where the papers fill the page, nobody signs a page that says nothing.
    { unbreakable: true, stack: promise(data, context) },
  ];
  return paper('A5', DOCUMENT_TITLE.receipt.vi, context.issuedAt, [
    ...copy('Liên 1: Lưu', false),
    ...copy('Liên 2: Giao cá nhân, tổ chức', true),
  ]);
};

/** Form 02: everything that is missing, at once. */
const supplementRequest: Paper = (data, context) =>
  paper('A4', DOCUMENT_TITLE['supplement-request'].vi, context.issuedAt, [
    header(data, context),
    title(DOCUMENT_TITLE['supplement-request'].vi, DOCUMENT_TITLE['supplement-request'].en),
    ...line('Mã hồ sơ', data.dossierCode),
    ...line('Hồ sơ của', data.applicant.name),
    ...line('Nội dung yêu cầu giải quyết', data.procedure.name.vi),
    ...applicantLines(data),
    ...line('Giai đoạn', data.stage),
    paragraph('Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:'),
    ...componentTable(data),
    ...(data.body === undefined ? [] : [list(data.body)]),
    ...line('Lý do', data.reason),
    ...line('Căn cứ', data.legalBasis),
    paragraph(
      'Thời gian chờ bổ sung không tính vào thời hạn giải quyết. Hồ sơ được tiếp tục giải quyết ngay khi nhận đủ nội dung bổ sung.',
    ),
    signatures([{ title: 'Người nộp hồ sơ' }, { title: 'Người hướng dẫn', name: data.preparedBy }]),
    verification(context),
  ]);

/** Form 03: a legal reason, never a technical one. */
const refusal: Paper = (data, context) =>
  paper('A4', DOCUMENT_TITLE.refusal.vi, context.issuedAt, [
    header(data, context),
    title(DOCUMENT_TITLE.refusal.vi, DOCUMENT_TITLE.refusal.en),
    ...line('Mã hồ sơ', data.dossierCode),
    ...line('Tiếp nhận hồ sơ của', data.applicant.name),
    ...applicantLines(data),
    ...line('Nội dung yêu cầu giải quyết', data.procedure.name.vi),
    paragraph(
      `Qua xem xét, ${data.agency} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:`,
    ),
    ...line('Lý do', data.reason),
    ...line('Căn cứ', data.legalBasis),
    signatures([
      { title: 'Người nộp hồ sơ' },
      {
        title: data.signer?.title ?? 'Người tiếp nhận hồ sơ',
        name: data.signer?.name ?? data.preparedBy,
      },
    ]),
    verification(context),
  ]);

/** Form 04: an apology with the new date; one extension only. */
const apology: Paper = (data, context) =>
  paper('A4', DOCUMENT_TITLE.apology.vi, context.issuedAt, [
    header(data, context),
    title(DOCUMENT_TITLE.apology.vi, DOCUMENT_TITLE.apology.en),
    ...line('Kính gửi', data.applicant.name),
    ...applicantLines(data),
    paragraph(
      `Ngày ${moment(data.receivedAt) ?? ''}, ${data.agency} tiếp nhận hồ sơ ${data.dossierCode} của Ông/Bà/tổ chức đề nghị ${data.procedure.name.vi}.`,
    ),
    ...line(
      'Thời gian hẹn trả kết quả',
      mayMove(moment(data.previousDueAt), data.previousProvisional),
    ),
    paragraph('Đến nay hồ sơ chưa được giải quyết xong đúng thời hạn vì lý do sau:'),
    ...line('Lý do', data.reason),
    ...line('Căn cứ', data.legalBasis),
    paragraph(
      `${data.agency} xin lỗi Ông/Bà/tổ chức vì sự chậm trễ này và hẹn lại thời gian trả kết quả:`,
    ),
    ...line('Thời gian hẹn trả lại', dueMoment(data)),
    signatures([
      { title: '' },
      { title: data.signer?.title ?? 'Thủ trưởng cơ quan', name: data.signer?.name },
    ]),
    verification(context),
  ]);

/** Form 05 of Circular 03/2025/TT-VPCP. */
const stopNotice: Paper = (data, context) =>
  paper('A4', DOCUMENT_TITLE['stop-notice'].vi, context.issuedAt, [
    header(data, context),
    title(DOCUMENT_TITLE['stop-notice'].vi, DOCUMENT_TITLE['stop-notice'].en),
    ...line('Kính gửi', data.applicant.name),
    ...line('Mã hồ sơ', data.dossierCode),
    ...line('Nội dung yêu cầu giải quyết', data.procedure.name.vi),
    ...line('Giai đoạn', data.stage),
    paragraph(`${data.agency} thông báo dừng giải quyết hồ sơ nêu trên.`),
    ...line('Lý do', data.reason),
    ...line('Căn cứ', data.legalBasis),
    ...line('Phí, lệ phí', data.fee),
    signatures([
      { title: '' },
      { title: data.signer?.title ?? 'Thủ trưởng cơ quan', name: data.signer?.name },
    ]),
    verification(context),
  ]);

const STANDING = { early: 'Trước hạn', 'on-time': 'Đúng hạn', late: 'Quá hạn' } as const;

/** Form 06, generated from the event log: every hand-over with its moment. */
const controlSlip: Paper = (data, context) =>
  paper('A4', DOCUMENT_TITLE['control-slip'].vi, context.issuedAt, [
    header(data, context),
    title(DOCUMENT_TITLE['control-slip'].vi, DOCUMENT_TITLE['control-slip'].en),
    ...line('Mã số hồ sơ', data.dossierCode),
    ...line('Tên chủ hồ sơ', data.applicant.name),
    ...line('Loại thủ tục', data.procedure.name.vi),
    ...line('Thời gian nhận', moment(data.receivedAt)),
    ...line('Thời gian trả', dueMoment(data)),
    ...line('Địa chỉ', data.applicant.address),
    ...line('Cơ quan giải quyết hồ sơ', data.agency),
    table(
      ['Tên cơ quan (1. Giao, 2. Nhận)', 'Thời gian giao, nhận hồ sơ', 'Kết quả', 'Ghi chú'],
      ['*', 150, 60, 90],
      (data.handOvers ?? []).map((hop) => [
        `1. ${hop.from}\n2. ${hop.to}`,
        momentInWords(hop.at),
        hop.standing === undefined ? '' : STANDING[hop.standing],
        hop.note ?? '',
      ]),
    ),
    verification(context),
  ]);

/** A letter of the agency: request for opinion, submission note, decision, result. */
const letter =
  (kind: 'request-letter' | 'submission-note' | 'decision' | 'result'): Paper =>
  (data, context) =>
    paper('A4', DOCUMENT_TITLE[kind].vi, context.issuedAt, [
      header(data, context),
      title(
        kind === 'result' || kind === 'decision' ? data.procedure.name.vi : DOCUMENT_TITLE[kind].vi,
        kind === 'result' || kind === 'decision' ? data.procedure.name.en : DOCUMENT_TITLE[kind].en,
      ),
      ...line('Mã hồ sơ', data.dossierCode),
      ...line('Tổ chức, cá nhân', data.applicant.name),
      ...applicantLines(data),
      ...line('Nội dung', data.procedure.name.vi),
      ...(data.decision === undefined
        ? []
        : line('Quyết định', data.decision === 'approved' ? 'Chấp thuận' : 'Không chấp thuận')),
      ...(data.body ?? []).map(paragraph),
      ...line('Ý kiến', data.reason),
      ...line('Căn cứ', data.legalBasis),
      ...line('Đề nghị trả lời trước', kind === 'request-letter' ? dueMoment(data) : undefined),
      signatures([
        { title: '' },
        { title: data.signer?.title ?? 'Thủ trưởng cơ quan', name: data.signer?.name },
      ]),
      verification(context),
    ]);

export const PAPERS: Readonly<Record<DocumentKind, Paper>> = {
  receipt,
  'supplement-request': supplementRequest,
  refusal,
  apology,
  'stop-notice': stopNotice,
  'control-slip': controlSlip,
  'request-letter': letter('request-letter'),
  'submission-note': letter('submission-note'),
  decision: letter('decision'),
  result: letter('result'),
};
