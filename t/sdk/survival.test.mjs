// What was acknowledged is there whatever was killed meanwhile.

import { test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminCreateUserCommand, AdminGetUserCommand, CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { startServer } from './server.mjs';


test('an acknowledged write survives the death of worker and Redis',
     async () => {
    const server = await startServer({ redis_conf: { appendonly: 'yes' } });
    const client = server.client();
    const send = (command) => client.send(command);

    const pool = (await send(new CreateUserPoolCommand({
        PoolName: 'survivors',
    }))).UserPool.Id;

    const acknowledged = [];
    let going = true;

    const writer = async (n) => {
        for (let i = 0; going; i++) {
            const username = `survivor-${n}-${i}`;
            try {
                await send(new AdminCreateUserCommand({
                    UserPoolId: pool, Username: username,
                    MessageAction: 'SUPPRESS',
                }));
                acknowledged.push(username);
            } catch (error) {
                // what was not acknowledged may be lost, or may be there
            }
        }
    };

    const writers = [1, 2, 3, 4].map(writer);
    const pause = () => new Promise((done) => setTimeout(done, 400));

    await pause();
    await server.tell('kill worker');
    await pause();
    await server.tell('restart redis KILL');
    await pause();
    going = false;
    await Promise.all(writers);

    assert.ok(acknowledged.length > 10, `${acknowledged.length} users`);

    for (const Username of acknowledged) {
        const user = await send(new AdminGetUserCommand({
            UserPoolId: pool, Username,
        }));
        assert.equal(user.Username, Username);
    }

    await server.stop();
});
