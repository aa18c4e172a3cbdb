// A server of the test's own, made by t/lib/serve.pl, and the clients of it.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';

import { CognitoIdentityProviderClient }
    from '@aws-sdk/client-cognito-identity-provider';

const serve = fileURLToPath(new URL('../lib/serve.pl', import.meta.url));


export async function startServer(options = {}) {
    const child = spawn('perl', [serve, JSON.stringify(options)],
                        { stdio: ['pipe', 'pipe', 'inherit'] });

    const lines = createInterface({ input: child.stdout })
                      [Symbol.asyncIterator]();

    const next = async () => {
        const { value, done } = await lines.next();
        assert.ok(!done, 'the server went away');
        return value;
    };

    const { port } = JSON.parse(await next());
    const endpoint = `http://127.0.0.1:${port}`;

    return {
        endpoint,

        client: (key = { accessKeyId: 'local', secretAccessKey: 'local' }) =>
            new CognitoIdentityProviderClient({
                region: 'us-east-1', endpoint, credentials: key,
            }),

        async tell(command) {
            child.stdin.write(command + '\n');
            assert.equal(await next(), 'done', command);
        },

        // the newest message's code, as a test would read its mail

        async code(pool, username, kind) {
            const query = new URLSearchParams({ pool, username, limit: '1',
                                                ...(kind && { kind }) });
            const answer = await fetch(`${endpoint}/_cognito/inbox?${query}`);
            const [message] = await answer.json();
            assert.ok(message, `a message for ${username}`);
            return message.code;
        },

        // stops it; nothing may stand against it in its log or its Redis

        async stop() {
            child.stdin.end();
            const { alarms, keys } = JSON.parse(await next());
            assert.deepEqual(alarms, [], 'no alarm in the log');
            assert.deepEqual(keys, [], 'every key in Redis belongs there');
        },
    };
}


// that a promise is refused as the service refuses

export async function refused(promise, name, message, status = 400) {
    await assert.rejects(promise, (error) => {
        assert.equal(error.name, name);
        if (message !== undefined) {
            assert.equal(error.message, message);
        }
        assert.equal(error.$metadata?.httpStatusCode ?? status, status);
        return true;
    });
}
