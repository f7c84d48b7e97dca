import { Button, Chip, Group, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { preferencesQuery, savePreferences } from '../../api/notification-desk.js';
import type {
  ChoosableChannel,
  Preferences,
  PreferencesView,
} from '../../api/notification-desk.js';
import { detailOf } from '../../api/problem.js';
import { useMe } from '../../api/session.js';
import { usePageTitle } from '../../components/page-title.js';
import { Failed, Loading } from '../../components/states/states.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import { Kinds } from './kinds.js';
import { vi } from './vi.js';

const CHANNELS: readonly ChoosableChannel[] = ['e-mail', 'zalo', 'sms'];
const HOURS = [7, 8, 10, 13, 15, 16, 17];
const NIGHT = { from: '21:00', to: '06:30' };

export function PreferencesPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const query = useQuery(preferencesQuery);
  return (
    <div className="stack-l">
      <h1>{t.title}</h1>
      <p className="soft">{t.lead}</p>
      {query.isPending && <Loading lines={6} />}
      {query.isError && query.data === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data && <Choice view={query.data} />}
    </div>
  );
}

function Choice({ view }: { readonly view: PreferencesView }) {
  const t = useText({ vi, en });
  const me = useMe();
  const client = useQueryClient();
  const { kinds, ...given } = view;
  const [choice, setChoice] = useState<Preferences>(given);
  const change = (part: Partial<Preferences>): void => setChoice({ ...choice, ...part });
  const saving = useMutation({
    mutationFn: () => savePreferences(choice),
    onSuccess: (saved) => {
      client.setQueryData(preferencesQuery.queryKey, saved);
      notifications.show({ message: t.saved });
    },
    onError: (error) =>
      notifications.show({
        message: detailOf(error, t.failed),
        color: 'gray',
      }),
  });
  return (
    <form
      className="stack-l"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <fieldset>
        <legend>{t.channels}</legend>
        {CHANNELS.map((channel) => (
          <Switch
            key={channel}
            mb="xs"
            label={t.channel[channel]}
            checked={choice.channels[channel]}
            onChange={(event) =>
              change({
                channels: { ...choice.channels, [channel]: event.currentTarget.checked },
              })
            }
          />
        ))}
        <p className="soft small">{t.phoneHint}</p>
      </fieldset>
      <Kinds kinds={kinds} choice={choice} onChange={change} />
      <Quiet choice={choice} onChange={change} />
      {me?.kind === 'officer' && <Digest choice={choice} onChange={change} />}
      <div>
        <Button type="submit" loading={saving.isPending}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly choice: Preferences;
  readonly onChange: (part: Partial<Preferences>) => void;
}

function Quiet({ choice, onChange }: PartProps) {
  const t = useText({ vi, en });
  const { quietHours } = choice;
  return (
    <fieldset>
      <legend>{t.quiet}</legend>
      <Switch
        mb="xs"
        label={t.quietOn}
        checked={quietHours !== null}
        onChange={(event) => onChange({ quietHours: event.currentTarget.checked ? NIGHT : null })}
      />
      {quietHours && (
        <Group>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="time"
              required
              label={t[end]}
              value={quietHours[end]}
              onChange={(event) =>
                onChange({ quietHours: { ...quietHours, [end]: event.currentTarget.value } })
              }
            />
          ))}
        </Group>
      )}
    </fieldset>
  );
}

function Digest({ choice, onChange }: PartProps) {
  const t = useText({ vi, en });
  return (
    <fieldset>
      <legend>{t.digest}</legend>
      <p className="soft small">{t.digestHint}</p>
      <Chip.Group
        multiple
        value={choice.digestHours.map(String)}
        onChange={(hours) => onChange({ digestHours: hours.map(Number).sort((a, b) => a - b) })}
      >
        <Group gap="xs">
          {HOURS.map((hour) => (
            <Chip key={hour} value={String(hour)}>
              {t.hour(hour)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </fieldset>
  );
}
