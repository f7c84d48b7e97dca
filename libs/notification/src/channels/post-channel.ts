import { Injectable } from '@nestjs/common';
import type { Channel, HandedOver } from './channel.js';

/** Paper: the delivery waits at the desk until an officer records what became of it. */
@Injectable()
export class PostChannel implements Channel {
  readonly name = 'post';
  readonly available = true;

  send(): Promise<HandedOver> {
    return Promise.resolve({ state: 'queued' });
  }
}
