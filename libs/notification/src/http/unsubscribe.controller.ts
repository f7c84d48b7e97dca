import {
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Redirect,
} from '@nestjs/common';
import { ApiFoundResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, UnitOfWork } from '#libs/platform';
import { PreferenceStore } from '../persistence/preference.store.js';

/** RFC 8058: the mail program posts here; a visit changes nothing, because scanners visit links. */
@ApiTags('Notifications')
@Controller('unsubscribe')
@Allow('public')
export class UnsubscribeController {
  constructor(
    @Inject(PreferenceStore) private readonly preferences: PreferenceStore,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post(':token')
  @HttpCode(204)
  @ApiOperation({
    summary: 'No mail any more but what is urgent; the answer never tells whose it is',
  })
  @ApiNoContentResponse()
  async now(@Param('token', ParseUUIDPipe) token: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.preferences.unsubscribe(tx, token));
  }

  @Get(':token')
  @Redirect('/notifications/preferences', 302)
  @ApiOperation({ summary: 'To the page where everything can be chosen' })
  @ApiFoundResponse()
  page(): void {
    // the redirect is the answer
  }
}
