import { registerProblemTexts } from '#libs/platform';

registerProblemTexts({
  'notification.not-found': {
    title: { vi: 'Không tìm thấy thông báo', en: 'There is no such notification' },
  },
  'delivery-report.signature': {
    title: { vi: 'Chữ ký của báo cáo không đúng', en: 'The signature of the report is not right' },
  },
  'delivery-report.unknown': {
    title: {
      vi: 'Báo cáo không về tin nào của cổng',
      en: 'The report is about no message of ours',
    },
  },
  'delivery-report.not-a-report': {
    title: { vi: 'Đây không phải báo cáo gửi thư', en: 'This is no delivery report' },
  },
  'delivery.unknown': {
    title: { vi: 'Không tìm thấy lần gửi này', en: 'There is no such delivery' },
  },
  'delivery.not-final': {
    title: { vi: 'Lần gửi này chưa kết thúc', en: 'This delivery has not come to its end' },
    detail: {
      vi: 'Cổng vẫn đang tự gửi; gửi lại lúc này có thể làm người nhận nhận hai lần.',
      en: 'The portal is still at it; sending again now might reach the reader twice.',
    },
  },
  'delivery.content-forgotten': {
    title: {
      vi: 'Nội dung đã được xóa vì có liên kết mở tài khoản',
      en: 'The content was removed because it held a link that opens an account',
    },
  },
  'delivery.suppressed': {
    title: {
      vi: 'Địa chỉ này đang nằm trong danh sách không gửi',
      en: 'This address is on the list of dead addresses',
    },
    detail: {
      vi: 'Hãy gỡ địa chỉ khỏi danh sách trước khi gửi lại.',
      en: 'Take it off the list before sending again.',
    },
  },
  'letter.unknown': {
    title: { vi: 'Không có thư nào như vậy đang chờ', en: 'No such letter is waiting' },
  },
  'preferences.digest-for-officers': {
    title: { vi: 'Chỉ cán bộ mới nhận bản tin gộp', en: 'Only officers take a digest' },
  },
  'preferences.urgent-kind': {
    title: {
      vi: 'Thông báo này luôn được gửi ngay',
      en: 'This notification always comes at once',
    },
  },
  'preferences.kind-unknown': {
    title: { vi: 'Không có loại thông báo này', en: 'There is no such kind of notification' },
  },
  'template.unknown': {
    title: { vi: 'Không có mẫu này', en: 'There is no such template' },
  },
  'notification-rule.kind-unknown': {
    title: { vi: 'Không có sự kiện này', en: 'There is no such event' },
  },
  'notification-rule.silent': {
    title: {
      vi: 'Sự kiện này vốn không báo cho ai',
      en: 'Nobody is told of this event anyway',
    },
  },
});
