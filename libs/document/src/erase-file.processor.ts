import { Inject, Injectable } from '@nestjs/common';
import { Handles, type EffectHandler, type Message } from '#libs/platform';
import { FileStorage } from './storage/file-storage.js';

export const ERASE_FILE = 'erase-file';

/** Destroys a file that no row names any more. */
@Injectable()
@Handles(ERASE_FILE, 'bulk')
export class EraseFileProcessor implements EffectHandler {
  constructor(@Inject(FileStorage) private readonly storage: FileStorage) {}

  async perform({ payload }: Message): Promise<void> {
    await this.storage.remove((payload as { key: string }).key);
  }
}
