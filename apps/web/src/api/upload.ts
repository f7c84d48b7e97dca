import { currentLocale } from '../i18n/locale.js';
import { API } from './client.js';
import { Problem, problemFrom } from './problem.js';
import type { Attachment } from './types.js';

export interface Sending {
  readonly file: File;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** XMLHttpRequest because fetch cannot tell how much has been sent. Fields go before the file. */
export function sendFile<T>(
  path: string,
  fields: Readonly<Record<string, string>>,
  { file, onProgress, signal }: Sending,
): Promise<T> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${API}${path}`);
    request.setRequestHeader('accept-language', currentLocale());
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status < 300) done(JSON.parse(request.responseText) as T);
      else {
        const wait = request.getResponseHeader('retry-after');
        failed(problemFrom(request.status, request.responseText, wait));
      }
    };
    request.onerror = () => failed(new Problem({ status: 0, code: 'offline' }));
    request.onabort = () => failed(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', file);
    request.send(body);
  });
}

interface Upload extends Sending {
  readonly dossier: string;
  readonly component: string;
}

export const upload = ({ dossier, component, ...sending }: Upload): Promise<Attachment> =>
  sendFile(`/dossiers/${encodeURIComponent(dossier)}/attachments`, { component }, sending);
