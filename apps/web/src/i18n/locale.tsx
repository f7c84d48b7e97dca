import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

export type Locale = 'vi' | 'en';

const KEY = 'motcua.locale';

function firstLocale(): Locale {
  const kept = localStorage.getItem(KEY);
  if (kept === 'vi' || kept === 'en') return kept;
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'vi' || asked === 'en') return asked;
  return navigator.language.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

let current: Locale = firstLocale();

/** The locale outside React: the API client sends it as Accept-Language. */
export function currentLocale(): Locale {
  return current;
}

interface LocaleValue {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleValue>({ locale: current, setLocale: () => {} });

export function LocaleProvider({
  children,
  onChange,
}: {
  readonly children: ReactNode;
  readonly onChange: () => void;
}) {
  const [locale, set] = useState<Locale>(current);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo(
    () => ({
      locale,
      setLocale: (next: Locale) => {
        current = next;
        localStorage.setItem(KEY, next);
        set(next);
        onChange();
      },
    }),
    [locale, onChange],
  );
  return <LocaleContext.Provider value={value}>{children}</LocaleContext.Provider>;
}

export function useLocale(): LocaleValue {
  return useContext(LocaleContext);
}
