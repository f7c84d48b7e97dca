// Generated from the OpenAPI document by `npm run api-types`: never edited by hand.
export interface paths {
  readonly '/health/live': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The process answers */
    readonly get: operations['Health_live'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health/ready': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Everything that requests need is there */
    readonly get: operations['Health_ready'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/login': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Log in
     * @description Answers a token and sets an httpOnly cookie with it; only failed tries are counted.
     */
    readonly post: operations['Auth_login'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/second-factor': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Answer the challenge with a code of the app, or a recovery code */
    readonly post: operations['Auth_answer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End this session */
    readonly post: operations['Auth_logout'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/sign-up': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask for an investor account
     * @description A mail brings the link that opens it.
     */
    readonly post: operations['Joining_requestAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/confirm-email': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Open the account with the token of the mail; logs in */
    readonly post: operations['Joining_confirm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/forgot-password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask for a link to set a new password */
    readonly post: operations['Joining_forgotPassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/reset-password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Set a new password with the token of the mail; ends every session */
    readonly post: operations['Joining_resetPassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/accept-invitation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Set the invited officer's first password; logs in */
    readonly post: operations['Joining_acceptInvitation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who I am, and the posts I hold */
    readonly get: operations['Me_me'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change my name, language or organisation */
    readonly patch: operations['Me_change'];
    readonly trace?: never;
  };
  readonly '/api/v1/me/password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Change my password; other sessions end, this one gets a new token */
    readonly post: operations['Me_changePassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/sessions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Where I am logged in */
    readonly get: operations['Me_list'];
    readonly put?: never;
    readonly post?: never;
    /** End all my sessions, this one included unless it is kept */
    readonly delete: operations['Me_endAll'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/sessions/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** End one of my sessions */
    readonly delete: operations['Me_end'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/passkey/options': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What a passkey is asked: to log in alone, or after the password */
    readonly post: operations['PasskeyLogin_options'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/passkey': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Log in with what the passkey signed */
    readonly post: operations['PasskeyLogin_run'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/passkeys': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** My passkeys */
    readonly get: operations['Passkeys_list'];
    readonly put?: never;
    /** Keep the new passkey; other sessions end, this token rotates */
    readonly post: operations['Passkeys_add'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/passkeys/options': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Begin: what the authenticator is asked for a new passkey */
    readonly post: operations['Passkeys_options'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/passkeys/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take a passkey away, shortly after having proved who I am */
    readonly delete: operations['Passkeys_remove'];
    readonly options?: never;
    readonly head?: never;
    /** Give a passkey another name */
    readonly patch: operations['Passkeys_rename'];
    readonly trace?: never;
  };
  readonly '/api/v1/me/step-up/passkey/options': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What one of my passkeys is asked, to prove anew who I am */
    readonly post: operations['Passkeys_stepUpOptions'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/step-up/passkey': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Prove anew who I am with a passkey; the token rotates */
    readonly post: operations['Passkeys_stepUp'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/second-factor': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether I have a second factor, and whether I must */
    readonly get: operations['SecondFactor_state'];
    readonly put?: never;
    /** Begin: a secret for an authenticator app */
    readonly post: operations['SecondFactor_enrol'];
    /** Take it off, with password and code */
    readonly delete: operations['SecondFactor_remove'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/second-factor/confirmation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Show a code: it is in force, other sessions end, this token rotates */
    readonly post: operations['SecondFactor_confirm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/second-factor/recovery-codes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** New recovery codes, with password and code; the old ones are void */
    readonly post: operations['SecondFactor_renew'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/step-up': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Prove anew who I am, for signing and administration; the token rotates */
    readonly post: operations['SecondFactor_stepUp'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/organisation-access': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who asks to act, acts or acted for organisations */
    readonly get: operations['AdminAccess_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/organisation-access/{id}/decision': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Decide in the place of a holder who cannot, with the reason */
    readonly post: operations['AdminAccess_decide'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/organisation-access/{id}/revocation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take it back at once; their sessions in that account end */
    readonly post: operations['AdminAccess_revoke'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/accounts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Accounts by address */
    readonly get: operations['AdminAccounts_list'];
    readonly put?: never;
    /**
     * Invite an officer
     * @description A mail brings the link to the first password.
     */
    readonly post: operations['AdminAccounts_invite'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/accounts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One account with all its posts, past and coming */
    readonly get: operations['AdminAccounts_one'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/accounts/{id}/invitation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send the invitation again; the old link becomes void */
    readonly post: operations['AdminAccounts_inviteAgain'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/accounts/{id}/posts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give a role in a unit, from one date to another; ends the sessions */
    readonly post: operations['AdminAccounts_givePost'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/accounts/{id}/posts/{postId}/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End a post; ends the sessions */
    readonly post: operations['AdminAccounts_endPost'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/accounts/{id}/block': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Block an account at once */
    readonly post: operations['AdminAccounts_block'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/accounts/{id}/lost-factor': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Forget an officer's password, second factors and sessions
     * @description For one who lost them all and was recognised. A mail invites them anew.
     */
    readonly post: operations['AdminAccounts_lostFactor'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/accounts/{id}/unblock': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Open a blocked account again */
    readonly post: operations['AdminAccounts_unblock'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/organisation-access': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who asks to act, acts or acted in my account */
    readonly get: operations['HolderAccess_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/organisation-access/{id}/decision': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Let somebody act in my account, or not */
    readonly post: operations['HolderAccess_decide'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/organisation-access/{id}/revocation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take it back at once; their sessions in my account end */
    readonly post: operations['HolderAccess_revoke'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/identities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The identities from outside that open my account */
    readonly get: operations['Identities_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/identities/{provider}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Link an identity: go to the provider and come back with it */
    readonly post: operations['Identities_link'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/identities/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Unlink an identity; the sessions that it opened end */
    readonly delete: operations['Identities_unlink'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/sign-on': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Where else one may log in */
    readonly get: operations['SignOn_providers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/sign-on/waiting': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Who came back from a provider, and which accounts they may enter */
    readonly post: operations['SignOn_waiting'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/sign-on/waiting/choice': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Enter one of these accounts */
    readonly post: operations['SignOn_choose'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/sign-on/waiting/access-request': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask to act for an organisation
     * @description The answer is the same whether there is such an organisation or not.
     */
    readonly post: operations['SignOn_request'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/sign-on/{provider}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Begin to log in with a provider */
    readonly post: operations['SignOn_begin'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/sign-on/{provider}/callback': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Where the provider sends the person back; leads to a page */
    readonly get: operations['SignOn_callback'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/sign-on/{provider}/logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The provider logs somebody out (OpenID Connect Back-Channel Logout) */
    readonly post: operations['SignOn_logout'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/units': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The organisation, all units at once; `parent` makes the tree */
    readonly get: operations['Units_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/units/{unit}/officers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The officers of a unit, by their own posts in force */
    readonly get: operations['UnitOfficers_officers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/units/{unit}/automatic-roles': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** For which roles tasks are given out by rule; none as delivered */
    readonly put: operations['UnitOfficers_setAutomatic'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/unit-limits': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The limits in force today, and where they come from */
    readonly get: operations['UnitLimits_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/unit-limits/{unit}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Sets what is named, from today on */
    readonly put: operations['UnitLimits_set'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/absences': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Absences, mine or of the people I lead; the latest first */
    readonly get: operations['Absences_list'];
    readonly put?: never;
    /**
     * Record an absence
     * @description One’s own, or by the head of the unit or an administrator.
     */
    readonly post: operations['Absences_record'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/absences/{id}/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Back already, or not going after all */
    readonly post: operations['Absences_end'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/delegations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Delegations, given and received; the newest first */
    readonly get: operations['Delegations_list'];
    readonly put?: never;
    /**
     * Let somebody act for me, or for an officer whom I lead
     * @description Holds at once, never more than the giver’s own post, and is not lent on. Signing comes with a leader’s own delegation in writing only.
     */
    readonly post: operations['Delegations_give'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/delegations/{id}/revocation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End it at once: by the giver, who leads the giver, or the receiver */
    readonly post: operations['Delegations_revoke'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/conflicts-of-interest': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Mine, of the people whose head I am, or all for an auditor */
    readonly get: operations['Conflicts_list'];
    readonly put?: never;
    /** Declare a conflict with an organisation */
    readonly post: operations['Conflicts_declare'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/conflicts-of-interest/{id}/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The head judges that it is over */
    readonly post: operations['Conflicts_end'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/procedures': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Procedures_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/procedures/{code}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Procedures_one'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/fields': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Procedures_fields'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/zones': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Zones_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/processes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Processes_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/procedures/{code}/versions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Versions_list'];
    readonly put?: never;
    readonly post: operations['Versions_create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/procedures/{code}/versions/{version}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Versions_one'];
    readonly put: operations['Versions_save'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/procedures/{code}/versions/{version}/publication': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Versions_publish'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/procedures/{code}/versions/{version}/withdrawal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Versions_withdraw'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/procedures/{code}/versions/{version}/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Versions_events'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/procedures/{code}/versions/{version}/check': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['VersionTrials_check'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/procedures/{code}/versions/{version}/walk': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['VersionTrials_walk'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/procedures/{code}/versions/{version}/comparison': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['VersionTrials_comparison'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/procedures/{code}/versions/{version}/process.bpmn': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['VersionTrials_bpmn'];
    readonly put: operations['VersionTrials_importBpmn'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/deadlines': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Deadlines_compute'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/calendar': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Calendar_show'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Dossiers_list'];
    readonly put?: never;
    readonly post: operations['Dossiers_create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Dossiers_one'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/form': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations['Dossiers_patchForm'];
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/submission': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Dossiers_submit'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/supplement': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['FiledDossier_supplement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/withdrawal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['FiledDossier_withdraw'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/rating': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['FiledDossier_rate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/supplement-request': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OfficerActs_supplement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/refusal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OfficerActs_refuse'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/stop': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OfficerActs_stop'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/extension': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OfficerActs_extend'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/pause': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OfficerActs_pause'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/resume': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OfficerActs_resume'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/migration-plan': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Migration_plan'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/migration': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Migration_migrate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/payment': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['MoneyAndOpinions_payment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/consultations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['MoneyAndOpinions_list'];
    readonly put?: never;
    readonly post: operations['MoneyAndOpinions_consult'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/consultations/{id}/opinion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['MoneyAndOpinions_opinion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/consultations/{id}/revocation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Consultations_revoke'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/consultations/{id}/extension': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Consultations_extend'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/consultations/{id}/repetition': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Consultations_askAgain'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/consultations/{id}/link': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Consultations_sendLink'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/answers/question': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Answers_question'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/answers/content': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Answers_content'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/answers/attachments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Answers_upload'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/answers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Answers_answer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['History_events'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/clock': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['History_clock'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/actions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['History_actions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Tasks_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Tasks_one'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/claim': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Tasks_claim'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/acknowledgement': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Tasks_acknowledge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/assign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Tasks_assign'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/release': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Tasks_release'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/completion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Tasks_complete'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/officers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['TaskOfficers_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tracking/{code}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Tracking_track'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/calendar/versions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['RuleChanges_list'];
    readonly put?: never;
    readonly post: operations['RuleChanges_propose'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/calendar/versions/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['RuleChanges_one'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/calendar/versions/{id}/moves': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['RuleChanges_moves'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/calendar/versions/{id}/rehearsal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RuleChanges_rehearse'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/calendar/versions/{id}/approval': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RuleChanges_approve'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/calendar/versions/{id}/withdrawal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RuleChanges_withdraw'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/units/{unit}/workload': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The load of every officer in remaining working minutes */
    readonly get: operations['Workload_load'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/units/{unit}/workload/proposal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Moves that would level the work
     * @description Nothing is changed by asking; each move is made by assigning its task.
     */
    readonly get: operations['Workload_proposal'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/conflict-of-interest': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Declare a conflict with whoever filed this dossier */
    readonly post: operations['Conflict_declare'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/following': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Follow the dossier: hear of its news as long as one may see it */
    readonly put: operations['Following_follow'];
    readonly post?: never;
    /** Follow it no longer */
    readonly delete: operations['Following_leave'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/following': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Dossiers that one follows, the latest first
     * @description A mark on a dossier that one sees no more stays, and is not listed.
     */
    readonly get: operations['Followed_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/notifications': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What I have been told, newest first */
    readonly get: operations['Notification_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/notifications/unread-count': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How many I have not read */
    readonly get: operations['Notification_unreadCount'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/notifications/stream': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The unread count, live: an event `unread` with {"unread": n} */
    readonly get: operations['Notification_live'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/notifications/read-all': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Marks all as read */
    readonly post: operations['Notification_readAll'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/notifications/{id}/read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Marks one as read */
    readonly post: operations['Notification_read'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dev/mail': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Caught mails, newest first */
    readonly get: operations['DevMail_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dev/mail/inbox': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The same as a page to read */
    readonly get: operations['DevMail_inbox'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/delivery-reports/bounces': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A mail came back
     * @description Signed: `timestamp.sha256hex(message)` with BOUNCE_SECRET.
     */
    readonly post: operations['DeliveryReport_bounce'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/delivery-reports/{channel}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * What became of an SMS or a Zalo message
     * @description Signed: `timestamp.id.status` with the secret of the gateway.
     */
    readonly post: operations['DeliveryReport_fromGateway'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/notification-preferences': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How I want to be told */
    readonly get: operations['Preferences_read'];
    /** Say how I want to be told; urgent kinds come at once whatever I say */
    readonly put: operations['Preferences_write'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/unsubscribe/{token}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** To the page where everything can be chosen */
    readonly get: operations['Unsubscribe_page'];
    readonly put?: never;
    /** No mail any more but what is urgent; the answer never tells whose it is */
    readonly post: operations['Unsubscribe_now'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/deliveries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Deliveries, newest first */
    readonly get: operations['NotificationDesk_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/notifications/{id}/deliveries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every delivery of one notification, with its history */
    readonly get: operations['NotificationDesk_ofNotification'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/deliveries/{id}/resend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Send the same content again
     * @description A new delivery with its own Message-ID; never beside one that is still under way.
     */
    readonly post: operations['NotificationDesk_again'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/queue': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Depth and age of what waits, from the database and from the queue itself */
    readonly get: operations['NotificationDesk_figures'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/suppressions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Addresses that nothing is sent to, the newest first */
    readonly get: operations['Suppression_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/suppressions/lifted': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Addresses that are written to again, and why; the last first */
    readonly get: operations['Suppression_lifted'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/suppressions/lift': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send to this address again */
    readonly post: operations['Suppression_lift'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/desk/letters': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Letters that wait, oldest first */
    readonly get: operations['Letters_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/desk/letters/{id}/outcome': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record that it was handed over, which gives it effect, or that it failed */
    readonly post: operations['Letters_outcome'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/templates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All templates in one language */
    readonly get: operations['Template_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/templates/{key}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One template, filled with made-up facts */
    readonly get: operations['Template_preview'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/templates/{key}/page': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The mail as a page, to be framed by the preview */
    readonly get: operations['Template_page'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/templates/{key}/test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send it to my own address */
    readonly post: operations['Template_test'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/notification-rules': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The rule of every event, and all departures from them */
    readonly get: operations['Rule_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/notification-rules/{procedure}/{kind}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Let this procedure depart from the rule about this event */
    readonly put: operations['Rule_set'];
    readonly post?: never;
    /** Back to the rule */
    readonly delete: operations['Rule_clear'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/monitoring/summary': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Monitoring_summary'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/monitoring/at-risk': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Monitoring_atRisk'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/monitoring/unacknowledged': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Monitoring_unacknowledged'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/monitoring/dossiers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Monitoring_dossiers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/statistics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Statistics_statistics'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/exports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Exports_list'];
    readonly put?: never;
    readonly post: operations['Exports_request'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/exports/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Exports_progress'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/exports/{id}/content': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Exports_content'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/personal-data': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All that the portal knows of me, as one JSON document */
    readonly get: operations['MyData_personalData'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/erasure-requests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** My requests to be forgotten, the newest first */
    readonly get: operations['MyData_list'];
    readonly put?: never;
    /** Ask to be forgotten; an administrator decides */
    readonly post: operations['MyData_ask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/erasure-requests/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take the request back */
    readonly delete: operations['MyData_withdraw'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/erasure-requests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Requests to be forgotten, the newest first */
    readonly get: operations['AdminPrivacy_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/erasure-requests/{id}/decision': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Erase what may go, or refuse with a reason */
    readonly post: operations['AdminPrivacy_decide'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/retention-rules': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How long dossiers are kept, by procedure */
    readonly get: operations['AdminPrivacy_ruleList'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/retention-acts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Dossiers that were kept as long as the law asks */
    readonly get: operations['AdminPrivacy_acts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/admin/retention-acts/{dossier}/decision': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take the people out of the dossier, or hold it with a reason */
    readonly post: operations['AdminPrivacy_act'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/audit/verifications': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Follow every chain now and name every fault to its row */
    readonly post: operations['Audit_verifyNow'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/audit/digests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The signed digests, the newest first */
    readonly get: operations['Audit_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/audit/digests/{number}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One digest whole, to be kept outside the portal */
    readonly get: operations['Audit_one'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/audit/reads': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who has read personal data, the newest first */
    readonly get: operations['Audit_readsOf'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/demo/progress': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How far the demo history has been told */
    readonly get: operations['Demo_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/attachments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Attachments_upload'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/attachments/{attachment}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations['Attachments_withdraw'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/documents/verify/{code}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Verification_verify'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/dossiers/{dossier}/documents': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Documents_list'];
    readonly put?: never;
    readonly post: operations['Documents_attach'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/documents/{id}/content': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Documents_content'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/consultations/{id}/attachments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['OpinionFiles_list'];
    readonly put?: never;
    readonly post: operations['OpinionFiles_upload'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/consultations/{id}/attachments/{attachment}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations['OpinionFiles_remove'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly LiveDto: {
      /** @enum {string} */
      readonly status: 'ok';
    };
    readonly FieldFaultDto: {
      /** @description RFC 6901 pointer into what was sent */
      readonly pointer: string;
      readonly code: string;
      readonly detail: string;
    };
    readonly ProblemDto: {
      readonly type: string;
      readonly title: string;
      readonly status: number;
      /** @description In the language of the reader; where there is no more to say, the title again */
      readonly detail: string;
      /**
       * @example absence.ended
       * @example absence.overlaps
       * @example absence.substitute-unfit
       * @example absence.unknown
       * @example access.denied
       * @example access.not-owner
       * @example account.already-active
       * @example account.blocked
       * @example account.exists
       * @example account.not-confirmed
       * @example account.not-officer
       * @example account.token-invalid
       * @example account.unknown
       * @example administrator.self
       * @example answer-link.over
       * @example answer-link.unknown
       * @example answer-link.used
       * @example attachment.active-content
       * @example attachment.content-mismatch
       * @example attachment.empty
       * @example attachment.field-order
       * @example attachment.file-missing
       * @example attachment.infected
       * @example attachment.scan-unavailable
       * @example attachment.too-large
       * @example attachment.too-many
       * @example attachment.too-many-pages
       * @example attachment.type-not-allowed
       * @example attachment.unpacked-too-large
       * @example attachment.unreadable
       * @example audit.digest-unknown
       * @example calendar.invalid
       * @example calendar.nothing-changes
       * @example calendar.unknown
       * @example calendar.year-not-loaded
       * @example conflict.applicant-unknown
       * @example conflict.ended
       * @example conflict.exists
       * @example conflict.unknown
       * @example consultation.already-asked
       * @example consultation.closed
       * @example consultation.conditions-required
       * @example consultation.no-link
       * @example consultation.not-found
       * @example consultation.nothing-to-join
       * @example consultation.signer-required
       * @example consultation.too-many-links
       * @example consultation.unknown-document
       * @example consultation.unknown-unit
       * @example delegation.basis-required
       * @example delegation.ended
       * @example delegation.exists
       * @example delegation.not-held
       * @example delegation.receiver-unfit
       * @example delegation.role-not-delegable
       * @example delegation.signing-only-leader
       * @example delegation.signing-own-only
       * @example delegation.unknown
       * @example delivery-report.not-a-report
       * @example delivery-report.signature
       * @example delivery-report.unknown
       * @example delivery.content-forgotten
       * @example delivery.not-final
       * @example delivery.suppressed
       * @example delivery.unknown
       * @example document.kind-unknown
       * @example document.not-found
       * @example dossier.already-extended
       * @example dossier.already-rated
       * @example dossier.conflict-of-interest
       * @example dossier.extension-too-late
       * @example dossier.fee-unknown
       * @example dossier.incomplete
       * @example dossier.migration-no-place
       * @example dossier.migration-unsound
       * @example dossier.not-found
       * @example dossier.not-in-state
       * @example dossier.not-paused
       * @example dossier.not-permitted
       * @example dossier.paused
       * @example dossier.payment-amount
       * @example dossier.payment-in-future
       * @example dossier.procedure-closed
       * @example dossier.procedure-unknown
       * @example dossier.reason-required
       * @example dossier.stale
       * @example dossier.supplement-once
       * @example dossier.version-same
       * @example dossier.version-unknown
       * @example erasure.already-open
       * @example erasure.not-found
       * @example erasure.not-open
       * @example erasure.officer
       * @example erasure.open-dossiers
       * @example export.not-found
       * @example export.not-ready
       * @example idempotency.in-progress
       * @example idempotency.key-reused
       * @example letter.unknown
       * @example login.failed
       * @example login.too-many
       * @example monitoring.period
       * @example notification-rule.kind-unknown
       * @example notification-rule.silent
       * @example notification.not-found
       * @example organisation-access.over
       * @example organisation-access.reason
       * @example organisation-access.unknown
       * @example passkey.impossible
       * @example passkey.known
       * @example passkey.question-over
       * @example passkey.refused
       * @example passkey.too-many
       * @example passkey.unknown
       * @example password.changed-meanwhile
       * @example password.common
       * @example password.local-word
       * @example password.weak
       * @example password.wrong
       * @example post.ended
       * @example post.exists
       * @example post.period
       * @example post.unknown
       * @example preferences.digest-for-officers
       * @example preferences.kind-unknown
       * @example preferences.urgent-kind
       * @example procedure-version.base-outdated
       * @example procedure-version.bpmn-refused
       * @example procedure-version.date
       * @example procedure-version.draft-exists
       * @example procedure-version.if-match-missing
       * @example procedure-version.no-change
       * @example procedure-version.not-draft
       * @example procedure-version.not-found
       * @example procedure-version.not-ready
       * @example procedure-version.same-person
       * @example procedure-version.shape
       * @example procedure-version.stale
       * @example procedure.no-limit-in-force
       * @example procedure.not-found
       * @example process.linked-procedure-closed
       * @example process.stuck
       * @example request.body
       * @example request.cross-site
       * @example request.cursor
       * @example request.idempotency-key
       * @example request.if-match
       * @example request.invalid
       * @example request.malformed
       * @example request.media-type
       * @example request.too-large
       * @example request.too-many
       * @example retention.not-found
       * @example retention.not-proposed
       * @example route.unknown
       * @example rule-change.four-eyes
       * @example rule-change.not-found
       * @example rule-change.not-in-state
       * @example rule-change.outdated
       * @example rule-change.unknown
       * @example second-factor.challenge-invalid
       * @example second-factor.enrolled
       * @example second-factor.failed
       * @example second-factor.mandatory
       * @example second-factor.required
       * @example server.error
       * @example service.not-ready
       * @example service.unavailable
       * @example session.missing
       * @example session.step-up
       * @example session.unknown
       * @example sign-on.logout-token
       * @example sign-on.only-way
       * @example sign-on.over
       * @example sign-on.provider-silent
       * @example sign-on.refused
       * @example sign-on.taken
       * @example sign-on.unknown-identity
       * @example sign-on.unknown-provider
       * @example sign-on.wrong-audience
       * @example standing.not-yours
       * @example standing.period
       * @example task.answered-by-opinion
       * @example task.closed
       * @example task.data-required
       * @example task.four-eyes
       * @example task.not-assignable
       * @example task.not-found
       * @example task.not-yours
       * @example task.officer-absent
       * @example task.signing-not-delegated
       * @example task.taken
       * @example task.unknown-outcome
       * @example template.unknown
       * @example tracking.wrong-secret
       * @example unit.unknown
       */
      readonly code: string;
      readonly errors?: readonly components['schemas']['FieldFaultDto'][];
      readonly requestId?: string;
    };
    readonly ReadyDto: {
      /** @enum {string} */
      readonly status: 'ok';
      readonly checks: {
        readonly [key: string]: string;
      };
    };
    readonly LoginDto: {
      readonly email: string;
      /** Format: password */
      readonly password: string;
    };
    readonly OrganisationDto: {
      readonly name: string;
      readonly taxCode: string | null;
    };
    readonly LocalizedDto: {
      readonly vi: string;
      readonly en: string;
    };
    readonly UnitRefDto: {
      /** Format: uuid */
      readonly id: string;
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
    };
    readonly PersonRefDto: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
    };
    readonly PostDto: {
      /** Format: uuid */
      readonly id: string;
      readonly unit: components['schemas']['UnitRefDto'];
      /** @enum {string} */
      readonly role:
        | 'receptionist'
        | 'specialist'
        | 'head'
        | 'leader'
        | 'clerk'
        | 'consultee'
        | 'manager'
        | 'process-owner'
        | 'administrator'
        | 'auditor';
      /** Format: date-time */
      readonly from: string;
      /** Format: date-time */
      readonly to: string | null;
      /** @description Whose it is, if held by delegation */
      readonly onBehalfOf?: components['schemas']['PersonRefDto'];
    };
    readonly AccountDto: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'investor' | 'officer' | 'system';
      readonly email: string;
      readonly name: string;
      /** @enum {string} */
      readonly locale: 'vi' | 'en';
      readonly phone: string | null;
      readonly organisation: components['schemas']['OrganisationDto'] | null;
      /** @description Of the posts in force */
      readonly roles: readonly (
        | 'receptionist'
        | 'specialist'
        | 'head'
        | 'leader'
        | 'clerk'
        | 'consultee'
        | 'manager'
        | 'process-owner'
        | 'administrator'
        | 'auditor'
      )[];
      readonly posts: readonly components['schemas']['PostDto'][];
    };
    readonly LoggedInDto: {
      /** @description Send it as `Authorization: Bearer` */
      readonly token?: string;
      readonly account?: components['schemas']['AccountDto'];
      /** @description For POST /auth/second-factor, within five minutes */
      readonly challenge?: string;
      /** @description What answers the challenge */
      readonly methods?: readonly ('code' | 'passkey')[];
    };
    readonly ChallengeAnswerDto: {
      /**
       * @description Six digits, or a recovery code
       * @example 123456
       */
      readonly code: string;
      /** @description From the answer to the log-in */
      readonly challenge: string;
    };
    readonly SignedInDto: {
      /** @description Send it as `Authorization: Bearer` */
      readonly token: string;
      readonly account: components['schemas']['AccountDto'];
    };
    readonly OrganisationInputDto: {
      readonly name: string;
      /** @description Ten digits, or thirteen for a branch */
      readonly taxCode?: string;
    };
    readonly SignUpDto: {
      /** Format: email */
      readonly email: string;
      /** Format: password */
      readonly password: string;
      readonly name: string;
      /**
       * @description Of Accept-Language if missing
       * @enum {string}
       */
      readonly locale?: 'vi' | 'en';
      readonly organisation?: components['schemas']['OrganisationInputDto'];
    };
    readonly TokenDto: {
      /** @description From the link */
      readonly token: string;
    };
    readonly ForgotPasswordDto: {
      /** Format: email */
      readonly email: string;
    };
    readonly NewPasswordDto: {
      /** @description From the link */
      readonly token: string;
      /** Format: password */
      readonly password: string;
    };
    readonly MeDto: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'investor' | 'officer' | 'system';
      readonly email: string;
      readonly name: string;
      /** @enum {string} */
      readonly locale: 'vi' | 'en';
      readonly phone: string | null;
      readonly organisation: components['schemas']['OrganisationDto'] | null;
      /** @description Of the posts in force */
      readonly roles: readonly (
        | 'receptionist'
        | 'specialist'
        | 'head'
        | 'leader'
        | 'clerk'
        | 'consultee'
        | 'manager'
        | 'process-owner'
        | 'administrator'
        | 'auditor'
      )[];
      readonly posts: readonly components['schemas']['PostDto'][];
      /** @description A second factor is needed and was not given: nothing but one's own account opens */
      readonly restricted: boolean;
    };
    readonly ProfileDto: {
      readonly name?: string;
      /** @enum {string} */
      readonly locale?: 'vi' | 'en';
      readonly phone?: string;
      readonly organisation?: components['schemas']['OrganisationInputDto'];
    };
    readonly ChangePasswordDto: {
      /** Format: password */
      readonly currentPassword: string;
      /** Format: password */
      readonly password: string;
    };
    readonly SessionDto: {
      /** Format: uuid */
      readonly id: string;
      /** @description Browser and system, as it named itself */
      readonly device: string | null;
      /** @description Where from: the network, shortened */
      readonly network: string | null;
      /**
       * @description What opened it
       * @enum {string}
       */
      readonly proof: 'password' | 'code' | 'recovery-code' | 'passkey' | 'provider' | 'link';
      /** @description Whether it is the one that asks */
      readonly current: boolean;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly lastSeenAt: string;
      /** Format: date-time */
      readonly expiresAt: string;
    };
    readonly PasskeyChallengeDto: {
      /** @description From the answer to the log-in; none to log in without password */
      readonly challenge?: string;
    };
    readonly PasskeyOptionsDto: {
      /** @description As WebAuthn names its parts (JSON form, base64url) */
      readonly options: {
        readonly [key: string]: unknown;
      };
    };
    readonly PasskeyAnswerDto: {
      /** @description From the answer to the log-in; none to log in without password */
      readonly challenge?: string;
      /** @description As WebAuthn names its parts (JSON form, base64url) */
      readonly credential: {
        readonly [key: string]: unknown;
      };
    };
    readonly PasskeyDto: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /** @description Whether the key lives on several devices of its owner */
      readonly backedUp: boolean;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly lastUsedAt: string | null;
    };
    readonly BeginDto: {
      /**
       * Format: password
       * @description Not needed within five minutes of logging in
       */
      readonly password?: string;
    };
    readonly NewPasskeyDto: {
      /** @example My phone */
      readonly name: string;
      /** @description As WebAuthn names its parts (JSON form, base64url) */
      readonly credential: {
        readonly [key: string]: unknown;
      };
    };
    readonly PasskeyAddedDto: {
      /** @description Each works once; shown only now; none where there were some before */
      readonly recoveryCodes: readonly string[];
      /** @description Other sessions ended, this token rotated */
      readonly token: string;
    };
    readonly PasskeyNameDto: {
      /** @example My phone */
      readonly name: string;
    };
    readonly PasskeyProofDto: {
      /** @description As WebAuthn names its parts (JSON form, base64url) */
      readonly credential: {
        readonly [key: string]: unknown;
      };
    };
    readonly SecondFactorStateDto: {
      /** @description An app that shows codes */
      readonly enrolled: boolean;
      /** @description How many */
      readonly passkeys: number;
      /** @description Whether the address of this portal allows them */
      readonly passkeysPossible: boolean;
      readonly required: boolean;
      readonly recoveryCodesLeft: number;
      /** @description Whether enrolling asks for it, as the log-in is some minutes old */
      readonly passwordNeeded: boolean;
    };
    readonly EnrolmentDto: {
      /** @description Base32 */
      readonly secret: string;
      /** @description For a QR code */
      readonly uri: string;
    };
    readonly CodeDto: {
      /**
       * @description Six digits, or a recovery code
       * @example 123456
       */
      readonly code: string;
    };
    readonly EnrolledDto: {
      /** @description Each works once; shown only now; none where there were some before */
      readonly recoveryCodes: readonly string[];
      readonly token: string;
    };
    readonly ProofDto: {
      /** Format: password */
      readonly password: string;
      readonly code: string;
    };
    readonly RecoveryCodesDto: {
      /** @description Each works once; shown only now; none where there were some before */
      readonly recoveryCodes: readonly string[];
    };
    readonly StepUpDto: {
      /** Format: password */
      readonly password: string;
      /** @description Where a second factor is enrolled */
      readonly code?: string;
    };
    readonly OrganisationAccessDto: {
      /** Format: uuid */
      readonly id: string;
      /** @description As the provider names them */
      readonly person: string;
      readonly provider: string;
      readonly organisation: string | null;
      readonly taxCode: string;
      /** @enum {string} */
      readonly state: 'requested' | 'approved' | 'refused' | 'ended' | 'revoked';
      /** Format: date-time */
      readonly requestedAt: string;
      readonly decidedBy: string | null;
      readonly reason: string | null;
      /** Format: date-time */
      readonly from: string | null;
      /** Format: date-time */
      readonly to: string | null;
    };
    readonly DecideAccessDto: {
      readonly approve: boolean;
      /** @description An administrator says why */
      readonly reason?: string;
      /**
       * Format: date-time
       * @description Until when; without it until revoked
       */
      readonly to?: string;
    };
    readonly AdminAccountDto: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'investor' | 'officer' | 'system';
      readonly email: string;
      readonly name: string;
      /** @enum {string} */
      readonly locale: 'vi' | 'en';
      readonly phone: string | null;
      readonly organisation: components['schemas']['OrganisationDto'] | null;
      /** @description Of the posts in force */
      readonly roles: readonly (
        | 'receptionist'
        | 'specialist'
        | 'head'
        | 'leader'
        | 'clerk'
        | 'consultee'
        | 'manager'
        | 'process-owner'
        | 'administrator'
        | 'auditor'
      )[];
      readonly posts: readonly components['schemas']['PostDto'][];
      /** @enum {string} */
      readonly state: 'active' | 'invited' | 'blocked';
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly PostInputDto: {
      /** @description Code of the unit */
      readonly unit: string;
      /** @enum {string} */
      readonly role:
        | 'receptionist'
        | 'specialist'
        | 'head'
        | 'leader'
        | 'clerk'
        | 'consultee'
        | 'manager'
        | 'process-owner'
        | 'administrator'
        | 'auditor';
      /**
       * Format: date-time
       * @description Now if missing
       */
      readonly from?: string;
      /** Format: date-time */
      readonly to?: string;
    };
    readonly InviteDto: {
      /** Format: email */
      readonly email: string;
      readonly name: string;
      /**
       * @default vi
       * @enum {string}
       */
      readonly locale: 'vi' | 'en';
      readonly posts?: readonly components['schemas']['PostInputDto'][];
    };
    readonly EndPostDto: {
      /**
       * Format: date-time
       * @description Now if missing; never in the past
       */
      readonly at?: string;
    };
    readonly BlockDto: {
      readonly reason: string;
    };
    readonly LostFactorDto: {
      /** @description By what the person was recognised, as when the account was given */
      readonly grounds: string;
    };
    readonly LinkedIdentityDto: {
      /** Format: uuid */
      readonly id: string;
      readonly provider: string;
      /** @description As the provider names the person */
      readonly name: string;
      /** Format: date-time */
      readonly linkedAt: string | null;
    };
    readonly BeginSignOnDto: {
      /** @description Path inside this portal to come back to */
      readonly next?: string;
      /** @description The token of an invitation that this log-in accepts */
      readonly invitation?: string;
    };
    readonly SignOnUrlDto: {
      /** @description Of the provider: go there */
      readonly url: string;
    };
    readonly SignOnProviderDto: {
      /** @example vneid */
      readonly key: string;
      readonly label: components['schemas']['LocalizedDto'];
      /**
       * @description Whose accounts it opens
       * @enum {string}
       */
      readonly audience: 'investor' | 'officer';
    };
    readonly SignOnProvidersDto: {
      readonly items: readonly components['schemas']['SignOnProviderDto'][];
    };
    readonly PendingTokenDto: {
      /** @description From the fragment of the page one comes back to */
      readonly token: string;
    };
    readonly DoorDto: {
      /** Format: uuid */
      readonly accountId: string;
      readonly name: string;
      readonly organisation: string | null;
    };
    readonly WaitingIdentityDto: {
      readonly provider: string;
      /** @description As the provider names them */
      readonly name: string;
      /** @description Accounts that this identity opens */
      readonly doors: readonly components['schemas']['DoorDto'][];
    };
    readonly ChooseDoorDto: {
      /** @description From the fragment of the page one comes back to */
      readonly token: string;
      /** Format: uuid */
      readonly accountId: string;
    };
    readonly RequestAccessDto: {
      /** @description From the fragment of the page one comes back to */
      readonly token: string;
      /** @description Of the organisation: ten digits, or thirteen for a branch */
      readonly taxCode: string;
    };
    readonly LogoutTokenDto: {
      readonly logout_token: string;
    };
    readonly UnitDto: {
      /** Format: uuid */
      readonly id: string;
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      readonly kind: string;
      /** @description Code of the unit above */
      readonly parent: string | null;
      /** @description National code of an agency */
      readonly agencyCode: string | null;
      /** Format: date */
      readonly effectiveFrom: string;
      /** Format: date */
      readonly effectiveTo: string | null;
      /** @description Roles whose tasks are given out by rule */
      readonly automaticRoles: readonly string[];
    };
    readonly UnitOfficerDto: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly roles: readonly string[];
    };
    readonly AutomaticRolesDto: {
      /** @description Roles whose tasks are given out by rule as they open */
      readonly roles: readonly (
        'receptionist' | 'specialist' | 'head' | 'leader' | 'clerk' | 'consultee' | 'manager'
      )[];
    };
    readonly UnitLimitDto: {
      /** @description Working hours */
      readonly hours: number;
      /** @description Its own, not that of a unit above or the delivered one */
      readonly own: boolean;
      /** @description Code of the unit it comes from */
      readonly from: string | null;
    };
    readonly UnitLimitsDto: {
      readonly unit: components['schemas']['UnitRefDto'];
      readonly acknowledgement: components['schemas']['UnitLimitDto'];
      readonly silence: components['schemas']['UnitLimitDto'];
    };
    readonly SetUnitLimitsDto: {
      /** @description Working hours in which somebody takes note of a hand-off; null for those of the unit above */
      readonly acknowledgement?: number | null;
      /** @description Working hours for which a dossier may lie without an event; null for those of the unit above */
      readonly silence?: number | null;
    };
    readonly AbsenceDto: {
      /** Format: uuid */
      readonly id: string;
      readonly officer: components['schemas']['PersonRefDto'];
      /** @enum {string} */
      readonly kind: 'leave' | 'business-trip' | 'training' | 'other';
      /** Format: date-time */
      readonly from: string;
      /** Format: date-time */
      readonly to: string;
      /** @enum {string} */
      readonly handOver: 'substitute' | 'queue' | 'keep';
      readonly substitute?: components['schemas']['PersonRefDto'];
      /** @enum {string} */
      readonly state: 'coming' | 'present' | 'past' | 'cancelled';
    };
    readonly AbsenceInputDto: {
      /**
       * Format: uuid
       * @description Myself if missing
       */
      readonly officerId?: string;
      /** @enum {string} */
      readonly kind: 'leave' | 'business-trip' | 'training' | 'other';
      /** Format: date-time */
      readonly from: string;
      /**
       * Format: date-time
       * @description The first moment back
       */
      readonly to: string;
      /**
       * @description What happens to the open tasks at the start; without a fit substitute they go to the queue
       * @default substitute
       * @enum {string}
       */
      readonly handOver: 'substitute' | 'queue' | 'keep';
      /**
       * Format: uuid
       * @description Whoever has a delegation if missing
       */
      readonly substituteId?: string;
    };
    readonly RecordedDto: {
      /** Format: uuid */
      readonly id: string;
    };
    readonly DelegationDto: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'delegation' | 'substitution';
      readonly giver: components['schemas']['PersonRefDto'];
      readonly receiver: components['schemas']['PersonRefDto'];
      readonly unit: components['schemas']['UnitRefDto'];
      /** @enum {string} */
      readonly role:
        'receptionist' | 'specialist' | 'head' | 'leader' | 'clerk' | 'consultee' | 'manager';
      /** Format: date-time */
      readonly from: string;
      /** Format: date-time */
      readonly to: string;
      readonly signing: boolean;
      readonly basis?: string;
      readonly recordedBy: components['schemas']['PersonRefDto'];
      /** Format: date-time */
      readonly revokedAt?: string;
      /** @enum {string} */
      readonly state: 'coming' | 'present' | 'past' | 'revoked';
    };
    readonly DelegationInputDto: {
      /**
       * Format: uuid
       * @description Myself if missing
       */
      readonly giverId?: string;
      /** Format: uuid */
      readonly receiverId: string;
      /** @description Code of the unit */
      readonly unit: string;
      /**
       * @description One of receptionist, specialist, head, leader, clerk, consultee, manager
       * @enum {string}
       */
      readonly role:
        | 'receptionist'
        | 'specialist'
        | 'head'
        | 'leader'
        | 'clerk'
        | 'consultee'
        | 'manager'
        | 'process-owner'
        | 'administrator'
        | 'auditor';
      /**
       * Format: date-time
       * @description Now if missing
       */
      readonly from?: string;
      /** Format: date-time */
      readonly to: string;
      /**
       * @description A leader’s own, with `basis`
       * @default false
       */
      readonly signing: boolean;
      /** @description Number and date of the document */
      readonly basis?: string;
    };
    readonly ConflictDto: {
      /** Format: uuid */
      readonly id: string;
      readonly officer: components['schemas']['PersonRefDto'];
      /** @enum {string} */
      readonly kind: 'family' | 'property' | 'employment' | 'other';
      readonly applicantName: string;
      readonly taxCode?: string;
      readonly declaredBy: components['schemas']['PersonRefDto'];
      /** Format: date-time */
      readonly declaredAt: string;
      /** Format: date-time */
      readonly endedAt?: string;
    };
    readonly ConflictInputDto: {
      /**
       * Format: uuid
       * @description Myself if missing
       */
      readonly officerId?: string;
      /** @enum {string} */
      readonly kind: 'family' | 'property' | 'employment' | 'other';
      /** @description Tax code of the organisation: 10 digits, or 13 with the branch */
      readonly taxCode: string;
      /** @description Used where the portal does not know it */
      readonly name?: string;
    };
    readonly NamedDto: {
      readonly vi: string;
      readonly en: string;
      readonly code: string;
    };
    readonly LimitDto: {
      readonly amount: number;
      /** @enum {string} */
      readonly unit:
        | 'working-hour'
        | 'working-day'
        | 'elapsed-hour'
        | 'calendar-day'
        | 'month'
        | 'same-working-day';
    };
    readonly ProcedureItemDto: {
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      readonly field: components['schemas']['NamedDto'];
      readonly agency: components['schemas']['NamedDto'];
      readonly limit: components['schemas']['LimitDto'];
      /** @enum {string} */
      readonly online: 'full' | 'partial';
      /** @description false: abolished, no new dossier is received */
      readonly open: boolean;
    };
    readonly ProcedurePageDto: {
      readonly items: readonly components['schemas']['ProcedureItemDto'][];
      readonly nextCursor: string | null;
    };
    readonly ComponentDto: {
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      readonly required: boolean;
      readonly condition?: components['schemas']['LocalizedDto'];
      /** @description condition on the form under which it is demanded */
      readonly when?: {
        readonly [key: string]: unknown;
      };
      readonly originals: number;
      readonly copies: number;
      readonly formCode?: string;
      /** @description media types of the files that may be sent for it */
      readonly accepts: readonly string[];
    };
    readonly LimitCaseDto: {
      readonly amount: number;
      /** @enum {string} */
      readonly unit:
        | 'working-hour'
        | 'working-day'
        | 'elapsed-hour'
        | 'calendar-day'
        | 'month'
        | 'same-working-day';
      readonly key: string;
      readonly case?: components['schemas']['LocalizedDto'];
      /** @description condition on the form; without it the row applies when no other does */
      readonly when?: {
        readonly [key: string]: unknown;
      };
      /** Format: date */
      readonly effectiveFrom?: string;
      /** Format: date */
      readonly effectiveTo?: string;
      /** @description false where the legal text says otherwise */
      readonly inForce: boolean;
      readonly note?: components['schemas']['LocalizedDto'];
    };
    readonly FeeDto: {
      /** @enum {string} */
      readonly kind:
        'none' | 'fixed' | 'by-council' | 'by-law' | 'formula' | 'table' | 'attachment';
      /** @description null: not known beforehand */
      readonly amount: number | null;
      /** @enum {string} */
      readonly currency: 'VND';
      readonly text: components['schemas']['LocalizedDto'];
    };
    readonly LegalBasisDto: {
      readonly id: string;
      readonly title: components['schemas']['LocalizedDto'];
      /** Format: date */
      readonly effectiveFrom: string | null;
      /** Format: date */
      readonly effectiveTo: string | null;
    };
    readonly ResultDto: {
      readonly name: components['schemas']['LocalizedDto'];
      readonly formCode?: string;
    };
    readonly MilestoneDto: {
      readonly amount: number;
      /** @enum {string} */
      readonly unit:
        | 'working-hour'
        | 'working-day'
        | 'elapsed-hour'
        | 'calendar-day'
        | 'month'
        | 'same-working-day';
      readonly name: components['schemas']['LocalizedDto'];
      /** @description what the time is counted from */
      readonly from?: components['schemas']['LocalizedDto'];
    };
    readonly StepDto: {
      readonly key: string;
      /** @enum {string} */
      readonly kind: 'task' | 'consultation';
      readonly name: components['schemas']['LocalizedDto'];
      /** @description one for a task, all that are asked for opinions */
      readonly units: readonly components['schemas']['NamedDto'][];
      readonly unit: components['schemas']['NamedDto'];
      readonly role: string;
      /** @description working hours under the limit of the case above */
      readonly hours: number;
      readonly limit?: components['schemas']['LimitDto'];
    };
    readonly ProcedureDto: {
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      readonly field: components['schemas']['NamedDto'];
      readonly agency: components['schemas']['NamedDto'];
      readonly limit: components['schemas']['LimitDto'];
      /** @enum {string} */
      readonly online: 'full' | 'partial';
      /** @description false: abolished, no new dossier is received */
      readonly open: boolean;
      readonly version: number;
      /** Format: date */
      readonly effectiveFrom: string;
      /** Format: date */
      readonly effectiveTo: string | null;
      readonly competence: components['schemas']['LocalizedDto'];
      readonly components: readonly components['schemas']['ComponentDto'][];
      /** @description sets of the dossier */
      readonly sets: number;
      readonly committedLimit?: components['schemas']['LimitDto'];
      readonly limits: readonly components['schemas']['LimitCaseDto'][];
      readonly fee: components['schemas']['FeeDto'];
      readonly legalBasis: readonly components['schemas']['LegalBasisDto'][];
      readonly results: readonly components['schemas']['ResultDto'][];
      /** @description times that the law gives to parts */
      readonly milestones: readonly components['schemas']['MilestoneDto'][];
      readonly steps: readonly components['schemas']['StepDto'][];
      /** @description JSON Schema 2020-12 */
      readonly form: {
        readonly [key: string]: unknown;
      };
      /** @description steps and form stand for ones that were not published */
      readonly illustrative: boolean;
    };
    readonly FieldDto: {
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      /** @description procedures in it */
      readonly count: number;
    };
    readonly FieldListDto: {
      readonly items: readonly components['schemas']['FieldDto'][];
      readonly nextCursor: string | null;
    };
    readonly ZoneDto: {
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      /** @enum {string} */
      readonly kind: 'economic-zone' | 'free-trade-zone' | 'industrial-park';
      readonly status: string;
      /** @description whether a project can be filed for */
      readonly open: boolean;
      /** @description hectares */
      readonly areaHa: number | null;
      readonly developer?: string;
      readonly occupancyPercent?: number;
      readonly since?: number;
      readonly source: string;
    };
    readonly ZoneListDto: {
      readonly items: readonly components['schemas']['ZoneDto'][];
      readonly nextCursor: string | null;
    };
    readonly PersonDto: {
      readonly id: string;
      readonly name: string;
    };
    readonly ProcessItemDto: {
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      readonly field: components['schemas']['LocalizedDto'];
      /** @description The version in force, or the last one */
      readonly version: number;
      /** Format: date */
      readonly effectiveFrom: string | null;
      readonly open: boolean;
      readonly steps: number;
      readonly illustrative: boolean;
      readonly draft: number | null;
      readonly draftBy: components['schemas']['PersonDto'] | null;
      /** @description Published, not in force yet */
      readonly upcoming: number | null;
      /** Format: date */
      readonly upcomingFrom: string | null;
    };
    readonly ProcessListDto: {
      readonly items: readonly components['schemas']['ProcessItemDto'][];
      readonly nextCursor: string | null;
    };
    readonly VersionItemDto: {
      readonly version: number;
      /** @enum {string} */
      readonly status: 'draft' | 'published' | 'withdrawn';
      /** @description For If-Match; grows with every save */
      readonly revision: number;
      readonly basedOn: number | null;
      /** Format: date */
      readonly effectiveFrom: string | null;
      /** Format: date */
      readonly effectiveTo: string | null;
      /** @description What is filed today follows it */
      readonly inForce: boolean;
      readonly createdBy: components['schemas']['PersonDto'] | null;
      readonly updatedBy: components['schemas']['PersonDto'] | null;
      /** Format: date-time */
      readonly updatedAt: string | null;
      readonly publishedBy: components['schemas']['PersonDto'] | null;
      /** Format: date-time */
      readonly publishedAt: string | null;
    };
    readonly VersionListDto: {
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      readonly items: readonly components['schemas']['VersionItemDto'][];
      readonly nextCursor: string | null;
    };
    readonly VersionComponentDto: {
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      readonly accepts: readonly ('pdf' | 'png' | 'jpg' | 'docx' | 'xlsx')[];
    };
    readonly ConditionFieldDto: {
      readonly path: string;
      /** @enum {string} */
      readonly type: 'text' | 'number' | 'flag' | 'list';
      readonly title: components['schemas']['LocalizedDto'];
      readonly options?: readonly {
        readonly [key: string]: unknown;
      }[];
    };
    readonly VersionDto: {
      readonly version: number;
      /** @enum {string} */
      readonly status: 'draft' | 'published' | 'withdrawn';
      /** @description For If-Match; grows with every save */
      readonly revision: number;
      readonly basedOn: number | null;
      /** Format: date */
      readonly effectiveFrom: string | null;
      /** Format: date */
      readonly effectiveTo: string | null;
      /** @description What is filed today follows it */
      readonly inForce: boolean;
      readonly createdBy: components['schemas']['PersonDto'] | null;
      readonly updatedBy: components['schemas']['PersonDto'] | null;
      /** Format: date-time */
      readonly updatedAt: string | null;
      readonly publishedBy: components['schemas']['PersonDto'] | null;
      /** Format: date-time */
      readonly publishedAt: string | null;
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      readonly agency: components['schemas']['NamedDto'];
      readonly process: {
        readonly [key: string]: unknown;
      };
      readonly limits: readonly components['schemas']['LimitCaseDto'][];
      readonly committedLimits: readonly components['schemas']['LimitCaseDto'][];
      readonly golden: readonly {
        readonly [key: string]: unknown;
      }[];
      /** @description Hours of every step under every limit */
      readonly stepHours: {
        readonly [key: string]: unknown;
      };
      readonly components: readonly components['schemas']['VersionComponentDto'][];
      /** @description On which something depends */
      readonly conditionFields: readonly components['schemas']['ConditionFieldDto'][];
      /** @description All that a condition can read */
      readonly formFields: readonly components['schemas']['ConditionFieldDto'][];
      /** @description A dossier that could be filed */
      readonly sampleForm: {
        readonly [key: string]: unknown;
      };
      /** @description The person has edited it, so another one publishes it */
      readonly editedByYou: boolean;
    };
    readonly EditVersionDto: {
      /** @description The process definition, whole */
      readonly process?: {
        readonly [key: string]: unknown;
      };
      /** @description All rows of the limit */
      readonly limits?: readonly {
        readonly [key: string]: unknown;
      }[];
      readonly committedLimits?: readonly {
        readonly [key: string]: unknown;
      }[];
      /** @description Due dates counted by hand: startAt, form, dueAt, note */
      readonly golden?: readonly {
        readonly [key: string]: unknown;
      }[];
      /** @description Kinds of files that a component takes: code, accepts (pdf, png, jpg, docx, xlsx) */
      readonly components?: readonly {
        readonly [key: string]: unknown;
      }[];
    };
    readonly PublicationDto: {
      /**
       * Format: date
       * @description First day in force: today or later
       */
      readonly effectiveFrom: string;
    };
    readonly ProcedureEventDto: {
      readonly version: number;
      /** @enum {string} */
      readonly kind: 'draft-created' | 'draft-saved' | 'draft-imported' | 'published' | 'withdrawn';
      /** Format: date-time */
      readonly at: string;
      readonly actor: components['schemas']['PersonDto'];
      readonly data: {
        readonly [key: string]: unknown;
      };
    };
    readonly ProcedureEventListDto: {
      readonly items: readonly components['schemas']['ProcedureEventDto'][];
      readonly nextCursor: string | null;
    };
    readonly AuthoringFaultDto: {
      /** @enum {string} */
      readonly area: 'structure' | 'content' | 'soundness' | 'time' | 'golden';
      readonly code: string;
      readonly text: components['schemas']['LocalizedDto'];
      readonly nodeId?: string;
      readonly flowId?: string;
      readonly field?: string;
      readonly limitCase?: string;
      readonly goldenIndex?: number;
      /** @description Nodes on the way to the fault */
      readonly trace?: readonly string[];
    };
    readonly SoundnessDto: {
      readonly sound: boolean | null;
      readonly safe: boolean | null;
      readonly optionToComplete: boolean | null;
      readonly properCompletion: boolean | null;
      readonly noDeadActivities: boolean | null;
      readonly states: number;
      readonly trace: readonly string[];
    };
    readonly PathStepDto: {
      readonly nodeId: string;
      readonly hours: number;
    };
    readonly CaseTimeDto: {
      readonly case: string;
      readonly name?: components['schemas']['LocalizedDto'];
      readonly limit: components['schemas']['LimitDto'];
      readonly givenHours: number;
      readonly neededHours: number;
      readonly fits: boolean;
      /** @description The way that needs most */
      readonly path: readonly components['schemas']['PathStepDto'][];
    };
    readonly GoldenResultDto: {
      readonly index: number;
      readonly startAt: string;
      readonly expected: string;
      readonly actual: string | null;
      readonly limitCase: string | null;
      readonly passes: boolean;
    };
    readonly CheckDto: {
      /** @description Nothing that is checked stands against publishing */
      readonly passes: boolean;
      readonly faults: readonly components['schemas']['AuthoringFaultDto'][];
      /** @description null: the structure is broken */
      readonly soundness: components['schemas']['SoundnessDto'] | null;
      readonly times: readonly components['schemas']['CaseTimeDto'][];
      readonly golden: readonly components['schemas']['GoldenResultDto'][];
      /** @description The process, drawn: BPMN 2.0 XML */
      readonly bpmn: string | null;
    };
    readonly WalkChoiceDto: {
      readonly nodeId: string;
      readonly outcome: string;
    };
    readonly WalkDto: {
      /** @description The process definition, whole */
      readonly process?: {
        readonly [key: string]: unknown;
      };
      /** @description All rows of the limit */
      readonly limits?: readonly {
        readonly [key: string]: unknown;
      }[];
      readonly committedLimits?: readonly {
        readonly [key: string]: unknown;
      }[];
      /** @description Due dates counted by hand: startAt, form, dueAt, note */
      readonly golden?: readonly {
        readonly [key: string]: unknown;
      }[];
      /** @description Kinds of files that a component takes: code, accepts (pdf, png, jpg, docx, xlsx) */
      readonly components?: readonly {
        readonly [key: string]: unknown;
      }[];
      /** @description Without it, the form's own first answers */
      readonly form?: {
        readonly [key: string]: unknown;
      };
      /** @description Outcomes to take, in their order for each step; else the favourable one */
      readonly outcomes?: readonly components['schemas']['WalkChoiceDto'][];
      /**
       * Format: date-time
       * @description Without it, today at 08:00
       */
      readonly startAt?: string;
    };
    readonly WalkStepDto: {
      readonly nodeId: string;
      /** @enum {string} */
      readonly kind: 'task' | 'consultation' | 'timer' | 'hand-over';
      readonly name: components['schemas']['LocalizedDto'];
      readonly units: readonly components['schemas']['NamedDto'][];
      readonly role?: string;
      readonly limit: components['schemas']['LimitDto'];
      /** Format: date-time */
      readonly openedAt: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly outcome?: string;
      readonly outcomes: readonly {
        readonly [key: string]: unknown;
      }[];
      readonly cancelled: boolean;
    };
    readonly WalkViewDto: {
      readonly case: string | null;
      readonly limit: components['schemas']['LimitDto'] | null;
      /**
       * Format: date-time
       * @description What the law gives
       */
      readonly legalDueAt: string | null;
      /** @description Whether that date may still move */
      readonly provisional: boolean;
      /**
       * Format: date-time
       * @description null: the walk got stuck
       */
      readonly endedAt: string | null;
      /** @description It ends within the legal limit */
      readonly inTime: boolean;
      readonly steps: readonly components['schemas']['WalkStepDto'][];
      /** @description Why the walk could not go on */
      readonly refusal?: {
        readonly [key: string]: unknown;
      };
    };
    readonly ComparisonDto: {
      readonly from: number;
      readonly to: number;
      readonly changes: readonly {
        readonly [key: string]: unknown;
      }[];
    };
    readonly ImportedDto: {
      readonly version: number;
      /** @enum {string} */
      readonly status: 'draft' | 'published' | 'withdrawn';
      /** @description For If-Match; grows with every save */
      readonly revision: number;
      readonly basedOn: number | null;
      /** Format: date */
      readonly effectiveFrom: string | null;
      /** Format: date */
      readonly effectiveTo: string | null;
      /** @description What is filed today follows it */
      readonly inForce: boolean;
      readonly createdBy: components['schemas']['PersonDto'] | null;
      readonly updatedBy: components['schemas']['PersonDto'] | null;
      /** Format: date-time */
      readonly updatedAt: string | null;
      readonly publishedBy: components['schemas']['PersonDto'] | null;
      /** Format: date-time */
      readonly publishedAt: string | null;
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      readonly agency: components['schemas']['NamedDto'];
      readonly process: {
        readonly [key: string]: unknown;
      };
      readonly limits: readonly components['schemas']['LimitCaseDto'][];
      readonly committedLimits: readonly components['schemas']['LimitCaseDto'][];
      readonly golden: readonly {
        readonly [key: string]: unknown;
      }[];
      /** @description Hours of every step under every limit */
      readonly stepHours: {
        readonly [key: string]: unknown;
      };
      readonly components: readonly components['schemas']['VersionComponentDto'][];
      /** @description On which something depends */
      readonly conditionFields: readonly components['schemas']['ConditionFieldDto'][];
      /** @description All that a condition can read */
      readonly formFields: readonly components['schemas']['ConditionFieldDto'][];
      /** @description A dossier that could be filed */
      readonly sampleForm: {
        readonly [key: string]: unknown;
      };
      /** @description The person has edited it, so another one publishes it */
      readonly editedByYou: boolean;
      /** @description Of the model as the file has it */
      readonly model: components['schemas']['SoundnessDto'];
    };
    /** @enum {string} */
    readonly LimitUnit:
      | 'working-hour'
      | 'working-day'
      | 'elapsed-hour'
      | 'calendar-day'
      | 'month'
      | 'same-working-day';
    readonly DeadlinePauseDto: {
      /** Format: date-time */
      readonly from: string;
      /**
       * Format: date-time
       * @description null while the pause lasts
       */
      readonly to?: string | null;
    };
    readonly CalendarOverrideDto: {
      readonly addOff?: readonly string[];
      readonly addWorking?: readonly string[];
      readonly removeOff?: readonly string[];
    };
    readonly DeadlinePolicyDto: {
      /**
       * @default roll-forward
       * @enum {string}
       */
      readonly reception: 'roll-forward' | 'as-submitted';
      /**
       * @default next-day-close
       * @enum {string}
       */
      readonly dayCounting: 'next-day-close' | 'rolling-8h' | 'midnight-24h';
      /**
       * @default none
       * @enum {string}
       */
      readonly cutoff: 'none' | 'cutoff-15h';
      /**
       * @default makeup-working
       * @enum {string}
       */
      readonly makeup: 'makeup-working' | 'makeup-not-working';
      /**
       * @default exclude-working-days
       * @enum {string}
       */
      readonly pause: 'exclude-working-days' | 'restart';
      /**
       * @default roll-to-next-working-day
       * @enum {string}
       */
      readonly calendarEnd: 'roll-to-next-working-day' | 'no-roll';
      /**
       * @default no-roll
       * @enum {string}
       */
      readonly elapsedEnd: 'no-roll' | 'next-working-instant';
    };
    readonly DeadlineRequestDto: {
      readonly unit: components['schemas']['LimitUnit'];
      readonly amount: number;
      /**
       * Format: date-time
       * @example 2026-03-02T09:00:00+07:00
       */
      readonly startAt: string;
      readonly pauses?: readonly components['schemas']['DeadlinePauseDto'][];
      /** @description one is granted */
      readonly extensions?: readonly components['schemas']['LimitDto'][];
      /** @description working hours of each step */
      readonly steps?: readonly number[];
      readonly calendarOverride?: components['schemas']['CalendarOverrideDto'];
      readonly policy?: components['schemas']['DeadlinePolicyDto'];
    };
    /** @enum {string} */
    readonly ExplanationKind:
      | 'reception'
      | 'counted'
      | 'extended'
      | 'weekend'
      | 'holiday'
      | 'paused'
      | 'restarted'
      | 'rolled';
    readonly ExplanationLineDto: {
      /** Format: date-time */
      readonly from: string;
      /** Format: date-time */
      readonly to: string;
      readonly kind: components['schemas']['ExplanationKind'];
      /** @description in the unit of the request, or in `unit` */
      readonly counted: number;
      readonly unit?: components['schemas']['LimitUnit'];
      readonly text: components['schemas']['LocalizedDto'];
      readonly basis?: components['schemas']['LocalizedDto'];
    };
    readonly DeadlineAnswerDto: {
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @enum {string} */
      readonly outcome: 'due' | 'paused' | 'extension-rejected';
      /** @description leads through a year that is not announced */
      readonly provisional: boolean;
      /** Format: date-time */
      readonly effectiveStartAt: string;
      readonly stepDueAt?: readonly (string | null)[];
      readonly explanation: readonly components['schemas']['ExplanationLineDto'][];
    };
    /** @enum {string} */
    readonly DayKind:
      'statutory' | 'tet' | 'compensatory' | 'swap-off' | 'make-up' | 'half-day' | 'closed';
    readonly CalendarDayDto: {
      /** Format: date */
      readonly date: string;
      readonly kind: components['schemas']['DayKind'];
      readonly name: components['schemas']['LocalizedDto'];
      readonly working: boolean;
      readonly hours?: readonly (readonly string[])[];
      /** Format: date */
      readonly pairedWith?: string;
      readonly basis?: components['schemas']['LocalizedDto'];
    };
    readonly CalendarUnitDayDto: {
      /** Format: date */
      readonly date: string;
      readonly kind: components['schemas']['DayKind'];
      readonly name: components['schemas']['LocalizedDto'];
      readonly working: boolean;
      readonly hours?: readonly (readonly string[])[];
      /** Format: date */
      readonly pairedWith?: string;
      readonly basis?: components['schemas']['LocalizedDto'];
      /** Format: uuid */
      readonly unitId: string;
    };
    readonly WeekDto: {
      /** Format: date */
      readonly effectiveFrom: string;
      /** @description by weekday */
      readonly hours: {
        readonly [key: string]: readonly (readonly string[])[];
      };
    };
    readonly CalendarNameDto: {
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
      /** @description ids of the units that have chosen it */
      readonly units: readonly string[];
    };
    readonly PendingDaysDto: {
      readonly dates: readonly string[];
      readonly kind: components['schemas']['DayKind'];
      readonly name: components['schemas']['LocalizedDto'];
    };
    readonly CalendarDto: {
      readonly code: string;
      readonly version: number;
      readonly name: components['schemas']['LocalizedDto'];
      readonly zone: string;
      readonly year: number;
      readonly years: readonly number[];
      /** @description false: dates of this year are provisional */
      readonly announced: boolean;
      /** @description by weekday */
      readonly hours: {
        readonly [key: string]: readonly (readonly string[])[];
      };
      readonly days: readonly components['schemas']['CalendarDayDto'][];
      /** @description of single units */
      readonly unitDays: readonly components['schemas']['CalendarUnitDayDto'][];
      /** @description working hours from each date on */
      readonly weeks: readonly components['schemas']['WeekDto'][];
      /** Format: date */
      readonly effectiveFrom: string;
      /** @description all calendars there are */
      readonly calendars: readonly components['schemas']['CalendarNameDto'][];
      /** @description proposed, not counted */
      readonly pending: readonly components['schemas']['PendingDaysDto'][];
    };
    readonly CreateDossierDto: {
      /** @example 1.009664 */
      readonly procedureCode: string;
    };
    readonly ProcedureRefDto: {
      /** @example 1.009664 */
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
    };
    readonly DraftDto: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly status: 'draft';
      readonly version: number;
      readonly procedure: components['schemas']['ProcedureRefDto'];
    };
    readonly ApplicantDto: {
      readonly name: string;
    };
    readonly CurrentStepDto: {
      readonly key: string;
      readonly name: components['schemas']['LocalizedDto'];
      readonly unit: components['schemas']['UnitRefDto'];
      /** Format: date-time */
      readonly since: string;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @description true where its date may still move */
      readonly provisional?: boolean;
    };
    readonly DossierItemDto: {
      /** Format: uuid */
      readonly id: string;
      /** @example H24.08-261123-0001 */
      readonly code: string | null;
      /** @enum {string} */
      readonly status:
        | 'draft'
        | 'submitted'
        | 'supplement-requested'
        | 'refused-at-reception'
        | 'in-process'
        | 'awaiting-payment'
        | 'decided'
        | 'returned'
        | 'withdrawn'
        | 'stopped';
      readonly nationalStatus: number;
      /** @enum {string} */
      readonly decision?: 'approved' | 'rejected';
      readonly version: number;
      readonly procedure: components['schemas']['ProcedureRefDto'];
      readonly applicant: components['schemas']['ApplicantDto'];
      /** Format: date-time */
      readonly sentAt: string | null;
      /** Format: date-time */
      readonly arrivedAt: string | null;
      /** Format: date-time */
      readonly receivedAt: string | null;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** Format: date-time */
      readonly legalDueAt: string | null;
      /** Format: date-time */
      readonly decidedAt: string | null;
      readonly provisional: boolean;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
      readonly currentSteps: readonly components['schemas']['CurrentStepDto'][];
    };
    readonly DossierPageDto: {
      readonly items: readonly components['schemas']['DossierItemDto'][];
      readonly nextCursor: string | null;
    };
    readonly DossierAttachmentDto: {
      readonly id: string;
      readonly component: string;
      readonly fileName: string;
      readonly mediaType: string;
      readonly size: number;
      readonly sha256: string;
      readonly pages?: number;
    };
    readonly DossierComponentDto: {
      readonly code: string;
      readonly attachments: readonly components['schemas']['DossierAttachmentDto'][];
    };
    readonly FeeViewDto: {
      /** @description VND */
      readonly amount: number;
      readonly paid: boolean;
      readonly waivedReason?: string;
    };
    readonly SupplementItemViewDto: {
      readonly component?: string;
      readonly text: string;
    };
    readonly SupplementViewDto: {
      readonly stage: string;
      readonly reason: string;
      readonly legalBasis: string;
      readonly items: readonly components['schemas']['SupplementItemViewDto'][];
      /** Format: date-time */
      readonly requestedAt: string;
      /** Format: date-time */
      readonly answeredAt?: string;
    };
    readonly RatingViewDto: {
      readonly score: number;
      readonly comment?: string;
    };
    readonly ClosedHandOverDto: {
      /** @description The node of the process */
      readonly key: string;
      readonly name: components['schemas']['LocalizedDto'];
    };
    readonly LinkedDossierDto: {
      /**
       * @description Handed this one over, or opened by it
       * @enum {string}
       */
      readonly relation: 'origin' | 'linked';
      /** Format: uuid */
      readonly id: string;
      /** @description None while it is a draft */
      readonly code: string | null;
      /** @enum {string} */
      readonly status:
        | 'draft'
        | 'submitted'
        | 'supplement-requested'
        | 'refused-at-reception'
        | 'in-process'
        | 'awaiting-payment'
        | 'decided'
        | 'returned'
        | 'withdrawn'
        | 'stopped';
      readonly procedure: components['schemas']['ProcedureRefDto'];
      /** @description The step that hands over */
      readonly nodeId: string;
      /** @description The process of the origin goes on when the linked one has ended */
      readonly waits: boolean;
      /**
       * @description How the linked dossier ended
       * @enum {string}
       */
      readonly outcome?: 'approved' | 'rejected' | 'refused' | 'stopped' | 'withdrawn';
    };
    readonly DossierDto: {
      /** Format: uuid */
      readonly id: string;
      /** @example H24.08-261123-0001 */
      readonly code: string | null;
      /** @enum {string} */
      readonly status:
        | 'draft'
        | 'submitted'
        | 'supplement-requested'
        | 'refused-at-reception'
        | 'in-process'
        | 'awaiting-payment'
        | 'decided'
        | 'returned'
        | 'withdrawn'
        | 'stopped';
      readonly nationalStatus: number;
      /** @enum {string} */
      readonly decision?: 'approved' | 'rejected';
      readonly version: number;
      readonly procedure: components['schemas']['ProcedureRefDto'];
      readonly applicant: components['schemas']['ApplicantDto'];
      /** Format: date-time */
      readonly sentAt: string | null;
      /** Format: date-time */
      readonly arrivedAt: string | null;
      /** Format: date-time */
      readonly receivedAt: string | null;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** Format: date-time */
      readonly legalDueAt: string | null;
      /** Format: date-time */
      readonly decidedAt: string | null;
      readonly provisional: boolean;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
      readonly currentSteps: readonly components['schemas']['CurrentStepDto'][];
      /** @description The version it was received under; its process is drawn from it */
      readonly procedureVersionId: string;
      readonly form: {
        readonly [key: string]: unknown;
      };
      readonly components: readonly components['schemas']['DossierComponentDto'][];
      /** Format: date-time */
      readonly closedAt: string | null;
      /** @description Why the clock stands still */
      readonly pause: string | null;
      readonly fee?: components['schemas']['FeeViewDto'];
      /** @description The latest request */
      readonly supplement?: components['schemas']['SupplementViewDto'];
      readonly rating?: components['schemas']['RatingViewDto'];
      /** @description Nodes of the process where it stands: steps, timers, joins */
      readonly tokens: readonly string[];
      /** @description Only for officers: hand-overs whose procedure takes no dossiers now */
      readonly closedHandOvers: readonly components['schemas']['ClosedHandOverDto'][];
      /** @description Counted once, under one clock */
      readonly links: readonly components['schemas']['LinkedDossierDto'][];
      /** @description Only for the applicant */
      readonly trackingSecret?: string;
      /** @description Only for officers: whether this person follows it */
      readonly following?: boolean;
    };
    readonly FaultDto: {
      /** @description JSON pointer */
      readonly pointer: string;
      readonly code: string;
      readonly detail: string;
    };
    readonly SavedFormDto: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly status:
        | 'draft'
        | 'submitted'
        | 'supplement-requested'
        | 'refused-at-reception'
        | 'in-process'
        | 'awaiting-payment'
        | 'decided'
        | 'returned'
        | 'withdrawn'
        | 'stopped';
      readonly version: number;
      readonly form: {
        readonly [key: string]: unknown;
      };
      readonly issues: readonly components['schemas']['FaultDto'][];
    };
    readonly SubmittedDto: {
      /** Format: uuid */
      readonly id: string;
      /** @example H24.08-261123-0001 */
      readonly code: string;
      /** @enum {string} */
      readonly status: 'submitted';
      readonly version: number;
      /** Format: date-time */
      readonly submittedAt: string;
      /** @description Opens the public tracking page beside the code */
      readonly trackingSecret: string;
    };
    readonly NoteDto: {
      readonly note?: string;
    };
    readonly WithdrawalDto: {
      readonly reason?: string;
    };
    readonly RatingDto: {
      readonly score: number;
      readonly comment?: string;
    };
    readonly SupplementItemDto: {
      /** @description Code of the component that is missing or wrong */
      readonly component?: string;
      readonly text: string;
    };
    readonly SupplementRequestDto: {
      readonly reason: string;
      /** @description The article that this rests on */
      readonly legalBasis: string | readonly string[];
      /** @description Everything that is missing, at once; without it the reason says what is wanted */
      readonly items?: readonly components['schemas']['SupplementItemDto'][];
      readonly leaderReason?: string;
    };
    readonly GroundsDto: {
      readonly reason: string;
      /** @description The article that this rests on */
      readonly legalBasis: string | readonly string[];
    };
    readonly ExtensionDto: {
      readonly reason: string;
      /** @description The article that this rests on */
      readonly legalBasis: string | readonly string[];
      readonly amount: number;
      /** @enum {string} */
      readonly unit:
        | 'working-hour'
        | 'working-day'
        | 'elapsed-hour'
        | 'calendar-day'
        | 'month'
        | 'same-working-day';
    };
    readonly PauseDto: {
      readonly reason: string;
      /** @description The article that this rests on */
      readonly legalBasis: string | readonly string[];
      /**
       * @default inspection
       * @enum {string}
       */
      readonly type: 'inspection' | 'council' | 'explanation' | 'force-majeure';
    };
    readonly ResumeDto: {
      readonly reason?: string;
      readonly legalBasis?: string;
    };
    readonly MigrationPlanQueryDto: {
      /** @description Places of steps that have another name in the new version: old key → new key */
      readonly nodes?: {
        readonly [key: string]: string;
      };
      /** @description Unasked the one in force */
      readonly version?: number;
    };
    readonly VersionChoiceDto: {
      readonly version: number;
      /** Format: date */
      readonly effectiveFrom: string;
      /** Format: date */
      readonly effectiveTo: string | null;
      readonly inForce: boolean;
    };
    readonly OpenPlaceDto: {
      readonly key: string;
      readonly name: components['schemas']['LocalizedDto'];
      /** @enum {string} */
      readonly kind:
        | 'start'
        | 'task'
        | 'exclusive'
        | 'parallel'
        | 'consultation'
        | 'timer'
        | 'hand-over'
        | 'end';
      /** @description Its place in the new version */
      readonly to: string | null;
    };
    readonly MigrationPlaceDto: {
      readonly key: string;
      readonly name: components['schemas']['LocalizedDto'];
      /** @enum {string} */
      readonly kind:
        | 'start'
        | 'task'
        | 'exclusive'
        | 'parallel'
        | 'consultation'
        | 'timer'
        | 'hand-over'
        | 'end';
    };
    readonly MigrationPlanDto: {
      readonly version: number;
      /** @description All that it may move to */
      readonly versions: readonly components['schemas']['VersionChoiceDto'][];
      readonly open: readonly components['schemas']['OpenPlaceDto'][];
      readonly places: readonly components['schemas']['MigrationPlaceDto'][];
      /** Format: date-time */
      readonly dueAt: string | null;
      /** Format: date-time */
      readonly newDueAt: string | null;
      /** @description Whether the date of now may still move */
      readonly provisional: boolean;
      /** @description Whether the new date may still move */
      readonly newProvisional: boolean;
      /** @description Why it would be refused as it is */
      readonly refusal: string | null;
    };
    readonly MigrationDto: {
      readonly reason: string;
      /** @description The article that this rests on */
      readonly legalBasis: string | readonly string[];
      /** @description Any published version */
      readonly version: number;
      /** @description Places of steps that have another name in the new version: old key → new key */
      readonly nodes?: {
        readonly [key: string]: string;
      };
    };
    readonly PaymentDto: {
      /** @description VND */
      readonly amount: number;
      /** @example bank-transfer */
      readonly method: string;
      readonly receiptNo: string;
      /** Format: date-time */
      readonly paidAt: string;
    };
    readonly PartyDto: {
      /** @enum {string} */
      readonly kind: 'unit' | 'organisation';
      readonly name: components['schemas']['LocalizedDto'];
      /** @description Of an organisation; shown to those who work on the dossier */
      readonly email?: string;
      readonly contact?: string;
    };
    readonly StepLimitDto: {
      readonly amount: number;
      /** @enum {string} */
      readonly unit:
        | 'working-hour'
        | 'working-day'
        | 'elapsed-hour'
        | 'calendar-day'
        | 'month'
        | 'same-working-day';
    };
    readonly OpinionFileDto: {
      /** Format: uuid */
      readonly id: string;
      readonly fileName: string;
      readonly mediaType: string;
      /** @description bytes */
      readonly size: number;
      /** @description SHA-256, lower-case hexadecimal */
      readonly sha256: string;
      readonly pages?: number;
    };
    readonly SignerViewDto: {
      readonly name: string;
      readonly title: string;
    };
    readonly OpinionViewDto: {
      /** @enum {string} */
      readonly position: 'agree' | 'agree-with-conditions' | 'disagree';
      readonly conditions?: string;
      readonly text: string;
      /** @description Ids of its files */
      readonly documents: readonly string[];
      /** @description Read by GET /documents/{id}/content */
      readonly files: readonly components['schemas']['OpinionFileDto'][];
      readonly by: {
        readonly name?: string;
      };
      /** @description Who signed, where another sent it */
      readonly signer?: components['schemas']['SignerViewDto'];
      /** Format: date-time */
      readonly at: string;
      /** @enum {string} */
      readonly standing: 'on-time' | 'late';
    };
    readonly ConsultationDto: {
      /** Format: uuid */
      readonly id: string;
      readonly party: components['schemas']['PartyDto'];
      /** @description Where a unit of the house is asked */
      readonly unit?: components['schemas']['UnitRefDto'];
      readonly question: components['schemas']['LocalizedDto'];
      readonly documents: readonly string[];
      /** @description Whether every document is shown */
      readonly allDocuments: boolean;
      readonly limit: components['schemas']['StepLimitDto'];
      /** @enum {string} */
      readonly state: 'open' | 'answered' | 'lapsed' | 'escalated' | 'closed';
      /** @enum {string} */
      readonly onSilence: 'deemed-consent' | 'proceed-without' | 'escalate';
      /** Format: date-time */
      readonly openedAt: string;
      /** Format: date-time */
      readonly dueAt: string;
      /** @description true where its date may still move */
      readonly provisional?: boolean;
      /** Format: date-time */
      readonly closedAt: string | null;
      /** @description Working minutes from the question to its answer, to its end, or until now */
      readonly usedMinutes: number;
      /** @description Added by an officer to the open consultation step of the process */
      readonly joined: boolean;
      /** @description Why it was taken back */
      readonly closedReason?: string;
      /**
       * Format: uuid
       * @description The question that this one asks again
       */
      readonly againOf?: string;
      /** @description How often it was given more time */
      readonly extensions: number;
      readonly opinion?: components['schemas']['OpinionViewDto'];
    };
    readonly ConsultationListDto: {
      readonly items: readonly components['schemas']['ConsultationDto'][];
      readonly nextCursor: string | null;
    };
    readonly ConsultationsDto: {
      /**
       * @description Codes of units; at least one unit or one organisation is asked
       * @example [
       *       "city.finance"
       *     ]
       */
      readonly units?: readonly string[];
      /** @description Outside, asked by a link */
      readonly organisations?: readonly components['schemas']['OrganisationDto'][];
      readonly question: string;
      /**
       * @default proceed-without
       * @enum {string}
       */
      readonly onSilence: 'deemed-consent' | 'proceed-without' | 'escalate';
      /** @description The consultation step that is open now waits for these answers too */
      readonly join?: boolean;
      /** @description All that they see: codes of components, ids of files in them, ids of papers of the authority */
      readonly documents?: readonly string[];
      readonly limit?: components['schemas']['StepLimitDto'];
    };
    readonly SignerDto: {
      readonly name: string;
      /** @example Phó Giám đốc */
      readonly title: string;
    };
    readonly OpinionDto: {
      /** @enum {string} */
      readonly position: 'agree' | 'agree-with-conditions' | 'disagree';
      readonly conditions?: string;
      readonly text: string;
      readonly signer?: components['schemas']['SignerDto'];
      /** @description Ids of attached files */
      readonly documents?: readonly string[];
    };
    readonly RevocationDto: {
      readonly reason: string;
    };
    readonly ConsultationExtensionDto: {
      readonly amount: number;
      /** @enum {string} */
      readonly unit:
        | 'working-hour'
        | 'working-day'
        | 'elapsed-hour'
        | 'calendar-day'
        | 'month'
        | 'same-working-day';
      readonly reason: string;
    };
    readonly AskAgainDto: {
      readonly reason: string;
      readonly question?: string;
      readonly limit?: components['schemas']['StepLimitDto'];
    };
    readonly NewLinkDto: {
      /**
       * Format: email
       * @description Another mailbox than the one before
       */
      readonly email?: string;
    };
    readonly AnswerTokenDto: {
      /** @description What stands behind the # of the link */
      readonly token: string;
    };
    readonly AskedFileDto: {
      /** Format: uuid */
      readonly id: string;
      readonly fileName: string;
      readonly mediaType: string;
      /** @description bytes */
      readonly size: number;
      readonly sha256: string;
    };
    readonly QuestionDto: {
      /** @description The organisation that is asked */
      readonly organisation: string;
      readonly dossierCode: string;
      readonly procedure: components['schemas']['ProcedureRefDto'];
      /** @description The authority that asks */
      readonly agency: components['schemas']['LocalizedDto'];
      readonly question: components['schemas']['LocalizedDto'];
      /** Format: date-time */
      readonly askedAt: string;
      /** Format: date-time */
      readonly dueAt: string;
      /** @description Whether its date may still move */
      readonly provisional: boolean;
      /**
       * Format: date-time
       * @description When the link stops working
       */
      readonly linkUntil: string;
      /** @enum {string} */
      readonly onSilence: 'deemed-consent' | 'proceed-without' | 'escalate';
      /** @description Papers that the asker chose to show */
      readonly files: readonly components['schemas']['AskedFileDto'][];
      /** @description Uploaded already, for this answer */
      readonly uploads: readonly components['schemas']['OpinionFileDto'][];
    };
    readonly AnswerFileDto: {
      /** @description What stands behind the # of the link */
      readonly token: string;
      /** Format: uuid */
      readonly file: string;
    };
    readonly AnswerDto: {
      /** @description What stands behind the # of the link */
      readonly token: string;
      /** @enum {string} */
      readonly position: 'agree' | 'agree-with-conditions' | 'disagree';
      readonly conditions?: string;
      readonly text: string;
      readonly signer: components['schemas']['SignerDto'];
      /** @description Ids of uploaded files */
      readonly documents?: readonly string[];
    };
    readonly AnswerReceiptDto: {
      readonly organisation: string;
      readonly dossierCode: string;
      /** @enum {string} */
      readonly position: 'agree' | 'agree-with-conditions' | 'disagree';
      /** Format: date-time */
      readonly answeredAt: string;
      /** @enum {string} */
      readonly standing: 'on-time' | 'late';
    };
    readonly EventActorDto: {
      readonly name: string;
      readonly unit: components['schemas']['LocalizedDto'] | null;
    };
    readonly EventDto: {
      readonly seq: number;
      /** Format: date-time */
      readonly at: string;
      readonly actor: components['schemas']['EventActorDto'];
      /** @example dossier.accepted */
      readonly kind: string;
      /** @description In the language of the request */
      readonly text: string;
      readonly hash: string;
      readonly prevHash: string;
    };
    readonly EventPageDto: {
      readonly items: readonly components['schemas']['EventDto'][];
      readonly nextCursor: string | null;
    };
    readonly ClockEntryDto: {
      /** @enum {string} */
      readonly clock: 'first-answer' | 'dossier';
      /** @enum {string} */
      readonly kind: 'start' | 'pause' | 'resume' | 'extend' | 'recalculate' | 'stop';
      /** Format: date-time */
      readonly at: string;
      /** @description Why a pause */
      readonly pause?: string;
      readonly reason?: string;
      readonly legalBasis?: string;
      readonly signer?: string;
    };
    readonly ClockLineDto: {
      /** Format: date-time */
      readonly from: string;
      /** Format: date-time */
      readonly to: string;
      readonly kind: string;
      readonly counted: number;
      /** @enum {string} */
      readonly unit?:
        | 'working-hour'
        | 'working-day'
        | 'elapsed-hour'
        | 'calendar-day'
        | 'month'
        | 'same-working-day';
      readonly text: components['schemas']['LocalizedDto'];
      readonly basis?: components['schemas']['LocalizedDto'];
    };
    readonly ClockDto: {
      /** @enum {string} */
      readonly clock: 'first-answer' | 'dossier';
      /** Format: date-time */
      readonly dueAt: string | null;
      /** Format: date-time */
      readonly legalDueAt: string | null;
      readonly outcome: string;
      readonly standing: string;
      readonly usedMinutes: number;
      readonly remainingMinutes: number | null;
      readonly provisional: boolean;
      readonly entries: readonly components['schemas']['ClockEntryDto'][];
      readonly explanation: readonly components['schemas']['ClockLineDto'][];
    };
    readonly ActionDto: {
      /** @enum {string} */
      readonly key:
        | 'save-form'
        | 'attach'
        | 'submit'
        | 'accept'
        | 'request-supplement'
        | 'answer-supplement'
        | 'refuse'
        | 'complete-step'
        | 'consult'
        | 'answer-opinion'
        | 'lapse-consultation'
        | 'revoke-consultation'
        | 'extend-consultation'
        | 'ask-again'
        | 'send-link'
        | 'fire-timer'
        | 'linked-ended'
        | 'origin-ended'
        | 'hand-over-again'
        | 'migrate'
        | 'draft-apology'
        | 'pause'
        | 'resume'
        | 'extend'
        | 'record-payment'
        | 'waive-payment'
        | 'withdraw'
        | 'stop'
        | 'rate';
      readonly label: components['schemas']['LocalizedDto'];
      /** @description The open task that it completes */
      readonly taskId?: string;
      /** @description The consultation that it answers or changes */
      readonly consultationId?: string;
    };
    readonly ActionsDto: {
      readonly version: number;
      readonly status: string;
      readonly items: readonly components['schemas']['ActionDto'][];
    };
    readonly StepRefDto: {
      readonly key: string;
      readonly name: components['schemas']['LocalizedDto'];
    };
    readonly OutcomeDto: {
      readonly key: string;
      readonly label: components['schemas']['LocalizedDto'];
    };
    readonly AssigneeDto: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
    };
    readonly TaskDto: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'task' | 'consultation';
      /** Format: uuid */
      readonly consultationId?: string;
      /** Format: uuid */
      readonly dossierId: string;
      readonly dossierCode: string;
      readonly dossierStatus: string;
      readonly procedure: components['schemas']['ProcedureRefDto'];
      readonly applicant: components['schemas']['ApplicantDto'];
      readonly step: components['schemas']['StepRefDto'];
      /** @description The favourable one first; none for a consultation */
      readonly outcomes: readonly components['schemas']['OutcomeDto'][];
      readonly unit: components['schemas']['UnitRefDto'];
      readonly role: string;
      readonly assignee?: components['schemas']['AssigneeDto'];
      /** @description For whom I would do it, by delegation */
      readonly inPlaceOf?: components['schemas']['AssigneeDto'];
      /** @enum {string} */
      readonly state: 'open' | 'completed' | 'cancelled';
      /** Format: date-time */
      readonly openedAt: string;
      /**
       * Format: date-time
       * @description Opened, assigned or given back
       */
      readonly handedAt: string;
      /** Format: date-time */
      readonly acknowledgedAt: string | null;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @description The days off of the year it is due in are not announced yet */
      readonly provisional: boolean;
      /** @description Working minutes; negative when late */
      readonly remainingMinutes: number | null;
      /** @description overdue, due-soon, paused, mine, taken, not-my-role, reception, payment, escalation, held (a linked procedure is closed), unacknowledged (nobody took note in time), quiet (nothing has happened for long) */
      readonly flags: readonly string[];
      readonly question?: components['schemas']['LocalizedDto'];
      /** Format: date-time */
      readonly closedAt?: string;
      readonly outcome?: string;
      readonly note?: string;
    };
    readonly TaskPageDto: {
      readonly items: readonly components['schemas']['TaskDto'][];
      readonly nextCursor: string | null;
    };
    readonly AssignmentDto: {
      /** Format: uuid */
      readonly officerId: string;
    };
    readonly CompletionDto: {
      /** @example accept */
      readonly outcome: string;
      readonly note?: string;
      readonly data?: {
        readonly [key: string]: unknown;
      };
    };
    readonly CompletedDto: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly state: 'completed';
      readonly outcome: string;
      readonly dossierCode: string;
      readonly dossierStatus: string;
      readonly version: number;
    };
    readonly OfficerChoiceDto: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /** @description Open tasks */
      readonly tasks: number;
      /** @description Remaining working minutes of them */
      readonly minutes: number;
    };
    readonly OfficerListDto: {
      readonly items: readonly components['schemas']['OfficerChoiceDto'][];
      readonly nextCursor: string | null;
    };
    readonly TrackingDto: {
      readonly code: string;
      /** @enum {string} */
      readonly status:
        | 'draft'
        | 'submitted'
        | 'supplement-requested'
        | 'refused-at-reception'
        | 'in-process'
        | 'awaiting-payment'
        | 'decided'
        | 'returned'
        | 'withdrawn'
        | 'stopped';
      readonly procedure: components['schemas']['ProcedureRefDto'];
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @description true: the date leads through a year whose holidays are not announced */
      readonly provisional?: boolean;
      readonly currentSteps?: readonly components['schemas']['CurrentStepDto'][];
      readonly explanation?: readonly components['schemas']['ClockLineDto'][];
    };
    readonly RuleNameDto: {
      readonly vi: string;
      readonly en: string;
    };
    readonly UnitNameDto: {
      readonly code: string;
      readonly name: components['schemas']['RuleNameDto'];
    };
    readonly MoveCountDto: {
      readonly procedureCode: string;
      readonly procedureName: components['schemas']['RuleNameDto'];
      readonly unit: components['schemas']['UnitNameDto'];
      /** @enum {string} */
      readonly subject: 'dossier' | 'task';
      readonly moves: number;
      /** @description keep their date: lateness is neither cured nor invented */
      readonly kept: number;
      /** @description of those that move, how many have moved already */
      readonly applied: number;
    };
    readonly RuleChangeDto: {
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'calendar' | 'limit';
      /** @enum {string} */
      readonly status: 'draft' | 'rehearsing' | 'rehearsed' | 'applying' | 'applied' | 'withdrawn';
      readonly change: {
        readonly [key: string]: unknown;
      };
      readonly reason: string;
      readonly legalBasis: string;
      readonly proposedBy: string;
      /** @description the reader proposed it, so another person approves it */
      readonly own: boolean;
      /** Format: date-time */
      readonly proposedAt: string;
      /** Format: date-time */
      readonly rehearsedAt?: string;
      readonly approvedBy?: string;
      /** Format: date-time */
      readonly approvedAt?: string;
      /** Format: date-time */
      readonly appliedAt?: string;
      /** @description open dossiers looked at so far */
      readonly looked: number;
      /** @description while it runs: open dossiers there are to look at */
      readonly toLookAt?: number;
      readonly counts?: readonly components['schemas']['MoveCountDto'][];
    };
    readonly RuleChangePageDto: {
      readonly items: readonly components['schemas']['RuleChangeDto'][];
      readonly nextCursor: string | null;
    };
    readonly ChangedDayDto: {
      /** Format: date */
      readonly date: string;
      readonly kind: components['schemas']['DayKind'];
      readonly name: components['schemas']['RuleNameDto'];
      readonly hours?: readonly (readonly string[])[];
      /** Format: date */
      readonly pairedWith?: string;
    };
    readonly UnitDayDto: {
      /** Format: date */
      readonly date: string;
      readonly kind: components['schemas']['DayKind'];
      readonly name: components['schemas']['RuleNameDto'];
      readonly hours?: readonly (readonly string[])[];
      /** Format: date */
      readonly pairedWith?: string;
      /** @description code of the unit */
      readonly unit: string;
    };
    readonly UnitDateDto: {
      readonly unit: string;
      /** Format: date */
      readonly date: string;
    };
    readonly WorkingWeekDto: {
      /** Format: date */
      readonly effectiveFrom: string;
      /** @description intervals by weekday, mon to sun; a weekday left out is a rest day */
      readonly hours: {
        readonly [key: string]: readonly (readonly string[])[];
      };
    };
    readonly NewLimitDto: {
      readonly amount: number;
      readonly unit: components['schemas']['LimitUnit'];
    };
    readonly LimitChangeDto: {
      readonly procedureCode: string;
      /** @description key of the limit case; every case where left out */
      readonly limitCase?: string;
      readonly legal?: components['schemas']['NewLimitDto'];
      readonly committed?: components['schemas']['NewLimitDto'];
    };
    readonly RuleChangeProposalDto: {
      /** @description code of the calendar; the installation’s own by default */
      readonly calendar?: string;
      /** @description of a calendar that there is not yet */
      readonly calendarName?: components['schemas']['RuleNameDto'];
      readonly days?: readonly components['schemas']['ChangedDayDto'][];
      /** @description as their weekday again */
      readonly removeDays?: readonly string[];
      /** @description years whose holidays are announced now */
      readonly announce?: readonly number[];
      readonly unitDays?: readonly components['schemas']['UnitDayDto'][];
      readonly removeUnitDays?: readonly components['schemas']['UnitDateDto'][];
      readonly weeks?: readonly components['schemas']['WorkingWeekDto'][];
      /** @description units that follow this calendar from now on */
      readonly units?: readonly string[];
      readonly limit?: components['schemas']['LimitChangeDto'];
      readonly reason: string;
      readonly legalBasis: string;
    };
    readonly MoveDto: {
      readonly dossierCode: string | null;
      /** @enum {string} */
      readonly subject: 'dossier' | 'task';
      readonly step?: components['schemas']['RuleNameDto'];
      readonly procedureCode: string;
      readonly procedureName: components['schemas']['RuleNameDto'];
      readonly unit: components['schemas']['UnitNameDto'];
      /** Format: date-time */
      readonly before: string;
      /** Format: date-time */
      readonly after: string;
      /** @description the date before may still move */
      readonly previousProvisional?: boolean;
      /** @description the date after may still move */
      readonly provisional?: boolean;
      /** @enum {string} */
      readonly kept?: 'is-late' | 'would-be-late';
      readonly why: string;
      /** Format: date-time */
      readonly appliedAt?: string;
    };
    readonly MovePageDto: {
      readonly items: readonly components['schemas']['MoveDto'][];
      readonly nextCursor: string | null;
    };
    readonly WaitingDto: {
      /** @description Open tasks that nobody has */
      readonly tasks: number;
      readonly minutes: number;
    };
    readonly OfficerLoadDto: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /** @description Open tasks, of all units */
      readonly tasks: number;
      /** @description Remaining working minutes of those tasks: until each is due, at least an hour; none while its clock stands still */
      readonly minutes: number;
      /** @description Of them late, or due within a working day */
      readonly atRisk: number;
      /** Format: date-time */
      readonly absentUntil?: string;
      /** @description Holds the role by delegation only */
      readonly standsIn: boolean;
    };
    readonly RoleLoadDto: {
      readonly role: string;
      /** @description Tasks are given out by rule as they open */
      readonly automatic: boolean;
      readonly waiting: components['schemas']['WaitingDto'];
      readonly officers: readonly components['schemas']['OfficerLoadDto'][];
    };
    readonly UnitLoadDto: {
      readonly unit: components['schemas']['UnitRefDto'];
      readonly roles: readonly components['schemas']['RoleLoadDto'][];
    };
    readonly ReassignmentDto: {
      /** Format: uuid */
      readonly taskId: string;
      readonly dossierCode: string;
      readonly step: components['schemas']['StepRefDto'];
      readonly role: string;
      /** Format: date-time */
      readonly dueAt: string | null;
      readonly provisional: boolean;
      /** @description Working minutes; negative when late */
      readonly remainingMinutes: number | null;
      /** @description Missing where nobody has it */
      readonly from?: components['schemas']['AssigneeDto'];
      readonly to: components['schemas']['AssigneeDto'];
    };
    readonly ProposalDto: {
      readonly items: readonly components['schemas']['ReassignmentDto'][];
      readonly nextCursor: string | null;
    };
    readonly DossierConflictDto: {
      /** @enum {string} */
      readonly kind: 'family' | 'property' | 'employment' | 'other';
      /**
       * Format: uuid
       * @description Myself if missing
       */
      readonly officerId?: string;
    };
    readonly DeclaredDto: {
      /** Format: uuid */
      readonly id: string;
    };
    readonly FollowedDossierDto: {
      /** Format: uuid */
      readonly id: string;
      /** @example H24.08-261123-0001 */
      readonly code: string | null;
      /** @enum {string} */
      readonly status:
        | 'draft'
        | 'submitted'
        | 'supplement-requested'
        | 'refused-at-reception'
        | 'in-process'
        | 'awaiting-payment'
        | 'decided'
        | 'returned'
        | 'withdrawn'
        | 'stopped';
      readonly nationalStatus: number;
      /** @enum {string} */
      readonly decision?: 'approved' | 'rejected';
      readonly version: number;
      readonly procedure: components['schemas']['ProcedureRefDto'];
      readonly applicant: components['schemas']['ApplicantDto'];
      /** Format: date-time */
      readonly sentAt: string | null;
      /** Format: date-time */
      readonly arrivedAt: string | null;
      /** Format: date-time */
      readonly receivedAt: string | null;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** Format: date-time */
      readonly legalDueAt: string | null;
      /** Format: date-time */
      readonly decidedAt: string | null;
      readonly provisional: boolean;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
      readonly currentSteps: readonly components['schemas']['CurrentStepDto'][];
      /** Format: date-time */
      readonly followedAt: string;
    };
    readonly FollowedPageDto: {
      readonly items: readonly components['schemas']['FollowedDossierDto'][];
      readonly nextCursor: string | null;
    };
    readonly NotificationDto: {
      /** Format: uuid */
      readonly id: string;
      /** @example dossier.accepted */
      readonly kind: string;
      readonly title: string;
      readonly body: string;
      /** @example H24.08-261123-0001 */
      readonly dossierCode?: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly readAt?: string;
    };
    readonly NotificationPageDto: {
      readonly items: readonly components['schemas']['NotificationDto'][];
      readonly nextCursor: string | null;
      /** @description How many have not been read, on all pages */
      readonly unread: number;
    };
    readonly UnreadCountDto: {
      readonly unread: number;
    };
    readonly DevMailDto: {
      readonly to: readonly string[];
      readonly from: string;
      readonly subject: string;
      readonly text: string;
      readonly html: string;
      readonly headers: {
        readonly [key: string]: string;
      };
      /** Format: date-time */
      readonly receivedAt: string;
    };
    readonly DevMailListDto: {
      readonly items: readonly components['schemas']['DevMailDto'][];
    };
    readonly BounceDto: {
      /** @description The whole report mail (RFC 3464) as it arrived */
      readonly message: string;
      /** @description When it was signed, in Unix milliseconds */
      readonly timestamp: number;
    };
    readonly GatewayReportDto: {
      /** @description The id that the gateway gave when it took the message */
      readonly id: string;
      /** @enum {string} */
      readonly status: 'delivered' | 'failed';
      /** @description When it was signed, in Unix milliseconds */
      readonly timestamp: number;
      readonly reason?: string;
      /** @description The number does not exist; nothing more is sent to it */
      readonly unknownNumber?: boolean;
    };
    readonly ChannelChoiceDto: {
      readonly 'e-mail': boolean;
      readonly sms: boolean;
      readonly zalo: boolean;
    };
    readonly MutedDto: {
      /** @example dossier.resumed */
      readonly kind: string;
      /** @enum {string} */
      readonly channel: 'e-mail' | 'sms' | 'zalo';
    };
    readonly QuietHoursDto: {
      /** @example 21:00 */
      readonly from: string;
      /** @example 06:30 */
      readonly to: string;
    };
    readonly NotificationKindDto: {
      /** @example dossier.resumed */
      readonly kind: string;
      /** @description What it says, in the language of the request */
      readonly title: string;
      /** @description Comes at once, whatever is chosen */
      readonly urgent: boolean;
      /** @description What it may come over: each can be muted, but for an urgent kind */
      readonly channels: readonly ('e-mail' | 'sms' | 'zalo')[];
    };
    readonly PreferencesViewDto: {
      readonly channels: components['schemas']['ChannelChoiceDto'];
      readonly muted: readonly components['schemas']['MutedDto'][];
      readonly quietHours: components['schemas']['QuietHoursDto'] | null;
      /** @description Hours of working days; officers only */
      readonly digestHours: readonly number[];
      /** @description The kinds that reach this person outside the portal */
      readonly kinds: readonly components['schemas']['NotificationKindDto'][];
    };
    readonly PreferencesDto: {
      readonly channels: components['schemas']['ChannelChoiceDto'];
      readonly muted: readonly components['schemas']['MutedDto'][];
      readonly quietHours: components['schemas']['QuietHoursDto'] | null;
      /** @description Hours of working days; officers only */
      readonly digestHours: readonly number[];
    };
    readonly HistoryLineDto: {
      /** Format: date-time */
      readonly at: string;
      /** @enum {string} */
      readonly state:
        | 'queued'
        | 'sending'
        | 'sent'
        | 'delivered'
        | 'temporary-failure'
        | 'permanent-failure'
        | 'technical-failure'
        | 'cancelled';
      readonly said?: string;
    };
    readonly DeliveryDto: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly notificationId: string;
      readonly kind: string;
      readonly title: string;
      /** @enum {string} */
      readonly channel: 'in-app' | 'e-mail' | 'sms' | 'zalo' | 'post';
      readonly address: string;
      readonly person: string | null;
      readonly dossierCode: string | null;
      /** @enum {string} */
      readonly state:
        | 'queued'
        | 'sending'
        | 'sent'
        | 'delivered'
        | 'temporary-failure'
        | 'permanent-failure'
        | 'technical-failure'
        | 'cancelled';
      readonly attempts: number;
      readonly possiblyRepeated: boolean;
      readonly lastError: string | null;
      /** @description Step of the ladder */
      readonly rung: number;
      /** @description How often somebody had it sent again */
      readonly round: number;
      /** Format: date-time */
      readonly queuedAt: string;
      /** Format: date-time */
      readonly finishedAt: string | null;
      /** Format: date-time */
      readonly effectiveAt: string | null;
      readonly history: readonly components['schemas']['HistoryLineDto'][];
    };
    readonly DeliveryListDto: {
      readonly items: readonly components['schemas']['DeliveryDto'][];
    };
    readonly ResentDto: {
      /**
       * Format: uuid
       * @description The new delivery
       */
      readonly id: string;
    };
    readonly QueueLoadDto: {
      readonly queue: string;
      /** @description null: the queue cannot be reached */
      readonly waiting: number | null;
      readonly active: number | null;
    };
    readonly TopicFiguresDto: {
      readonly topic: string;
      readonly waiting: number;
      readonly failing: number;
      /** Format: date-time */
      readonly oldest: string;
    };
    readonly DeliveryFiguresDto: {
      /** @enum {string} */
      readonly channel: 'in-app' | 'e-mail' | 'sms' | 'zalo' | 'post';
      /** @enum {string} */
      readonly state:
        | 'queued'
        | 'sending'
        | 'sent'
        | 'delivered'
        | 'temporary-failure'
        | 'permanent-failure'
        | 'technical-failure'
        | 'cancelled';
      readonly count: number;
    };
    readonly FiguresDto: {
      readonly queues: readonly components['schemas']['QueueLoadDto'][];
      readonly topics: readonly components['schemas']['TopicFiguresDto'][];
      readonly deliveries: readonly components['schemas']['DeliveryFiguresDto'][];
      /** Format: date-time */
      readonly oldestUnsent: string | null;
    };
    readonly SuppressionDto: {
      /** @enum {string} */
      readonly channel: 'in-app' | 'e-mail' | 'sms' | 'zalo' | 'post';
      readonly address: string;
      readonly reason: string;
      /** Format: date-time */
      readonly since: string;
    };
    readonly LiftedDto: {
      /** @enum {string} */
      readonly channel: 'in-app' | 'e-mail' | 'sms' | 'zalo' | 'post';
      readonly address: string;
      readonly reason: string;
      /** Format: date-time */
      readonly since: string;
      /** Format: date-time */
      readonly liftedAt: string;
      readonly liftedBy: string;
      readonly why: string;
    };
    readonly LiftDto: {
      /** @enum {string} */
      readonly channel: 'in-app' | 'e-mail' | 'sms' | 'zalo' | 'post';
      readonly address: string;
      /** @description why the address can be written to again */
      readonly why: string;
    };
    readonly LetterOutcomeDto: {
      /** @enum {string} */
      readonly outcome: 'handed-over' | 'failed';
      /** @description Number of the consignment, who took it, or why it came back */
      readonly note: string;
    };
    readonly TemplateDto: {
      readonly key: string;
      readonly locale: string;
      /** @description Changes with any letter of the wording */
      readonly version: string;
      readonly title: string;
    };
    readonly TemplateListDto: {
      readonly items: readonly components['schemas']['TemplateDto'][];
    };
    readonly TemplatePreviewDto: {
      readonly key: string;
      readonly locale: string;
      /** @description Changes with any letter of the wording */
      readonly version: string;
      readonly title: string;
      readonly subject: string;
      readonly body: string;
      readonly text: string;
      readonly html: string;
    };
    readonly RuleOverrideDto: {
      /** @description Nobody is told, and why */
      readonly silent?: string;
      /** @description With a mail, or in the portal only */
      readonly mail?: boolean;
      /** @description Comes at once, whatever people have chosen */
      readonly urgent?: boolean;
      /**
       * @description How those who follow the dossier hear of it; missing: as the rule has it
       * @enum {string}
       */
      readonly followers?: 'portal' | 'mail' | 'none';
    };
    readonly RuleDto: {
      readonly procedure: string;
      readonly kind: string;
      readonly override: components['schemas']['RuleOverrideDto'];
      /** Format: date-time */
      readonly setAt: string;
    };
    readonly ToldDto: {
      /** @enum {string} */
      readonly audience:
        | 'applicant'
        | 'work'
        | 'assignee'
        | 'asker'
        | 'in-charge'
        | 'heads'
        | 'managers'
        | 'followers';
      readonly template: string;
      readonly channels: readonly ('in-app' | 'e-mail' | 'sms' | 'zalo' | 'post')[];
      /** @enum {string} */
      readonly class: 'news' | 'act' | 'work';
      readonly urgent: boolean;
    };
    readonly EventRuleDto: {
      /** @description the event */
      readonly kind: string;
      /** @description empty: deliberately silent */
      readonly told: readonly components['schemas']['ToldDto'][];
    };
    readonly RuleListDto: {
      readonly items: readonly components['schemas']['RuleDto'][];
      /** @description what holds where nothing departs from it */
      readonly rules: readonly components['schemas']['EventRuleDto'][];
    };
    readonly SummaryRowDto: {
      readonly key: string;
      readonly label: components['schemas']['LocalizedDto'];
      readonly received: number;
      readonly carriedOver: number;
      readonly finished: number;
      readonly early: number;
      readonly onTime: number;
      readonly late: number;
      readonly ended: number;
      readonly open: number;
      readonly overdue: number;
      readonly onTimeShare: number | null;
      /** @description working minutes */
      readonly medianMinutes: number | null;
      /** @description working minutes */
      readonly p90Minutes: number | null;
      /** @description the dossiers behind this row; add &measure= */
      readonly href: string;
    };
    readonly SummaryDto: {
      /** Format: date */
      readonly from: string;
      /**
       * Format: date
       * @description included to its end
       */
      readonly to: string;
      /** @enum {string} */
      readonly groupBy: 'procedure' | 'month' | 'unit' | 'step' | 'officer';
      readonly items: readonly components['schemas']['SummaryRowDto'][];
    };
    readonly LineProcedureDto: {
      readonly code: string;
      readonly name: components['schemas']['LocalizedDto'];
    };
    readonly LineApplicantDto: {
      readonly name: string;
    };
    readonly LineStepDto: {
      readonly key: string;
      readonly name: components['schemas']['LocalizedDto'];
      readonly unit: components['schemas']['LocalizedDto'];
      readonly assignee: string | null;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @description Whether its date may still move */
      readonly provisional: boolean;
    };
    readonly DossierLineDto: {
      readonly id: string;
      readonly code: string;
      readonly status: string;
      readonly procedure: components['schemas']['LineProcedureDto'];
      readonly applicant: components['schemas']['LineApplicantDto'];
      /** Format: date-time */
      readonly receivedAt: string | null;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @description The year it is due in is not announced yet */
      readonly provisional: boolean;
      /** Format: date-time */
      readonly decidedAt: string | null;
      /** @description working minutes, negative when overdue */
      readonly remainingMinutes: number | null;
      readonly pause: string | null;
      /** @description Of a linked dossier: whose clock it carries on */
      readonly originCode?: string;
      readonly currentSteps: readonly components['schemas']['LineStepDto'][];
    };
    readonly DossierLinePageDto: {
      readonly items: readonly components['schemas']['DossierLineDto'][];
      readonly nextCursor: string | null;
    };
    readonly UnacknowledgedRowDto: {
      /** @description code of the unit */
      readonly key: string;
      readonly label: components['schemas']['LocalizedDto'];
      /** @description dossiers with a hand-off that nobody took note of in time */
      readonly waiting: number;
      /** @description of these, after twice the hours */
      readonly long: number;
      /** Format: date-time */
      readonly since: string;
      /** @description the dossiers behind `waiting` */
      readonly href: string;
    };
    readonly UnacknowledgedDto: {
      readonly items: readonly components['schemas']['UnacknowledgedRowDto'][];
    };
    readonly StatisticDto: {
      readonly key: string;
      readonly label: components['schemas']['LocalizedDto'];
      readonly received: number;
      readonly finished: number;
      /** @description between 0 and 1 */
      readonly onTimeShare: number | null;
      /** @description working minutes */
      readonly medianMinutes: number | null;
      /** @description working minutes */
      readonly p90Minutes: number | null;
    };
    readonly StatisticsDto: {
      /** Format: date */
      readonly from: string;
      /** Format: date */
      readonly to: string;
      readonly procedures: readonly components['schemas']['StatisticDto'][];
      readonly units: readonly components['schemas']['StatisticDto'][];
      readonly months: readonly components['schemas']['StatisticDto'][];
    };
    readonly ExportFilterDto: {
      /**
       * Format: date
       * @description first day, in +07:00
       */
      readonly from?: string;
      /**
       * Format: date
       * @description last day, included to its end
       */
      readonly to?: string;
      /**
       * @default procedure
       * @enum {string}
       */
      readonly groupBy: 'procedure' | 'month' | 'unit' | 'step' | 'officer';
      readonly key?: string;
      /** @enum {string} */
      readonly measure?:
        | 'received'
        | 'carriedOver'
        | 'finished'
        | 'early'
        | 'onTime'
        | 'late'
        | 'ended'
        | 'open'
        | 'overdue';
    };
    readonly NewExportDto: {
      /** @enum {string} */
      readonly kind: 'summary' | 'dossiers' | 'register';
      readonly filter?: components['schemas']['ExportFilterDto'];
    };
    readonly ExportPeriodDto: {
      /** Format: date */
      readonly from: string;
      /**
       * Format: date
       * @description included
       */
      readonly to: string;
      /** @enum {string} */
      readonly groupBy: 'procedure' | 'month' | 'unit' | 'step' | 'officer';
      /** @description one row of the board only */
      readonly key?: string;
      /** @enum {string} */
      readonly measure?:
        | 'received'
        | 'carriedOver'
        | 'finished'
        | 'early'
        | 'onTime'
        | 'late'
        | 'ended'
        | 'open'
        | 'overdue';
    };
    readonly ExportDto: {
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'summary' | 'dossiers' | 'register';
      /** @enum {string} */
      readonly state: 'queued' | 'running' | 'done' | 'failed';
      /** @description rows written so far */
      readonly rows: number;
      readonly total: number | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly finishedAt: string | null;
      readonly filter: components['schemas']['ExportPeriodDto'];
      /** @description bytes */
      readonly size: number | null;
      /** @description where the CSV file is, once it is done */
      readonly href?: string;
    };
    readonly KeptDossierDto: {
      readonly code: string;
      /**
       * Format: date
       * @description The last day on which the law asks to keep it
       */
      readonly until: string;
      readonly basis: components['schemas']['LocalizedDto'];
    };
    readonly ErasureRequestDto: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly state: 'open' | 'erased' | 'refused' | 'withdrawn';
      readonly reason: string | null;
      /** Format: date-time */
      readonly requestedAt: string;
      /** Format: date-time */
      readonly decidedAt: string | null;
      readonly decisionReason: string | null;
      /** @description What the law keeps for a while */
      readonly kept: readonly components['schemas']['KeptDossierDto'][];
    };
    readonly AskErasureDto: {
      readonly reason?: string;
    };
    readonly ErasureCaseDto: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly state: 'open' | 'erased' | 'refused' | 'withdrawn';
      readonly reason: string | null;
      /** Format: date-time */
      readonly requestedAt: string;
      /** Format: date-time */
      readonly decidedAt: string | null;
      readonly decisionReason: string | null;
      /** @description What the law keeps for a while */
      readonly kept: readonly components['schemas']['KeptDossierDto'][];
      readonly accountName: string;
      readonly accountEmail: string;
      readonly decidedBy: string | null;
    };
    readonly ErasureDecisionDto: {
      /** @enum {string} */
      readonly decision: 'erase' | 'refuse';
      readonly reason: string;
    };
    readonly RetentionRuleDto: {
      readonly code: string;
      /** @description null: every other procedure */
      readonly procedureCode: string | null;
      /** @description after the end of the dossier */
      readonly months: number;
      readonly basis: components['schemas']['LocalizedDto'];
      /** @description ours, not the law’s */
      readonly illustrative: boolean;
      /** Format: date */
      readonly effectiveFrom: string;
      /** Format: date */
      readonly effectiveTo: string | null;
    };
    readonly RetentionRuleListDto: {
      readonly items: readonly components['schemas']['RetentionRuleDto'][];
      readonly nextCursor: string | null;
    };
    readonly RetentionActDto: {
      /** Format: uuid */
      readonly dossierId: string;
      readonly dossierCode: string;
      /** @description code of the rule */
      readonly rule: string;
      readonly basis: components['schemas']['LocalizedDto'];
      /** Format: date */
      readonly endedOn: string;
      /** @enum {string} */
      readonly state: 'proposed' | 'done' | 'held';
      readonly reason: string | null;
    };
    readonly RetentionDecisionDto: {
      /** @enum {string} */
      readonly decision: 'anonymise' | 'hold';
      readonly reason: string;
    };
    readonly FindingDto: {
      /** @enum {string} */
      readonly fault:
        'altered' | 'unlinked' | 'missing' | 'inserted' | 'rewritten' | 'head' | 'digest';
      /** Format: uuid */
      readonly dossierId?: string;
      /** @description where the dossier is still there and has a code */
      readonly dossierCode?: string;
      /** @description The event */
      readonly seq?: number;
      /** @description The digest */
      readonly digest?: number;
      readonly detail: string;
    };
    readonly AuditReportDto: {
      readonly intact: boolean;
      readonly dossiers: number;
      readonly events: number;
      readonly digests: number;
      readonly findings: readonly components['schemas']['FindingDto'][];
    };
    readonly DigestDto: {
      readonly number: number;
      /** Format: date */
      readonly day: string;
      /** Format: date-time */
      readonly madeAt: string;
      /** @description Dossiers with new events since the digest before */
      readonly dossiers: number;
      readonly keyId: string;
      readonly signature: string;
    };
    readonly DigestStatementDto: {
      readonly format: string;
      readonly number: number;
      /** Format: date */
      readonly day: string;
      /** Format: date-time */
      readonly madeAt: string;
      /** @description SHA-256 of the statement before */
      readonly previous: string;
      readonly dossiers: number;
      readonly entriesHash: string;
      readonly keyId: string;
    };
    readonly DigestEntryDto: {
      /** Format: uuid */
      readonly dossierId: string;
      readonly from: number;
      readonly hashes: readonly string[];
    };
    readonly SignedDigestDto: {
      readonly statement: components['schemas']['DigestStatementDto'];
      /** @description Ed25519 over the canonical JSON of the statement, base64url */
      readonly signature: string;
      readonly entries: readonly components['schemas']['DigestEntryDto'][];
    };
    readonly PersonalDataReadDto: {
      readonly id: string;
      /** Format: date-time */
      readonly at: string;
      /** Format: uuid */
      readonly accountId: string;
      readonly accountName: string;
      /** Format: uuid */
      readonly dossierId: string | null;
      readonly dossierCode: string | null;
      readonly subject: string;
      /** @enum {string} */
      readonly purpose:
        'case-handling' | 'consultation' | 'supervision' | 'audit' | 'administration';
    };
    readonly DemoProgressDto: {
      /** @enum {string} */
      readonly state: 'waiting' | 'running' | 'done';
      /** @description dossiers told so far */
      readonly done: number;
      readonly total: number;
    };
    readonly AttachmentDto: {
      readonly id: string;
      readonly component: string;
      readonly fileName: string;
      readonly mediaType: string;
      /** @description bytes */
      readonly size: number;
      /** @description SHA-256, lower-case hexadecimal */
      readonly sha256: string;
      readonly pages?: number;
      /**
       * @description What the virus scanner said
       * @enum {string}
       */
      readonly scan: 'not-scanned' | 'clean';
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly VerificationDto: {
      readonly verificationCode: string;
      readonly kind: string;
      readonly title: string;
      readonly dossierCode: string;
      readonly agency: string;
      /** Format: date-time */
      readonly issuedAt: string;
      readonly issuedBy: string;
      readonly signedBy?: string;
      readonly sha256: string;
      readonly valid: boolean;
    };
    readonly DocumentDto: {
      readonly id: string;
      readonly kind: string;
      readonly title: string;
      /** @description form number of Circular 03/2025/TT-VPCP */
      readonly form?: string;
      readonly mediaType: string;
      /** @description bytes */
      readonly size: number;
      readonly sha256: string;
      readonly verificationCode?: string;
      /** Format: date-time */
      readonly issuedAt: string;
    };
    readonly DocumentListDto: {
      readonly items: readonly components['schemas']['DocumentDto'][];
      readonly nextCursor: string | null;
    };
    readonly OpinionFileListDto: {
      readonly items: readonly components['schemas']['OpinionFileDto'][];
      readonly nextCursor: string | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly Health_live: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['LiveDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Health_ready: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReadyDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `service.not-ready` */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Auth_login: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LoginDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['LoggedInDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `login.failed` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `account.not-confirmed`, `account.blocked` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `login.too-many` */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Auth_answer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChallengeAnswerDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `second-factor.failed`, `second-factor.challenge-invalid` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `login.too-many` */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Auth_logout: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Joining_requestAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SignUpDto'];
      };
    };
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `password.weak`, `password.common`, `password.local-word` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Joining_confirm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TokenDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description `account.token-invalid` */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Joining_forgotPassword: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ForgotPasswordDto'];
      };
    };
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Joining_resetPassword: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewPasswordDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `account.token-invalid` */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `password.weak`, `password.common`, `password.local-word` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Joining_acceptInvitation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewPasswordDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description `account.token-invalid` */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `password.weak`, `password.common`, `password.local-word` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Me_me: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Me_change: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ProfileDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Me_changePassword: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `password.wrong`, `password.weak`, `password.common`, `password.local-word` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Me_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['SessionDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Me_endAll: {
    readonly parameters: {
      readonly query?: {
        /** @description Which session stays */
        readonly keep?: 'current';
      };
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Me_end: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly PasskeyLogin_options: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasskeyChallengeDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PasskeyOptionsDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `second-factor.challenge-invalid` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `passkey.impossible` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly PasskeyLogin_run: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasskeyAnswerDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `passkey.refused`, `passkey.question-over`, `second-factor.challenge-invalid` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `account.blocked` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Passkeys_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['PasskeyDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Passkeys_add: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewPasskeyDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PasskeyAddedDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `passkey.refused`, `passkey.question-over` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `passkey.known` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Passkeys_options: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BeginDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PasskeyOptionsDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `second-factor.required` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `passkey.impossible`, `passkey.too-many` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `password.wrong` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Passkeys_remove: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `session.step-up` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `passkey.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `second-factor.mandatory` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Passkeys_rename: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasskeyNameDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `passkey.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Passkeys_stepUpOptions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PasskeyOptionsDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Passkeys_stepUp: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasskeyProofDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `passkey.refused`, `passkey.question-over` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SecondFactor_state: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SecondFactorStateDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SecondFactor_enrol: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BeginDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EnrolmentDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `second-factor.enrolled` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `password.wrong` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SecondFactor_remove: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ProofDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `second-factor.mandatory` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SecondFactor_confirm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CodeDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EnrolledDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `second-factor.failed` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SecondFactor_renew: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ProofDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecoveryCodesDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `second-factor.failed` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `password.wrong` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SecondFactor_stepUp: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['StepUpDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `second-factor.failed` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `password.wrong` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccess_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        /** @description Only what waits or is in force */
        readonly state?: 'open';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['OrganisationAccessDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccess_decide: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DecideAccessDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `organisation-access.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `organisation-access.over` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `organisation-access.reason`, `post.period` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccess_revoke: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `organisation-access.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `organisation-access.over` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccounts_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        /** @description Part of the name or the address, accents ignored */
        readonly q?: string;
        readonly kind?: 'investor' | 'officer';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['AdminAccountDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccounts_invite: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InviteDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdminAccountDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `account.exists`, `post.exists` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `unit.unknown`, `post.period` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccounts_one: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdminAccountDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccounts_inviteAgain: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `account.already-active`, `account.not-officer` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccounts_givePost: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PostInputDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdminAccountDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `post.exists`, `account.not-officer` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `unit.unknown`, `post.period` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccounts_endPost: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
        readonly postId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndPostDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdminAccountDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `post.ended`, `administrator.self` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccounts_block: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BlockDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `administrator.self` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccounts_lostFactor: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LostFactorDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `administrator.self`, `account.not-officer`, `account.blocked` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminAccounts_unblock: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly HolderAccess_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        /** @description Only what waits or is in force */
        readonly state?: 'open';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['OrganisationAccessDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly HolderAccess_decide: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DecideAccessDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `organisation-access.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `organisation-access.over` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly HolderAccess_revoke: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `organisation-access.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `organisation-access.over` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Identities_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['LinkedIdentityDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Identities_link: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly provider: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BeginSignOnDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignOnUrlDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `session.step-up` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `sign-on.unknown-provider` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Identities_unlink: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `session.step-up` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `sign-on.unknown-identity` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `sign-on.only-way` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SignOn_providers: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignOnProvidersDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SignOn_waiting: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PendingTokenDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WaitingIdentityDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `sign-on.over` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SignOn_choose: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChooseDoorDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['LoggedInDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `sign-on.over` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `access.denied`, `account.blocked` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SignOn_request: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestAccessDto'];
      };
    };
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `sign-on.over` */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SignOn_begin: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly provider: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BeginSignOnDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignOnUrlDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `sign-on.unknown-provider` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `sign-on.provider-silent` */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SignOn_callback: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly provider: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description To the page where the person goes on */
      readonly 302: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `sign-on.unknown-provider` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly SignOn_logout: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly provider: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/x-www-form-urlencoded': components['schemas']['LogoutTokenDto'];
        readonly 'application/json': components['schemas']['LogoutTokenDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `sign-on.logout-token` */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `sign-on.unknown-provider` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Units_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['UnitDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly UnitOfficers_officers: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly unit: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['UnitOfficerDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `unit.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly UnitOfficers_setAutomatic: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly unit: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AutomaticRolesDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `standing.not-yours` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `unit.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly UnitLimits_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['UnitLimitsDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly UnitLimits_set: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly unit: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SetUnitLimitsDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `unit.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Absences_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        /** @description Mine, or those of the people whose unit I lead */
        readonly scope?: 'mine' | 'unit';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['AbsenceDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Absences_record: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AbsenceInputDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecordedDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `standing.not-yours` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `absence.overlaps` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `standing.period`, `absence.substitute-unfit` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Absences_end: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecordedDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `absence.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `absence.ended` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Delegations_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        /** @description Mine, or those of the people whose unit I lead */
        readonly scope?: 'mine' | 'unit';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['DelegationDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Delegations_give: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DelegationInputDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecordedDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `standing.not-yours`, `delegation.signing-own-only`, `session.step-up` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `delegation.exists` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `delegation.not-held`, `delegation.receiver-unfit`, `delegation.basis-required` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Delegations_revoke: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecordedDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `delegation.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `delegation.ended` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Conflicts_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        /** @description `all` is for auditors */
        readonly scope?: 'mine' | 'unit' | 'all';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ConflictDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Conflicts_declare: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConflictInputDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecordedDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `standing.not-yours` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `conflict.exists` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Conflicts_end: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecordedDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `standing.not-yours` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `conflict.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `conflict.ended` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Procedures_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        /** @description Words or a code; accents and case do not matter */
        readonly q?: string;
        /** @description Code or name of a field, see GET /fields */
        readonly field?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProcedurePageDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Procedures_one: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProcedureDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Procedures_fields: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FieldListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Zones_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ZoneListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Processes_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProcessListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Versions_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VersionListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Versions_create: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VersionDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `procedure-version.draft-exists` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Versions_one: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly code: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VersionDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Versions_save: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description The revision that was seen */
        readonly 'If-Match': string;
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly code: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EditVersionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VersionDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `procedure-version.not-draft` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.stale` */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.shape` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.if-match-missing` */
      readonly 428: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Versions_publish: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description The revision that was reviewed */
        readonly 'If-Match': string;
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly code: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PublicationDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VersionDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.same-person` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `procedure-version.not-draft`, `procedure-version.no-change`, `procedure-version.base-outdated` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.stale` */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.date`, `procedure-version.not-ready` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.if-match-missing` */
      readonly 428: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Versions_withdraw: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description The revision that was seen */
        readonly 'If-Match': string;
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly code: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VersionDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `procedure-version.not-draft` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.stale` */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.if-match-missing` */
      readonly 428: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Versions_events: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly code: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProcedureEventListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly VersionTrials_check: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly code: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EditVersionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CheckDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.shape` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly VersionTrials_walk: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly code: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WalkDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WalkViewDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.shape` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly VersionTrials_comparison: {
    readonly parameters: {
      readonly query?: {
        /** @description The older version; without it the one it was made from */
        readonly with?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly code: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ComparisonDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly VersionTrials_bpmn: {
    readonly parameters: {
      readonly query?: {
        /** @description For looking at: names in that language; without it, the file to keep */
        readonly lang?: 'vi' | 'en';
      };
      readonly header?: never;
      readonly path: {
        readonly code: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/bpmn+xml': string;
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly VersionTrials_importBpmn: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description The revision that was seen */
        readonly 'If-Match': string;
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly code: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/bpmn+xml': string;
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ImportedDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description procedure.not-found, procedure-version.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `procedure-version.not-draft` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.stale` */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `request.media-type` */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.bpmn-refused`, `procedure-version.shape` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `procedure-version.if-match-missing` */
      readonly 428: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Deadlines_compute: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DeadlineRequestDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeadlineAnswerDto'];
        };
      };
      /** @description a problem that names every field at fault */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Calendar_show: {
    readonly parameters: {
      readonly query?: {
        /** @description code; the installation’s own where it is left out */
        readonly calendar?: string;
        /** @description the present year where it is left out */
        readonly year?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CalendarDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description the year is not loaded */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Dossiers_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        readonly status?:
          | 'draft'
          | 'submitted'
          | 'supplement-requested'
          | 'refused-at-reception'
          | 'in-process'
          | 'awaiting-payment'
          | 'decided'
          | 'returned'
          | 'withdrawn'
          | 'stopped';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierPageDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Dossiers_create: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateDossierDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DraftDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.procedure-unknown */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Dossiers_one: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Dossiers_patchForm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly [key: string]: unknown;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SavedFormDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Dossiers_submit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubmittedDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.incomplete */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly FiledDossier_supplement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoteDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.incomplete */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly FiledDossier_withdraw: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithdrawalDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly FiledDossier_rate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RatingDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly OfficerActs_supplement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SupplementRequestDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state and the other refusals of state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly OfficerActs_refuse: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GroundsDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state and the other refusals of state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly OfficerActs_stop: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GroundsDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state and the other refusals of state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly OfficerActs_extend: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExtensionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state and the other refusals of state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly OfficerActs_pause: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PauseDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state and the other refusals of state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly OfficerActs_resume: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ResumeDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state and the other refusals of state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Migration_plan: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MigrationPlanQueryDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MigrationPlanDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted, session.step-up */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state, dossier.version-same */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Migration_migrate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MigrationDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted, session.step-up */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state, dossier.version-same */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.version-unknown; dossier.migration-no-place names the steps */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly MoneyAndOpinions_payment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PaymentDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly MoneyAndOpinions_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsultationListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly MoneyAndOpinions_consult: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConsultationsDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsultationListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly MoneyAndOpinions_opinion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OpinionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsultationDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Consultations_revoke: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RevocationDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsultationDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.closed, dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Consultations_extend: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConsultationExtensionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsultationDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.closed, dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Consultations_askAgain: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AskAgainDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsultationDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.closed, dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Consultations_sendLink: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewLinkDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsultationDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.closed, dossier.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Answers_question: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnswerTokenDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QuestionDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description answer-link.unknown */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description answer-link.used, answer-link.over */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Answers_content: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnswerFileDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/pdf': string;
          readonly 'image/png': string;
          readonly 'image/jpeg': string;
          readonly 'application/octet-stream': string;
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description answer-link.unknown */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description answer-link.used, answer-link.over */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Answers_upload: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          readonly token: string;
          /** Format: binary */
          readonly file: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OpinionFileDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description answer-link.unknown */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description answer-link.used, answer-link.over */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Answers_answer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnswerDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AnswerReceiptDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description answer-link.unknown */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description answer-link.used, answer-link.over */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly History_events: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EventPageDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly History_clock: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClockDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly History_actions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ActionsDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Tasks_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        readonly scope?: 'mine' | 'unit';
        readonly state?: 'open' | 'closed';
        readonly sort?: 'dueAt' | 'openedAt';
        /** @description Only what nobody took note of in time; for those who lead, also in the units below */
        readonly only?: 'unacknowledged';
        /** @description A full dossier code */
        readonly q?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskPageDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description task.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Tasks_one: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description task.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Tasks_claim: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description task.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description task.taken, task.closed */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Tasks_acknowledge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description task.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description task.closed */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Tasks_assign: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AssignmentDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description task.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description task.taken, task.closed */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Tasks_release: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description task.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description task.closed */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Tasks_complete: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CompletionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CompletedDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description task.not-yours */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description task.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description task.closed, task.taken, dossier.paused, … */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly TaskOfficers_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OfficerListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description task.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Tracking_track: {
    readonly parameters: {
      readonly query?: {
        /** @description Printed on the receipt; without it only status and due date */
        readonly secret?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TrackingDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly RuleChanges_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RuleChangePageDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description rule-change.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly RuleChanges_propose: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RuleChangeProposalDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RuleChangeDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description rule-change.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly RuleChanges_one: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RuleChangeDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description rule-change.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly RuleChanges_moves: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        /** @description code of a procedure */
        readonly procedure?: string;
        /** @description code of a unit */
        readonly unit?: string;
        readonly fate?: 'moves' | 'kept';
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MovePageDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description rule-change.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly RuleChanges_rehearse: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RuleChangeDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description rule-change.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description rule-change.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly RuleChanges_approve: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RuleChangeDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description rule-change.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description rule-change.not-in-state, rule-change.four-eyes */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly RuleChanges_withdraw: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RuleChangeDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description rule-change.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description rule-change.not-in-state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Workload_load: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly unit: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitLoadDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description standing.not-yours */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description unit.unknown */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Workload_proposal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly unit: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProposalDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description standing.not-yours */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description unit.unknown */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Conflict_declare: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DossierConflictDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeclaredDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `standing.not-yours` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `conflict.exists` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Following_follow: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Following_leave: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Followed_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FollowedPageDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Notification_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NotificationPageDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Notification_unreadCount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnreadCountDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Notification_live: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Server-sent events */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': components['schemas']['UnreadCountDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Notification_readAll: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Notification_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description notification.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly DevMail_list: {
    readonly parameters: {
      readonly query?: {
        /** @description an exact address */
        readonly to?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DevMailListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly DevMail_inbox: {
    readonly parameters: {
      readonly query?: {
        /** @description an exact address */
        readonly to?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly DeliveryReport_bounce: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description HMAC-SHA256 in hexadecimal */
        readonly 'X-Signature': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BounceDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `delivery-report.signature` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `delivery-report.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `delivery-report.not-a-report` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly DeliveryReport_fromGateway: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description HMAC-SHA256 in hexadecimal */
        readonly 'X-Signature': string;
      };
      readonly path: {
        readonly channel: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GatewayReportDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `delivery-report.signature` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `delivery-report.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Preferences_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PreferencesViewDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Preferences_write: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PreferencesDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PreferencesViewDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `preferences.digest-for-officers`, `preferences.urgent-kind`, `preferences.kind-unknown` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Unsubscribe_page: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 302: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Unsubscribe_now: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly NotificationDesk_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        /** @description Part of an address, a name, a title or a dossier code; or a kind */
        readonly q?: string;
        readonly state?:
          | 'queued'
          | 'sending'
          | 'sent'
          | 'delivered'
          | 'temporary-failure'
          | 'permanent-failure'
          | 'technical-failure'
          | 'cancelled';
        readonly channel?: 'in-app' | 'e-mail' | 'sms' | 'zalo' | 'post';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['DeliveryDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly NotificationDesk_ofNotification: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeliveryListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `notification.not-found` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly NotificationDesk_again: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ResentDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `delivery.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `delivery.not-final`, `delivery.content-forgotten`, `delivery.suppressed` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly NotificationDesk_figures: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FiguresDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Suppression_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['SuppressionDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Suppression_lifted: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['LiftedDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Suppression_lift: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LiftDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Letters_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['DeliveryDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Letters_outcome: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LetterOutcomeDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `letter.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Template_list: {
    readonly parameters: {
      readonly query?: {
        readonly locale?: 'vi' | 'en';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TemplateListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Template_preview: {
    readonly parameters: {
      readonly query?: {
        readonly locale?: 'vi' | 'en';
      };
      readonly header?: never;
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TemplatePreviewDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `template.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Template_page: {
    readonly parameters: {
      readonly query?: {
        readonly locale?: 'vi' | 'en';
      };
      readonly header?: never;
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/html': string;
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `template.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Template_test: {
    readonly parameters: {
      readonly query?: {
        readonly locale?: 'vi' | 'en';
      };
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `template.unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Rule_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RuleListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Rule_set: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly procedure: string;
        readonly kind: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RuleOverrideDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `notification-rule.kind-unknown`, `notification-rule.silent` */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Rule_clear: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly procedure: string;
        readonly kind: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Monitoring_summary: {
    readonly parameters: {
      readonly query?: {
        /** @description first day, in +07:00 */
        readonly from?: string;
        /** @description last day, included to its end */
        readonly to?: string;
        readonly groupBy?: 'procedure' | 'month' | 'unit' | 'step' | 'officer';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SummaryDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Monitoring_atRisk: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        /** @description working hours from now */
        readonly within?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierLinePageDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Monitoring_unacknowledged: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnacknowledgedDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Monitoring_dossiers: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        readonly from?: string;
        readonly to?: string;
        readonly groupBy?: 'procedure' | 'month' | 'unit' | 'step' | 'officer';
        /** @description key of a row of the board */
        readonly key?: string;
        readonly measure?:
          | 'received'
          | 'carriedOver'
          | 'finished'
          | 'early'
          | 'onTime'
          | 'late'
          | 'ended'
          | 'open'
          | 'overdue';
        /** @description instead of a measure: hand-offs to the unit `key` that nobody took note of within its hours (1) or twice as many (2) */
        readonly unacknowledged?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierLinePageDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Statistics_statistics: {
    readonly parameters: {
      readonly query?: {
        /** @description first day, in +07:00 */
        readonly from?: string;
        /** @description last day, included to its end */
        readonly to?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StatisticsDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Exports_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ExportDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Exports_request: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewExportDto'];
      };
    };
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExportDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Exports_progress: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExportDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Exports_content: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': string;
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly MyData_personalData: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly [key: string]: unknown;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly MyData_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ErasureRequestDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly MyData_ask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AskErasureDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ErasureRequestDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `erasure.officer` */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `erasure.already-open` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly MyData_withdraw: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `erasure.not-open` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminPrivacy_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        readonly state?: 'open' | 'erased' | 'refused' | 'withdrawn';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ErasureCaseDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminPrivacy_decide: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ErasureDecisionDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `erasure.not-found` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `erasure.not-open`, `erasure.open-dossiers` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminPrivacy_ruleList: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RetentionRuleListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminPrivacy_acts: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        readonly state?: 'proposed' | 'done' | 'held';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['RetentionActDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly AdminPrivacy_act: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RetentionDecisionDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `retention.not-found` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `retention.not-proposed` */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Audit_verifyNow: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AuditReportDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Audit_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['DigestDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Audit_one: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly number: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedDigestDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description `audit.digest-unknown` */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Audit_readsOf: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description nextCursor of the page before */
        readonly cursor?: string;
        readonly dossierId?: string;
        readonly accountId?: string;
        /** @description a dossier code, whole */
        readonly dossier?: string;
        /** @description who has read: an address, or a part of a name */
        readonly person?: string;
        readonly purpose?:
          'case-handling' | 'consultation' | 'supervision' | 'audit' | 'administration';
        /** @description first day, in +07:00 */
        readonly from?: string;
        /** @description last day, included to its end */
        readonly to?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['PersonalDataReadDto'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Demo_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DemoProgressDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Attachments_upload: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          readonly component: string;
          /** Format: binary */
          readonly file: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AttachmentDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Attachments_withdraw: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
        readonly attachment: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Verification_verify: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VerificationDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Documents_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Documents_attach: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly dossier: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** @enum {string} */
          readonly kind: 'request-letter' | 'submission-note' | 'decision' | 'result';
          /** Format: binary */
          readonly file: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Wrong state or lost race */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly Documents_content: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/pdf': string;
          readonly 'image/png': string;
          readonly 'image/jpeg': string;
          readonly 'application/octet-stream': string;
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No right */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not found, or its existence is secret */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly OpinionFiles_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OpinionFileListDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted: another unit was asked */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.closed, attachment.too-many */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly OpinionFiles_upload: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OpinionFileDto'];
        };
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted: another unit was asked */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.closed, attachment.too-many */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readonly OpinionFiles_remove: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The same key with the same body returns the first answer, for 24 hours */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly id: string;
        readonly attachment: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No session */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description dossier.not-permitted: another unit was asked */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.not-found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description consultation.closed, attachment.too-many */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Content that breaks the form, or an Idempotency-Key used with another body */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too fast; see Retry-After */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
}
