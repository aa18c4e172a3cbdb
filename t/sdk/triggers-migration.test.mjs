// UserMigration, asked by real clients: who comes over from elsewhere, as
// whom, and who does not.

import { after, before, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminInitiateAuthCommand, ConfirmForgotPasswordCommand,
    ForgotPasswordCommand, GetUserCommand, InitiateAuthCommand,
    InvalidLambdaResponseException, NotAuthorizedException,
    PasswordResetRequiredException, RespondToAuthChallengeCommand,
    SetUserPoolMfaConfigCommand, UserLambdaValidationException,
    UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';

import { refusal } from './lambda.mjs';
import { Srp } from './srp.mjs';
import {
    another, event, incorrect, mapped, password, startStage, throws, unsaid,
} from './triggers.mjs';

const SmsConfiguration = {
    SnsCallerArn: 'arn:aws:iam::123456789012:role/sms',
};

let stage, pool, client;

before(async () => {
    stage = await startStage();
    pool = await stage.pool(['UserMigration'], {
        Schema: [{ Name: 'shelf', AttributeDataType: 'String',
                   Mutable: true }],
    });
    client = await stage.app(pool);
});

beforeEach(() => stage.reset());

after(() => stage.stop());


// a function that knows everybody by the one password

const knows = (response) => {
    stage.lambda.functions.UserMigration = async (told) => {
        if (told.triggerSource === 'UserMigration_Authentication'
            && told.request.password !== password)
        {
            throw new Error('Bad password');
        }

        const attributes = { email: `${told.userName}@example.com`,
                             email_verified: 'true' };

        told.response = {
            ...told.response, finalUserStatus: 'CONFIRMED',
            messageAction: 'SUPPRESS', userAttributes: attributes,
            ...(typeof response === 'function' ? response(told) : response),
        };

        return told;
    };
};

const forget = (Username, { to = client, ...more } = {}) =>
    stage.send(new ForgotPasswordCommand({ ClientId: to, Username, ...more }));

const isNobody = (name, of = pool) =>
    assert.rejects(stage.stateOf(of, name), UserNotFoundException);


describe('a sign-in', () => {

    test('brings a user over', async () => {
        knows({ userAttributes: {
            email: 'ann@example.com', email_verified: 'true', name: 'Ann',
            'custom:shelf': 'top', username: 'else', sub: 'else',
            'cognito:user_status': 'else',
        } });

        const { AuthenticationResult } = await stage.signIn(
            client, 'ann', password, { ClientMetadata: { from: 'app' } });

        assert.deepEqual(stage.lambda.events(), [event({
            pool, client, user: 'ann', source: 'UserMigration_Authentication',
            request: { password, validationData: { from: 'app' } },
            response: unsaid.UserMigration,
        })]);

        const { Username, UserAttributes } = await stage.send(
            new GetUserCommand({
                AccessToken: AuthenticationResult.AccessToken,
            }));
        const { sub, ...attributes } = mapped(UserAttributes);

        assert.equal(Username, 'ann');
        assert.match(sub, /^[0-9a-f-]{36}$/);
        assert.deepEqual(attributes, {
            email: 'ann@example.com', email_verified: 'true', name: 'Ann',
            'custom:shelf': 'top',
        });
        assert.deepEqual(await stage.messages(pool, 'ann'), []);

        await stage.signIn(client, 'abe');
        assert.deepEqual(stage.lambda.events()[0].request,
                         { password, validationData: null });

        // and once only

        assert.ok((await stage.signIn(client, 'ann')).AuthenticationResult);
        await throws(stage.signIn(client, 'ann', another),
                     NotAuthorizedException, incorrect);
        assert.deepEqual(stage.lambda.events(), []);
    });

    test('by the administrator\'s call', async () => {
        knows({});

        const { AuthenticationResult } = await stage.send(
            new AdminInitiateAuthCommand({
                UserPoolId: pool, ClientId: client,
                AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
                AuthParameters: { USERNAME: 'bob', PASSWORD: password },
                ClientMetadata: { from: 'a server' },
            }));

        assert.ok(AuthenticationResult);
        assert.deepEqual(stage.lambda.events()[0].request,
                         { password, validationData: { from: 'a server' } });
    });

    test('by amazon-cognito-identity-js, with the passwords of old',
         async () => {
        const handler = (told, context, callback) => {
            if (told.request.password !== password) {
                callback('Bad password');
                return;
            }

            told.response.userAttributes = { email: 'cid@example.com',
                                             email_verified: 'true' };
            told.response.finalUserStatus = 'CONFIRMED';
            told.response.messageAction = 'SUPPRESS';
            context.succeed(told);
        };

        stage.lambda.functions.UserMigration = handler;

        await throws(stage.signIn(client, 'cid', another),
                     UserLambdaValidationException,
                     'UserMigration failed with error Bad password.');
        await isNobody('cid');

        const session = await stage.browser(
            { pool, client, user: 'cid' }, {}, 'USER_PASSWORD_AUTH')();

        assert.equal(session.getIdToken().payload.email, 'cid@example.com');

        // from now on it need not be shown

        assert.ok(await stage.browser({ pool, client, user: 'cid' })());
    });

    test('by an address', async () => {
        const own = await stage.pool(['UserMigration'], {
            UsernameAttributes: ['email'],
        });
        const to = await stage.app(own);

        knows({ userAttributes: { email: 'DAN@example.com',
                                  email_verified: 'true', name: 'Dan' } });

        const { AuthenticationResult } =
            await stage.signIn(to, 'dan@example.com');
        const { id } = await stage.claims({ pool: own, client: to },
                                          AuthenticationResult);

        assert.equal(stage.lambda.events()[0].userName, 'dan@example.com');
        assert.equal(id['cognito:username'], id.sub);
        assert.equal(id.email, 'dan@example.com', 'as it was typed');
        assert.equal(id.name, 'Dan');
        assert.ok((await stage.signIn(to, 'dan@example.com'))
                  .AuthenticationResult);
    });

    for (const finalUserStatus of [undefined, null, 'RESET_REQUIRED']) {
        test(`finalUserStatus ${finalUserStatus}`, async () => {
            const name = `eve-${finalUserStatus}`;

            knows({ finalUserStatus });

            await throws(stage.signIn(client, name),
                         PasswordResetRequiredException,
                         'Password reset required for the user');
            assert.equal((await stage.stateOf(pool, name)).status,
                         'RESET_REQUIRED');

            await forget(name);
            await stage.send(new ConfirmForgotPasswordCommand({
                ClientId: client, Username: name, Password: another,
                ConfirmationCode: await stage.server.code(pool, name),
            }));

            assert.ok((await stage.signIn(client, name, another))
                      .AuthenticationResult);
            assert.equal((await stage.stateOf(pool, name)).status,
                         'CONFIRMED');
        });
    }

    test('of several at once', async () => {
        for (const settings of [{}, { AliasAttributes: ['email'] },
                                { UsernameAttributes: ['email'] }])
        {
            const own = await stage.pool(['UserMigration'], settings);
            const to = await stage.app(own);
            const name = settings.UsernameAttributes ? 'sue@example.com'
                                                     : 'sue';

            knows({ userAttributes: { email: 'sue@example.com',
                                      email_verified: 'true' } });

            const answers = await Promise.all(Array.from({ length: 4 }, () =>
                stage.signIn(to, name)));
            const subs = await Promise.all(answers.map(
                async ({ AuthenticationResult }) => (await stage.claims(
                    { pool: own, client: to }, AuthenticationResult)).id.sub));

            assert.equal(new Set(subs).size, 1, 'they are one user');
        }
    });

    test('that proves its password asks nobody', async () => {
        knows({});
        await throws(stage.send(new InitiateAuthCommand({
            ClientId: client, AuthFlow: 'USER_SRP_AUTH',
            AuthParameters: { USERNAME: 'fay',
                              SRP_A: new Srp().publicValue },
        })), UserNotFoundException, 'User does not exist.');
        assert.deepEqual(stage.lambda.events(), []);
    });
});


describe('a forgotten password', () => {

    test('brings a user over', async () => {
        knows({ finalUserStatus: undefined });

        const { CodeDeliveryDetails } = await forget('gus', {
            ClientMetadata: { from: 'the page' },
        });

        assert.deepEqual(CodeDeliveryDetails, {
            AttributeName: 'email', DeliveryMedium: 'EMAIL',
            Destination: 'g***@e***',
        });
        assert.deepEqual(stage.lambda.events(), [event({
            pool, client, user: 'gus', source: 'UserMigration_ForgotPassword',
            request: { clientMetadata: { from: 'the page' } },
            response: unsaid.UserMigration,
        })]);

        await stage.send(new ConfirmForgotPasswordCommand({
            ClientId: client, Username: 'gus', Password: another,
            ConfirmationCode: await stage.server.code(pool, 'gus'),
        }));
        assert.ok((await stage.signIn(client, 'gus', another))
                  .AuthenticationResult);
    });

    test('refused', async () => {
        stage.lambda.functions.UserMigration = (told, context, callback) =>
            callback(new Error('Nobody\'s name'));

        await throws(forget('hal'), UserLambdaValidationException,
                     'UserMigration failed with error Nobody\'s name.');
        await isNobody('hal');
    });
});


describe('forceAliasCreation', () => {

    let own, to;

    before(async () => {
        own = await stage.pool(['UserMigration'],
                               { AliasAttributes: ['email'] });
        to = await stage.app(own);
    });

    const shared = { email: 'shared@example.com', email_verified: 'true' };
    const holder = async () => (await stage.claims(
        { pool: own, client: to },
        (await stage.signIn(to, 'shared@example.com'))
            .AuthenticationResult)).access.username;

    test('true moves the alias, else nobody comes', async () => {
        knows({ userAttributes: shared });
        await stage.signIn(to, 'ida');
        assert.equal(await holder(), 'ida');

        for (const forceAliasCreation of [undefined, null, false]) {
            knows({ userAttributes: shared, forceAliasCreation });
            await throws(stage.signIn(to, 'joe'), UserNotFoundException,
                         'An account with the email already exists.');
            await isNobody('joe', own);
            assert.equal(await holder(), 'ida');
        }

        knows({ userAttributes: shared, forceAliasCreation: true });
        await stage.signIn(to, 'joe');
        assert.equal(await holder(), 'joe');
        assert.equal((await stage.stateOf(own, 'ida')).attributes
                     .email_verified, 'false');
    });
});


describe('enableSMSMFA', () => {

    let own, to;

    before(async () => {
        own = await stage.pool(['UserMigration'], { SmsConfiguration });
        to = await stage.app(own);
        await stage.send(new SetUserPoolMfaConfigCommand({
            UserPoolId: own, MfaConfiguration: 'OPTIONAL',
            SmsMfaConfiguration: { SmsConfiguration },
        }));
    });

    const phone = (more) => (told) => ({
        userAttributes: { email: `${told.userName}@example.com`,
                          phone_number: '+15555550123' }, ...more,
    });

    test('true: a code from the first sign-in on', async () => {
        knows(phone({ enableSMSMFA: true }));

        for (let n = 0; n < 2; n++) {
            const challenge = await stage.signIn(to, 'kim');

            assert.equal(challenge.ChallengeName, 'SMS_MFA');
            assert.equal(challenge.ChallengeParameters
                         .CODE_DELIVERY_DESTINATION, '+*******0123');

            const { AuthenticationResult } = await stage.send(
                new RespondToAuthChallengeCommand({
                    ClientId: to, ChallengeName: 'SMS_MFA',
                    Session: challenge.Session,
                    ChallengeResponses: {
                        USERNAME: 'kim',
                        SMS_MFA_CODE: await stage.server.code(own, 'kim'),
                    },
                }));

            assert.ok(AuthenticationResult);
        }

        assert.deepEqual((await stage.stateOf(own, 'kim')).factors,
                         ['SMS_MFA']);
    });

    test('else: none', async () => {
        for (const enableSMSMFA of [undefined, null, false]) {
            const name = `lea-${enableSMSMFA}`;

            knows(phone({ enableSMSMFA }));
            assert.ok((await stage.signIn(to, name)).AuthenticationResult);
            assert.deepEqual((await stage.stateOf(own, name)).factors, []);
        }
    });

    test('true, without a number', async () => {
        knows({ enableSMSMFA: true });
        await throws(stage.signIn(to, 'max'), UserNotFoundException,
                     'User does not have delivery config set to turn on '
                     + 'SMS_MFA');
        await isNobody('max', own);
    });

    test('true, in a pool without', async () => {
        knows(phone({ enableSMSMFA: true }));
        await throws(stage.signIn(client, 'max'), UserNotFoundException,
                     'User does not have delivery config set to turn on '
                     + 'SMS_MFA');
        await isNobody('max');
    });

    test('with a forgotten password', async () => {
        knows({ enableSMSMFA: true, finalUserStatus: undefined,
                userAttributes: { email: 'ned@example.com',
                                  email_verified: 'true',
                                  phone_number: '+15555550123' } });
        await forget('ned', { to });
        assert.deepEqual((await stage.stateOf(own, 'ned')).factors,
                         ['SMS_MFA']);
    });
});


describe('who does not come over', () => {

    const cases = {
        'another status': [{ finalUserStatus: 'ARCHIVED' },
            'Error during migration: Invalid finalUserStatus'],
        'another action': [{ messageAction: 'WELCOME' },
            'Error during migration: Invalid messageAction'],
        'another medium': [{ desiredDeliveryMediums: ['EMAIL', 'PIGEON'] },
            'Error during migration: Invalid desiredDeliveryMediums'],
        'an attribute that the pool has not': [
            { userAttributes: { email: 'oda@example.com', 'custom:x': 'y' } },
            'Attributes did not conform to the schema: Type for attribute '
            + '{custom:x} could not be determined'],
        'an address that is none': [{ userAttributes: { email: 'oda' } },
            'Invalid email address format.'],
    };

    for (const [name, [response, text]] of Object.entries(cases)) {
        test(name, async () => {
            knows(response);
            await throws(stage.signIn(client, 'oda'), UserNotFoundException,
                         text);
            await throws(forget('oda'), UserNotFoundException, text);
            await isNobody('oda');
        });
    }

    test('a name that could be none', async () => {
        const own = await stage.pool(['UserMigration'], {
            AliasAttributes: ['email'],
        });

        knows({});
        await throws(stage.signIn(await stage.app(own), 'oda@example.com'),
                     UserNotFoundException, 'Username cannot be of email '
                     + 'format, since user pool is configured for email '
                     + 'alias.');
    });

    test('nobody without attributes', async () => {
        for (const userAttributes of [undefined, null, {}]) {
            knows({ userAttributes });
            await throws(stage.signIn(client, 'oda'),
                         InvalidLambdaResponseException,
                         'Unrecognizable lambda output');
        }

        knows({ userAttributes: ['email'] });
        await throws(stage.signIn(client, 'oda'),
                     InvalidLambdaResponseException,
                     'Unrecognizable lambda output');
        await isNobody('oda');
    });

    // such an answer says that there is no such user; then what hides users
    // hides this one

    test('nobody, hidden', async () => {
        const to = await stage.app(pool, {
            PreventUserExistenceErrors: 'ENABLED',
        });

        knows({ userAttributes: undefined });

        await throws(stage.signIn(to, 'pia'), NotAuthorizedException,
                     incorrect);

        const { CodeDeliveryDetails } = await forget('pia@example.com',
                                                     { to });

        assert.deepEqual(CodeDeliveryDetails, {
            AttributeName: 'email', DeliveryMedium: 'EMAIL',
            Destination: 'p***@e***',
        });
        assert.deepEqual(stage.order(), ['UserMigration_Authentication',
                                         'UserMigration_ForgotPassword']);
        await isNobody('pia');

        knows({});
        assert.ok((await stage.signIn(to, 'pia')).AuthenticationResult,
                  'and who is there comes over all the same');
    });

    test('a function that cannot be asked', async () => {
        const text = `Exception migrating user in app client ${client}`;

        stage.lambda.functions.UserMigration =
            refusal(403, 'AccessDeniedException', 'Not you.');

        await throws(stage.signIn(client, 'oda'), UserNotFoundException,
                     text);
        await throws(forget('oda'), UserNotFoundException, text);

        delete stage.lambda.functions.UserMigration;
        await throws(stage.signIn(client, 'oda'), UserNotFoundException,
                     text);
        await isNobody('oda');
    });
});
