// Remembered devices through amazon-cognito-identity-js.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminCreateUserCommand, AdminForgetDeviceCommand, AdminListDevicesCommand,
    AdminSetUserPasswordCommand, CreateUserPoolClientCommand,
    CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import identity from 'amazon-cognito-identity-js';

import { startServer } from './server.mjs';

const { AuthenticationDetails, CognitoUser, CognitoUserPool } = identity;

const Password = 'Correct-Horse-7';

let server, client;

before(async () => {
    server = await startServer();
    client = server.client();
});

after(() => server.stop());


// what a browser keeps

class Storage {
    items = new Map();

    getItem(key) { return this.items.get(key) ?? null; }
    setItem(key, value) { this.items.set(key, value); }
    removeItem(key) { this.items.delete(key); }
    clear() { this.items.clear(); }
}


async function makePool(ChallengeRequiredOnNewDevice,
                        DeviceOnlyRememberedOnUserPrompt) {
    const UserPoolId = (await client.send(new CreateUserPoolCommand({
        PoolName: 'people',
        DeviceConfiguration: { ChallengeRequiredOnNewDevice,
                               DeviceOnlyRememberedOnUserPrompt },
    }))).UserPool.Id;

    const { UserPoolClient } = await client.send(
        new CreateUserPoolClientCommand({
            UserPoolId, ClientName: 'app',
            ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH',
                                'ALLOW_USER_SRP_AUTH',
                                'ALLOW_REFRESH_TOKEN_AUTH'],
        }));

    return { UserPoolId, ClientId: UserPoolClient.ClientId };
}


async function makeUser({ UserPoolId }, Username) {
    await client.send(new AdminCreateUserCommand({
        UserPoolId, Username, MessageAction: 'SUPPRESS',
    }));
    await client.send(new AdminSetUserPasswordCommand({
        UserPoolId, Username, Password, Permanent: true,
    }));
}


// a new user object of what is in the storage, as after a page's reload

function userOf({ UserPoolId, ClientId }, Username, storage, flow) {
    const user = new CognitoUser({
        Username, Storage: storage,
        Pool: new CognitoUserPool({ UserPoolId, ClientId, Storage: storage,
                                    endpoint: server.endpoint }),
    });

    user.setAuthenticationFlowType(flow);

    return user;
}


const signIn = (user) => new Promise((resolve, reject) =>
    user.authenticateUser(
        new AuthenticationDetails({ Username: user.getUsername(), Password }),
        { onSuccess: (session, question) => resolve({ session, question }),
          onFailure: reject }));

const succeeds = (start) => new Promise((onSuccess, onFailure) =>
    start({ onSuccess, onFailure }));

const keyOf = ({ session }) =>
    session.getAccessToken().decodePayload().device_key;


for (const flow of ['USER_SRP_AUTH', 'USER_PASSWORD_AUTH']) {

    test(`a device that is remembered at once, ${flow}`, async () => {
        const pool = await makePool(true, false);
        const storage = new Storage();

        await makeUser(pool, 'ida');

        const first = userOf(pool, 'ida', storage, flow);
        const signed = await signIn(first);
        const key = keyOf(signed);

        assert.match(key, /^us-east-1_[0-9a-f-]{36}$/);
        assert.equal(signed.question, undefined);

        // the library confirmed it; now it proves it

        const again = userOf(pool, 'ida', storage, flow);
        const second = await signIn(again);

        assert.equal(keyOf(second), key);

        // the same object once more

        const third = await signIn(again);
        assert.equal(keyOf(third), key);

        const refreshed = await new Promise((resolve, reject) =>
            again.refreshSession(third.session.getRefreshToken(),
                (error, session) => error ? reject(error)
                                          : resolve({ session })));
        assert.equal(keyOf(refreshed), key);

        const { Devices } = await new Promise((onSuccess, onFailure) =>
            again.listDevices(10, null, { onSuccess, onFailure }));

        assert.deepEqual(Devices.map((device) => device.DeviceKey), [key]);

        const { Device } = await succeeds((callbacks) =>
            again.getDevice(callbacks));

        assert.ok(Device.DeviceAttributes.some(({ Name, Value }) =>
            Name === 'dev:device_remembered_status'
            && Value === 'remembered'));

        await succeeds((callbacks) => again.forgetDevice(callbacks));

        const fresh = await signIn(userOf(pool, 'ida', storage, flow));

        assert.notEqual(keyOf(fresh), key);
    });


    test(`a device that the user remembers, ${flow}`, async () => {
        const pool = await makePool(true, true);
        const storage = new Storage();

        await makeUser(pool, 'ida');

        const user = userOf(pool, 'ida', storage, flow);
        const signed = await signIn(user);
        const key = keyOf(signed);

        assert.equal(signed.question, true);

        assert.equal(keyOf(await signIn(userOf(pool, 'ida', storage, flow))),
                     key, 'not remembered, it is known all the same');

        await succeeds((callbacks) =>
            user.setDeviceStatusRemembered(callbacks));

        assert.equal(keyOf(await signIn(userOf(pool, 'ida', storage, flow))),
                     key);

        await succeeds((callbacks) =>
            user.setDeviceStatusNotRemembered(callbacks));

        const { Devices } = await client.send(new AdminListDevicesCommand({
            UserPoolId: pool.UserPoolId, Username: 'ida',
        }));

        assert.equal(Devices.length, 1);
        assert.ok(Devices[0].DeviceLastAuthenticatedDate instanceof Date);
    });
}


// the library drops the key by itself and answers again without

test('a device that an administrator forgot', async () => {
    const pool = await makePool(false, false);
    const storage = new Storage();

    await makeUser(pool, 'ida');

    const forget = (DeviceKey) => client.send(new AdminForgetDeviceCommand({
        UserPoolId: pool.UserPoolId, Username: 'ida', DeviceKey,
    }));

    const user = userOf(pool, 'ida', storage, 'USER_SRP_AUTH');
    const key = keyOf(await signIn(user));

    await forget(key);

    const fresh = userOf(pool, 'ida', storage, 'USER_SRP_AUTH');
    const second = keyOf(await signIn(fresh));

    assert.notEqual(second, key);

    // and from an object that names the device at the beginning, too

    await forget(second);
    assert.notEqual(keyOf(await signIn(fresh)), second);
});
