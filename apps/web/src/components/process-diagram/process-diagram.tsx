import { ActionIcon, Skeleton } from '@mantine/core';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import type { Drawing, Marks } from './drawing.js';
import { en } from './en.js';
import styles from './process-diagram.module.css';
import { vi } from './vi.js';

interface Props extends Marks {
  readonly xml: string | null | undefined;
  readonly label?: string;
  readonly height?: number;
  readonly onSelect?: (nodeId: string) => void;
}

/** A process as every BPMN tool draws it, with what is going on in it. The library comes when needed. */
export function ProcessDiagram({ xml, label, height = 240, onSelect, ...marks }: Props) {
  const t = useText({ vi, en });
  const frame = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [drawn, setDrawn] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let made: Drawing | undefined;
    let gone = false;
    import('./drawing.js').then(
      (library) => {
        if (gone || frame.current === null) return;
        made = new library.Drawing(frame.current, (id) => select.current?.(id));
        setDrawing(made);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      made?.destroy();
      setDrawing(null);
    };
  }, []);

  useEffect(() => {
    if (drawing === null || xml === null || xml === undefined) return;
    drawing.show(xml).then(
      () => {
        setFailed(false);
        setDrawn((n) => n + 1);
      },
      () => setFailed(true),
    );
  }, [drawing, xml]);

  const key = JSON.stringify(marks);
  useEffect(() => {
    if (drawing === null || drawn === 0) return;
    const wanted = JSON.parse(key) as Marks;
    drawing.mark(wanted);
    const first = wanted.selected ?? wanted.current?.[0];
    if (first !== undefined) drawing.reveal(first);
  }, [drawing, drawn, key]);

  return (
    <figure className={`${styles.figure} no-print`} aria-label={label ?? t.diagram}>
      <div ref={frame} className={styles.canvas} style={{ height }} />
      {drawn === 0 && !failed && <Skeleton className={styles.waiting ?? ''} />}
      {failed && <p className="soft small">{t.failed}</p>}
      {drawing !== null && (
        <div className={styles.tools}>
          <ActionIcon variant="default" aria-label={t.smaller} onClick={() => drawing.zoomBy(0.8)}>
            <IconMinus size={16} />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={t.larger} onClick={() => drawing.zoomBy(1.25)}>
            <IconPlus size={16} />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={t.whole} onClick={() => drawing.whole()}>
            <IconArrowsMaximize size={16} />
          </ActionIcon>
        </div>
      )}
    </figure>
  );
}
