import { Injectable } from '@nestjs/common';

/** Lets a processor in the same process tell the relay that its commit may have left messages. */
@Injectable()
export class RelaySignal {
  private listener: (() => void) | undefined;

  wake(): void {
    this.listener?.();
  }

  listen(listener: () => void): () => void {
    this.listener = listener;
    return () => {
      this.listener = undefined;
    };
  }
}
