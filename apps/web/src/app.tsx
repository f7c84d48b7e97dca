import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import 'dayjs/locale/vi';
import type { ReactNode } from 'react';
import { queryClient } from './api/query-client.js';
import { LocaleProvider, useLocale } from './i18n/locale.js';
import { router } from './router.js';
import { cspNonce } from './theme/csp-nonce.js';
import { theme } from './theme/theme.js';

const refresh = (): void => void queryClient.invalidateQueries();

function LocalisedDates({ children }: { readonly children: ReactNode }) {
  const { locale } = useLocale();
  return (
    <DatesProvider settings={{ locale, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
      {children}
    </DatesProvider>
  );
}

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={cspNonce}>
      <QueryClientProvider client={queryClient}>
        <LocaleProvider onChange={refresh}>
          <LocalisedDates>
            <Notifications position="bottom-center" autoClose={6000} />
            <RouterProvider router={router} />
          </LocalisedDates>
        </LocaleProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
