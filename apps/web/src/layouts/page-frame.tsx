import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import styles from './layout.module.css';
import { TopBar } from './top-bar.js';
import type { NavItem } from './top-bar.js';
import { vi } from './vi.js';

interface Props {
  readonly items: readonly NavItem[];
  readonly width: 'page' | 'full';
  readonly footer?: boolean;
  /** Instead of the page of the route. */
  readonly children?: ReactNode;
}

export function PageFrame({ items, width, footer = false, children }: Props) {
  const t = useText({ vi, en });
  return (
    <div className={styles.frame}>
      <a href="#main" className="skip-link">
        {t.skip}
      </a>
      <TopBar items={items} wide={width === 'full'} />
      <main
        id="main"
        tabIndex={-1}
        className={width === 'full' ? styles.mainFull : styles.mainPage}
      >
        {children ?? <Outlet />}
      </main>
      {footer && (
        <footer className={styles.footer}>
          <div>
            <p>{t.place}</p>
            <p className="soft small">{t.footer}</p>
            <p className="soft small">{t.verify}</p>
          </div>
        </footer>
      )}
    </div>
  );
}
