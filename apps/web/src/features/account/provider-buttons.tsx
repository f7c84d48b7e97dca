import { Button } from '@mantine/core';
import { IconId } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { goTo, providersQuery } from '../../api/sign-on.js';
import type { Provider } from '../../api/sign-on.js';
import { pick } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { useRefusalWords } from './account-form.js';
import { en } from './en.js';
import { Fault } from './security/fault.js';
import { vi } from './vi.js';

interface Props {
  readonly next?: string | undefined;
  readonly invitation?: string;
  readonly audience?: Provider['audience'];
}

/** The doors of others, as far as this portal is connected with them. */
export function ProviderButtons({ next, invitation, audience }: Props) {
  const t = useText({ vi, en }).signOn;
  const { locale } = useLocale();
  const words = useRefusalWords();
  const { data = [] } = useQuery(providersQuery);
  const going = useMutation({
    mutationFn: (key: string) =>
      goTo(key, {
        ...(next !== undefined && { next }),
        ...(invitation !== undefined && { invitation }),
      }),
  });
  const shown = data.filter((one) => audience === undefined || one.audience === audience);
  return (
    <>
      {shown.map(({ key, label }) => (
        <Button
          key={key}
          variant="default"
          fullWidth
          leftSection={<IconId size={20} stroke={1.6} />}
          loading={going.isPending && going.variables === key}
          onClick={() => going.mutate(key)}
        >
          {t.by(pick(label, locale))}
        </Button>
      ))}
      <Fault>{words(going.error)}</Fault>
    </>
  );
}
