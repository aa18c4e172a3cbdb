// The password family and SRP through amazon-cognito-identity-js.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminCreateUserCommand, AdminSetUserPasswordCommand,
    CreateUserPoolClientCommand, CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import identity from 'amazon-cognito-identity-js';

import { startServer } from './server.mjs';

const { AuthenticationDetails, CognitoUser, CognitoUserAttribute,
        CognitoUserPool } = identity;

let server, client, pool, userPool;


before(async () => {
    server = await startServer();
    client = server.client();

    pool = (await client.send(new CreateUserPoolCommand({
        PoolName: 'people', AutoVerifiedAttributes: ['email'],
    }))).UserPool.Id;

    const { UserPoolClient } = await client.send(
        new CreateUserPoolClientCommand({
            UserPoolId: pool, ClientName: 'app',
            ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH',
                                'ALLOW_USER_SRP_AUTH',
                                'ALLOW_REFRESH_TOKEN_AUTH'],
            PreventUserExistenceErrors: 'ENABLED',
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


// as the library signs in unless told otherwise

const newUser = (Username) => new CognitoUser({ Username, Pool: userPool });

const signInBySrp = (user, Password, more) => succeeds((callbacks) =>
    user.authenticateUser(
        new AuthenticationDetails({ Username: user.getUsername(), Password }),
        { ...callbacks, ...more }));

const incorrect = {
    code: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
};


test('SRP: sign in, refresh, change, sign out everywhere', async () => {
    await client.send(new AdminCreateUserCommand({
        UserPoolId: pool, Username: 'sara', MessageAction: 'SUPPRESS',
        UserAttributes: [{ Name: 'email', Value: 'sara@example.com' }],
    }));
    await client.send(new AdminSetUserPasswordCommand({
        UserPoolId: pool, Username: 'sara', Password: 'Correct-Horse-7',
        Permanent: true,
    }));

    const user = newUser('sara');

    await assert.rejects(signInBySrp(user, 'Wrong-Horse-7'), incorrect);

    const session = await signInBySrp(user, 'Correct-Horse-7');
    assert.ok(session.isValid());
    assert.equal(session.getAccessToken().payload.username, 'sara');
    assert.equal(session.getIdToken().payload.email, 'sara@example.com');

    const refreshed = await done((callback) =>
        user.refreshSession(session.getRefreshToken(), callback));
    assert.ok(refreshed.isValid());
    assert.equal(refreshed.getIdToken().payload.email, 'sara@example.com');

    await done((callback) =>
        user.changePassword('Correct-Horse-7', 'Battery-Staple-8', callback));

    await assert.rejects(signInBySrp(newUser('sara'), 'Correct-Horse-7'),
                         incorrect);

    const again = newUser('sara');
    const second = await signInBySrp(again, 'Battery-Staple-8');

    await succeeds((callbacks) => again.globalSignOut(callbacks));

    await assert.rejects(
        done((callback) => newUser('sara')
            .refreshSession(second.getRefreshToken(), callback)),
        { code: 'NotAuthorizedException',
          message: 'Refresh Token has been revoked' });
});


test('SRP: a temporary password', async () => {
    await client.send(new AdminCreateUserCommand({
        UserPoolId: pool, Username: 'nora', MessageAction: 'SUPPRESS',
        TemporaryPassword: 'Temporary-Horse-7',
        UserAttributes: [{ Name: 'email', Value: 'nora@example.com' }],
    }));

    const user = newUser('nora');

    const [attributes, required] = await new Promise((resolve, reject) =>
        user.authenticateUser(
            new AuthenticationDetails({ Username: 'nora',
                                        Password: 'Temporary-Horse-7' }),
            { onSuccess: () => reject(new Error('no challenge')),
              onFailure: reject,
              newPasswordRequired: (...given) => resolve(given) }));

    assert.equal(attributes.email, 'nora@example.com');
    assert.deepEqual(required, []);

    const session = await succeeds((callbacks) =>
        user.completeNewPasswordChallenge('Fresh-Start-11', {}, callbacks));
    assert.equal(session.getIdToken().payload['cognito:username'], 'nora');

    await signInBySrp(newUser('nora'), 'Fresh-Start-11');
    await assert.rejects(signInBySrp(newUser('nora'), 'Temporary-Horse-7'),
                         incorrect);
});


test('SRP: nobody, and somebody not confirmed', async () => {
    await assert.rejects(signInBySrp(newUser('nobody'), 'Correct-Horse-7'),
                         incorrect);

    await done((callback) => userPool.signUp('ulla', 'Correct-Horse-7', [
        new CognitoUserAttribute({ Name: 'email',
                                   Value: 'ulla@example.com' }),
    ], [], callback));

    await assert.rejects(signInBySrp(newUser('ulla'), 'Correct-Horse-7'), {
        code: 'UserNotConfirmedException', message: 'User is not confirmed.',
    });
    await assert.rejects(signInBySrp(newUser('ulla'), 'Wrong-Horse-7'),
                         incorrect);
});
