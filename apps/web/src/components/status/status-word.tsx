import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconCoins,
  IconHourglass,
  IconPencil,
  IconPlayerPause,
  IconProgress,
  IconFileCheck,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { DossierStatus } from '../../api/types.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './status-en.js';
import styles from './status-word.module.css';
import { vi } from './status-vi.js';

type Tone = 'wait' | 'run' | 'you' | 'done' | 'stop';

const LOOK: Readonly<
  Record<DossierStatus, readonly [Tone, ComponentType<{ size?: number; stroke?: number }>]>
> = {
  draft: ['stop', IconPencil],
  submitted: ['wait', IconHourglass],
  'supplement-requested': ['you', IconPlayerPause],
  'refused-at-reception': ['stop', IconCircleX],
  'in-process': ['run', IconProgress],
  'awaiting-payment': ['you', IconCoins],
  decided: ['done', IconFileCheck],
  returned: ['done', IconCircleCheck],
  withdrawn: ['stop', IconArrowBackUp],
  stopped: ['stop', IconCircleDashed],
};

interface Props {
  readonly status: DossierStatus;
  /** Read by an officer: then it is not the reader who has to supplement. */
  readonly office?: boolean;
}

/** A status is always a colour, an icon and a word. */
export function StatusWord({ status, office = false }: Props) {
  const t = useText({ vi, en });
  const [tone, Icon] = LOOK[status] ?? LOOK['in-process'];
  return (
    <span className={`${styles.word} ${styles[tone] ?? ''}`}>
      <Icon size={17} stroke={1.8} />
      {office && status === 'supplement-requested' ? t.supplementAwaited : (t[status] ?? status)}
    </span>
  );
}
