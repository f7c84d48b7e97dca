import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  Allow,
  ApiProblem,
  Config,
  CurrentActor,
  tell,
  UnitOfWork,
  type Actor,
} from '#libs/platform';
import { AccountViews } from '../account-view.js';
import { LogIn } from '../log-in.js';
import { SessionStore } from '../persistence/session.store.js';
import { SecondFactor } from '../second-factor.js';
import { accountDto, LoggedInDto, SignedInDto } from './account.dto.js';
import { LoginDto } from './auth.dto.js';
import { ChallengeAnswerDto } from './second-factor.dto.js';
import { clearSessionCookie, setSessionCookie, visitOf } from './session-cookie.js';

@ApiTags('account')
@Controller('auth')
export class AuthController {
  constructor(
    @Inject(LogIn) private readonly logIn: LogIn,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
    @Inject(AccountViews) private readonly views: AccountViews,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Post('login')
  @Allow('public')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Log in',
    description:
      'Answers a token and sets an httpOnly cookie with it; only failed tries are counted.',
  })
  @ApiOkResponse({ type: LoggedInDto })
  @ApiProblem(401, 'login.failed')
  @ApiProblem(403, 'account.not-confirmed', 'account.blocked')
  @ApiProblem(429, 'login.too-many')
  async login(
    @Body() body: LoginDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LoggedInDto> {
    const loggedIn = await this.logIn.run({
      email: body.email,
      password: body.password,
      visit: visitOf(request),
    });
    if (!('challenge' in loggedIn)) return this.signedIn(reply, loggedIn);
    tell(request, { event: 'second-factor.asked' });
    return loggedIn;
  }

  @Post('second-factor')
  @Allow('public')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer the challenge with a code of the app, or a recovery code' })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblem(401, 'second-factor.failed', 'second-factor.challenge-invalid')
  @ApiProblem(429, 'login.too-many')
  async answer(
    @Body() { challenge, code }: ChallengeAnswerDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const answered = await this.secondFactor.answer(challenge, code, visitOf(request));
    return this.signedIn(reply, answered);
  }

  private async signedIn(
    reply: FastifyReply,
    { token, accountId }: { readonly token: string; readonly accountId: string },
  ): Promise<SignedInDto> {
    setSessionCookie(reply, this.config, { token, accountId });
    return { token, account: accountDto(await this.views.ofAccount(accountId)) };
  }

  @Post('logout')
  @Allow('session')
  @HttpCode(204)
  @ApiOperation({ summary: 'End this session' })
  @ApiNoContentResponse()
  async logout(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { accountId, sessionId } = actor;
    if (sessionId !== undefined) {
      await this.work.run((tx) => this.sessions.remove(tx, accountId, sessionId));
    }
    clearSessionCookie(reply, this.config);
  }
}
