// Every flow and challenge through the unchanged AWS SDK, by the user's calls
// and by the administrator's.

import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';

import {
    AdminCreateUserCommand, AdminInitiateAuthCommand,
    AdminRespondToAuthChallengeCommand, AdminSetUserMFAPreferenceCommand,
    AdminSetUserPasswordCommand, AssociateSoftwareTokenCommand,
    CodeMismatchException, CreateUserPoolClientCommand,
    CreateUserPoolCommand, EnableSoftwareTokenMFAException,
    ExpiredCodeException, GetTokensFromRefreshTokenCommand, GetUserCommand,
    GetUserPoolMfaConfigCommand, InitiateAuthCommand,
    InvalidParameterException, NotAuthorizedException,
    RefreshTokenReuseException, RespondToAuthChallengeCommand,
    SetUserMFAPreferenceCommand, SetUserPoolMfaConfigCommand,
    SignUpCommand, SoftwareTokenMFANotFoundException,
    ConfirmSignUpCommand, UserNotConfirmedException, UserNotFoundException,
    VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { startServer } from './server.mjs';
import { Srp, timestamp } from './srp.mjs';
import { Authenticator } from './totp.mjs';

const first = 'Correct-Horse-7';
const second = 'Battery-Staple-8';
const wrong = 'Wrong-Horse-77';
const incorrect = 'Incorrect username or password.';
const once = 'Invalid session for the user, session can only be used once.';

let server, client;

const send = (command) => client.send(command);


before(async () => {
    server = await startServer();
    client = server.client();
});

after(() => server.stop());


async function makePool(settings = {}, mfa) {
    const UserPoolId = (await send(new CreateUserPoolCommand({
        PoolName: 'people', AutoVerifiedAttributes: ['email'],
        SmsConfiguration: {
            SnsCallerArn: 'arn:aws:iam::123456789012:role/sms',
        },
        ...settings,
    }))).UserPool.Id;

    if (mfa) {
        await send(new SetUserPoolMfaConfigCommand({ UserPoolId, ...mfa }));
    }

    return UserPoolId;
}


async function makeClient(UserPoolId, settings = {}) {
    return (await send(new CreateUserPoolClientCommand({
        UserPoolId, ClientName: 'app',
        ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH',
                            'ALLOW_USER_PASSWORD_AUTH',
                            'ALLOW_ADMIN_USER_PASSWORD_AUTH',
                            'ALLOW_REFRESH_TOKEN_AUTH'],
        ...settings,
    }))).UserPoolClient;
}


async function makeUser(UserPoolId, Username, attributes = {}, state = {}) {
    await send(new AdminCreateUserCommand({
        UserPoolId, Username, MessageAction: 'SUPPRESS',
        UserAttributes: Object.entries(attributes).flatMap(
            ([Name, Value]) => [{ Name, Value },
                                { Name: `${Name}_verified`, Value: 'true' }]),
    }));
    await send(new AdminSetUserPasswordCommand({
        UserPoolId, Username, Password: first, Permanent: true, ...state,
    }));
}


// the two ways to ask: by the user's calls and by the administrator's

const ways = {
    user: {
        start: (at, AuthFlow, AuthParameters, more) =>
            send(new InitiateAuthCommand({
                ClientId: at.ClientId, AuthFlow, AuthParameters, ...more,
            })),
        answer: (at, { ChallengeName, Session }, ChallengeResponses) =>
            send(new RespondToAuthChallengeCommand({
                ClientId: at.ClientId, ChallengeName, Session,
                ChallengeResponses,
            })),
    },
    administrator: {
        start: (at, AuthFlow, AuthParameters, more) =>
            send(new AdminInitiateAuthCommand({
                UserPoolId: at.UserPoolId, ClientId: at.ClientId,
                AuthFlow: AuthFlow === 'USER_PASSWORD_AUTH'
                          ? 'ADMIN_USER_PASSWORD_AUTH' : AuthFlow,
                AuthParameters, ...more,
            })),
        answer: (at, { ChallengeName, Session }, ChallengeResponses) =>
            send(new AdminRespondToAuthChallengeCommand({
                UserPoolId: at.UserPoolId, ClientId: at.ClientId,
                ChallengeName, Session, ChallengeResponses,
            })),
    },
};


// that a promise is refused with an exception of the SDK's own type

const throws = (promise, type, message) =>
    assert.rejects(promise, (error) => {
        assert.deepEqual([error.name, error.message],
                         [type.name, message ?? error.message]);
        assert.ok(error instanceof type, `a ${type.name} of the SDK`);
        assert.equal(error.$metadata.httpStatusCode, 400);
        assert.equal(error.$fault, 'client');
        return true;
    });

const signedIn = (result) => {
    assert.equal(result.ChallengeName, undefined);
    assert.ok(result.AuthenticationResult?.AccessToken, 'tokens');
    return result.AuthenticationResult;
};

const asked = (result, name) => {
    assert.equal(result.ChallengeName, name);
    assert.equal(result.AuthenticationResult, undefined);
    return result;
};

const secretHash = (at, username) =>
    createHmac('sha256', at.ClientSecret).update(username + at.ClientId)
                                         .digest('base64');


for (const [name, { start, answer }] of Object.entries(ways)) {

    describe(`SRP, by the ${name}'s calls`, () => {

        let pool, at, hiding;

        before(async () => {
            pool = await makePool({ AliasAttributes: ['email'] });
            at = await makeClient(pool);
            hiding = await makeClient(pool, {
                PreventUserExistenceErrors: 'ENABLED',
            });
            await makeUser(pool, 'sara', { email: 'sara@example.com' });
        });

        const begin = async (app, USERNAME, more) => {
            const srp = new Srp();
            const challenge = asked(await start(app, 'USER_SRP_AUTH', {
                USERNAME, SRP_A: srp.publicValue, ...more,
            }), 'PASSWORD_VERIFIER');

            return { challenge, proof: (password, ...rest) => srp.answer(
                pool, challenge.ChallengeParameters, password, ...rest) };
        };

        test('proves a password', async () => {
            const { challenge, proof } = await begin(at, 'sara');

            assert.deepEqual(
                Object.keys(challenge.ChallengeParameters).sort(),
                ['SALT', 'SECRET_BLOCK', 'SRP_B', 'USERNAME',
                 'USER_ID_FOR_SRP']);
            signedIn(await answer(at, challenge, proof(first)));
        });

        test('by an alias', async () => {
            const { challenge, proof } = await begin(at, 'sara@example.com');

            assert.equal(challenge.ChallengeParameters.USER_ID_FOR_SRP,
                         'sara');
            signedIn(await answer(at, challenge, proof(first)));
        });

        test('with a secret', async () => {
            const secretive = await makeClient(pool, { GenerateSecret: true });
            const SECRET_HASH = secretHash(secretive, 'sara');

            await throws(begin(secretive, 'sara'), NotAuthorizedException);

            const { challenge, proof } = await begin(secretive, 'sara',
                                                     { SECRET_HASH });
            const { RefreshToken } = signedIn(await answer(
                secretive, challenge, { ...proof(first), SECRET_HASH }));

            signedIn(await start(secretive, 'REFRESH_TOKEN_AUTH', {
                REFRESH_TOKEN: RefreshToken, SECRET_HASH,
            }));
        });

        test('a proof is good for nothing else', async () => {
            const right = await begin(at, 'sara');
            const other = await begin(at, 'sara');
            const wrongly = (responses) => throws(
                answer(at, right.challenge, responses),
                NotAuthorizedException, incorrect);

            await wrongly(right.proof(wrong));
            await wrongly({
                ...right.proof(first),
                PASSWORD_CLAIM_SECRET_BLOCK:
                    other.challenge.ChallengeParameters.SECRET_BLOCK,
            });
            await wrongly({
                ...right.proof(first),
                TIMESTAMP: timestamp(new Date(Date.now() - 60000)),
            });
            await throws(answer(at, other.challenge, {
                ...other.proof(first), TIMESTAMP: new Date().toISOString(),
            }), InvalidParameterException,
            'TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in '
            + 'english.');
        });

        test('nobody', async () => {
            await throws(begin(at, 'nobody'), UserNotFoundException,
                         'User does not exist.');

            const { challenge, proof } = await begin(hiding, 'nobody');
            await throws(answer(hiding, challenge, proof(first)),
                         NotAuthorizedException, incorrect);
        });

        test('a temporary password is replaced', async () => {
            await makeUser(pool, 'tina', {}, { Permanent: false });

            const { challenge, proof } = await begin(at, 'tina');
            const wanted = asked(await answer(at, challenge, proof(first)),
                                 'NEW_PASSWORD_REQUIRED');
            signedIn(await answer(at, wanted, {
                USERNAME: 'tina', NEW_PASSWORD: second,
            }));

            const again = await begin(at, 'tina');
            signedIn(await answer(at, again.challenge, again.proof(second)));
        });
    });


    describe(`a choice of factors, by the ${name}'s calls`, () => {

        let pool, at;
        const USERNAME = 'carl';

        before(async () => {
            pool = await makePool({ Policies: { SignInPolicy: {
                AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'],
            } } });
            at = await makeClient(pool);
            await makeUser(pool, USERNAME, { email: 'carl@example.com',
                                             phone_number: '+12065550100' });
        });

        const choose = async (ANSWER, more) => {
            const offer = asked(await start(at, 'USER_AUTH', { USERNAME }),
                                'SELECT_CHALLENGE');

            assert.deepEqual(offer.AvailableChallenges, [
                'PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP',
            ]);

            return answer(at, offer, { USERNAME, ANSWER, ...more });
        };

        const prefer = (PREFERRED_CHALLENGE, more) =>
            start(at, 'USER_AUTH', { USERNAME, PREFERRED_CHALLENGE, ...more });

        for (const [how, begin] of Object.entries({ choose, prefer })) {

            test(`a password: ${how}`, async () => {
                signedIn(await begin('PASSWORD', { PASSWORD: first }));
                await throws(begin('PASSWORD', { PASSWORD: wrong }),
                             NotAuthorizedException, incorrect);
            });

            test(`SRP: ${how}`, async () => {
                for (const password of [first, wrong]) {
                    const srp = new Srp();
                    const challenge = asked(await begin('PASSWORD_SRP', {
                        SRP_A: srp.publicValue,
                    }), 'PASSWORD_VERIFIER');
                    const result = answer(at, challenge, srp.answer(
                        pool, challenge.ChallengeParameters, password));

                    if (password === first) {
                        signedIn(await result);
                    } else {
                        await throws(result, NotAuthorizedException,
                                     incorrect);
                    }
                }
            });

            for (const [factor, destination] of [
                ['EMAIL_OTP', 'c***@e***'], ['SMS_OTP', '+*******0100'],
            ]) {
                test(`${factor}: ${how}`, async () => {
                    const challenge = asked(await begin(factor), factor);

                    assert.deepEqual(challenge.ChallengeParameters, {
                        CODE_DELIVERY_DELIVERY_MEDIUM:
                            factor.replace('_OTP', ''),
                        CODE_DELIVERY_DESTINATION: destination,
                    });

                    const reply = (code) => answer(at, challenge, {
                        USERNAME, [`${factor}_CODE`]: code,
                    });

                    await throws(reply('none'), CodeMismatchException,
                        'Invalid code or auth state for the user.');

                    const code = await server.code(pool, USERNAME);
                    assert.match(code, /^\d{8}$/);
                    signedIn(await reply(code));
                    await throws(reply(code), NotAuthorizedException, once);
                });
            }
        }
    });


    describe(`second factors, by the ${name}'s calls`, () => {

        let pool, at;

        before(async () => {
            pool = await makePool({
                AccountRecoverySetting: { RecoveryMechanisms: [
                    { Name: 'verified_phone_number', Priority: 1 },
                    { Name: 'verified_email', Priority: 2 },
                ] },
                EmailConfiguration: {
                    EmailSendingAccount: 'DEVELOPER',
                    SourceArn: 'arn:aws:ses:us-east-1:123456789012:'
                               + 'identity/example.com',
                },
            }, {
                MfaConfiguration: 'OPTIONAL', EmailMfaConfiguration: {},
                SmsMfaConfiguration: { SmsConfiguration: {
                    SnsCallerArn: 'arn:aws:iam::123456789012:role/sms',
                } },
                SoftwareTokenMfaConfiguration: { Enabled: true },
            });
            at = await makeClient(pool);
        });

        const signIn = (USERNAME) => start(at, 'USER_PASSWORD_AUTH', {
            USERNAME, PASSWORD: first,
        });

        const person = async (Username, settings) => {
            await makeUser(pool, Username, { email: `${Username}@example.com`,
                                             phone_number: '+12065550100' });
            if (settings) {
                await send(new AdminSetUserMFAPreferenceCommand({
                    UserPoolId: pool, Username, ...settings,
                }));
            }
        };

        const setUpApp = async (AccessToken) => {
            const { SecretCode } = await send(
                new AssociateSoftwareTokenCommand({ AccessToken }));
            const app = new Authenticator(SecretCode);

            await throws(send(new VerifySoftwareTokenCommand({
                AccessToken, UserCode: app.wrong(),
            })), EnableSoftwareTokenMFAException,
            'Code mismatch and fail enable Software Token MFA');

            const { Status } = await send(new VerifySoftwareTokenCommand({
                AccessToken, UserCode: app.code(),
                FriendlyDeviceName: 'telephone',
            }));
            assert.equal(Status, 'SUCCESS');

            return app;
        };

        test('the pool says what it has', async () => {
            const config = await send(new GetUserPoolMfaConfigCommand({
                UserPoolId: pool,
            }));
            assert.equal(config.MfaConfiguration, 'OPTIONAL');
            assert.equal(config.SoftwareTokenMfaConfiguration.Enabled, true);
        });

        test('an app', async () => {
            const USERNAME = 'abel';
            await person(USERNAME);

            const { AccessToken } = signedIn(await signIn(USERNAME));
            const app = await setUpApp(AccessToken);

            await send(new SetUserMFAPreferenceCommand({
                AccessToken, SoftwareTokenMfaSettings: {
                    Enabled: true, PreferredMfa: true,
                },
            }));
            const user = await send(new GetUserCommand({ AccessToken }));
            assert.equal(user.PreferredMfaSetting, 'SOFTWARE_TOKEN_MFA');
            assert.deepEqual(user.UserMFASettingList, ['SOFTWARE_TOKEN_MFA']);

            const challenge = asked(await signIn(USERNAME),
                                    'SOFTWARE_TOKEN_MFA');
            assert.deepEqual(challenge.ChallengeParameters, {
                USER_ID_FOR_SRP: USERNAME,
                FRIENDLY_DEVICE_NAME: 'telephone',
            });

            const reply = (to, SOFTWARE_TOKEN_MFA_CODE) => answer(at, to, {
                USERNAME, SOFTWARE_TOKEN_MFA_CODE,
            });

            await throws(reply(challenge, app.wrong()), CodeMismatchException,
                         'Invalid code received for user');

            const code = app.code();
            signedIn(await reply(challenge, code));
            await throws(reply(challenge, code), NotAuthorizedException, once);

            await throws(reply(await signIn(USERNAME), code),
                         ExpiredCodeException,
                         'Your software token has already been used once.');
        });

        for (const [factor, key, medium, destination] of [
            ['EMAIL_OTP', 'EMAIL_OTP_CODE', 'EMAIL', 'b***@e***'],
            ['SMS_MFA', 'SMS_MFA_CODE', 'SMS', '+*******0100'],
        ]) {
            test(`a code: ${factor}`, async () => {
                const USERNAME = `bea-${factor}`;
                await person(USERNAME, {
                    [factor === 'SMS_MFA' ? 'SMSMfaSettings'
                                          : 'EmailMfaSettings']: {
                        Enabled: true, PreferredMfa: true,
                    },
                });

                const challenge = asked(await signIn(USERNAME), factor);
                assert.deepEqual(challenge.ChallengeParameters, {
                    CODE_DELIVERY_DELIVERY_MEDIUM: medium,
                    CODE_DELIVERY_DESTINATION: destination,
                    USER_ID_FOR_SRP: USERNAME,
                });

                const reply = (code) => answer(at, challenge, {
                    USERNAME, [key]: code,
                });

                await throws(reply('none'), CodeMismatchException,
                             'Invalid code or auth state for the user.');

                const code = await server.code(pool, USERNAME);
                assert.match(code, /^\d{6}$/);
                signedIn(await reply(code));
            });
        }

        test('a choice', async () => {
            const USERNAME = 'cleo';
            await person(USERNAME);

            const { AccessToken } = signedIn(await signIn(USERNAME));
            const app = await setUpApp(AccessToken);
            const on = { Enabled: true };

            await send(new SetUserMFAPreferenceCommand({
                AccessToken, SMSMfaSettings: on, EmailMfaSettings: on,
                SoftwareTokenMfaSettings: on,
            }));

            const codes = {
                SMS_MFA: ['SMS_MFA_CODE', () => server.code(pool, USERNAME)],
                EMAIL_OTP: ['EMAIL_OTP_CODE',
                            () => server.code(pool, USERNAME)],
                SOFTWARE_TOKEN_MFA: ['SOFTWARE_TOKEN_MFA_CODE',
                                     () => app.code()],
            };

            for (const [factor, [key, code]] of Object.entries(codes)) {
                const choice = asked(await signIn(USERNAME),
                                     'SELECT_MFA_TYPE');
                assert.deepEqual(
                    JSON.parse(choice.ChallengeParameters.MFAS_CAN_CHOOSE)
                        .sort(), Object.keys(codes).sort());

                const challenge = asked(await answer(at, choice, {
                    USERNAME, ANSWER: factor,
                }), factor);
                signedIn(await answer(at, challenge, {
                    USERNAME, [key]: await code(),
                }));
            }
        });

        test('an app that is set up at sign-in', async () => {
            const strict = await makePool({ SmsConfiguration: undefined }, {
                MfaConfiguration: 'ON',
                SoftwareTokenMfaConfiguration: { Enabled: true },
            });
            const app = await makeClient(strict);
            const USERNAME = 'dean';
            await makeUser(strict, USERNAME);

            const signIn = () => start(app, 'USER_PASSWORD_AUTH', {
                USERNAME, PASSWORD: first,
            });

            const setup = asked(await signIn(), 'MFA_SETUP');
            assert.deepEqual(
                JSON.parse(setup.ChallengeParameters.MFAS_CAN_SETUP),
                ['SOFTWARE_TOKEN_MFA']);

            const { SecretCode, Session } = await send(
                new AssociateSoftwareTokenCommand({ Session: setup.Session }));
            const totp = new Authenticator(SecretCode);

            const verified = await send(new VerifySoftwareTokenCommand({
                Session, UserCode: totp.code(),
            }));
            assert.equal(verified.Status, 'SUCCESS');

            signedIn(await answer(app, {
                ChallengeName: 'MFA_SETUP', Session: verified.Session,
            }, { USERNAME }));

            const challenge = asked(await signIn(), 'SOFTWARE_TOKEN_MFA');
            signedIn(await answer(app, challenge, {
                USERNAME, SOFTWARE_TOKEN_MFA_CODE: totp.code(),
            }));
        });

        test('no app where the pool has none', async () => {
            const plain = await makePool();
            const app = await makeClient(plain);
            await makeUser(plain, 'ella');

            const { AccessToken } = signedIn(
                await start(app, 'USER_PASSWORD_AUTH', {
                    USERNAME: 'ella', PASSWORD: first,
                }));
            await throws(send(new AssociateSoftwareTokenCommand({
                AccessToken,
            })), SoftwareTokenMFANotFoundException,
            'Software Token MFA has not been enabled by the userPool');
        });
    });
}


describe('tokens', () => {

    let pool;

    before(async () => {
        pool = await makePool();
        await makeUser(pool, 'rosa');
    });

    const signIn = async (at) => signedIn(
        await ways.user.start(at, 'USER_PASSWORD_AUTH', {
            USERNAME: 'rosa', PASSWORD: first,
        }));

    const refresh = async (at, RefreshToken, more) => (await send(
        new GetTokensFromRefreshTokenCommand({
            ClientId: at.ClientId, RefreshToken, ...more,
        }))).AuthenticationResult;

    const rotating = (seconds) => makeClient(pool, {
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
        RefreshTokenRotation: { Feature: 'ENABLED',
                                RetryGracePeriodSeconds: seconds },
    });

    test('come without a new refresh token by default', async () => {
        const at = await makeClient(pool, { GenerateSecret: true });
        const { RefreshToken } = signedIn(
            await ways.user.start(at, 'USER_PASSWORD_AUTH', {
                USERNAME: 'rosa', PASSWORD: first,
                SECRET_HASH: secretHash(at, 'rosa'),
            }));

        const tokens = await refresh(at, RefreshToken, {
            ClientSecret: at.ClientSecret,
        });
        assert.ok(tokens.AccessToken);
        assert.equal(tokens.RefreshToken, undefined);

        await assert.rejects(refresh(at, RefreshToken),
                             NotAuthorizedException);
    });

    test('rotate, and a used one ends the sign-in', async () => {
        const at = await rotating(0);
        const one = await signIn(at);
        const two = await refresh(at, one.RefreshToken);

        assert.notEqual(two.RefreshToken, one.RefreshToken);

        const three = await refresh(at, two.RefreshToken);
        await send(new GetUserCommand({ AccessToken: three.AccessToken }));

        await throws(refresh(at, one.RefreshToken),
                     RefreshTokenReuseException);
        await throws(refresh(at, three.RefreshToken), NotAuthorizedException,
                     'Refresh Token has been revoked');
        await throws(send(new GetUserCommand({
            AccessToken: three.AccessToken,
        })), NotAuthorizedException, 'Access Token has been revoked');
    });

    test('rotate, and a retry is no reuse', async () => {
        const at = await rotating(60);
        const one = await signIn(at);
        const two = await refresh(at, one.RefreshToken);
        const retried = await refresh(at, one.RefreshToken);

        await refresh(at, two.RefreshToken);
        await refresh(at, retried.RefreshToken);
    });

    test('a sign-up goes on as a sign-in', async () => {
        const choosy = await makePool({ Policies: { SignInPolicy: {
            AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'],
        } } });
        const { ClientId } = await makeClient(choosy);
        const Username = 'uwe';

        const { Session: begun } = await send(new SignUpCommand({
            ClientId, Username, Password: first,
            UserAttributes: [{ Name: 'email', Value: 'uwe@example.com' }],
        }));

        await throws(send(new InitiateAuthCommand({
            ClientId, AuthFlow: 'USER_PASSWORD_AUTH',
            AuthParameters: { USERNAME: Username, PASSWORD: first },
        })), UserNotConfirmedException, 'User is not confirmed.');

        const { Session } = await send(new ConfirmSignUpCommand({
            ClientId, Username, Session: begun,
            ConfirmationCode: await server.code(choosy, Username),
        }));

        const start = () => send(new InitiateAuthCommand({
            ClientId, AuthFlow: 'USER_AUTH', Session,
            AuthParameters: { USERNAME: Username },
        }));

        signedIn(await start());
        await throws(start(), NotAuthorizedException, once);
    });
});
