import { registerProblemTexts } from '#libs/platform';

registerProblemTexts({
  'notification.not-found': {
    title: { vi: 'Không tìm thấy thông báo', en: 'There is no such notification' },
  },
});
