import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, ApiProblem, Config, ProblemException, tell } from '#libs/platform';
import { AccountViews } from '../account-view.js';
import { BackChannelLogout } from '../back-channel-logout.js';
import { EnterByIdentity } from '../enter-by-identity.js';
import { OrganisationAccessUse } from '../organisation-access.js';
import { SignOn } from '../sign-on.js';
import { accountDto, LoggedInDto } from './account.dto.js';
import { setSessionCookie, visitOf } from './session-cookie.js';
import {
  BeginSignOnDto,
  ChooseDoorDto,
  LogoutTokenDto,
  PendingTokenDto,
  RequestAccessDto,
  SignOnProvidersDto,
  SignOnUrlDto,
  WaitingIdentityDto,
} from './sign-on.dto.js';
import { clearFlowCookie, flowOf, pageOf, setFlowCookie } from './sign-on-pages.js';

@ApiTags('account')
@Controller('auth/sign-on')
@Allow('public')
export class SignOnController {
  constructor(
    @Inject(SignOn) private readonly signOn: SignOn,
    @Inject(EnterByIdentity) private readonly enter: EnterByIdentity,
    @Inject(OrganisationAccessUse) private readonly access: OrganisationAccessUse,
    @Inject(BackChannelLogout) private readonly loggedOut: BackChannelLogout,
    @Inject(AccountViews) private readonly views: AccountViews,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Where else one may log in' })
  @ApiOkResponse({ type: SignOnProvidersDto })
  providers(): SignOnProvidersDto {
    const items = this.config.oidcProviders.map(({ key, label, audience }) => ({
      key,
      label: { ...label },
      audience,
    }));
    return { items };
  }

  @Post('waiting')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who came back from a provider, and which accounts they may enter' })
  @ApiOkResponse({ type: WaitingIdentityDto })
  @ApiProblem(401, 'sign-on.over')
  waiting(@Body() { token }: PendingTokenDto): Promise<WaitingIdentityDto> {
    return this.enter.waiting(token);
  }

  @Post('waiting/choice')
  @HttpCode(200)
  @ApiOperation({ summary: 'Enter one of these accounts' })
  @ApiOkResponse({ type: LoggedInDto })
  @ApiProblem(401, 'sign-on.over')
  @ApiProblem(403, 'access.denied', 'account.blocked')
  async choose(
    @Body() { token, accountId }: ChooseDoorDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LoggedInDto> {
    const entered = await this.enter.choose(token, accountId, visitOf(request));
    if (entered.kind === 'challenge') {
      tell(request, { event: 'second-factor.asked' });
      return { challenge: entered.challenge, methods: entered.methods };
    }
    if (entered.kind === 'pending') throw new ProblemException(401, 'sign-on.over');
    setSessionCookie(reply, this.config, entered);
    const account = accountDto(await this.views.ofAccount(accountId));
    return { token: entered.token, account };
  }

  @Post('waiting/access-request')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Ask to act for an organisation',
    description: 'The answer is the same whether there is such an organisation or not.',
  })
  @ApiAcceptedResponse()
  @ApiProblem(401, 'sign-on.over')
  async request(@Body() { token, taxCode }: RequestAccessDto): Promise<void> {
    await this.access.request(token, taxCode);
  }

  @Post(':provider')
  @HttpCode(200)
  @ApiOperation({ summary: 'Begin to log in with a provider' })
  @ApiOkResponse({ type: SignOnUrlDto })
  @ApiProblem(404, 'sign-on.unknown-provider')
  @ApiProblem(503, 'sign-on.provider-silent')
  async begin(
    @Param('provider') provider: string,
    @Body() { next = '/', invitation }: BeginSignOnDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignOnUrlDto> {
    const { url, browser } = await this.signOn.begin(provider, {
      next,
      invitation: invitation ?? null,
    });
    setFlowCookie(reply, this.config, browser);
    return { url };
  }

  @Get(':provider/callback')
  @ApiOperation({ summary: 'Where the provider sends the person back; leads to a page' })
  @ApiResponse({ status: 302, description: 'To the page where the person goes on' })
  @ApiProblem(404, 'sign-on.unknown-provider')
  async callback(
    @Param('provider') provider: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = request.url.slice(request.url.indexOf('?'));
    const browser = flowOf(request, this.config);
    clearFlowCookie(reply, this.config);
    try {
      const arrival = await this.signOn.finish(provider, query, browser, visitOf(request));
      if (arrival.kind === 'session') setSessionCookie(reply, this.config, arrival);
      if (arrival.kind === 'challenge') tell(request, { event: 'second-factor.asked' });
      void reply.redirect(pageOf(arrival), 302);
    } catch (error) {
      if (!(error instanceof ProblemException) || error.status === 404) throw error;
      tell(request, { code: error.code });
      void reply.redirect(`/login?problem=${encodeURIComponent(error.code)}`, 302);
    }
  }

  @Post(':provider/logout')
  @HttpCode(204)
  @ApiOperation({ summary: 'The provider logs somebody out (OpenID Connect Back-Channel Logout)' })
  @ApiConsumes('application/x-www-form-urlencoded', 'application/json')
  @ApiNoContentResponse()
  @ApiProblem(400, 'sign-on.logout-token')
  @ApiProblem(404, 'sign-on.unknown-provider')
  async logout(
    @Param('provider') provider: string,
    @Body() { logout_token: token }: LogoutTokenDto,
  ): Promise<void> {
    await this.loggedOut.run(provider, token);
  }
}
