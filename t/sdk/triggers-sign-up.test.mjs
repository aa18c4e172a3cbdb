// PreSignUp and PostConfirmation, asked by real clients: what functions are
// told, and what clients see of what they say.

import { after, before, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminConfirmSignUpCommand, AdminCreateUserCommand,
    ConfirmForgotPasswordCommand, ConfirmSignUpCommand,
    ForgotPasswordCommand, GetUserCommand, InvalidLambdaResponseException,
    SignUpCommand, UserLambdaValidationException, UserNotConfirmedException,
    UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import identity from 'amazon-cognito-identity-js';

import {
    another, event, listed, mapped, password, startStage, throwing, throws,
    unsaid,
} from './triggers.mjs';

const { CognitoUserAttribute, CognitoUserPool } = identity;

let stage, pool, client;

before(async () => {
    stage = await startStage();
    pool = await stage.pool(['PreSignUp', 'PostConfirmation']);
    client = await stage.app(pool);
});

beforeEach(() => stage.reset());

after(() => stage.stop());


const signUp = (Username, { to = client, attributes, ...more } = {}) =>
    stage.send(new SignUpCommand({
        ClientId: to, Username, Password: password,
        UserAttributes: listed(attributes
                               ?? { email: `${Username}@example.com` }),
        ...more,
    }));

const confirm = async (Username, more) =>
    stage.send(new ConfirmSignUpCommand({
        ClientId: client, Username,
        ConfirmationCode: await stage.server.code(pool, Username), ...more,
    }));


describe('PreSignUp', () => {

    test('is told of a sign-up', async () => {
        const { UserConfirmed, CodeDeliveryDetails } = await signUp('ann', {
            attributes: { email: 'ann@example.com', name: 'Ann' },
            ValidationData: listed({ robot: 'no', plan: 'free' }),
            ClientMetadata: { campaign: 'spring' },
        });

        assert.equal(UserConfirmed, false);
        assert.equal(CodeDeliveryDetails.Destination, 'a***@e***');
        assert.deepEqual(stage.lambda.events(), [event({
            pool, client, user: 'ann', source: 'PreSignUp_SignUp',
            request: {
                userAttributes: { email: 'ann@example.com', name: 'Ann' },
                validationData: { robot: 'no', plan: 'free' },
                clientMetadata: { campaign: 'spring' },
            },
            response: unsaid.PreSignUp,
        })]);
    });

    test('is told of no data, too', async () => {
        await signUp('abe');
        assert.deepEqual(stage.lambda.events()[0].request, {
            userAttributes: { email: 'abe@example.com' },
            validationData: null,
        });
    });

    test('is told by amazon-cognito-identity-js', async () => {
        const users = new CognitoUserPool({
            UserPoolId: pool, ClientId: client,
            endpoint: stage.server.endpoint,
        });
        const attribute = (Name, Value) =>
            new CognitoUserAttribute({ Name, Value });

        stage.says('PreSignUp', { autoConfirmUser: true });

        const { userConfirmed, userSub, codeDeliveryDetails } =
            await new Promise((resolve, reject) => users.signUp(
                'iris', password, [attribute('email', 'iris@example.com')],
                [attribute('robot', 'no')],
                (error, result) => error ? reject(error) : resolve(result),
                { campaign: 'summer' }));

        assert.equal(userConfirmed, true);
        assert.match(userSub, /^[0-9a-f-]{36}$/);
        assert.equal(codeDeliveryDetails, undefined);
        assert.deepEqual(stage.lambda.events('PreSignUp')[0].request, {
            userAttributes: { email: 'iris@example.com' },
            validationData: { robot: 'no' },
            clientMetadata: { campaign: 'summer' },
        });
        assert.ok((await stage.signIn(client, 'iris')).AuthenticationResult);
    });

    test('autoConfirmUser', async () => {
        stage.says('PreSignUp', { autoConfirmUser: true });

        const answer = await signUp('bob', {
            ClientMetadata: { campaign: 'spring' },
        });

        assert.equal(answer.UserConfirmed, true);
        assert.equal(answer.CodeDeliveryDetails, undefined);
        assert.deepEqual(await stage.messages(pool, 'bob'), []);

        const [, told] = stage.lambda.events();

        assert.deepEqual(told, event({
            pool, client, user: 'bob',
            source: 'PostConfirmation_ConfirmSignUp',
            request: {
                userAttributes: {
                    sub: answer.UserSub, email: 'bob@example.com',
                    'cognito:user_status': 'CONFIRMED',
                },
                clientMetadata: { campaign: 'spring' },
            },
        }));

        const { AuthenticationResult } = await stage.signIn(client, 'bob');
        const { UserAttributes } = await stage.send(new GetUserCommand({
            AccessToken: AuthenticationResult.AccessToken,
        }));

        assert.deepEqual(mapped(UserAttributes), {
            sub: answer.UserSub, email: 'bob@example.com',
        }, 'confirmed, but not verified');
    });

    for (const [verify, attribute, value] of [
        ['autoVerifyEmail', 'email', 'shared@example.com'],
        ['autoVerifyPhone', 'phone_number', '+15555550199'],
    ]) {
        test(verify, async () => {
            const named = await stage.pool(['PreSignUp'], {
                AliasAttributes: [attribute],
            });
            const to = await stage.app(named);
            const attributes = { [attribute]: value };

            stage.says('PreSignUp', { autoConfirmUser: true,
                                      [verify]: true });
            await signUp('cid', { to, attributes });

            const { AuthenticationResult } = await stage.signIn(to, value);
            const { Username, UserAttributes } = await stage.send(
                new GetUserCommand({
                    AccessToken: AuthenticationResult.AccessToken,
                }));

            assert.equal(Username, 'cid', 'the alias is good at once');
            assert.equal(mapped(UserAttributes)[`${attribute}_verified`],
                         'true');

            await signUp('dot', { to, attributes });

            const { AuthenticationResult: second } =
                await stage.signIn(to, value);

            assert.equal((await stage.send(new GetUserCommand({
                AccessToken: second.AccessToken,
            }))).Username, 'dot', 'and moves to who comes later');
            assert.equal((await stage.stateOf(named, 'cid'))
                         .attributes[`${attribute}_verified`], 'false');

            // what is not there cannot be verified

            await throws(signUp('eve', { to, attributes: { name: 'Eve' } }),
                         InvalidLambdaResponseException,
                         'Unrecognizable lambda output');
            await assert.rejects(stage.stateOf(named, 'eve'),
                                 UserNotFoundException);
        });
    }

    test('verified, but not confirmed', async () => {
        stage.says('PreSignUp', { autoVerifyEmail: true });

        assert.equal((await signUp('fay')).UserConfirmed, false);

        const { status, attributes } = await stage.stateOf(pool, 'fay');

        assert.deepEqual([status, attributes.email_verified],
                         ['UNCONFIRMED', 'true']);
        await throws(stage.signIn(client, 'fay'), UserNotConfirmedException,
                     'User is not confirmed.');
    });

    test('refuses', async () => {
        stage.lambda.functions.PreSignUp = async ({ request }) => {
            throw new Error(`Sorry, ${request.userAttributes.email}`);
        };

        await throws(signUp('gus'), UserLambdaValidationException,
                     'PreSignUp failed with error Sorry, gus@example.com.');
        await assert.rejects(stage.stateOf(pool, 'gus'),
                             UserNotFoundException);

        stage.lambda.functions.PreSignUp = (told, context, callback) =>
            callback('as they did in the old days');

        await throws(signUp('gus'), UserLambdaValidationException,
                     'PreSignUp failed with error as they did in the old '
                     + 'days.');

        stage.lambda.functions.PreSignUp = (told, context, callback) =>
            callback(null, told);

        assert.equal((await signUp('gus')).UserConfirmed, false);
    });

    test('is told of those whom administrators create', async () => {
        stage.says('PreSignUp', { autoConfirmUser: true,
                                  autoVerifyEmail: true,
                                  autoVerifyPhone: true });

        const { User } = await stage.send(new AdminCreateUserCommand({
            UserPoolId: pool, Username: 'hal', MessageAction: 'SUPPRESS',
            UserAttributes: listed({ email: 'hal@example.com' }),
            ValidationData: listed({ invited: 'yes' }),
            ClientMetadata: { by: 'root' },
        }));

        assert.deepEqual(stage.lambda.events(), [event({
            pool, user: 'hal', source: 'PreSignUp_AdminCreateUser',
            request: {
                userAttributes: {
                    email: 'hal@example.com',
                    'cognito:user_status': 'FORCE_CHANGE_PASSWORD',
                },
                validationData: { invited: 'yes' },
                clientMetadata: { by: 'root' },
            },
            response: unsaid.PreSignUp,
        })], 'and PostConfirmation is not');

        assert.equal(User.UserStatus, 'FORCE_CHANGE_PASSWORD');
        assert.equal(mapped(User.Attributes).email_verified, undefined,
                     'what it says is not for such users');

        stage.lambda.functions.PreSignUp = throwing('Not him');

        await throws(stage.send(new AdminCreateUserCommand({
            UserPoolId: pool, Username: 'ian',
        })), UserLambdaValidationException,
        'PreSignUp failed with error Not him.');
    });
});


describe('PostConfirmation', () => {

    test('is told of a sign-up that is confirmed', async () => {
        const { UserSub } = await signUp('joe', {
            attributes: { email: 'joe@example.com', locale: 'en' },
            ClientMetadata: { campaign: 'spring' },
        });

        stage.lambda.events();
        await confirm('joe', { ClientMetadata: { page: 'welcome' } });

        assert.deepEqual(stage.lambda.events(), [event({
            pool, client, user: 'joe',
            source: 'PostConfirmation_ConfirmSignUp',
            request: {
                userAttributes: {
                    sub: UserSub, email: 'joe@example.com', locale: 'en',
                    email_verified: 'true',
                    'cognito:user_status': 'CONFIRMED',
                },
                clientMetadata: { page: 'welcome' },
            },
        })]);
    });

    test('is told of one that an administrator confirms', async () => {
        const { UserSub } = await signUp('kim');

        stage.lambda.events();
        await stage.send(new AdminConfirmSignUpCommand({
            UserPoolId: pool, Username: 'kim', ClientMetadata: { by: 'root' },
        }));

        assert.deepEqual(stage.lambda.events(), [event({
            pool, user: 'kim', source: 'PostConfirmation_ConfirmSignUp',
            request: {
                userAttributes: { sub: UserSub, email: 'kim@example.com',
                                  'cognito:user_status': 'CONFIRMED' },
                clientMetadata: { by: 'root' },
            },
        })]);
    });

    test('is told of a new password', async () => {
        const attributes = await stage.user(pool, 'lea', {
            email: 'lea@example.com', email_verified: 'true',
        });

        await stage.send(new ForgotPasswordCommand({
            ClientId: client, Username: 'lea', ClientMetadata: { a: 'b' },
        }));

        assert.deepEqual(stage.lambda.events(), [], 'not that it is wanted');

        await stage.send(new ConfirmForgotPasswordCommand({
            ClientId: client, Username: 'lea', Password: another,
            ConfirmationCode: await stage.server.code(pool, 'lea'),
            ClientMetadata: { page: 'forgotten' },
        }));

        assert.deepEqual(stage.lambda.events(), [event({
            pool, client, user: 'lea',
            source: 'PostConfirmation_ConfirmForgotPassword',
            request: {
                userAttributes: { ...attributes,
                                  'cognito:user_status': 'CONFIRMED' },
                clientMetadata: { page: 'forgotten' },
            },
        })]);
        assert.ok((await stage.signIn(client, 'lea', another))
                  .AuthenticationResult);
    });

    test('undoes nothing', async () => {
        const text = 'PostConfirmation failed with error Mail is down.';

        stage.lambda.functions.PostConfirmation = throwing('Mail is down');
        await signUp('max');

        await throws(confirm('max'), UserLambdaValidationException, text);
        assert.equal((await stage.stateOf(pool, 'max')).status, 'CONFIRMED');
        assert.ok((await stage.signIn(client, 'max')).AuthenticationResult);

        await stage.user(pool, 'ned', { email: 'ned@example.com',
                                        email_verified: 'true' });
        await stage.send(new ForgotPasswordCommand({
            ClientId: client, Username: 'ned',
        }));
        await throws(stage.send(new ConfirmForgotPasswordCommand({
            ClientId: client, Username: 'ned', Password: another,
            ConfirmationCode: await stage.server.code(pool, 'ned'),
        })), UserLambdaValidationException, text);
        assert.ok((await stage.signIn(client, 'ned', another))
                  .AuthenticationResult, 'the new password is kept');

        stage.says('PreSignUp', { autoConfirmUser: true });
        await throws(signUp('oda'), UserLambdaValidationException, text);
        assert.equal((await stage.stateOf(pool, 'oda')).status, 'CONFIRMED');
    });
});
