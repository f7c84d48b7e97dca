import { Button, SegmentedControl, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sendTest, templatesQuery } from '../../../../api/notification-desk.js';
import type { Template } from '../../../../api/notification-desk.js';
import { detailOf } from '../../../../api/problem.js';
import { useMe } from '../../../../api/session.js';
import { QueryView } from '../../../../components/states/query-view.js';
import { useLocale } from '../../../../i18n/locale.js';
import type { Locale } from '../../../../i18n/locale.js';
import { useText } from '../../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { Preview } from './preview.js';

/** Every message in both languages, with made-up facts; and one to try at one's own address. */
export function Templates() {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const [language, setLanguage] = useState<Locale>(locale);
  const query = useQuery(templatesQuery(language));
  return (
    <section className="stack">
      <h2>{t.tabs.templates}</h2>
      <p className="soft">{t.templatesLead}</p>
      <div>
        <SegmentedControl
          aria-label={t.language}
          value={language}
          data={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(value) => setLanguage(value === 'en' ? 'en' : 'vi')}
        />
      </div>
      <QueryView query={query} lines={6}>
        {({ items }) => <Chosen items={items} language={language} />}
      </QueryView>
    </section>
  );
}

interface ChosenProps {
  readonly items: readonly Template[];
  readonly language: Locale;
}

function Chosen({ items, language }: ChosenProps) {
  const t = useText({ vi, en });
  const [key, setKey] = useState(items[0]?.key ?? '');
  const chosen = items.find((item) => item.key === key);
  return (
    <>
      <Select
        label={t.template}
        searchable
        allowDeselect={false}
        data={items.map((item) => ({ value: item.key, label: `${item.title} (${item.key})` }))}
        value={key}
        onChange={(next) => setKey(next ?? key)}
      />
      {chosen && (
        <>
          <p className="soft small">{t.templateVersion(chosen.version)}</p>
          <Test template={chosen.key} language={language} />
          <Preview template={chosen.key} language={language} />
        </>
      )}
    </>
  );
}

interface TestProps {
  readonly template: string;
  readonly language: Locale;
}

function Test({ template, language }: TestProps) {
  const t = useText({ vi, en });
  const email = useMe()?.email ?? '';
  const sending = useMutation({
    mutationFn: () => sendTest(template, language),
    onSuccess: () => notifications.show({ message: t.testSent(email) }),
    onError: (error) =>
      notifications.show({
        message: detailOf(error, t.failed),
        color: 'gray',
      }),
  });
  return (
    <div>
      <Button
        variant="light"
        size="sm"
        loading={sending.isPending}
        onClick={() => sending.mutate()}
      >
        {t.sendTest(email)}
      </Button>
    </div>
  );
}
