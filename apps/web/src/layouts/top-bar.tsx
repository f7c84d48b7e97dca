import { Link } from '@tanstack/react-router';
import { useMe } from '../api/session.js';
import { BrandMark } from '../components/brand-mark.js';
import { useText } from '../i18n/use-text.js';
import { AccountCorner } from './account-corner.js';
import { en } from './en.js';
import { LanguageSwitch } from './language-switch.js';
import styles from './layout.module.css';
import { vi } from './vi.js';

export interface NavItem {
  readonly to:
    | '/'
    | '/tracking'
    | '/calculator'
    | '/my'
    | '/work'
    | '/unit-work'
    | '/manage'
    | '/manage/reports'
    | '/processes'
    | '/rules'
    | '/admin'
    | '/admin/notifications'
    | '/audit';
  readonly label: string;
  readonly exact?: boolean;
}

interface Props {
  readonly items: readonly NavItem[];
  readonly wide?: boolean;
}

export function TopBar({ items, wide = false }: Props) {
  const t = useText({ vi, en });
  const me = useMe();
  return (
    <header className={`${styles.bar} ${wide ? styles.barWide : ''}`}>
      <div className={styles.barInner}>
        <Link to="/" className={styles.brand}>
          <BrandMark size={wide ? 24 : 28} />
          <span>Motcua</span>
        </Link>
        <nav aria-label={t.nav} className={styles.nav}>
          {items.map((item) => (
            <Link
              key={item.to}
              to={item.to}
              className={styles.navLink}
              activeProps={{ className: styles.navActive, 'aria-current': 'page' }}
              activeOptions={{ exact: item.exact ?? false }}
            >
              {item.label}
            </Link>
          ))}
        </nav>
        <div className={styles.corner}>
          <LanguageSwitch />
          <AccountCorner account={me} />
        </div>
      </div>
    </header>
  );
}
