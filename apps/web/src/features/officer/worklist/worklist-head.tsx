import { SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RefObject } from 'react';
import type { Only, Scope } from '../../../api/work.js';
import type { Task } from '../../../api/work-types.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import styles from './worklist.module.css';

export interface Look {
  readonly scope?: Scope;
  readonly only?: Only;
  readonly q?: string | undefined;
}

interface Props {
  readonly only: Only;
  readonly scope: Scope;
  readonly q: string;
  readonly tasks: readonly Task[];
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onLook: (next: Look) => void;
}

export function WorklistHead({ scope, only, q, tasks, search, onLook }: Props) {
  const t = useText({ vi, en });
  const [typed, setTyped] = useState(q);
  const late = tasks.filter((task) => (task.remainingMinutes ?? 0) < 0).length;
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{t.title}</h1>
      <output className="soft figures">{t.summary(tasks.length, late)}</output>
      <Link to="/following" className="small">
        {t.following.all}
      </Link>
      <div className={styles.tools}>
        <SegmentedControl
          size="sm"
          aria-label={t.scope}
          value={only ?? scope}
          onChange={(value) =>
            onLook({
              scope: value === 'mine' ? 'mine' : 'unit',
              only: value === 'unacknowledged' ? value : undefined,
            })
          }
          data={[
            { value: 'unit', label: t.unitScope },
            { value: 'mine', label: t.mineScope },
            { value: 'unacknowledged', label: t.unreadScope },
          ]}
        />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const wanted = typed.trim().toUpperCase();
            onLook({ q: wanted === '' ? undefined : wanted });
          }}
        >
          <TextInput
            ref={search}
            size="sm"
            type="search"
            aria-label={t.search}
            placeholder={t.search}
            title={t.searchHint}
            leftSection={<IconSearch size={16} />}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              if (event.currentTarget.value === '' && q !== '') onLook({ q: undefined });
            }}
          />
        </form>
      </div>
    </div>
  );
}
