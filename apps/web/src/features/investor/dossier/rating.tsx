import { Button, Group, Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { rate } from '../../../api/dossiers.js';
import { Problem } from '../../../api/problem.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './dossier.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

export function Rating({ id, rated }: { readonly id: string; readonly rated: boolean }) {
  const t = useText({ vi, en });
  const [score, setScore] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const rating = useMutation({
    mutationFn: () =>
      rate(id, { score: Number(score), ...(comment.trim() !== '' && { comment: comment.trim() }) }),
  });
  const already = rating.error instanceof Problem && rating.error.code === 'dossier.already-rated';
  if (rated || rating.isSuccess || already)
    return <output className={styles.asked}>{t.thanks}</output>;
  return (
    <section className={`${styles.asked} no-print`}>
      <h2>{t.rate}</h2>
      <p className="soft">{t.rateLead}</p>
      <Radio.Group aria-label={t.rate} value={score} onChange={setScore}>
        <Group gap="lg">
          {t.scores.split('|').map((word, i) => (
            <Radio key={word} value={String(i + 1)} label={word} />
          ))}
        </Group>
      </Radio.Group>
      {score !== null && (
        <>
          <Textarea
            label={t.comment}
            autosize
            minRows={2}
            maxLength={2000}
            value={comment}
            onChange={(e) => setComment(e.currentTarget.value)}
          />
          {rating.isError && (
            <p role="alert" className={styles.fault}>
              {t.failed}
            </p>
          )}
          <div>
            <Button loading={rating.isPending} onClick={() => rating.mutate()}>
              {t.sendRating}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
