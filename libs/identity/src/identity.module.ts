import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { DAY, HOUR } from '#libs/kernel';
import { SessionResolver, SweepRegistry } from '#libs/platform';
import { AccountMailer } from './account-mail.js';
import { AccountViews } from './account-view.js';
import { AdministerAccounts } from './administer-accounts.js';
import { ChangeProfile } from './change-profile.js';
import { BackChannelLogout } from './back-channel-logout.js';
import { CreateAdministrator } from './create-administrator.js';
import { EnterByIdentity } from './enter-by-identity.js';
import { EnrolSecondFactor } from './enrol-second-factor.js';
import { AbsencesController } from './http/absences.controller.js';
import { AdminAccountsController } from './http/admin-accounts.controller.js';
import { AuthController } from './http/auth.controller.js';
import { ConflictsController } from './http/conflicts.controller.js';
import { DelegationsController } from './http/delegations.controller.js';
import { IdentitiesController } from './http/identities.controller.js';
import { JoiningController } from './http/joining.controller.js';
import { MeController } from './http/me.controller.js';
import { PasskeyLoginController } from './http/passkey-login.controller.js';
import { PasskeysController } from './http/passkeys.controller.js';
import {
  AdminAccessController,
  HolderAccessController,
} from './http/organisation-access.controller.js';
import { SignOnController } from './http/sign-on.controller.js';
import { SecondFactorController } from './http/second-factor.controller.js';
import { UnitOfficersController } from './http/unit-officers.controller.js';
import { UnitsController } from './http/units.controller.js';
import { LinkedIdentities } from './linked-identities.js';
import { LogIn } from './log-in.js';
import { LogInWithPasskey } from './log-in-with-passkey.js';
import { MailLimit } from './mail-limit.js';
import { NewPassword } from './new-password.js';
import { OidcClient } from './oidc-client.js';
import { OrganisationAccessUse } from './organisation-access.js';
import { Passkeys } from './passkeys.js';
import { Passwords } from './passwords.js';
import { AbsenceStore } from './persistence/absence.store.js';
import { AccountStore } from './persistence/account.store.js';
import { OrganisationAccessStore } from './persistence/organisation-access.store.js';
import { OutsideIdentityStore } from './persistence/outside-identity.store.js';
import { SignOnStore } from './persistence/sign-on.store.js';
import { PasskeyStore } from './persistence/passkey.store.js';
import { ConflictStore } from './persistence/conflict.store.js';
import { DelegationStore } from './persistence/delegation.store.js';
import { PostStore } from './persistence/post.store.js';
import { SealedAccounts } from './persistence/sealed-accounts.js';
import { SealedFactors } from './persistence/sealed-factors.js';
import { SecondFactorStore } from './persistence/second-factor.store.js';
import { SessionStore } from './persistence/session.store.js';
import { ThrottleStore } from './persistence/throttle.store.js';
import { TokenStore } from './persistence/token.store.js';
import { UnitStore } from './persistence/unit.store.js';
import './problem-texts.js';
import { RelyingParty } from './relying-party.js';
import { EraseAccount } from './erase-account.js';
import { ForgetFactors } from './forget-factors.js';
import { ForgotPassword, SetPassword } from './reset-password.js';
import { Proofs } from './proofs.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';
import { SignOn } from './sign-on.js';
import { ConfirmEmail, SignUp } from './sign-up.js';
import { StepUp } from './step-up.js';
import { DeclareConflict } from './standing/declare-conflict.js';
import { Delegate } from './standing/delegate.js';
import { InCharge } from './standing/in-charge.js';
import { RecordAbsence } from './standing/record-absence.js';
import { StandingChanged } from './standing/standing-changed.js';
import './standing-texts.js';
import { UnitDirectory } from './unit-directory.js';
import { UnitLimitsController } from './http/unit-limits.controller.js';
import { UnitLimitStore } from './persistence/unit-limit.store.js';
import { UnitLimits } from './unit-limits.js';

const stores = [
  AbsenceStore,
  AccountStore,
  OrganisationAccessStore,
  OutsideIdentityStore,
  PasskeyStore,
  ConflictStore,
  DelegationStore,
  PostStore,
  SecondFactorStore,
  SessionStore,
  SignOnStore,
  ThrottleStore,
  TokenStore,
  UnitStore,
];
const useCases = [
  AdministerAccounts,
  BackChannelLogout,
  ChangeProfile,
  ConfirmEmail,
  CreateAdministrator,
  EnrolSecondFactor,
  DeclareConflict,
  Delegate,
  EraseAccount,
  EnterByIdentity,
  ForgetFactors,
  ForgotPassword,
  LinkedIdentities,
  LogIn,
  LogInWithPasskey,
  OrganisationAccessUse,
  Passkeys,
  RecordAbsence,
  SecondFactor,
  SetPassword,
  SignOn,
  SignUp,
  StepUp,
];

/** Who is who, who may do what where. Global: every lib asks for units and members. */
@Global()
@Module({
  providers: [
    ...stores,
    ...useCases,
    AccountMailer,
    AccountViews,
    InCharge,
    StandingChanged,
    MailLimit,
    NewPassword,
    OidcClient,
    Passwords,
    Proofs,
    RelyingParty,
    SealedAccounts,
    SealedFactors,
    Sessions,
    UnitDirectory,
    UnitLimitStore,
    UnitLimits,
    { provide: SessionResolver, useExisting: Sessions },
  ],
  exports: [
    ...stores,
    ...useCases,
    AccountViews,
    InCharge,
    SealedFactors,
    Sessions,
    UnitDirectory,
    UnitLimits,
    SessionResolver,
  ],
})
export class IdentityModule implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(TokenStore) private readonly tokens: TokenStore,
    @Inject(SecondFactorStore) private readonly factors: SecondFactorStore,
    @Inject(SignOnStore) private readonly signOns: SignOnStore,
    @Inject(PasskeyStore) private readonly passkeys: PasskeyStore,
    @Inject(ThrottleStore) private readonly throttle: ThrottleStore,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'identity-purge',
      everyMs: HOUR,
      run: async (now) => {
        await this.sessions.purge(now);
        await this.tokens.purge(now - 30 * DAY);
        await this.throttle.purge(now - DAY);
        await this.factors.purge(now - HOUR);
        await this.passkeys.purge(now);
        await this.signOns.purge(now);
      },
    });
  }
}

/** The doors for people: logging in, joining, one's own account, administration. */
@Module({
  controllers: [
    AuthController,
    JoiningController,
    MeController,
    PasskeyLoginController,
    PasskeysController,
    SecondFactorController,
    AdminAccessController,
    AdminAccountsController,
    HolderAccessController,
    IdentitiesController,
    SignOnController,
    UnitsController,
    UnitOfficersController,
    UnitLimitsController,
    AbsencesController,
    DelegationsController,
    ConflictsController,
  ],
})
export class IdentityHttpModule {}
