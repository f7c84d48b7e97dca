import { pick } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import styles from './clock.module.css';
import { place } from './clock-model.js';
import type { ClockModel } from './clock-model.js';

const H = 26;

interface Props {
  readonly model: ClockModel;
  readonly mini?: boolean;
  readonly resting?: boolean;
}

/** The bar itself; words and explanation lines carry the same to a screen reader. */
export function ClockBar({ model, mini = false, resting = false }: Props) {
  const { locale } = useLocale();
  const x = (at: number): string => `${place(model, at).toFixed(3)}%`;
  const w = (from: number, to: number): string =>
    `${(place(model, to) - place(model, from)).toFixed(3)}%`;
  const height = mini ? 14 : H;
  const middle = height / 2;
  const pattern = 'clock-hatch';
  return (
    <svg
      className={mini ? styles.mini : styles.bar}
      width="100%"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern
          id={pattern}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" fill="var(--clock-pause)" />
        </pattern>
      </defs>
      <rect x="0" y={middle - 1} width="100%" height="2" fill="var(--clock-off)" />
      {model.stretches
        .filter((s) => s.look === 'holiday')
        .map((s) => (
          <rect
            key={s.from}
            x={x(s.from)}
            y={middle - 3}
            width={w(s.from, s.to)}
            height="6"
            fill="var(--clock-holiday)"
          >
            <title>{pick(s.line.text, locale)}</title>
          </rect>
        ))}
      {model.blocks.map((b) => (
        <Tooth key={b.from} model={model} from={b.from} to={b.to} height={height} x={x} w={w} />
      ))}
      {model.stretches
        .filter((s) => s.look === 'pause')
        .map((s) => (
          <rect
            key={s.from}
            x={x(s.from)}
            y="2"
            width={w(s.from, s.to)}
            height={height - 4}
            fill={`url(#${pattern})`}
            stroke="var(--clock-pause)"
            strokeWidth="1"
          >
            <title>{pick(s.line.text, locale)}</title>
          </rect>
        ))}
      {model.overdueFrom !== null && (
        <rect
          x={x(model.overdueFrom)}
          y={middle - 4}
          width={w(model.overdueFrom, model.to)}
          height="8"
          fill="var(--flamboyant)"
        />
      )}
      {!resting && model.now >= model.from && model.now <= model.to && (
        <line
          x1={x(model.now)}
          x2={x(model.now)}
          y1="0"
          y2={height}
          stroke="var(--ink)"
          strokeWidth="2"
        />
      )}
    </svg>
  );
}

interface ToothProps {
  readonly model: ClockModel;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly x: (at: number) => string;
  readonly w: (from: number, to: number) => string;
}

/** Time already used is paler than time still to come. */
function Tooth({ model, from, to, height, x, w }: ToothProps) {
  const cut = Math.min(Math.max(model.now, from), to);
  const inset = height > 20 ? 5 : 3;
  const box = { y: inset, height: height - 2 * inset };
  return (
    <>
      {cut > from && <rect x={x(from)} width={w(from, cut)} fill="var(--clock-used)" {...box} />}
      {to > cut && <rect x={x(cut)} width={w(cut, to)} fill="var(--clock-work)" {...box} />}
    </>
  );
}
