import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useText } from '../../../i18n/use-text.js';
import { usePageTitle } from '../../../components/page-title.js';
import { en } from './en.js';
import styles from './home.module.css';
import { LiveClock } from './live-clock.js';
import { ProcedureList } from './procedure-list.js';
import { vi } from './vi.js';

export function HomePage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const { q = '' } = useSearch({ from: '/open/' });
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const [asked] = useDebouncedValue(typed.trim(), 200);
  useEffect(() => {
    if (asked === q) return;
    void navigate({ to: '/', search: { q: asked === '' ? undefined : asked }, replace: true });
  }, [asked, q, navigate]);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
        <search className={styles.search}>
          <TextInput
            size="lg"
            type="search"
            label={t.search}
            description={t.hint}
            placeholder={t.placeholder}
            leftSection={<IconSearch size={20} stroke={1.6} />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            inputWrapperOrder={['label', 'input', 'description']}
          />
        </search>
      </div>
      <ProcedureList q={asked} onClear={() => setTyped('')} />
      <aside className={styles.aside}>
        <section>
          <h2>{t.track}</h2>
          <p className="soft">{t.trackBody}</p>
          <Link to="/tracking">{t.trackLink}</Link>
        </section>
        <LiveClock />
      </aside>
    </div>
  );
}
