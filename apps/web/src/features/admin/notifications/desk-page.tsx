import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { useText } from '../../../i18n/use-text.js';
import styles from '../../rules/rules.module.css';
import { Deliveries } from './deliveries.js';
import { en } from './en.js';
import { QueueFigures } from './queue-figures.js';
import { Rules } from './rules/rules.js';
import { Suppressions } from './suppressions.js';
import { Templates } from './templates/templates.js';
import { vi } from './vi.js';

const TABS = ['deliveries', 'templates', 'rules', 'suppressions', 'queue'] as const;
type Tab = (typeof TABS)[number];

/** Everything about what the portal tells people: what was sent, in which words, by which rules. */
export function NotificationDeskPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const search: Record<string, string> = useSearch({
    from: '/office/admin-room/admin/notifications',
  });
  const navigate = useNavigate();
  const tab = TABS.find((known) => known === search['tab']) ?? 'deliveries';
  const show = (next: string | null): void =>
    void navigate({
      to: '/admin/notifications',
      search: { tab: next ?? 'deliveries' },
      replace: true,
    });
  return (
    <div className={styles.page}>
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </div>
      <Tabs value={tab} onChange={show} keepMounted={false}>
        <Tabs.List className={styles.tabs ?? ''}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="lg">
          <Part tab={tab} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

function Part({ tab }: { readonly tab: Tab }) {
  switch (tab) {
    case 'deliveries':
      return <Deliveries />;
    case 'templates':
      return <Templates />;
    case 'rules':
      return <Rules />;
    case 'suppressions':
      return <Suppressions />;
    case 'queue':
      return <QueueFigures />;
  }
}
