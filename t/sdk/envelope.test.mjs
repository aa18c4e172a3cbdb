// The codes of custom senders, opened by the AWS Encryption SDK as it is; and
// that the KMS of these tests is one that the real clients can work with.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';

import {
    buildClient, CommitmentPolicy, KeyringNode, KeyringTraceFlag,
    KmsKeyringNode,
} from '@aws-crypto/client-node';
import {
    DecryptCommand, GenerateDataKeyCommand,
} from '@aws-sdk/client-kms';

import { startKms } from './kms.mjs';
import { refused } from './server.mjs';


const { encrypt, decrypt } =
    buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);


test('a KMS for tests: data keys', async (t) => {
    const kms = await startKms();
    t.after(() => kms.stop());

    const client = kms.client();
    const generate = (more) => client.send(new GenerateDataKeyCommand({
        KeyId: kms.arn, KeySpec: 'AES_256',
        EncryptionContext: { one: '1', other: '2' }, ...more,
    }));
    const open = (CiphertextBlob, EncryptionContext, more) =>
        client.send(new DecryptCommand({ CiphertextBlob, EncryptionContext,
                                         ...more }));

    const key = await generate();

    assert.equal(key.KeyId, kms.arn);
    assert.equal(key.Plaintext.length, 32);

    const opened = await open(key.CiphertextBlob, { other: '2', one: '1' });

    assert.equal(opened.KeyId, kms.arn);
    assert.deepEqual(opened.Plaintext, key.Plaintext);

    for (const context of [undefined, {}, { one: '1' },
                           { one: '1', other: '3' },
                           { one: '1', other: '2', third: '3' }])
    {
        await refused(open(key.CiphertextBlob, context),
                      'InvalidCiphertextException');
    }

    for (const at of [40, 50, 70]) {
        const blob = Uint8Array.from(key.CiphertextBlob);
        blob[at] ^= 1;

        await refused(open(blob, { one: '1', other: '2' }),
                      'InvalidCiphertextException');
    }

    await refused(open(key.CiphertextBlob, { one: '1', other: '2' },
                       { KeyId: kms.arn.replace(/.$/, 'x') }),
                  'IncorrectKeyException');

    await refused(generate({ KeyId: kms.arn + 'x' }), 'NotFoundException');
    await refused(generate({ NumberOfBytes: 32 }), 'ValidationException');

    kms.refuse('AccessDeniedException');
    await refused(generate(), 'AccessDeniedException');
    await refused(generate(), 'AccessDeniedException');

    kms.refuse('KMSInternalException', 500, 1);
    await refused(generate(), 'KMSInternalException', undefined, 500);
    await generate();

    kms.refuse('AccessDeniedException');
    kms.accept();
    await generate();

    assert.deepEqual(kms.requests[0].input.EncryptionContext,
                     { one: '1', other: '2' });
    assert.equal(kms.requests[0].operation, 'GenerateDataKey');
});


test('a KMS for tests: signatures', async (t) => {
    const signer = { accessKeyId: 'AKIDEXAMPLE',
                     secretAccessKey: 'wJalrXUtnFEMI/K7MDENG' };
    const kms = await startKms(signer);
    t.after(() => kms.stop());

    const generate = (credentials) => kms.client({ credentials }).send(
        new GenerateDataKeyCommand({ KeyId: kms.arn, KeySpec: 'AES_256' }));

    await generate(signer);
    await generate({ ...signer, sessionToken: 'a session' });
    await refused(generate({ ...signer, secretAccessKey: 'another' }),
                  'InvalidSignatureException');
    await refused(generate({ ...signer, accessKeyId: 'another' }),
                  'UnrecognizedClientException');

    const answer = await fetch(`http://127.0.0.1:${kms.port}/`, {
        method: 'POST', body: '{}',
        headers: { 'Content-Type': 'application/x-amz-json-1.1',
                   'X-Amz-Target': 'TrentService.GenerateDataKey' },
    });

    assert.equal(answer.status, 400);
    assert.equal((await answer.json()).__type,
                 'MissingAuthenticationTokenException');
});


test('a KMS for tests: the Encryption SDK works with it', async (t) => {
    const kms = await startKms();
    t.after(() => kms.stop());

    const keyring = () => new KmsKeyringNode({
        generatorKeyId: kms.arn, clientProvider: () => kms.client(),
    });

    const { result } = await encrypt(keyring(), 'a code', {
        encryptionContext: { 'userpool-id': 'us-east-1_Example12' },
    });
    const { plaintext, messageHeader } = await decrypt(keyring(), result);

    assert.equal(plaintext.toString(), 'a code');
    assert.equal(messageHeader.encryptionContext['userpool-id'],
                 'us-east-1_Example12');

    const other = await startKms();
    t.after(() => other.stop());

    await assert.rejects(decrypt(new KmsKeyringNode({
        generatorKeyId: other.arn, clientProvider: () => other.client(),
    }), result));
});


// a keyring with the data key of t/unit/test_auth_envelope.c

class UnitKeyring extends KeyringNode {
    async _onEncrypt() {
        throw new Error('opens only');
    }

    async _onDecrypt(material, [key]) {
        this.key = key;

        return material.setUnencryptedDataKey(
            Uint8Array.from({ length: 32 }, (_, i) => i),
            { keyNamespace: key.providerId, keyName: key.providerInfo,
              flags: KeyringTraceFlag.WRAPPING_KEY_DECRYPTED_DATA_KEY });
    }
}


test('what the units sealed', async (t) => {
    const root = fileURLToPath(new URL('../../', import.meta.url));

    if (!existsSync(`${root}build/ngx_cognito_unit_module.so`)) {
        t.skip('the units are not built');
        return;
    }

    const output = execFileSync('perl', ['t/unit.t'], {
        cwd: root, encoding: 'utf8',
        env: { ...process.env, COGNITO_TOPIC: 'auth_envelope' },
    });

    const [, text] = /^# message: (\S+)$/m.exec(output);
    const keyring = new UnitKeyring();
    const message = Buffer.from(text, 'base64');
    const { plaintext, messageHeader } = await decrypt(keyring, message);

    assert.equal(plaintext.toString(), '123456');
    assert.equal(messageHeader.version, 1);
    assert.equal(messageHeader.suiteId, 0x0378);
    assert.equal(messageHeader.frameLength, 4096);
    assert.deepEqual(Object.keys(messageHeader.encryptionContext),
                     ['aws-crypto-public-key', 'userpool-id']);
    assert.equal(messageHeader.encryptionContext['userpool-id'],
                 'us-east-1_Example12');
    assert.equal(keyring.key.providerId, 'aws-kms');
    assert.equal(Buffer.from(keyring.key.encryptedDataKey).toString(),
                 'for KMS alone');

    for (const at of [5, 60, 200, message.length - 120, message.length - 1]) {
        const altered = Buffer.from(message);
        altered[at] ^= 1;

        await assert.rejects(decrypt(new UnitKeyring(), altered), `at ${at}`);
    }
});
