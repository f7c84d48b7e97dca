import { Inject, Injectable } from '@nestjs/common';
import { Handles, type EffectHandler, type Message } from '#libs/platform';
import { Documents, RENDER_NOTICE } from './documents.js';

/** Renders a paper soon after it was issued, so that opening it is quick. */
@Injectable()
@Handles(RENDER_NOTICE, 'bulk')
export class RenderNoticeProcessor implements EffectHandler {
  constructor(@Inject(Documents) private readonly documents: Documents) {}

  async perform({ payload }: Message): Promise<void> {
    const id = (payload as { documentId: string }).documentId;
    const paper = await this.documents.byId(id);
    if (paper !== undefined) await this.documents.rendered(paper);
  }
}
