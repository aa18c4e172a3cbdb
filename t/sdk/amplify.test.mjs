// AWS Amplify as an application uses it, unchanged: configured with
// userPoolEndpoint, its tokens in memory.

import { after, afterEach, before, beforeEach, describe, test }
    from 'node:test';
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';

import { Amplify } from '@aws-amplify/core';
import * as auth from '@aws-amplify/auth';
import { cognitoUserPoolsTokenProvider } from '@aws-amplify/auth/cognito';
import {
    AdminCreateUserCommand, AdminGetUserCommand,
    AdminSetUserPasswordCommand, CreateUserPoolClientCommand,
    CreateUserPoolCommand, GetUserCommand, SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { CognitoJwtVerifier } from 'aws-jwt-verify';

import { refused, startServer } from './server.mjs';
import { Authenticator } from './totp.mjs';

const first = 'Correct-Horse-7';
const second = 'Battery-Staple-8';
const third = 'Paper-Clip-9999';

let server, client;

const send = (command) => client.send(command);
const done = { isSignedIn: true, nextStep: { signInStep: 'DONE' } };


// A sign-up with autoSignIn leaves a timer of three minutes behind, which
// would keep this process waiting after its last test.

const { setTimeout } = globalThis;

globalThis.setTimeout = (call, delay, ...rest) => {
    const timer = setTimeout(call, delay, ...rest);

    return delay > 60000 ? timer.unref() : timer;
};


// What a browser has, and the older versions of Node have not: randomness,
// and a name for the device, which without one is not confirmed.

globalThis.crypto ??= webcrypto;
globalThis.navigator ??= {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0',
};


// this process' clock

function aheadOfTime(seconds, t) {
    const { Date } = globalThis;

    globalThis.Date = class extends Date {
        static now() {
            return super.now() + seconds * 1000;
        }

        constructor(...parts) {
            super(...(parts.length ? parts : [new.target.now()]));
        }
    };

    t.after(() => { globalThis.Date = Date; });
}


before(async () => {
    server = await startServer();
    client = server.client();
});

after(() => server.stop());

afterEach(() => auth.signOut());


async function makePool(settings = {}, mfa) {
    const { UserPool } = await send(new CreateUserPoolCommand({
        PoolName: 'people', AutoVerifiedAttributes: ['email'], ...settings,
    }));

    if (mfa) {
        await send(new SetUserPoolMfaConfigCommand({
            UserPoolId: UserPool.Id, ...mfa,
        }));
    }

    return UserPool.Id;
}


// makes an app client of the pool, which Amplify then speaks for

async function useApp(pool, settings = {}) {
    const { UserPoolClient: { ClientId } } =
        await send(new CreateUserPoolClientCommand({
            UserPoolId: pool, ClientName: 'app',
            ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH',
                                'ALLOW_USER_PASSWORD_AUTH',
                                'ALLOW_REFRESH_TOKEN_AUTH'],
            PreventUserExistenceErrors: 'ENABLED', ...settings,
        }));

    configure(pool, ClientId);

    return ClientId;
}


function configure(userPoolId, userPoolClientId) {
    const Auth = { Cognito: { userPoolId, userPoolClientId,
                              userPoolEndpoint: server.endpoint } };
    const kept = new Map();

    cognitoUserPoolsTokenProvider.setAuthConfig(Auth);
    cognitoUserPoolsTokenProvider.setKeyValueStorage({
        setItem: async (key, value) => { kept.set(key, value); },
        getItem: async (key) => kept.get(key) ?? null,
        removeItem: async (key) => { kept.delete(key); },
        clear: async () => kept.clear(),
    });

    Amplify.configure({ Auth }, {
        Auth: { tokenProvider: cognitoUserPoolsTokenProvider },
    });
}


async function makeUser(pool, Username, attributes = {}) {
    await send(new AdminCreateUserCommand({
        UserPoolId: pool, Username, MessageAction: 'SUPPRESS',
        UserAttributes: Object.entries({
            email: `${Username}@example.com`, email_verified: 'true',
            ...attributes,
        }).map(([Name, Value]) => ({ Name, Value })),
    }));
    await send(new AdminSetUserPasswordCommand({
        UserPoolId: pool, Username, Password: first, Permanent: true,
    }));
}


const signIn = (username, password, authFlowType, options) =>
    auth.signIn({ username, ...(password && { password }),
                  options: { ...(authFlowType && { authFlowType }),
                             ...options } });

const answer = (challengeResponse, options) =>
    auth.confirmSignIn({ challengeResponse, options });

const tokens = async (options) =>
    (await auth.fetchAuthSession(options)).tokens;


// an application sees the name of an error, and its text

const fails = (promise, name, message) =>
    assert.rejects(promise, (error) => {
        assert.deepEqual([error.name, error.message],
                         [name, message ?? error.message]);
        return true;
    });


async function verifier(pool, clientId, tokenUse) {
    const jwks = await (await fetch(
        `${server.endpoint}/${pool}/.well-known/jwks.json`)).json();
    const made = CognitoJwtVerifier.create({
        userPoolId: pool, clientId, tokenUse,
    });

    made.cacheJwks(jwks);

    return made;
}


describe('a user of a pool without MFA', () => {

    let pool, app;

    before(async () => {
        pool = await makePool({
            Policies: { SignInPolicy: {
                AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'],
            } },
            UserAttributeUpdateSettings: {
                AttributesRequireVerificationBeforeUpdate: ['email'],
            },
        });
        app = await useApp(pool);
        await makeUser(pool, 'erna');
    });

    beforeEach(() => configure(pool, app));

    test('signs up, and confirms after trying to sign in', async () => {
        const username = 'zoe';

        const signedUp = await auth.signUp({
            username, password: first,
            options: { userAttributes: { email: 'zoe@example.com' } },
        });

        assert.equal(signedUp.isSignUpComplete, false);
        assert.match(signedUp.userId, /^[0-9a-f-]{36}$/);
        assert.deepEqual(signedUp.nextStep, {
            signUpStep: 'CONFIRM_SIGN_UP',
            codeDeliveryDetails: {
                attributeName: 'email', deliveryMedium: 'EMAIL',
                destination: 'z***@e***',
            },
        });

        await fails(auth.signUp({ username, password: first }),
                    'UsernameExistsException', 'User already exists');

        assert.deepEqual(await signIn(username, first), {
            isSignedIn: false, nextStep: { signInStep: 'CONFIRM_SIGN_UP' },
        });

        await auth.resendSignUpCode({ username });

        assert.deepEqual(await auth.confirmSignUp({
            username, confirmationCode: await server.code(pool, username),
        }), { isSignUpComplete: true, nextStep: { signUpStep: 'DONE' } });

        assert.deepEqual(await signIn(username, first), done);
    });

    for (const authFlowType of [undefined, 'USER_PASSWORD_AUTH',
                                'USER_AUTH'])
    {
        test('is signed in after a sign-up: '
             + (authFlowType ?? 'by the default'), async () => {
            const username = `auto-${authFlowType ?? 'default'}`;

            await auth.signUp({
                username, password: first,
                options: {
                    userAttributes: { email: `${username}@example.com` },
                    autoSignIn: authFlowType ? { authFlowType } : true,
                },
            });

            await fails(auth.confirmSignUp({
                username, confirmationCode: 'nonsense',
            }), 'CodeMismatchException',
            'Invalid verification code provided, please try again.');

            const confirmed = await auth.confirmSignUp({
                username,
                confirmationCode: await server.code(pool, username),
            });
            assert.deepEqual(confirmed, {
                isSignUpComplete: true,
                nextStep: { signUpStep: 'COMPLETE_AUTO_SIGN_IN' },
            });

            // of two within 300 ms the library drops one

            await new Promise((resume) => setTimeout(resume, 400));

            assert.deepEqual(await auth.autoSignIn(), done);
            assert.equal((await auth.getCurrentUser()).username, username);
        });
    }

    for (const [flow, options] of [
        [undefined], ['USER_SRP_AUTH'], ['USER_PASSWORD_AUTH'],
        ['USER_AUTH', { preferredChallenge: 'PASSWORD_SRP' }],
        ['USER_AUTH', { preferredChallenge: 'PASSWORD' }],
    ]) {
        const name = [flow ?? 'by the default', options?.preferredChallenge]
                     .filter(Boolean).join(', ');

        test(`signs in with a password: ${name}`, async () => {
            await fails(signIn('erna', second, flow, options),
                        'NotAuthorizedException',
                        'Incorrect username or password.');
            await fails(signIn('nobody', first, flow, options),
                        'NotAuthorizedException',
                        'Incorrect username or password.');

            assert.deepEqual(await signIn('erna', first, flow, options),
                             done);

            const { accessToken, idToken } = await tokens();
            const access = await (await verifier(pool, app, 'access'))
                                 .verify(accessToken.toString());
            const id = await (await verifier(pool, app, 'id'))
                             .verify(idToken.toString());

            assert.equal(access.username, 'erna');
            assert.equal(id.email, 'erna@example.com');
            assert.equal(id.sub, access.sub);

            await fails(signIn('erna', first, flow, options),
                        'UserAlreadyAuthenticatedException');
        });
    }

    test('signs in with a code that was sent', async () => {
        const sent = {
            isSignedIn: false,
            nextStep: {
                signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE',
                codeDeliveryDetails: { deliveryMedium: 'EMAIL',
                                       destination: 'e***@e***' },
            },
        };

        assert.deepEqual(await signIn('erna', undefined, 'USER_AUTH',
                                      { preferredChallenge: 'EMAIL_OTP' }),
                         sent);

        await fails(answer('12345678'), 'CodeMismatchException',
                    'Invalid code or auth state for the user.');

        const code = await server.code(pool, 'erna');
        assert.match(code, /^\d{8}$/);
        assert.deepEqual(await answer(code), done);
    });

    test('chooses a first factor', async () => {
        for (const [choice, step, reply] of [
            ['PASSWORD', 'CONFIRM_SIGN_IN_WITH_PASSWORD', async () => first],
            ['PASSWORD_SRP', 'CONFIRM_SIGN_IN_WITH_PASSWORD',
             async () => first],
            ['EMAIL_OTP', 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE',
             () => server.code(pool, 'erna')],
        ]) {
            const offered = await signIn('erna', undefined, 'USER_AUTH');

            assert.deepEqual(offered, {
                isSignedIn: false,
                nextStep: {
                    signInStep: 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION',
                    availableChallenges: ['PASSWORD_SRP', 'PASSWORD',
                                          'EMAIL_OTP'],
                },
            });

            assert.equal((await answer(choice)).nextStep.signInStep, step);
            assert.deepEqual(await answer(await reply()), done);
            await auth.signOut();
        }
    });

    test('sets the password an administrator asks for', async () => {
        const reset = () => send(new AdminCreateUserCommand({
            UserPoolId: pool, Username: 'nora', TemporaryPassword: first,
            MessageAction: 'SUPPRESS',
            UserAttributes: [{ Name: 'email', Value: 'nora@example.com' }],
        }));
        const wanted = {
            isSignedIn: false,
            nextStep: {
                signInStep: 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED',
                missingAttributes: [],
            },
        };

        await reset();
        assert.deepEqual(await signIn('nora', first), wanted);

        await fails(answer('short'), 'InvalidPasswordException',
            'Password does not conform to policy: Password not long enough');

        assert.deepEqual(await answer(second, {
            userAttributes: { nickname: 'No' },
        }), done);
        assert.equal((await auth.fetchUserAttributes()).nickname, 'No');
    });

    test('refreshes when tokens expire', async (t) => {
        const short = await useApp(pool, {
            AccessTokenValidity: 5, IdTokenValidity: 5,
            TokenValidityUnits: { AccessToken: 'minutes',
                                  IdToken: 'minutes' },
        });
        await signIn('erna', first, 'USER_PASSWORD_AUTH');

        const before = await tokens();
        assert.equal((await tokens()).accessToken.toString(),
                     before.accessToken.toString());

        // both sides' clocks go on

        aheadOfTime(400, t);
        await server.tell('time 400s');
        t.after(() => server.tell('time 0s'));

        await refused(send(new GetUserCommand({
            AccessToken: before.accessToken.toString(),
        })), 'NotAuthorizedException', 'Access Token has expired');

        const later = await tokens();
        assert.notEqual(later.accessToken.toString(),
                        before.accessToken.toString());
        assert.equal(later.accessToken.payload.auth_time,
                     before.accessToken.payload.auth_time);
        assert.equal((await auth.fetchUserAttributes()).email,
                     'erna@example.com');

        const forced = await tokens({ forceRefresh: true });
        assert.notEqual(forced.idToken.toString(), later.idToken.toString());
        await (await verifier(pool, short, 'access'))
              .verify(forced.accessToken.toString());
    });

    test('refreshes with rotation', async () => {
        await useApp(pool, {
            ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
            RefreshTokenRotation: { Feature: 'ENABLED',
                                    RetryGracePeriodSeconds: 0 },
        });
        await signIn('erna', first);

        const seen = new Set([(await tokens()).accessToken.toString()]);

        for (let i = 0; i < 3; i++) {
            seen.add((await tokens({ forceRefresh: true }))
                     .accessToken.toString());
        }
        assert.equal(seen.size, 4);
        assert.equal((await auth.fetchUserAttributes()).email,
                     'erna@example.com');
    });

    test('changes attributes', async () => {
        await signIn('erna', first, 'USER_PASSWORD_AUTH');

        const updated = { isUpdated: true,
                          nextStep: { updateAttributeStep: 'DONE' } };

        assert.deepEqual(await auth.updateUserAttributes({
            userAttributes: { name: 'Erna', nickname: 'E' },
        }), { name: updated, nickname: updated });

        assert.deepEqual(await auth.updateUserAttribute({
            userAttribute: { attributeKey: 'email',
                             value: 'new@example.org' },
        }), {
            isUpdated: false,
            nextStep: {
                updateAttributeStep: 'CONFIRM_ATTRIBUTE_WITH_CODE',
                codeDeliveryDetails: {
                    attributeName: 'email', deliveryMedium: 'EMAIL',
                    destination: 'n***@e***',
                },
            },
        });
        assert.equal((await auth.fetchUserAttributes()).email,
                     'erna@example.com');

        const confirm = (confirmationCode) => auth.confirmUserAttribute({
            userAttributeKey: 'email', confirmationCode,
        });

        await fails(confirm('nonsense'), 'CodeMismatchException',
                    'Invalid verification code provided, please try again.');
        await confirm(await server.code(pool, 'erna'));

        const attributes = await auth.fetchUserAttributes();
        assert.equal(attributes.email, 'new@example.org');
        assert.equal(attributes.email_verified, 'true');
        assert.equal(attributes.name, 'Erna');

        await auth.deleteUserAttributes({ userAttributeKeys: ['nickname'] });
        assert.equal((await auth.fetchUserAttributes()).nickname, undefined);

        await auth.sendUserAttributeVerificationCode({
            userAttributeKey: 'email',
        });
        await confirm(await server.code(pool, 'erna'));

        await fails(auth.updateUserAttributes({
            userAttributes: { 'custom:unknown': 'x' },
        }), 'InvalidParameterException');
    });

    test('changes and resets the password', async () => {
        await makeUser(pool, 'paul');
        await signIn('paul', first);

        await fails(auth.updatePassword({
            oldPassword: third, newPassword: second,
        }), 'NotAuthorizedException', 'Incorrect username or password.');
        await auth.updatePassword({ oldPassword: first, newPassword: second });
        await auth.signOut();

        assert.deepEqual(await auth.resetPassword({ username: 'paul' }), {
            isPasswordReset: false,
            nextStep: {
                resetPasswordStep: 'CONFIRM_RESET_PASSWORD_WITH_CODE',
                codeDeliveryDetails: {
                    attributeName: 'email', deliveryMedium: 'EMAIL',
                    destination: 'p***@e***',
                },
            },
        });

        const confirm = (confirmationCode, newPassword) =>
            auth.confirmResetPassword({ username: 'paul', confirmationCode,
                                        newPassword });

        await fails(confirm('nonsense', third), 'CodeMismatchException');

        const code = await server.code(pool, 'paul', 'ForgotPassword');
        await fails(confirm(code, 'short'), 'InvalidPasswordException');
        await confirm(code, third);

        await fails(signIn('paul', second), 'NotAuthorizedException');
        assert.deepEqual(await signIn('paul', third), done);
    });

    test('signs out, everywhere, and for good', async () => {
        await makeUser(pool, 'olga');

        const getUser = (accessToken) => send(new GetUserCommand({
            AccessToken: accessToken.toString(),
        }));
        const revoked = (accessToken) => refused(
            getUser(accessToken), 'NotAuthorizedException',
            'Access Token has been revoked');

        await signIn('olga', first);
        const one = (await tokens()).accessToken;
        configure(pool, app);
        await signIn('olga', first);
        const two = (await tokens()).accessToken;

        await auth.signOut();
        await revoked(two);
        assert.equal((await getUser(one)).Username, 'olga');

        await signIn('olga', first);
        await auth.signOut({ global: true });
        await revoked(one);
        await fails(auth.getCurrentUser(),
                    'UserUnAuthenticatedException');

        await signIn('olga', first);
        await auth.deleteUser();
        await refused(send(new AdminGetUserCommand({
            UserPoolId: pool, Username: 'olga',
        })), 'UserNotFoundException');
    });
});


describe('a user of a pool with MFA', () => {

    let pool, seconds = 0;

    const forTotp = {
        isSignedIn: false,
        nextStep: { signInStep: 'CONFIRM_SIGN_IN_WITH_TOTP_CODE' },
    };

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
            SoftwareTokenMfaConfiguration: { Enabled: true },
        });
        await useApp(pool);
        await makeUser(pool, 'emil');
    });

    after(() => server.tell('time 0s'));

    // so that the app shows codes that were not used

    const wait = async (app) => {
        seconds += 60;
        app.seconds = seconds;
        await server.tell(`time ${seconds}s`);
    };

    const byMail = (username) => ({
        isSignedIn: false,
        nextStep: {
            signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE',
            codeDeliveryDetails: { deliveryMedium: 'EMAIL',
                                   destination: `${username[0]}***@e***` },
        },
    });

    test('turns on an app, and mail, and chooses', async () => {
        assert.deepEqual(await signIn('emil', first), done);

        const { sharedSecret, getSetupUri } = await auth.setUpTOTP();
        assert.match(String(getSetupUri('App', 'emil')), /^otpauth:\/\/totp/);

        const app = new Authenticator(sharedSecret, seconds);

        await fails(auth.verifyTOTPSetup({ code: app.wrong() }),
                    'EnableSoftwareTokenMFAException',
                    'Code mismatch and fail enable Software Token MFA');
        await auth.verifyTOTPSetup({ code: app.code() });

        await auth.updateMFAPreference({ totp: 'PREFERRED' });
        assert.deepEqual(await auth.fetchMFAPreference(), {
            enabled: ['TOTP'], preferred: 'TOTP',
        });
        await auth.signOut();

        assert.deepEqual(await signIn('emil', first), forTotp);
        await fails(answer(app.wrong()), 'CodeMismatchException',
                    'Invalid code received for user');
        const code = app.code();
        assert.deepEqual(await answer(code), done);
        await auth.signOut();

        await signIn('emil', first, 'USER_PASSWORD_AUTH');
        await fails(answer(code), 'ExpiredCodeException',
                    'Your software token has already been used once.');
        await wait(app);

        await signIn('emil', first, 'USER_PASSWORD_AUTH');
        assert.deepEqual(await answer(app.code()), done);

        await auth.updateMFAPreference({ totp: 'NOT_PREFERRED',
                                         email: 'ENABLED' });
        assert.deepEqual((await auth.fetchMFAPreference()).enabled.sort(),
                         ['EMAIL', 'TOTP']);
        await auth.signOut();

        const choice = await signIn('emil', first);
        assert.equal(choice.nextStep.signInStep,
                     'CONTINUE_SIGN_IN_WITH_MFA_SELECTION');
        assert.deepEqual(choice.nextStep.allowedMFATypes.sort(),
                         ['EMAIL', 'TOTP']);
        assert.deepEqual(await answer('TOTP'), forTotp);
        assert.deepEqual(await answer(app.code()), done);
        await auth.signOut();

        await signIn('emil', first);
        assert.deepEqual(await answer('EMAIL'), byMail('emil'));
        await fails(answer('nonsense'), 'CodeMismatchException',
                    'Invalid code or auth state for the user.');
        assert.deepEqual(await answer(await server.code(pool, 'emil')), done);

        await auth.updateMFAPreference({ totp: 'DISABLED',
                                         email: 'PREFERRED' });
        assert.deepEqual(await auth.fetchMFAPreference(), {
            enabled: ['EMAIL'], preferred: 'EMAIL',
        });
        await auth.signOut();

        assert.deepEqual(await signIn('emil', first), byMail('emil'));
        const mailed = await server.code(pool, 'emil');
        assert.match(mailed, /^\d{6}$/);
        assert.deepEqual(await answer(mailed), done);

        await auth.updateMFAPreference({ email: 'DISABLED' });
        await auth.signOut();
        assert.deepEqual(await signIn('emil', first), done);
    });

    test('cannot turn on what is not set up', async () => {
        await makeUser(pool, 'nils');
        await signIn('nils', first, 'USER_PASSWORD_AUTH');

        await fails(auth.updateMFAPreference({ totp: 'PREFERRED' }),
                    'InvalidParameterException');
        assert.deepEqual(await auth.fetchMFAPreference(), {
            enabled: undefined, preferred: undefined,
        });
    });

    test('sets up an app at sign-in where the pool wants it', async () => {
        const strict = await makePool({}, {
            MfaConfiguration: 'ON',
            SoftwareTokenMfaConfiguration: { Enabled: true },
        });
        await useApp(strict);
        await makeUser(strict, 'mona');

        const { isSignedIn, nextStep } = await signIn('mona', first);
        assert.equal(isSignedIn, false);
        assert.equal(nextStep.signInStep, 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP');

        const app = new Authenticator(nextStep.totpSetupDetails.sharedSecret,
                                      seconds);

        await fails(answer(app.wrong()), 'EnableSoftwareTokenMFAException',
                    'Code mismatch and fail enable Software Token MFA');
        assert.deepEqual(await answer(app.code()), done);
        await auth.signOut();

        assert.deepEqual(await signIn('mona', first), forTotp);
        assert.deepEqual(await answer(app.code()), done);
        assert.deepEqual((await auth.fetchMFAPreference()).enabled, ['TOTP']);
    });
});


describe('a device', () => {

    test('is confirmed, remembered, listed, and forgotten', async () => {
        const pool = await makePool({
            DeviceConfiguration: {
                ChallengeRequiredOnNewDevice: true,
                DeviceOnlyRememberedOnUserPrompt: true,
            },
        });
        await useApp(pool);
        await makeUser(pool, 'dora');

        assert.deepEqual(await signIn('dora', first), done);

        const { device_key } = (await tokens()).accessToken.payload;
        const [{ id, attributes }] = await auth.fetchDevices();
        assert.equal(id, device_key);
        assert.equal(attributes['dev:device_remembered_status'],
                     'not_remembered');

        await auth.rememberDevice();
        const [remembered] = await auth.fetchDevices();
        assert.equal(
            remembered.attributes['dev:device_remembered_status'],
            'remembered');
        assert.ok(remembered.createDate instanceof Date);

        await tokens({ forceRefresh: true });
        await auth.signOut();

        // the device proves itself, and stays the one there is

        assert.deepEqual(await signIn('dora', first), done);
        assert.equal((await auth.fetchDevices()).length, 1);
        assert.equal((await tokens()).accessToken.payload.device_key,
                     device_key);

        await auth.forgetDevice();
        assert.deepEqual(await auth.fetchDevices(), []);
        await auth.signOut();

        assert.deepEqual(await signIn('dora', first), done);
        const [another] = await auth.fetchDevices();
        assert.notEqual(another.id, device_key);
    });

    test('takes the place of a second factor', async () => {
        const pool = await makePool({
            DeviceConfiguration: {
                ChallengeRequiredOnNewDevice: true,
                DeviceOnlyRememberedOnUserPrompt: false,
            },
        }, {
            MfaConfiguration: 'ON',
            SoftwareTokenMfaConfiguration: { Enabled: true },
        });
        await useApp(pool);
        await makeUser(pool, 'dirk');

        const { nextStep } = await signIn('dirk', first);
        const app = new Authenticator(nextStep.totpSetupDetails.sharedSecret);

        assert.deepEqual(await answer(app.code()), done);
        await auth.signOut();

        // the device was remembered without a word

        assert.deepEqual(await signIn('dirk', first), done);
        const [device] = await auth.fetchDevices();
        assert.equal(device.attributes['dev:device_remembered_status'],
                     'remembered');

        await auth.forgetDevice();
        await auth.signOut();

        const asked = await signIn('dirk', first);
        assert.equal(asked.nextStep.signInStep,
                     'CONFIRM_SIGN_IN_WITH_TOTP_CODE');
        assert.deepEqual(await answer(app.code()), done);
    });
});
