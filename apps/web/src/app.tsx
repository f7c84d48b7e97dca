import {
  createTheme,
  MantineProvider,
  MantineThemeProvider,
  Modal,
  Notification,
} from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import 'dayjs/locale/vi';
import type { ReactNode } from 'react';
import { queryClient } from './api/query-client.js';
import { en } from './components/en.js';
import { StepUpDialog } from './components/step-up/step-up-dialog.js';
import { vi } from './components/vi.js';
import { LocaleProvider, useLocale } from './i18n/locale.js';
import { useText } from './i18n/use-text.js';
import { router } from './router.js';
import { cspNonce } from './theme/csp-nonce.js';
import { theme } from './theme/theme.js';

const refresh = (): void => void queryClient.invalidateQueries();

/** What components say by themselves, to those who do not see their crosses. */
function LocalisedCrosses({ children }: { readonly children: ReactNode }) {
  const { close } = useText({ vi, en });
  const closeButtonProps = { 'aria-label': close };
  const said = createTheme({
    components: {
      Modal: Modal.extend({ defaultProps: { closeButtonProps } }),
      Notification: Notification.extend({ defaultProps: { closeButtonProps } }),
    },
  });
  return <MantineThemeProvider theme={said}>{children}</MantineThemeProvider>;
}

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
            <LocalisedCrosses>
              <Notifications position="bottom-center" autoClose={6000} />
              <RouterProvider router={router} />
              <StepUpDialog />
            </LocalisedCrosses>
          </LocalisedDates>
        </LocaleProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
