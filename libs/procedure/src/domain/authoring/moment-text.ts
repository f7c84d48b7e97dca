import { formatInstant, type Instant, type Localized } from '#libs/kernel';

const VI = ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A moment as people say it: `17:00 thứ Năm 17/12/2026`. */
export function momentText(at: Instant): Localized {
  const [date = '', time = ''] = formatInstant(at).split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const clock = time.slice(0, 5);
  return {
    vi: `${clock} ${VI[weekday] ?? ''} ${day}/${month}/${year}`,
    en: `${EN[weekday] ?? ''} ${day}/${month}/${year}, ${clock}`,
  };
}
