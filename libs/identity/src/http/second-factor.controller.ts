import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, ApiProblem, Config, CurrentActor, type Actor } from '#libs/platform';
import { AccountViews } from '../account-view.js';
import { EnrolSecondFactor } from '../enrol-second-factor.js';
import { StepUp } from '../step-up.js';
import { accountDto, SignedInDto } from './account.dto.js';
import {
  BeginDto,
  CodeDto,
  EnrolledDto,
  EnrolmentDto,
  RecoveryCodesDto,
  ProofDto,
  SecondFactorStateDto,
  StepUpDto,
} from './second-factor.dto.js';
import { setSessionCookie, visitOf } from './session-cookie.js';

@ApiTags('account')
@Controller('me')
@Allow('session')
export class SecondFactorController {
  constructor(
    @Inject(EnrolSecondFactor) private readonly factor: EnrolSecondFactor,
    @Inject(StepUp) private readonly proving: StepUp,
    @Inject(AccountViews) private readonly views: AccountViews,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get('second-factor')
  @ApiOperation({ summary: 'Whether I have a second factor, and whether I must' })
  @ApiOkResponse({ type: SecondFactorStateDto })
  state(@CurrentActor() actor: Actor): Promise<SecondFactorStateDto> {
    return this.factor.state(actor);
  }

  @Post('second-factor')
  @HttpCode(200)
  @ApiOperation({ summary: 'Begin: a secret for an authenticator app' })
  @ApiOkResponse({ type: EnrolmentDto })
  @ApiProblem(409, 'second-factor.enrolled')
  @ApiProblem(422, 'password.wrong')
  enrol(@CurrentActor() actor: Actor, @Body() body: BeginDto): Promise<EnrolmentDto> {
    return this.factor.begin(actor, body.password);
  }

  @Post('second-factor/confirmation')
  @HttpCode(200)
  @ApiOperation({ summary: 'Show a code: it is in force, other sessions end, this token rotates' })
  @ApiOkResponse({ type: EnrolledDto })
  @ApiProblem(401, 'second-factor.failed')
  async confirm(
    @CurrentActor() actor: Actor,
    @Body() body: CodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrolledDto> {
    const confirmed = await this.factor.confirm(actor, body.code, visitOf(request));
    const { accountId } = actor;
    setSessionCookie(reply, this.config, { token: confirmed.token, accountId });
    return confirmed;
  }

  @Delete('second-factor')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take it off, with password and code' })
  @ApiNoContentResponse()
  @ApiProblem(409, 'second-factor.mandatory')
  async remove(@CurrentActor() actor: Actor, @Body() body: ProofDto): Promise<void> {
    await this.factor.remove(actor, body.password, body.code);
  }

  @Post('second-factor/recovery-codes')
  @HttpCode(200)
  @ApiOperation({ summary: 'New recovery codes, with password and code; the old ones are void' })
  @ApiOkResponse({ type: RecoveryCodesDto })
  @ApiProblem(401, 'second-factor.failed')
  @ApiProblem(422, 'password.wrong')
  async renew(@CurrentActor() actor: Actor, @Body() body: ProofDto): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.factor.renewCodes(actor, body.password, body.code) };
  }

  @Post('step-up')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Prove anew who I am, for signing and administration; the token rotates',
  })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblem(401, 'second-factor.failed')
  @ApiProblem(422, 'password.wrong')
  async stepUp(
    @CurrentActor() actor: Actor,
    @Body() body: StepUpDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const visit = visitOf(request);
    const token = await this.proving.byPassword(actor, body.password, body.code, visit);
    const { accountId } = actor;
    setSessionCookie(reply, this.config, { token, accountId });
    return { token, account: accountDto(await this.views.ofAccount(accountId)) };
  }
}
