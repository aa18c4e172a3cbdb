// A Lambda endpoint of the test's own: its Invoke API, with plain handlers as
// they are written for the runtimes of Node behind it.
//
//     const lambda = await startLambda({
//         async greet(event, context) { ...; return event; },
//         old(event, context, callback) { callback(null, event); },
//         broken: raw({ status: 500, body: '{}' }),
//     });
//     const server = await startServer({ ...lambda.options() });
//     ... LambdaConfig: { PreSignUp: arn('greet') } ...
//
//     lambda.events();            // since the last time, oldest first
//     lambda.functions.greet = ...
//     await lambda.stop();
//
// What is not here: queues and retries of asynchronous invocations, limits of
// time, and permissions.

import { createServer } from 'node:http';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';

const largest = 6291556;        // bytes of an answer

const invoke = /^\/2015-03-31\/functions\/([^/?]+)\/invocations$/;


export const arn = (name) =>
    `arn:aws:lambda:us-east-1:123456789012:function:${name}`;


// Functions that do not answer as Lambda does are given the response.

const faults = new WeakSet();

function fault(act) {
    faults.add(act);
    return act;
}

// an answer as it is; without a length where "cut" tells how much is missing

export const raw = ({ status = 200, headers = {}, body = '', cut }) =>
    fault((response) => {
        response.writeHead(status, {
            'Content-Type': 'application/json',
            ...(cut && { 'Content-Length': Buffer.byteLength(body) + cut }),
            ...headers,
        });

        if (cut) {
            response.write(body, () => response.destroy());
        } else {
            response.end(body);
        }
    });

// what Lambda itself refuses with

export const refusal = (status, type, text, headers = {}) => raw({
    status,
    headers: { 'x-amzn-ErrorType': type, ...headers },
    body: JSON.stringify({ Type: status < 500 ? 'User' : 'Service',
                           Message: text }),
});

// blanks, one now and then, and never an end

export const drip = (milliseconds = 20) => fault((response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });

    const timer = setInterval(() => response.write(' '), milliseconds);

    response.on('close', () => clearInterval(timer));
});

// nothing, for as long as somebody waits

export const silent = () => fault(() => {});

// the connection's end instead of an answer

export const hangUp = () => fault((response) => response.destroy());


// the "context" of a handler

function contextOf(name, id, done) {
    const begun = Date.now();
    const [functionName, functionVersion = '$LATEST'] = name.split(':');

    return {
        functionName, functionVersion,
        invokedFunctionArn: arn(name),
        memoryLimitInMB: '128',
        awsRequestId: id,
        logGroupName: `/aws/lambda/${functionName}`,
        logStreamName: id,
        callbackWaitsForEmptyEventLoop: true,
        getRemainingTimeInMillis: () => begun + 3000 - Date.now(),
        succeed: (result) => done(null, result),
        fail: (error) => done(error ?? 'handled'),
        done,
    };
}


// Runs a handler: { body } or { body, error: true }.  One that returns no
// promise has its result from the callback alone, as in the runtimes.

async function run(handler, name, id, event) {
    try {
        const result = await new Promise((resolve, reject) => {
            const done = (error, value) =>
                error !== null && error !== undefined ? reject(error)
                                                      : resolve(value);

            const returned = handler(event, contextOf(name, id, done), done);

            if (typeof returned?.then === 'function') {
                returned.then(resolve, reject);

            } else if (handler.length < 2) {
                resolve(null);
            }
        });

        const body = JSON.stringify(result ?? null);

        return Buffer.byteLength(body) > largest
            ? failure('Function.ResponseSizeTooLarge', 'Response payload size '
                      + 'exceeded maximum allowed payload size '
                      + `(${largest} bytes).`)
            : { body };

    } catch (error) {
        return error instanceof Error
            ? failure(error.name, error.message, error.stack.split('\n'))
            : failure(typeof error, String(error), []);
    }
}

const failure = (errorType, errorMessage, trace) => ({
    error: true, body: JSON.stringify({ errorType, errorMessage, trace }),
});


class Lambda {

    functions;

    // { function, type, path, headers, event }, in the order they came

    log = [];

    #taken = 0;
    #running = new Set();
    #http;
    #port = 0;

    constructor(functions) {
        this.functions = { ...functions };
    }

    get endpoint() {
        return `http://127.0.0.1:${this.#port}`;
    }

    // of startServer(); "more" goes into the location, "others" are as they
    // are there

    options(more = '', { http = '', locations = '', ...others } = {}) {
        return {
            http: `cognito_lambda /lambda; ${http}`,
            locations: `
            location /lambda/ {
                internal;
                proxy_pass ${this.endpoint}/;
                ${more}
            }
            ${locations}`,
            ...others,
        };
    }

    // the events since this was called last, of one function or of all

    events(name) {
        return this.calls(name).map(({ event }) => event);
    }

    calls(name) {
        const fresh = this.log.slice(this.#taken);

        this.#taken = this.log.length;

        return fresh.filter((call) => !name || call.function === name);
    }

    // when no function runs any more

    async idle() {
        while (this.#running.size) {
            await Promise.all(this.#running);
        }
    }

    async listen() {
        this.#http = createServer((request, response) =>
            this.#answer(request, response).catch((error) => {
                response.writeHead(500).end(String(error));
            }));

        this.#http.listen(this.#port, '127.0.0.1');
        await once(this.#http, 'listening');

        this.#port = this.#http.address().port;
    }

    // nobody listens until listen() is called again

    async refuse() {
        const closed = once(this.#http, 'close');

        this.#http.close();
        this.#http.closeAllConnections();
        await closed;
    }

    async stop() {
        await this.refuse();
        await this.idle();
    }

    async #answer(request, response) {
        const { pathname, searchParams } = new URL(request.url, 'http://x');
        const parts = [];

        for await (const part of request) {
            parts.push(part);
        }

        const [, given] = invoke.exec(pathname) ?? [];

        if (request.method !== 'POST' || !given) {
            return refusal(404, 'UnknownOperationException', '')(response);
        }

        const type = request.headers['x-amz-invocation-type']
                     ?? 'RequestResponse';
        const name = named(decodeURIComponent(given),
                           searchParams.get('Qualifier'));
        let event;

        try {
            event = JSON.parse(Buffer.concat(parts).toString() || '{}');

        } catch (error) {
            return refusal(400, 'InvalidRequestContentException', 'Could not '
                           + `parse request body into json: ${error.message}`)
                   (response);
        }

        this.log.push({ function: name, type, path: pathname,
                        headers: request.headers,
                        event: structuredClone(event) });

        const handler = this.functions[name];

        if (!handler) {
            return refusal(404, 'ResourceNotFoundException',
                           `Function not found: ${arn(name)}`)(response);
        }

        if (faults.has(handler)) {
            return handler(response);
        }

        return this.#invoke(handler, name, type, event, response);
    }

    async #invoke(handler, name, type, event, response) {
        const id = randomUUID();

        response.setHeader('x-amzn-RequestId', id);

        switch (type) {

        case 'DryRun':
            response.writeHead(204).end();
            return;

        case 'Event':
            await this.#until(once(response.writeHead(202).end(), 'close')
                .then(() => run(handler, name, id, event)));
            return;

        case 'RequestResponse':
            break;

        default:
            refusal(400, 'InvalidParameterValueException',
                    `Unknown invocation type ${type}`)(response);
            return;
        }

        const { body, error } =
            await this.#until(run(handler, name, id, event));

        response.writeHead(200, {
            'Content-Type': 'application/json',
            'X-Amz-Executed-Version': '$LATEST',
            ...(error && { 'X-Amz-Function-Error': 'Unhandled' }),
        });
        response.end(body);
    }

    #until(running) {
        this.#running.add(running);

        return running.finally(() => this.#running.delete(running));
    }
}


// "name", "name:version", "<account>:function:name" or a whole ARN

function named(given, qualifier) {
    const name = given.replace(/^.*\bfunction:/, '');

    return qualifier && qualifier !== '$LATEST' && !name.includes(':')
        ? `${name}:${qualifier}` : name;
}


export async function startLambda(functions) {
    const lambda = new Lambda(functions);

    await lambda.listen();

    return lambda;
}
