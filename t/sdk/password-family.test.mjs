// The password family through the unchanged AWS SDK, tokens verified by
// aws-jwt-verify against the served keys.

import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';

import {
    AdminConfirmSignUpCommand, AdminCreateUserCommand, AdminDeleteUserCommand,
    AdminDisableUserCommand, AdminEnableUserCommand, AdminGetUserCommand,
    AdminInitiateAuthCommand, AdminResetUserPasswordCommand,
    AdminRespondToAuthChallengeCommand, AdminSetUserPasswordCommand,
    ChangePasswordCommand, ConfirmForgotPasswordCommand, ConfirmSignUpCommand,
    CreateUserPoolClientCommand, CreateUserPoolCommand, DeleteUserCommand,
    DeleteUserPoolClientCommand, DeleteUserPoolCommand,
    DescribeUserPoolClientCommand, DescribeUserPoolCommand,
    ForgotPasswordCommand, GetUserCommand, GlobalSignOutCommand,
    InitiateAuthCommand, ListUserImportJobsCommand,
    ResendConfirmationCodeCommand, RespondToAuthChallengeCommand,
    RevokeTokenCommand, SignUpCommand,
    UpdateUserPoolClientCommand, UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { CognitoJwtVerifier } from 'aws-jwt-verify';

import { refused, startServer } from './server.mjs';

let server, client, pool, appClient;

const first = 'Correct-Horse-7';
const second = 'Battery-Staple-8';
const third = 'Paper-Clip-9999';

const send = (command) => client.send(command);

const signIn = (username, password, id = appClient) =>
    send(new InitiateAuthCommand({
        ClientId: id, AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: username, PASSWORD: password },
    }));


before(async () => {
    server = await startServer();
    client = server.client();

    pool = (await send(new CreateUserPoolCommand({
        PoolName: 'people', AutoVerifiedAttributes: ['email'],
    }))).UserPool.Id;

    appClient = (await send(new CreateUserPoolClientCommand({
        UserPoolId: pool, ClientName: 'app',
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH',
                            'ALLOW_ADMIN_USER_PASSWORD_AUTH',
                            'ALLOW_REFRESH_TOKEN_AUTH'],
    }))).UserPoolClient.ClientId;
});

after(() => server.stop());


async function signUp(username, password = first) {
    const answer = await send(new SignUpCommand({
        ClientId: appClient, Username: username, Password: password,
        UserAttributes: [{ Name: 'email', Value: `${username}@example.com` }],
    }));

    await send(new ConfirmSignUpCommand({
        ClientId: appClient, Username: username,
        ConfirmationCode: await server.code(pool, username),
    }));

    return answer;
}


test('sign up, confirm, sign in, change, forget, reset', async () => {
    const username = 'walter';

    const { UserSub, UserConfirmed, CodeDeliveryDetails } =
        await send(new SignUpCommand({
            ClientId: appClient, Username: username, Password: first,
            UserAttributes: [{ Name: 'email', Value: 'walter@example.com' }],
        }));

    assert.equal(UserConfirmed, false);
    assert.match(UserSub, /^[0-9a-f-]{36}$/);
    assert.deepEqual(CodeDeliveryDetails, {
        AttributeName: 'email', DeliveryMedium: 'EMAIL',
        Destination: 'w***@e***',
    });

    await refused(signIn(username, first), 'UserNotConfirmedException',
                  'User is not confirmed.');

    const delivery = await send(new ResendConfirmationCodeCommand({
        ClientId: appClient, Username: username,
    }));
    assert.equal(delivery.CodeDeliveryDetails.Destination, 'w***@e***');

    await refused(send(new ConfirmSignUpCommand({
        ClientId: appClient, Username: username, ConfirmationCode: '1111111',
    })), 'CodeMismatchException',
    'Invalid verification code provided, please try again.');

    await send(new ConfirmSignUpCommand({
        ClientId: appClient, Username: username,
        ConfirmationCode: await server.code(pool, username),
    }));

    const { AuthenticationResult: tokens } = await signIn(username, first);
    assert.equal(tokens.TokenType, 'Bearer');
    assert.equal(tokens.ExpiresIn, 3600);

    await send(new ChangePasswordCommand({
        AccessToken: tokens.AccessToken,
        PreviousPassword: first, ProposedPassword: second,
    }));

    await refused(signIn(username, first), 'NotAuthorizedException',
                  'Incorrect username or password.');
    await signIn(username, second);

    const reset = await send(new ForgotPasswordCommand({
        ClientId: appClient, Username: username,
    }));
    assert.equal(reset.CodeDeliveryDetails.DeliveryMedium, 'EMAIL');

    await send(new ConfirmForgotPasswordCommand({
        ClientId: appClient, Username: username, Password: third,
        ConfirmationCode: await server.code(pool, username, 'ForgotPassword'),
    }));

    await refused(signIn(username, second), 'NotAuthorizedException');
    await signIn(username, third);
});


test('tokens verify against the served keys', async () => {
    await signUp('vera');

    const { AuthenticationResult: tokens } = await signIn('vera', first);

    const jwks = await (await fetch(
        `${server.endpoint}/${pool}/.well-known/jwks.json`)).json();
    assert.equal(jwks.keys.length, 2);

    const verify = async (tokenUse, token) => {
        const verifier = CognitoJwtVerifier.create({
            userPoolId: pool, clientId: appClient, tokenUse,
        });
        verifier.cacheJwks(jwks);
        return verifier.verify(token);
    };

    const access = await verify('access', tokens.AccessToken);
    const id = await verify('id', tokens.IdToken);

    assert.equal(access.username, 'vera');
    assert.equal(access.scope, 'aws.cognito.signin.user.admin');
    assert.equal(id['cognito:username'], 'vera');
    assert.equal(id.email, 'vera@example.com');
    assert.equal(id.email_verified, true);
    assert.equal(id.sub, access.sub);
    assert.equal(id.origin_jti, access.origin_jti);
    assert.notEqual(id.jti, access.jti);

    const refreshed = await send(new InitiateAuthCommand({
        ClientId: appClient, AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: tokens.RefreshToken },
    }));
    assert.equal(refreshed.AuthenticationResult.RefreshToken, undefined);

    const again = await verify('access',
                               refreshed.AuthenticationResult.AccessToken);
    assert.equal(again.origin_jti, access.origin_jti);
    assert.equal(again.auth_time, access.auth_time);
    assert.notEqual(again.jti, access.jti);
});


test('sign-out and revocation kill tokens', async () => {
    await signUp('rita');

    const one = (await signIn('rita', first)).AuthenticationResult;
    const other = (await signIn('rita', first)).AuthenticationResult;

    const refresh = (tokens) => send(new InitiateAuthCommand({
        ClientId: appClient, AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: tokens.RefreshToken },
    }));
    const getUser = (tokens) => send(new GetUserCommand({
        AccessToken: tokens.AccessToken,
    }));

    await send(new RevokeTokenCommand({
        ClientId: appClient, Token: one.RefreshToken,
    }));
    await refused(getUser(one), 'NotAuthorizedException',
                  'Access Token has been revoked');
    await refused(refresh(one), 'NotAuthorizedException',
                  'Refresh Token has been revoked');

    assert.equal((await getUser(other)).Username, 'rita');

    await send(new GlobalSignOutCommand({ AccessToken: other.AccessToken }));
    await refused(getUser(other), 'NotAuthorizedException',
                  'Access Token has been revoked');
    await refused(refresh(other), 'NotAuthorizedException',
                  'Refresh Token has been revoked');

    const last = (await signIn('rita', first)).AuthenticationResult;
    await send(new DeleteUserCommand({ AccessToken: last.AccessToken }));
    await refused(signIn('rita', first), 'UserNotFoundException',
                  'User does not exist.');
});


test('an administrator makes, resets, disables and deletes', async () => {
    const UserPoolId = pool, Username = 'anna';

    const { User } = await send(new AdminCreateUserCommand({
        UserPoolId, Username, TemporaryPassword: first,
        MessageAction: 'SUPPRESS',
        UserAttributes: [{ Name: 'email', Value: 'anna@example.com' },
                         { Name: 'email_verified', Value: 'true' }],
    }));
    assert.equal(User.UserStatus, 'FORCE_CHANGE_PASSWORD');
    assert.equal(User.Enabled, true);

    const challenge = await signIn(Username, first);
    assert.equal(challenge.ChallengeName, 'NEW_PASSWORD_REQUIRED');
    assert.equal(challenge.ChallengeParameters.USER_ID_FOR_SRP, Username);
    assert.equal(challenge.AuthenticationResult, undefined);

    const answered = await send(new RespondToAuthChallengeCommand({
        ClientId: appClient, ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session: challenge.Session,
        ChallengeResponses: { USERNAME: Username, NEW_PASSWORD: second },
    }));
    assert.ok(answered.AuthenticationResult.AccessToken);

    await refused(send(new RespondToAuthChallengeCommand({
        ClientId: appClient, ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session: challenge.Session,
        ChallengeResponses: { USERNAME: Username, NEW_PASSWORD: third },
    })), 'NotAuthorizedException',
    'Invalid session for the user, session can only be used once.');

    await send(new AdminDisableUserCommand({ UserPoolId, Username }));
    await refused(signIn(Username, second), 'NotAuthorizedException',
                  'User is disabled.');
    await send(new AdminEnableUserCommand({ UserPoolId, Username }));

    await send(new AdminResetUserPasswordCommand({ UserPoolId, Username }));
    await refused(signIn(Username, second), 'PasswordResetRequiredException',
                  'Password reset required for the user');

    await send(new AdminSetUserPasswordCommand({
        UserPoolId, Username, Password: third, Permanent: false,
    }));
    const admin = await send(new AdminInitiateAuthCommand({
        UserPoolId, ClientId: appClient,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: Username, PASSWORD: third },
    }));
    const set = await send(new AdminRespondToAuthChallengeCommand({
        UserPoolId, ClientId: appClient, Session: admin.Session,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        ChallengeResponses: { USERNAME: Username, NEW_PASSWORD: first },
    }));
    assert.ok(set.AuthenticationResult.IdToken);

    const shown = await send(new AdminGetUserCommand({ UserPoolId, Username }));
    assert.equal(shown.UserStatus, 'CONFIRMED');
    assert.ok(shown.UserCreateDate instanceof Date);

    await send(new SignUpCommand({
        ClientId: appClient, Username: 'bert', Password: first,
    }));
    await send(new AdminConfirmSignUpCommand({ UserPoolId, Username: 'bert' }));
    await signIn('bert', first);

    await send(new AdminDeleteUserCommand({ UserPoolId, Username }));
    await refused(send(new AdminGetUserCommand({ UserPoolId, Username })),
                  'UserNotFoundException', 'User does not exist.');
});


test('a client with a secret wants its hash', async () => {
    await signUp('sven');

    const { UserPoolClient } = await send(new CreateUserPoolClientCommand({
        UserPoolId: pool, ClientName: 'secretive', GenerateSecret: true,
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    }));
    const { ClientId, ClientSecret } = UserPoolClient;

    await refused(signIn('sven', first, ClientId), 'NotAuthorizedException',
                  `Client ${ClientId} is configured with secret but `
                  + 'SECRET_HASH was not received');

    const hash = createHmac('sha256', ClientSecret)
                     .update('sven' + ClientId).digest('base64');

    const answer = await send(new InitiateAuthCommand({
        ClientId, AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'sven', PASSWORD: first,
                          SECRET_HASH: hash },
    }));
    assert.ok(answer.AuthenticationResult.AccessToken);
});


describe('pools and clients', () => {

    test('live and die', async () => {
        const { UserPool } = await send(new CreateUserPoolCommand({
            PoolName: 'other',
        }));
        const UserPoolId = UserPool.Id;

        await send(new UpdateUserPoolCommand({
            UserPoolId, DeletionProtection: 'ACTIVE',
        }));
        await refused(send(new DeleteUserPoolCommand({ UserPoolId })),
                      'InvalidParameterException');
        await send(new UpdateUserPoolCommand({
            UserPoolId, DeletionProtection: 'INACTIVE',
        }));

        const { UserPoolClient: { ClientId } } =
            await send(new CreateUserPoolClientCommand({
                UserPoolId, ClientName: 'one',
            }));
        await send(new UpdateUserPoolClientCommand({
            UserPoolId, ClientId, ClientName: 'two',
        }));
        const described = await send(new DescribeUserPoolClientCommand({
            UserPoolId, ClientId,
        }));
        assert.equal(described.UserPoolClient.ClientName, 'two');

        await send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId }));
        await refused(send(new DescribeUserPoolClientCommand({
            UserPoolId, ClientId,
        })), 'ResourceNotFoundException',
        `User pool client ${ClientId} does not exist.`);

        await send(new DeleteUserPoolCommand({ UserPoolId }));
        await refused(send(new DescribeUserPoolCommand({ UserPoolId })),
                      'ResourceNotFoundException',
                      `User pool ${UserPoolId} does not exist.`);
    });

    test('an operation without logic says so', async () => {
        const eager = server.client();
        eager.config.maxAttempts = async () => 1;

        await assert.rejects(
            eager.send(new ListUserImportJobsCommand({
                UserPoolId: pool, MaxResults: 1,
            })),
            { name: 'NotImplementedException' });
    });

    test('a wrong key is refused', async () => {
        const stranger = server.client({ accessKeyId: 'stranger',
                                         secretAccessKey: 'local' });
        await refused(stranger.send(
            new DescribeUserPoolCommand({ UserPoolId: pool })),
            'UnrecognizedClientException',
            'The security token included in the request is invalid.');

        const liar = server.client({ accessKeyId: 'local',
                                     secretAccessKey: 'wrong' });
        await refused(liar.send(
            new DescribeUserPoolCommand({ UserPoolId: pool })),
            'InvalidSignatureException');
    });
});
