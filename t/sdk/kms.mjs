// A KMS of the test's own, with the two operations that envelopes need. A
// data key is really encrypted, its encryption context bound to it; errors
// have the service's types. The key is made at the start and lost at the end.
//
//     const kms = await startKms();
//     const server = await startServer(kmsTo(kms, { server: '...' }));
//
//     // a pool with LambdaConfig: { KMSKeyID: kms.arn, ... }
//
//     const { decrypt } =
//         buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);
//     const keyring = new KmsKeyringNode({
//         generatorKeyId: kms.arn, clientProvider: () => kms.client(),
//     });
//     const { plaintext } =
//         await decrypt(keyring, Buffer.from(event.request.code, 'base64'));
//
//     kms.requests                     // { operation, headers, input }, oldest
//                                      // first
//     kms.refuse('AccessDeniedException');          // until accept() or ...
//     kms.refuse('KMSInternalException', 500, 2);   // ... for so many times
//     kms.accept();
//     await kms.stop();
//
// startKms({ accessKeyId, secretAccessKey }) takes only what they signed.

import { createServer } from 'node:http';
import {
    createCipheriv, createDecipheriv, createHash, createHmac, randomBytes,
    randomUUID, timingSafeEqual,
} from 'node:crypto';

import { KMS } from '@aws-sdk/client-kms';


const region = 'us-east-1';


export async function startKms(signer) {
    const id = randomUUID();
    const arn = `arn:aws:kms:${region}:123456789012:key/${id}`;
    const key = { id, arn, secret: randomBytes(32) };
    const requests = [];
    let refusal;

    const http = createServer(async (request, response) => {
        const chunks = [];

        for await (const chunk of request) {
            chunks.push(chunk);
        }

        const body = Buffer.concat(chunks);
        const [status, answer] = reply(request, body);

        response.writeHead(status, {
            'Content-Type': 'application/x-amz-json-1.1',
            'x-amzn-RequestId': randomUUID(),
        });
        response.end(JSON.stringify(answer));
    });

    function reply(request, body) {
        try {
            const operation = operationOf(request);
            const input = JSON.parse(body);

            requests.push({ operation, headers: request.headers, input });

            if (signer) {
                checkSignature(request, body, signer);
            }

            if (refusal && refusal.times-- > 0) {
                throw new Refusal(refusal.type, refusal.status);
            }

            return [200, operations[operation](key, input)];

        } catch (error) {
            return [error.status ?? 400, {
                __type: error.type ?? 'SerializationException',
                message: error.message,
            }];
        }
    }

    await new Promise((done) => http.listen(0, '127.0.0.1', done));

    const { port } = http.address();

    return {
        arn, port, requests,

        refuse(type, status = 400, times = Infinity) {
            refusal = { type, status, times };
        },

        accept() {
            refusal = undefined;
        },

        client: (options = {}) => new KMS({
            region, endpoint: `http://127.0.0.1:${port}`, maxAttempts: 1,
            credentials: signer ?? { accessKeyId: 'local',
                                     secretAccessKey: 'local' },
            ...options,
        }),

        async stop() {
            http.closeAllConnections();
            await new Promise((done) => http.close(done));
        },
    };
}


// options of startServer() by which codes are encrypted; parameters of the
// directive may follow its location

export function kmsTo(kms, { parameters = '', server = '', locations = '',
                             ...options } = {}) {
    return {
        server: `cognito_kms /kms ${parameters}; ${server}`,
        locations: `
            location = /kms {
                internal;
                proxy_pass http://127.0.0.1:${kms.port}/;
                proxy_set_header Host $http_host;
            }
            ${locations}`,
        ...options,
    };
}


class Refusal extends Error {
    constructor(type, status = 400, message = type) {
        super(message);
        this.type = type;
        this.status = status;
    }
}


function operationOf(request) {
    const [, operation] =
        /^TrentService\.(\w+)$/.exec(request.headers['x-amz-target']) ?? [];

    if (request.method !== 'POST' || request.url !== '/'
        || request.headers['content-type'] !== 'application/x-amz-json-1.1'
        || !Object.hasOwn(operations, operation ?? ''))
    {
        throw new Refusal('UnknownOperationException');
    }

    return operation;
}


const operations = {

    GenerateDataKey(key, { KeyId, KeySpec, NumberOfBytes,
                           EncryptionContext = {} }) {
        if (KeyId !== key.arn && KeyId !== key.id) {
            throw new Refusal('NotFoundException', 400,
                              `Key '${KeyId}' does not exist`);
        }

        const size = { AES_128: 16, AES_256: 32 }[KeySpec] ?? NumberOfBytes;

        if ((KeySpec === undefined) === (NumberOfBytes === undefined)
            || !Number.isInteger(size) || size < 1 || size > 1024)
        {
            throw new Refusal('ValidationException', 400,
                              'either KeySpec or NumberOfBytes');
        }

        const plain = randomBytes(size);

        return {
            CiphertextBlob: wrap(key, plain, EncryptionContext)
                                .toString('base64'),
            KeyId: key.arn,
            Plaintext: plain.toString('base64'),
        };
    },

    Decrypt(key, { CiphertextBlob, KeyId, EncryptionContext = {} }) {
        if (KeyId !== undefined && KeyId !== key.arn && KeyId !== key.id) {
            throw new Refusal('IncorrectKeyException');
        }

        const plain = unwrap(key, Buffer.from(CiphertextBlob, 'base64'),
                             EncryptionContext);

        return { EncryptionAlgorithm: 'SYMMETRIC_DEFAULT', KeyId: key.arn,
                 Plaintext: plain.toString('base64') };
    },
};


// key id (36), nonce (12), tag (16), what is encrypted

function wrap(key, plain, context) {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key.secret, nonce);

    cipher.setAAD(bytesOf(key, context));

    const bytes = Buffer.concat([cipher.update(plain), cipher.final()]);

    return Buffer.concat([Buffer.from(key.id), nonce, cipher.getAuthTag(),
                          bytes]);
}


function unwrap(key, blob, context) {
    try {
        const decipher = createDecipheriv('aes-256-gcm', key.secret,
                                          blob.subarray(36, 48));
        decipher.setAAD(bytesOf(key, context));
        decipher.setAuthTag(blob.subarray(48, 64));

        return Buffer.concat([decipher.update(blob.subarray(64)),
                              decipher.final()]);
    } catch {
        throw new Refusal('InvalidCiphertextException');
    }
}


// a context has no order

function bytesOf(key, context) {
    const pairs = Object.entries(context).sort(([a], [b]) => a < b ? -1 : 1);

    return Buffer.from(JSON.stringify([key.arn, pairs]));
}


// AWS Signature Version 4, of the headers that the signer named

function checkSignature(request, body, { accessKeyId, secretAccessKey }) {
    const { authorization, 'x-amz-date': date = '' } = request.headers;

    if (authorization === undefined) {
        throw new Refusal('MissingAuthenticationTokenException');
    }

    const [, id, day, signedRegion, service, names, signature] =
        new RegExp('^AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)'
                   + '/([^/]+)/aws4_request, ?SignedHeaders=([^,]+), ?'
                   + 'Signature=([0-9a-f]{64})$').exec(authorization) ?? [];

    if (id !== accessKeyId) {
        throw new Refusal('UnrecognizedClientException');
    }

    const hash = (data) => createHash('sha256').update(data).digest('hex');
    const mac = (key, data) => createHmac('sha256', key).update(data)
                                                        .digest();

    const canonical = [
        request.method, request.url, '',
        ...names.split(';').map((name) =>
            `${name}:${request.headers[name]?.trim().replace(/ +/g, ' ')}`),
        '', names, hash(body),
    ].join('\n');

    const text = ['AWS4-HMAC-SHA256', date,
                  `${day}/${signedRegion}/${service}/aws4_request`,
                  hash(canonical)].join('\n');

    const expected = [day, signedRegion, service, 'aws4_request', text]
        .reduce(mac, 'AWS4' + secretAccessKey);

    const age = Date.now() - Date.parse(date.replace(
        /^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));

    if (signedRegion !== region || service !== 'kms' || !date.startsWith(day)
        || !(Math.abs(age) < 300000)
        || !['host', 'x-amz-date', 'x-amz-target']
               .every((name) => names.split(';').includes(name))
        || !timingSafeEqual(expected, Buffer.from(signature, 'hex')))
    {
        throw new Refusal('InvalidSignatureException');
    }
}
