import { AsyncResource } from 'node:async_hooks';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type MessageEvent,
} from '@nestjs/common';
import { Observable, Subject } from 'rxjs';
import { InboxStore } from '../persistence/inbox.store.js';

const LOOK_EVERY_MS = 1_000;
/** Keeps proxies from closing a quiet connection. */
const BEAT_EVERY_MS = 25_000;

interface Listener {
  readonly accountId: string;
  readonly events: Subject<MessageEvent>;
  /** What it was told last. */
  unread: number | undefined;
  beatAt: number;
}

/** Tells who is looking how much they have not read: one small query a second for all of them. */
@Injectable()
export class UnreadStream implements BeforeApplicationShutdown {
  private readonly logger = new Logger('UnreadStream');
  private readonly listeners = new Set<Listener>();
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  /** For all listeners at once: not under the view of the request that happened to come first. */
  private readonly look = AsyncResource.bind(() => this.lookOnce());

  constructor(@Inject(InboxStore) private readonly inbox: InboxStore) {}

  of(accountId: string): Observable<MessageEvent> {
    return new Observable((subscriber) => {
      const listener: Listener = {
        accountId,
        events: new Subject(),
        unread: undefined,
        beatAt: performance.now(),
      };
      const subscription = listener.events.subscribe(subscriber);
      this.listeners.add(listener);
      if (this.closed) listener.events.complete();
      else void this.look();
      return () => {
        this.listeners.delete(listener);
        subscription.unsubscribe();
      };
    });
  }

  beforeApplicationShutdown(): void {
    this.closed = true;
    clearTimeout(this.timer);
    for (const { events } of this.listeners) events.complete();
  }

  private async lookOnce(): Promise<void> {
    clearTimeout(this.timer);
    if (this.closed || this.listeners.size === 0) return;
    try {
      const accounts = [...new Set([...this.listeners].map((l) => l.accountId))];
      const unread = await this.inbox.unreadOf(accounts);
      for (const listener of this.listeners)
        this.tell(listener, unread.get(listener.accountId) ?? 0);
    } catch (error) {
      this.logger.warn(error instanceof Error ? error.message : String(error));
    }
    clearTimeout(this.timer);
    if (!this.closed) this.timer = setTimeout(() => void this.look(), LOOK_EVERY_MS);
  }

  private tell(listener: Listener, unread: number): void {
    const now = performance.now();
    const beat = now - listener.beatAt > BEAT_EVERY_MS;
    if (listener.unread === unread && !beat) return;
    listener.unread = unread;
    listener.beatAt = now;
    listener.events.next({ type: 'unread', data: { unread } });
  }
}
