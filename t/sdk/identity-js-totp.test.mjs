// Authenticator apps and the choice of a second factor through
// amazon-cognito-identity-js.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminCreateUserCommand, AdminSetUserPasswordCommand,
    CreateUserPoolClientCommand, CreateUserPoolCommand,
    SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import identity from 'amazon-cognito-identity-js';

import { startServer } from './server.mjs';
import { Authenticator } from './totp.mjs';

const { AuthenticationDetails, CognitoUser, CognitoUserPool } = identity;

const password = 'Correct-Horse-7';

let server, client;


before(async () => {
    server = await startServer();
    client = server.client();
});

after(() => server.stop());


async function makePool(mfa) {
    const { UserPool: { Id } } = await client.send(new CreateUserPoolCommand({
        PoolName: 'people',
    }));

    await client.send(new SetUserPoolMfaConfigCommand({
        UserPoolId: Id, SoftwareTokenMfaConfiguration: { Enabled: true },
        ...mfa,
    }));

    const { UserPoolClient: { ClientId } } =
        await client.send(new CreateUserPoolClientCommand({
            UserPoolId: Id, ClientName: 'app',
            ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH',
                                'ALLOW_REFRESH_TOKEN_AUTH'],
        }));

    return new CognitoUserPool({
        UserPoolId: Id, ClientId, endpoint: server.endpoint,
    });
}


async function makeUser(pool, Username) {
    const UserPoolId = pool.getUserPoolId();

    await client.send(new AdminCreateUserCommand({
        UserPoolId, Username, MessageAction: 'SUPPRESS',
        UserAttributes: [
            { Name: 'phone_number', Value: '+12065550100' },
            { Name: 'phone_number_verified', Value: 'true' },
        ],
    }));
    await client.send(new AdminSetUserPasswordCommand({
        UserPoolId, Username, Password: password, Permanent: true,
    }));

    return new CognitoUser({ Username, Pool: pool });
}


// Whichever of its callbacks the library chooses: the name, and what it was
// given.  The first that is called decides.

const outcome = (start) => new Promise((resolve) => {
    const names = ['onSuccess', 'onFailure', 'mfaSetup', 'totpRequired',
                   'selectMFAType', 'mfaRequired', 'associateSecretCode',
                   'newPasswordRequired'];

    start(Object.fromEntries(names.map((name) =>
        [name, (...given) => resolve([name, ...given])])));
});

const signIn = (user) => outcome((callbacks) => user.authenticateUser(
    new AuthenticationDetails({ Username: user.getUsername(),
                                Password: password }), callbacks));

const became = ([name, ...given], expected) => {
    assert.equal(name, expected, String(given[0]?.message ?? given[0]));
    return given[0];
};

const done = (start) => new Promise((resolve, reject) =>
    start((error, result) => error ? reject(error) : resolve(result)));


async function setUpApp(user) {
    const secret = became(await outcome((callbacks) =>
        user.associateSoftwareToken(callbacks)), 'associateSecretCode');
    const app = new Authenticator(secret);

    const verify = (code) => outcome((callbacks) =>
        user.verifySoftwareToken(code, 'telephone', callbacks));

    const error = became(await verify(app.wrong()), 'onFailure');
    assert.equal(error.code, 'EnableSoftwareTokenMFAException');
    assert.equal(error.message,
                 'Code mismatch and fail enable Software Token MFA');

    became(await verify(app.code()), 'onSuccess');

    return app;
}


const sendCode = (user, code, type) => outcome((callbacks) =>
    user.sendMFACode(code, callbacks, type));


test('an app of a user who is signed in', async () => {
    const pool = await makePool({
        MfaConfiguration: 'OPTIONAL',
        SmsMfaConfiguration: { SmsConfiguration: {
            SnsCallerArn: 'arn:aws:iam::123456789012:role/sms',
        } },
    });
    const user = await makeUser(pool, 'anke');

    became(await signIn(user), 'onSuccess');

    const app = await setUpApp(user);
    const on = { Enabled: true, PreferredMfa: true };
    const beside = { Enabled: true, PreferredMfa: false };

    assert.equal(await done((callback) =>
        user.setUserMfaPreference(null, on, callback)), 'SUCCESS');

    const data = await done((callback) =>
        user.getUserData(callback, { bypassCache: true }));
    assert.equal(data.PreferredMfaSetting, 'SOFTWARE_TOKEN_MFA');
    assert.deepEqual(data.UserMFASettingList, ['SOFTWARE_TOKEN_MFA']);

    became(await signIn(user), 'totpRequired');

    const error = became(await sendCode(user, app.wrong(),
                                        'SOFTWARE_TOKEN_MFA'), 'onFailure');
    assert.equal(error.code, 'CodeMismatchException');
    assert.equal(error.message, 'Invalid code received for user');

    const session = became(await sendCode(user, app.code(),
                                          'SOFTWARE_TOKEN_MFA'), 'onSuccess');
    assert.ok(session.isValid());

    // with text messages beside it the user is asked for a choice

    assert.equal(await done((callback) =>
        user.setUserMfaPreference(beside, beside, callback)), 'SUCCESS');

    const choose = async (answer) => {
        const [name, challenge, parameters] = await signIn(user);

        assert.deepEqual([name, challenge],
                         ['selectMFAType', 'SELECT_MFA_TYPE']);
        assert.deepEqual(JSON.parse(parameters.MFAS_CAN_CHOOSE).sort(),
                         ['SMS_MFA', 'SOFTWARE_TOKEN_MFA']);

        return outcome((callbacks) =>
            user.sendMFASelectionAnswer(answer, callbacks));
    };

    became(await choose('SMS_MFA'), 'mfaRequired');
    became(await sendCode(user, await server.code(pool.getUserPoolId(),
                                                  user.getUsername())),
           'onSuccess');

    await server.tell('time 60s');
    app.seconds = 60;

    became(await choose('SOFTWARE_TOKEN_MFA'), 'totpRequired');
    became(await sendCode(user, app.code(), 'SOFTWARE_TOKEN_MFA'),
           'onSuccess');

    await server.tell('time 0s');
});


test('an app that the pool wants at sign-in', async () => {
    const pool = await makePool({ MfaConfiguration: 'ON' });
    const user = await makeUser(pool, 'bodo');

    became(await signIn(user), 'mfaSetup');

    const app = await setUpApp(user);
    assert.ok(user.getSignInUserSession().isValid());

    became(await signIn(user), 'totpRequired');
    became(await sendCode(user, app.code(), 'SOFTWARE_TOKEN_MFA'),
           'onSuccess');
});
