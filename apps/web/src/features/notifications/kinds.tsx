import { Checkbox } from '@mantine/core';
import type {
  ChoosableChannel,
  Preferences,
  PreferencesView,
} from '../../api/notification-desk.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import styles from './kinds.module.css';
import { vi } from './vi.js';

/** In the order in which one follows another that failed. */
const CHANNELS: readonly ChoosableChannel[] = ['e-mail', 'zalo', 'sms'];

type Kind = PreferencesView['kinds'][number];

interface Props {
  readonly kinds: readonly Kind[];
  readonly choice: Preferences;
  readonly onChange: (part: Partial<Preferences>) => void;
}

/** Each kind with the channels that it may come over; what the law demands cannot be unticked. */
export function Kinds({ kinds, choice, onChange }: Props) {
  const t = useText({ vi, en });
  const columns = CHANNELS.filter((channel) => kinds.some((k) => k.channels.includes(channel)));
  const isMuted = (kind: string, channel: ChoosableChannel): boolean =>
    choice.muted.some((m) => m.kind === kind && m.channel === channel);
  const set = (kind: string, channel: ChoosableChannel, wanted: boolean): void => {
    const others = choice.muted.filter((m) => m.kind !== kind || m.channel !== channel);
    onChange({ muted: wanted ? others : [...others, { kind, channel }] });
  };
  const cell = ({ kind, title, urgent, channels }: Kind, channel: ChoosableChannel) =>
    channels.includes(channel) ? (
      <Checkbox
        aria-label={`${title}: ${t.channel[channel]}`}
        disabled={urgent || !choice.channels[channel]}
        checked={urgent || (choice.channels[channel] && !isMuted(kind, channel))}
        onChange={(event) => set(kind, channel, event.currentTarget.checked)}
      />
    ) : (
      <span className="soft">
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t.unused}</span>
      </span>
    );
  return (
    <fieldset>
      <legend>{t.kinds}</legend>
      <p className="soft small">{t.kindsHint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.kind}</th>
            {columns.map((channel) => (
              <th key={channel} scope="col" className={styles.channel}>
                {t.column[channel]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind.kind}>
              <th scope="row">
                {kind.title}
                {kind.urgent && <span className={styles.urgent}>{t.urgent}</span>}
              </th>
              {columns.map((channel) => (
                <td key={channel} className={styles.channel}>
                  {cell(kind, channel)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
