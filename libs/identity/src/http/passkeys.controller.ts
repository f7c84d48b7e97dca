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
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  Allow,
  ApiPage,
  ApiProblem,
  Config,
  CurrentActor,
  type Actor,
  type Page,
} from '#libs/platform';
import { AccountViews } from '../account-view.js';
import { Passkeys } from '../passkeys.js';
import { StepUp } from '../step-up.js';
import { accountDto, SignedInDto } from './account.dto.js';
import {
  NewPasskeyDto,
  PasskeyAddedDto,
  PasskeyDto,
  passkeyDto,
  PasskeyNameDto,
  PasskeyOptionsDto,
  PasskeyProofDto,
} from './passkey.dto.js';
import { BeginDto } from './second-factor.dto.js';
import { setSessionCookie, visitOf } from './session-cookie.js';

@ApiTags('account')
@Controller('me')
@Allow('session')
export class PasskeysController {
  constructor(
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(StepUp) private readonly proving: StepUp,
    @Inject(AccountViews) private readonly views: AccountViews,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get('passkeys')
  @ApiOperation({ summary: 'My passkeys' })
  @ApiPage(PasskeyDto)
  async list(@CurrentActor() actor: Actor): Promise<Page<PasskeyDto>> {
    return { items: (await this.passkeys.list(actor)).map(passkeyDto), nextCursor: null };
  }

  @Post('passkeys/options')
  @HttpCode(200)
  @ApiOperation({ summary: 'Begin: what the authenticator is asked for a new passkey' })
  @ApiOkResponse({ type: PasskeyOptionsDto })
  @ApiProblem(403, 'second-factor.required')
  @ApiProblem(409, 'passkey.impossible', 'passkey.too-many')
  @ApiProblem(422, 'password.wrong')
  async options(
    @CurrentActor() actor: Actor,
    @Body() { password }: BeginDto,
  ): Promise<PasskeyOptionsDto> {
    return { options: await this.passkeys.begin(actor, password) };
  }

  @Post('passkeys')
  @HttpCode(200)
  @ApiOperation({ summary: 'Keep the new passkey; other sessions end, this token rotates' })
  @ApiOkResponse({ type: PasskeyAddedDto })
  @ApiProblem(401, 'passkey.refused', 'passkey.question-over')
  @ApiProblem(409, 'passkey.known')
  async add(
    @CurrentActor() actor: Actor,
    @Body() { name, credential }: NewPasskeyDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PasskeyAddedDto> {
    const added = await this.passkeys.add(actor, name, credential, visitOf(request));
    const { accountId } = actor;
    setSessionCookie(reply, this.config, { token: added.token, accountId });
    return added;
  }

  @Patch('passkeys/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Give a passkey another name' })
  @ApiNoContentResponse()
  @ApiProblem(404, 'passkey.unknown')
  async rename(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name }: PasskeyNameDto,
  ): Promise<void> {
    await this.passkeys.rename(actor, id, name);
  }

  @Delete('passkeys/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a passkey away, shortly after having proved who I am' })
  @ApiNoContentResponse()
  @ApiProblem(403, 'session.step-up')
  @ApiProblem(404, 'passkey.unknown')
  @ApiProblem(409, 'second-factor.mandatory')
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.passkeys.remove(actor, id);
  }

  @Post('step-up/passkey/options')
  @HttpCode(200)
  @ApiOperation({ summary: 'What one of my passkeys is asked, to prove anew who I am' })
  @ApiOkResponse({ type: PasskeyOptionsDto })
  async stepUpOptions(@CurrentActor() actor: Actor): Promise<PasskeyOptionsDto> {
    return { options: await this.proving.passkeyOptions(actor) };
  }

  @Post('step-up/passkey')
  @HttpCode(200)
  @ApiOperation({ summary: 'Prove anew who I am with a passkey; the token rotates' })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblem(401, 'passkey.refused', 'passkey.question-over')
  async stepUp(
    @CurrentActor() actor: Actor,
    @Body() { credential }: PasskeyProofDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const token = await this.proving.byPasskey(actor, credential, visitOf(request));
    const { accountId } = actor;
    setSessionCookie(reply, this.config, { token, accountId });
    return { token, account: accountDto(await this.views.ofAccount(accountId)) };
  }
}
