import type { Instant, Localized } from '#libs/kernel';

/**
 * The papers of the one-stop desk, by use and not by number: number 05 meant two different papers
 * in two circulars (Circular 01/2018/TT-VPCP and Circular 03/2025/TT-VPCP, annex I).
 */
export const NOTICE_KINDS = [
  'receipt',
  'supplement-request',
  'refusal',
  'apology',
  'stop-notice',
  'control-slip',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What steps of a process produce. */
export const PRODUCT_KINDS = ['request-letter', 'submission-note', 'decision', 'result'] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];
export type DocumentKind = NoticeKind | ProductKind;

export const isDocumentKind = (text: string): text is DocumentKind =>
  [...NOTICE_KINDS, ...PRODUCT_KINDS].some((kind) => kind === text);

/** Form numbers of Circular 03/2025/TT-VPCP, annex I; kept beside the kind, never instead of it. */
export const FORM_NUMBER: Readonly<Partial<Record<DocumentKind, string>>> = {
  receipt: '01',
  'supplement-request': '02',
  refusal: '03',
  apology: '04',
  'stop-notice': '05',
  'control-slip': '06',
};

export const DOCUMENT_TITLE: Readonly<Record<DocumentKind, Localized>> = {
  receipt: {
    vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    en: 'Receipt of the dossier and appointment for the result',
  },
  'supplement-request': {
    vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    en: 'Request to supplement and complete the dossier',
  },
  refusal: {
    vi: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ',
    en: 'Refusal to receive or settle the dossier',
  },
  apology: {
    vi: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
    en: 'Apology and request to extend the time of settlement',
  },
  'stop-notice': {
    vi: 'Thông báo dừng giải quyết hồ sơ',
    en: 'Notice that processing has stopped',
  },
  'control-slip': {
    vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    en: 'Control slip of the processing',
  },
  'request-letter': { vi: 'Văn bản lấy ý kiến phối hợp', en: 'Request for opinion' },
  'submission-note': { vi: 'Tờ trình kết quả thẩm định', en: 'Submission note of the appraisal' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  result: { vi: 'Kết quả giải quyết', en: 'Result' },
};

export interface NoticeApplicant {
  readonly name: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly taxCode?: string;
}

export interface NoticeComponent {
  readonly name: string;
  /** Bản chính, bản sao, bản điện tử … */
  readonly form: string;
  readonly quantity: number;
  readonly note?: string;
}

export interface HandOver {
  readonly from: string;
  readonly to: string;
  readonly at: Instant;
  readonly dueAt?: Instant;
  readonly standing?: 'early' | 'on-time' | 'late';
  readonly note?: string;
}

/** Everything a paper says, frozen at the moment it is issued. Rendering it twice gives the same paper. */
export interface NoticeData {
  readonly agency: string;
  readonly desk?: string;
  readonly place?: string;
  /** Number of the paper, where it carries one. */
  readonly number?: string;
  readonly dossierCode: string;
  readonly procedure: { readonly code: string; readonly name: Localized };
  readonly applicant: NoticeApplicant;
  readonly components?: readonly NoticeComponent[];
  readonly sets?: number;
  readonly limit?: string;
  readonly receivedAt?: Instant;
  readonly dueAt?: Instant;
  readonly previousDueAt?: Instant;
  readonly provisional?: boolean;
  /** Of the date that was promised before. */
  readonly previousProvisional?: boolean;
  readonly fee?: string;
  readonly delivery?: string;
  readonly reason?: string;
  readonly legalBasis?: string;
  readonly stage?: string;
  readonly signer?: { readonly name: string; readonly title: string };
  readonly preparedBy?: string;
  readonly registerNumber?: string;
  /** Lines of the clock's explanation: a citizen can check them. */
  readonly explanation?: readonly string[];
  readonly handOvers?: readonly HandOver[];
  readonly body?: readonly string[];
  readonly decision?: 'approved' | 'rejected';
  readonly trackingUrl?: string;
}
