import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '#libs/kernel';
import { Allow, ApiProblem, Config, RequestLocale, UnitOfWork } from '#libs/platform';
import { AccountViews } from '../account-view.js';
import { ForgotPassword, SetPassword } from '../reset-password.js';
import { Sessions } from '../sessions.js';
import { ConfirmEmail, SignUp } from '../sign-up.js';
import { accountDto, SignedInDto } from './account.dto.js';
import { ForgotPasswordDto, NewPasswordDto, SignUpDto, TokenDto } from './auth.dto.js';
import { setSessionCookie, visitOf } from './session-cookie.js';

/** How people come to an account, or back to it. No answer tells whether an address is known. */
@ApiTags('account')
@Controller('auth')
@Allow('public')
export class JoiningController {
  constructor(
    @Inject(SignUp) private readonly signUp: SignUp,
    @Inject(ConfirmEmail) private readonly confirmEmail: ConfirmEmail,
    @Inject(ForgotPassword) private readonly forgot: ForgotPassword,
    @Inject(SetPassword) private readonly setPassword: SetPassword,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(AccountViews) private readonly views: AccountViews,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Post('sign-up')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Ask for an investor account',
    description: 'A mail brings the link that opens it.',
  })
  @ApiAcceptedResponse()
  @ApiProblem(422, 'password.weak', 'password.common', 'password.local-word')
  async requestAccount(
    @Body() body: SignUpDto,
    @RequestLocale() locale: Locale,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const { email, password, name, organisation } = body;
    await this.signUp.run({
      email,
      password,
      name,
      locale: body.locale ?? locale,
      organisation: organisation
        ? { name: organisation.name, taxCode: organisation.taxCode ?? null }
        : null,
      address: request.ip,
    });
  }

  @Post('confirm-email')
  @HttpCode(200)
  @ApiOperation({ summary: 'Open the account with the token of the mail; logs in' })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblem(400, 'account.token-invalid')
  async confirm(
    @Body() { token }: TokenDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const opened = await this.confirmEmail.run(token, visitOf(request));
    return this.signedIn(reply, opened.accountId, opened.token);
  }

  @Post('forgot-password')
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a link to set a new password' })
  @ApiAcceptedResponse()
  async forgotPassword(
    @Body() { email }: ForgotPasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.forgot.run(email, request.ip);
  }

  @Post('reset-password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Set a new password with the token of the mail; ends every session' })
  @ApiNoContentResponse()
  @ApiProblem(400, 'account.token-invalid')
  @ApiProblem(422, 'password.weak', 'password.common', 'password.local-word')
  async resetPassword(@Body() { token, password }: NewPasswordDto): Promise<void> {
    await this.setPassword.byReset(token, password);
  }

  @Post('accept-invitation')
  @HttpCode(200)
  @ApiOperation({ summary: "Set the invited officer's first password; logs in" })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblem(400, 'account.token-invalid')
  @ApiProblem(422, 'password.weak', 'password.common', 'password.local-word')
  async acceptInvitation(
    @Body() { token, password }: NewPasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const accountId = await this.setPassword.byInvitation(token, password);
    const session = await this.work.run((tx) =>
      this.sessions.open(tx, accountId, visitOf(request)),
    );
    return this.signedIn(reply, accountId, session);
  }

  private async signedIn(
    reply: FastifyReply,
    accountId: string,
    token: string,
  ): Promise<SignedInDto> {
    setSessionCookie(reply, this.config, { token, accountId });
    return { token, account: accountDto(await this.views.ofAccount(accountId)) };
  }
}
