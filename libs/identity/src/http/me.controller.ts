import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { formatInstant } from '#libs/kernel';
import {
  Allow,
  ApiPage,
  ApiProblem,
  Config,
  CurrentActor,
  ProblemException,
  UnitOfWork,
  type Actor,
  type Page,
} from '#libs/platform';
import { AccountViews } from '../account-view.js';
import { ChangeProfile } from '../change-profile.js';
import { SessionStore } from '../persistence/session.store.js';
import { SetPassword } from '../reset-password.js';
import { Sessions } from '../sessions.js';
import { accountDto, SignedInDto } from './account.dto.js';
import { ChangePasswordDto, EndSessionsQuery, MeDto, ProfileDto, SessionDto } from './me.dto.js';
import { setSessionCookie, visitOf } from './session-cookie.js';

@ApiTags('account')
@Controller('me')
@Allow('session')
export class MeController {
  constructor(
    @Inject(AccountViews) private readonly views: AccountViews,
    @Inject(ChangeProfile) private readonly profile: ChangeProfile,
    @Inject(SetPassword) private readonly passwords: SetPassword,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SessionStore) private readonly store: SessionStore,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who I am, and the posts I hold' })
  @ApiOkResponse({ type: MeDto })
  async me(@CurrentActor() actor: Actor): Promise<MeDto> {
    const account = accountDto(await this.views.ofAccount(actor.accountId));
    return Object.assign(account, { restricted: actor.restricted === true });
  }

  @Patch()
  @ApiOperation({ summary: 'Change my name, language or organisation' })
  @ApiOkResponse({ type: MeDto })
  async change(@CurrentActor() actor: Actor, @Body() body: ProfileDto): Promise<MeDto> {
    const { organisation, ...rest } = body;
    await this.profile.run(actor, {
      ...rest,
      ...(organisation
        ? { organisation: { name: organisation.name, taxCode: organisation.taxCode ?? null } }
        : {}),
    });
    return this.me(actor);
  }

  @Post('password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Change my password; other sessions end, this one gets a new token' })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblem(422, 'password.wrong', 'password.weak', 'password.common', 'password.local-word')
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body() body: ChangePasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const { accountId } = actor;
    const token = await this.passwords.change(
      accountId,
      body.currentPassword,
      body.password,
      visitOf(request),
      actor.restricted !== true,
    );
    setSessionCookie(reply, this.config, { token, accountId });
    return { token, account: await this.me(actor) };
  }

  @Get('sessions')
  @ApiOperation({ summary: 'Where I am logged in' })
  @ApiPage(SessionDto)
  async list(@CurrentActor() actor: Actor): Promise<Page<SessionDto>> {
    const sessions = await this.sessions.list(actor.accountId);
    const items = sessions.map((session) => ({
      id: session.id,
      device: session.device,
      network: session.network,
      proof: session.proof,
      current: session.id === actor.sessionId,
      createdAt: formatInstant(session.createdAt),
      lastSeenAt: formatInstant(session.lastSeenAt),
      expiresAt: formatInstant(session.expiresAt),
    }));
    return { items, nextCursor: null };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'End one of my sessions' })
  @ApiNoContentResponse()
  async end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    const removed = await this.work.run((tx) => this.store.remove(tx, actor.accountId, id));
    if (!removed) throw new ProblemException(404, 'session.unknown');
  }

  @Delete('sessions')
  @HttpCode(204)
  @ApiOperation({ summary: 'End all my sessions, this one included unless it is kept' })
  @ApiNoContentResponse()
  async endAll(@CurrentActor() actor: Actor, @Query() { keep }: EndSessionsQuery): Promise<void> {
    const { accountId, sessionId } = actor;
    await this.work.run((tx) =>
      keep === 'current' && sessionId !== undefined
        ? this.store.removeOthers(tx, accountId, sessionId)
        : this.store.removeAll(tx, accountId),
    );
  }
}
