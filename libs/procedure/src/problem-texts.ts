import { registerProblemTexts } from '#libs/platform';

registerProblemTexts({
  'procedure.not-found': {
    title: { vi: 'Không có thủ tục này', en: 'There is no such procedure' },
    detail: {
      vi: 'Hãy kiểm tra lại mã thủ tục hoặc tìm trong danh mục.',
      en: 'Check the code of the procedure, or search the catalogue.',
    },
  },
  'procedure.no-limit-in-force': {
    title: { vi: 'Thủ tục không còn hiệu lực', en: 'The procedure is no longer in force' },
    detail: {
      vi: 'Thủ tục này không có thời hạn giải quyết đang có hiệu lực.',
      en: 'No time limit of this procedure is in force on that day.',
    },
  },
});
