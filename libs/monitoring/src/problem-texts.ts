import { registerProblemTexts } from '#libs/platform';

registerProblemTexts({
  'monitoring.period': {
    title: { vi: 'Khoảng thời gian chưa đúng', en: 'The period is not right' },
    detail: {
      vi: 'Cần hai ngày dạng 2026-11-23, ngày cuối không trước ngày đầu, trong vòng năm năm.',
      en: 'Two dates like 2026-11-23, the last not before the first, within five years.',
    },
  },
  'export.not-found': {
    title: { vi: 'Không tìm thấy báo cáo', en: 'There is no such report' },
  },
  'export.not-ready': {
    title: { vi: 'Báo cáo đang được lập', en: 'The report is being built' },
    detail: { vi: 'Hãy thử lại sau ít phút.', en: 'Try again in a few minutes.' },
  },
});
