// The password family through amazon-cognito-identity-js.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    CreateUserPoolClientCommand, CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import identity from 'amazon-cognito-identity-js';

import { startServer } from './server.mjs';

const { AuthenticationDetails, CognitoUser, CognitoUserAttribute,
        CognitoUserPool } = identity;

let server, pool, userPool;


before(async () => {
    server = await startServer();
    const client = server.client();

    pool = (await client.send(new CreateUserPoolCommand({
        PoolName: 'people', AutoVerifiedAttributes: ['email'],
    }))).UserPool.Id;

    const { UserPoolClient } = await client.send(
        new CreateUserPoolClientCommand({
            UserPoolId: pool, ClientName: 'app',
            ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH',
                                'ALLOW_REFRESH_TOKEN_AUTH'],
        }));

    userPool = new CognitoUserPool({
        UserPoolId: pool, ClientId: UserPoolClient.ClientId,
        endpoint: server.endpoint,
    });
});

after(() => server.stop());


// the library speaks in callbacks, of two forms

const done = (start) => new Promise((resolve, reject) =>
    start((error, result) => error ? reject(error) : resolve(result)));

const succeeds = (start) => new Promise((onSuccess, onFailure) =>
    start({ onSuccess, onFailure, inputVerificationCode: onSuccess }));


test('sign up, confirm, sign in, change, forget', async () => {
    const Username = 'ida';

    await done((callback) => userPool.signUp(Username, 'Correct-Horse-7', [
        new CognitoUserAttribute({ Name: 'email',
                                   Value: 'ida@example.com' }),
    ], [], callback));

    const user = new CognitoUser({ Username, Pool: userPool });
    user.setAuthenticationFlowType('USER_PASSWORD_AUTH');

    await done(async (callback) => user.confirmRegistration(
        await server.code(pool, Username), false, callback));

    const signIn = (Password) => succeeds((callbacks) =>
        user.authenticateUser(
            new AuthenticationDetails({ Username, Password }), callbacks));

    const session = await signIn('Correct-Horse-7');
    assert.ok(session.isValid());
    assert.equal(session.getIdToken().payload.email, 'ida@example.com');

    const refreshed = await done((callback) =>
        user.refreshSession(session.getRefreshToken(), callback));
    assert.ok(refreshed.isValid());

    await done((callback) =>
        user.changePassword('Correct-Horse-7', 'Battery-Staple-8', callback));

    await assert.rejects(signIn('Correct-Horse-7'), {
        code: 'NotAuthorizedException',
        message: 'Incorrect username or password.',
    });

    await succeeds((callbacks) => user.forgotPassword(callbacks));

    const code = await server.code(pool, Username, 'ForgotPassword');
    await succeeds((callbacks) =>
        user.confirmPassword(code, 'Paper-Clip-9999', callbacks));

    await signIn('Paper-Clip-9999');
    await succeeds((callbacks) => user.globalSignOut(callbacks));
});
