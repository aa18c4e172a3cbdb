// The Lambda endpoint of these tests, asked as its clients ask it.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';

import { arn, drip, hangUp, raw, refusal, startLambda }
    from './lambda.mjs';

let lambda, endpoint;

const later = (act) => setTimeout(act, 5);
const seen = [];

before(async () => {
    lambda = await startLambda({
        async echo(event) { return event; },
        async context(event, context) {
            return { ...context, left: context.getRemainingTimeInMillis() };
        },
        'echo:live': async () => 'of the alias',
        old(event, context, callback) { later(() => callback(null, event)); },
        older(event, context) { later(() => context.succeed(event)); },
        refuses(event, context, callback) { callback('Bad password'); },
        fails(event, context) { context.fail(new RangeError('too far')); },
        async throws() { throw new TypeError('no such thing'); },
        throwsAtOnce(event, context, callback) { throw new Error('at once'); },
        forgets() { return 'no promise'; },
        async nothing() {},
        async large() { return 'x'.repeat(7 * 1024 * 1024); },
        async slow(event) {
            await new Promise((done) => setTimeout(done, 100));
            seen.push(event);
        },
        limp: raw({ status: 200, body: '{"a', cut: 10 }),
        odd: raw({ status: 418, headers: { 'X-Odd': 'yes' }, body: 'tea' }),
        denied: refusal(403, 'AccessDeniedException', 'Not you.'),
        gone: hangUp(),
        drips: drip(),
    });

    ({ endpoint } = lambda);
});

after(() => lambda.stop());


async function ask(name, payload, headers = {}, query = '') {
    const answer = await fetch(`${endpoint}/2015-03-31/functions/`
        + `${encodeURIComponent(name)}/invocations${query}`, {
        method: 'POST', headers,
        body: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });

    return { status: answer.status, text: await answer.text(),
             error: answer.headers.get('x-amz-function-error'),
             type: answer.headers.get('x-amzn-errortype') };
}

const failed = (result, errorType, errorMessage) => {
    assert.equal(result.status, 200);
    assert.equal(result.error, 'Unhandled');

    const { trace, ...error } = JSON.parse(result.text);

    assert.deepEqual(error, { errorType, errorMessage });
    assert.ok(Array.isArray(trace ?? []));
};


test('handlers answer with what they return', async () => {
    const event = { a: [1, null, 'ä'] };

    lambda.events();

    for (const name of ['echo', arn('echo'), '123456789012:function:echo',
                        'old', 'older'])
    {
        const { status, text, error } = await ask(name, event);

        assert.deepEqual([status, JSON.parse(text), error],
                         [200, event, null], name);
    }

    assert.deepEqual(lambda.calls().map((call) => call.function),
                     ['echo', 'echo', 'echo', 'old', 'older']);
    assert.deepEqual(lambda.events(), [], 'told once');

    assert.equal((await ask('forgets', {})).text, 'null');
    assert.equal((await ask('nothing', {})).text, 'null');
    assert.equal((await ask('echo:live', {})).text, '"of the alias"');
    assert.equal((await ask('echo', {}, {}, '?Qualifier=live')).text,
                 '"of the alias"');

    const { functionName, invokedFunctionArn, left } =
        JSON.parse((await ask('context', {})).text);

    assert.deepEqual([functionName, invokedFunctionArn],
                     ['context', arn('context')]);
    assert.ok(left > 0 && left <= 3000);
});


test('what they throw is told', async () => {
    failed(await ask('throws', {}), 'TypeError', 'no such thing');
    failed(await ask('throwsAtOnce', {}), 'Error', 'at once');
    failed(await ask('refuses', {}), 'string', 'Bad password');
    failed(await ask('fails', {}), 'RangeError', 'too far');
    failed(await ask('large', {}), 'Function.ResponseSizeTooLarge',
           'Response payload size exceeded maximum allowed payload size '
           + '(6291556 bytes).');
});


test('invocations that nobody waits for', async () => {
    const { status, text } = await ask('slow', { n: 1 }, {
        'X-Amz-Invocation-Type': 'Event',
    });

    assert.deepEqual([status, text], [202, '']);
    assert.deepEqual(seen, [], 'it goes on');

    await lambda.idle();

    assert.deepEqual(seen, [{ n: 1 }]);
    assert.equal((await ask('slow', {}, {
        'X-Amz-Invocation-Type': 'DryRun',
    })).status, 204);
    assert.equal((await ask('slow', {}, {
        'X-Amz-Invocation-Type': 'Other',
    })).type, 'InvalidParameterValueException');
});


test('refusals of Lambda itself', async () => {
    const missing = await ask('missing', {});

    assert.deepEqual([missing.status, missing.type, JSON.parse(missing.text)],
        [404, 'ResourceNotFoundException', {
            Type: 'User', Message: `Function not found: ${arn('missing')}`,
        }]);

    assert.equal((await ask('echo', '{')).type,
                 'InvalidRequestContentException');
    assert.equal((await fetch(endpoint)).status, 404);
});


test('faults', async () => {
    const { status, text } = await ask('odd', {});

    assert.deepEqual([status, text], [418, 'tea']);
    assert.equal((await ask('denied', {})).type, 'AccessDeniedException');

    await assert.rejects(ask('limp', {}));
    await assert.rejects(ask('gone', {}));

    const answer = await fetch(`${endpoint}/2015-03-31/functions/drips/`
                               + 'invocations', { method: 'POST' });
    const reader = answer.body.getReader();

    for (let n = 0; n < 3; n++) {
        assert.match(Buffer.from((await reader.read()).value).toString(),
                     /^ +$/);
    }
    await reader.cancel();

    await lambda.refuse();
    await assert.rejects(ask('echo', {}));

    await lambda.listen();
    assert.equal((await ask('echo', {})).status, 200);
});
