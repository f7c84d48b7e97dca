import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, ProblemException } from '#libs/platform';
import { MailCatcher } from '../mail/mail-catcher.js';
import { CaughtMails } from '../persistence/caught-mails.js';
import { devMailDto, DevMailListDto, DevMailQuery } from './dev-mail.dto.js';
import { inboxPage } from './inbox-page.js';

/** What the local mail catcher caught. Where mail goes to a real server, these do not exist. */
@ApiTags('Local mail catcher')
@Controller('dev/mail')
@Allow('public')
export class DevMailController {
  constructor(
    @Inject(MailCatcher) private readonly catcher: MailCatcher,
    @Inject(CaughtMails) private readonly mails: CaughtMails,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Caught mails, newest first' })
  @ApiOkResponse({ type: DevMailListDto })
  async list(@Query() query: DevMailQuery): Promise<DevMailListDto> {
    this.mustExist();
    const mails = await this.mails.list(query.limit, query.to);
    return { items: mails.map(devMailDto) };
  }

  @Get('inbox')
  @ApiOperation({ summary: 'The same as a page to read' })
  @ApiProduces('text/html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  )
  async inbox(@Query() query: DevMailQuery): Promise<string> {
    this.mustExist();
    return inboxPage(await this.mails.list(query.limit, query.to), query.to);
  }

  private mustExist(): void {
    if (!this.catcher.exists) throw new ProblemException(404, 'route.unknown');
  }
}
