import { registerProblemTexts } from '#libs/platform';

registerProblemTexts({
  'calendar.year-not-loaded': {
    title: { vi: 'Chưa có lịch của năm này', en: 'There is no calendar for this year yet' },
  },
  'calendar.unknown': {
    title: { vi: 'Không có lịch làm việc này', en: 'There is no such calendar' },
  },
});
