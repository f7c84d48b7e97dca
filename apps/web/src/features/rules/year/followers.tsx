import { useQuery } from '@tanstack/react-query';
import { yearQuery } from '../../../api/rules.js';
import type { YearCalendar } from '../../../api/rules.js';
import { unitsQuery } from '../../../api/work.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';

/** Whose time is counted by the calendar; the common one counts for whoever has chosen no other. */
export function Followers({ calendar }: { readonly calendar: YearCalendar }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const units = useQuery(unitsQuery).data ?? [];
  const own = useQuery(yearQuery(undefined, '')).data?.code;
  if (calendar.calendars.length < 2 || own === undefined) return null;
  if (calendar.code === own) return <p className="soft small">{t.followedByOthers}</p>;
  const chosen = calendar.calendars.find((c) => c.code === calendar.code)?.units ?? [];
  const names = units.filter((u) => chosen.includes(u.id)).map((u) => pick(u.name, locale));
  return (
    <p className="soft small">
      {names.length === 0 ? t.followedByNone : t.followedBy(names.join(', '))}
    </p>
  );
}
