import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, ApiProblem, Config } from '#libs/platform';
import { AccountViews } from '../account-view.js';
import { LogInWithPasskey } from '../log-in-with-passkey.js';
import { accountDto, SignedInDto } from './account.dto.js';
import { PasskeyAnswerDto, PasskeyChallengeDto, PasskeyOptionsDto } from './passkey.dto.js';
import { setSessionCookie, visitOf } from './session-cookie.js';

@ApiTags('account')
@Controller('auth/passkey')
@Allow('public')
export class PasskeyLoginController {
  constructor(
    @Inject(LogInWithPasskey) private readonly logIn: LogInWithPasskey,
    @Inject(AccountViews) private readonly views: AccountViews,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Post('options')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a passkey is asked: to log in alone, or after the password' })
  @ApiOkResponse({ type: PasskeyOptionsDto })
  @ApiProblem(401, 'second-factor.challenge-invalid')
  @ApiProblem(409, 'passkey.impossible')
  async options(@Body() { challenge }: PasskeyChallengeDto): Promise<PasskeyOptionsDto> {
    return { options: await this.logIn.options(challenge) };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Log in with what the passkey signed' })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblem(401, 'passkey.refused', 'passkey.question-over', 'second-factor.challenge-invalid')
  @ApiProblem(403, 'account.blocked')
  async run(
    @Body() { challenge, credential }: PasskeyAnswerDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const session = await this.logIn.run(challenge, credential, visitOf(request));
    setSessionCookie(reply, this.config, session);
    const account = accountDto(await this.views.ofAccount(session.accountId));
    return { token: session.token, account };
  }
}
