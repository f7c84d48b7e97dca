import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { yearQuery } from '../../../api/rules.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';

/** The calendar that is proposed about: one that there is, or one of a new name. */
export interface Which {
  /** Empty: the installation's own. */
  readonly code: string;
  readonly made: { readonly vi: string; readonly en: string } | null;
}
export const OWN_CALENDAR: Which = { code: '', made: null };

const NEW = '+';

interface Props {
  readonly which: Which;
  readonly onChange: (which: Which) => void;
}

export function WhichCalendar({ which, onChange }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const known = useQuery(yearQuery(undefined, '')).data;
  const { made } = which;
  return (
    <section className="stack">
      <NativeSelect
        label={t.whichCalendar}
        value={made === null ? which.code || (known?.code ?? '') : NEW}
        data={[
          ...(known?.calendars ?? []).map((c) => ({ value: c.code, label: pick(c.name, locale) })),
          { value: NEW, label: t.newCalendar },
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange(
            value === NEW ? { code: '', made: { vi: '', en: '' } } : { code: value, made: null },
          )
        }
      />
      {made !== null && (
        <>
          <p className="soft small">{t.newCalendarHint}</p>
          <div className={styles.pair}>
            <TextInput
              label={t.nameVi}
              maxLength={200}
              value={made.vi}
              onChange={(event) =>
                onChange({ ...which, made: { ...made, vi: event.currentTarget.value } })
              }
            />
            <TextInput
              label={t.nameEn}
              maxLength={200}
              value={made.en}
              onChange={(event) =>
                onChange({ ...which, made: { ...made, en: event.currentTarget.value } })
              }
            />
          </div>
        </>
      )}
    </section>
  );
}

/** As the server asks for it; a new calendar gets a code from its name, one that no other has. */
export function asProposed(
  { code, made }: Which,
  taken: readonly string[],
): { calendar?: string; calendarName?: { vi: string; en: string } } | null {
  if (made === null) return code === '' ? {} : { calendar: code };
  const name = { vi: made.vi.trim(), en: made.en.trim() };
  if (name.vi === '' || name.en === '') return null;
  return { calendar: codeOf(name.en, taken), calendarName: name };
}

function codeOf(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  const base = plain || 'calendar';
  let code = base;
  for (let n = 2; taken.includes(code); n++) code = `${base}-${n}`;
  return code;
}
