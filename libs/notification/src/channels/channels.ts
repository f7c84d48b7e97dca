import { Inject, Injectable } from '@nestjs/common';
import { Config, Database } from '#libs/platform';
import type { OutsideChannel } from '../domain/index.js';
import type { Channel } from './channel.js';
import { GatewayChannel } from './gateway-channel.js';
import { MailChannel } from './mail-channel.js';
import { PostChannel } from './post-channel.js';

/** Every way out of the portal, by its name. */
@Injectable()
export class Channels {
  private readonly all: Readonly<Record<OutsideChannel, Channel>>;

  constructor(
    @Inject(MailChannel) mail: MailChannel,
    @Inject(PostChannel) post: PostChannel,
    @Inject(Config) { smsGateway, zaloGateway, takeOverMs }: Config,
    @Inject(Database) database: Database,
  ) {
    const now = (): Promise<number> => database.now();
    // A message whose claim is void is sent by somebody else: the answer has to come before.
    const answerWithinMs = takeOverMs / 2;
    this.all = {
      'e-mail': mail,
      sms: new GatewayChannel('sms', smsGateway, now, answerWithinMs),
      zalo: new GatewayChannel('zalo', zaloGateway, now, answerWithinMs),
      post,
    };
  }

  of(name: OutsideChannel): Channel {
    return this.all[name];
  }
}
