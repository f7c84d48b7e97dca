import { Button, FileButton, Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { dossierQuery, removeAttachment } from '../../../api/dossiers.js';
import type { Attachment, ProcedureComponent } from '../../../api/types.js';
import type { Need } from '../../../forms/demanded.js';
import { fileKinds, fileSize, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../filing/en.js';
import { vi } from '../filing/vi.js';
import styles from './uploads.module.css';
import { useDropZone } from './use-drop-zone.js';
import { useUploads } from './use-uploads.js';

interface Props {
  readonly dossierId: string;
  readonly component: ProcedureComponent;
  readonly need?: Need;
  readonly attachments: readonly Attachment[];
  readonly fault?: string | undefined;
}

/** One paper of the dossier: what it is, what is there, and where to put more. */
export function UploadSlot({ dossierId, component, need, attachments, fault }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const uploads = useUploads(dossierId, component.code);
  const zone = useRef<HTMLLIElement>(null);
  const over = useDropZone(zone, uploads.send);
  const reset = useRef<() => void>(null);
  const name = pick(component.name, locale);
  return (
    <li
      ref={zone}
      id={`paper-${component.code}`}
      className={`${styles.slot} ${over ? styles.over : ''}`}
    >
      <div>
        <h2 className={styles.name}>{name}</h2>
        <p className="soft small">{needWords(component, need, t, locale)}</p>
      </div>
      {fault !== undefined && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      {attachments.map((file) => (
        <FileRow key={file.id} dossierId={dossierId} file={file} />
      ))}
      {uploads.running.map((file) => (
        <div key={file.id} className={styles.running}>
          <span>{file.name}</span>
          <Progress value={file.share * 100} aria-label={file.name} transitionDuration={120} />
          <span className="soft small figures">
            {t.sending(`${Math.round(file.share * 100)} %`)}
          </span>
          <Button variant="subtle" size="compact-sm" onClick={file.stop}>
            {t.stop}
          </Button>
        </div>
      ))}
      {uploads.refused.map((file) => (
        <p key={file.name} className={styles.fault} role="alert">
          {file.why === 'large'
            ? t.tooLarge(file.name)
            : `${t.notSent(file.name)} ${file.detail ?? ''}`}
        </p>
      ))}
      <div className="row">
        <FileButton
          multiple
          accept={component.accepts.join(',')}
          resetRef={reset}
          inputProps={{ 'aria-label': `${t.choose}: ${name}` }}
          onChange={(files) => {
            uploads.send(files);
            reset.current?.();
          }}
        >
          {(props) => (
            <Button {...props} variant={attachments.length === 0 ? 'light' : 'subtle'} size="sm">
              {attachments.length === 0 ? t.choose : t.another}
            </Button>
          )}
        </FileButton>
        <span className={`soft small ${styles.hint}`}>
          {t.drop} {t.accepts(fileKinds(component.accepts))}
        </span>
      </div>
    </li>
  );
}

function needWords(
  c: ProcedureComponent,
  need: Need | undefined,
  t: ReturnType<typeof useText<typeof vi>>,
  locale: 'vi' | 'en',
): string {
  const when = c.condition ? t.when(pick(c.condition, locale)) : t.optional;
  const said =
    c.required || need === 'demanded'
      ? t.required
      : need === 'not-asked'
        ? `${t.notAsked} ${when}`
        : when;
  return c.formCode ? `${said} · ${t.formCode(c.formCode)}` : said;
}

function FileRow({ dossierId, file }: { readonly dossierId: string; readonly file: Attachment }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const client = useQueryClient();
  const removing = useMutation({
    mutationFn: () => removeAttachment(dossierId, file.id),
    onSuccess: () =>
      client.invalidateQueries({ queryKey: dossierQuery(dossierId).queryKey, exact: true }),
  });
  return (
    <div className={styles.file}>
      <div className={styles.fileName}>
        <strong>{file.fileName}</strong>
        <span className="soft small">
          {fileSize(file.size, locale)}
          {file.pages ? ` · ${t.pages(file.pages)}` : ''}
        </span>
        <span className={styles.hash} title={t.proofHint}>
          {t.proof} {file.sha256}
        </span>
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={removing.isPending}
        aria-label={`${t.remove}: ${file.fileName}`}
        onClick={() => removing.mutate()}
      >
        {t.remove}
      </Button>
    </div>
  );
}
