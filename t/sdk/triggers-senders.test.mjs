// CustomEmailSender and CustomSMSSender: functions that send a pool's
// messages, with codes that they open with the AWS Encryption SDK, unchanged,
// by a KMS of the test's own. What they are told, what comes of their codes,
// and what is left of a call when nobody takes an event over.

import { after, before, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildClient, CommitmentPolicy, KmsKeyringNode }
    from '@aws-crypto/client-node';

import {
    AdminCreateUserCommand, AdminResetUserPasswordCommand,
    AdminUpdateUserAttributesCommand, CodeDeliveryFailureException,
    ConfirmForgotPasswordCommand, ConfirmSignUpCommand,
    ForgotPasswordCommand, GetUserAttributeVerificationCodeCommand,
    InitiateAuthCommand, ResendConfirmationCodeCommand,
    RespondToAuthChallengeCommand, SetUserPoolMfaConfigCommand,
    SignUpCommand, UnexpectedLambdaException, UpdateUserAttributesCommand,
    VerifyUserAttributeCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { startKms, kmsTo } from './kms.mjs';
import { arn, raw, refusal, silent } from './lambda.mjs';
import {
    another, event, listed, password, startStage, throws,
} from './triggers.mjs';

const signer = { accessKeyId: 'kmsid', secretAccessKey: 'kms/secret+key' };
const SmsConfiguration = {
    SnsCallerArn: 'arn:aws:iam::123456789012:role/sms',
};

const { decrypt } =
    buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);

let folder, kms, stage, pool, client;

const sender = (name) => ({ LambdaVersion: 'V1_0', LambdaArn: arn(name) });

const senders = () => ({
    CustomEmailSender: sender('email'), CustomSMSSender: sender('sms'),
    KMSKeyID: kms.arn,
});

before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cognito-kms-'));
    writeFileSync(join(folder, 'secret'), signer.secretAccessKey + '\n');

    kms = await startKms(signer);

    const options = kmsTo(kms, {
        parameters: `access_key=${signer.accessKeyId} `
                    + `secret_key_file=${join(folder, 'secret')} `
                    + `host=127.0.0.1:${kms.port} timeout=1s`,
    });

    stage = await startStage('', {
        ...options, http: 'cognito_lambda_timeout 1s;',
    });
    pool = await stage.pool(['CustomMessage'], {
        SmsConfiguration, LambdaConfig: senders(),
    });
    client = await stage.app(pool);
});

beforeEach(() => {
    stage.reset();
    stage.lambda.functions.email = async () => undefined;
    stage.lambda.functions.sms = async () => undefined;
    kms.accept();
});

after(async () => {
    await stage.stop();
    await kms.stop();
    rmSync(folder, { recursive: true });
});


// as functions open what they get; the context is the pool's

async function opened(code, of = pool) {
    const keyring = new KmsKeyringNode({
        generatorKeyId: kms.arn, clientProvider: () => kms.client(),
    });
    const { plaintext, messageHeader } =
        await decrypt(keyring, Buffer.from(code, 'base64'));

    assert.equal(messageHeader.version, 1);
    assert.equal(messageHeader.suiteId, 0x0378);
    assert.equal(messageHeader.encryptionContext['userpool-id'], of);
    assert.deepEqual(Object.keys(messageHeader.encryptionContext).sort(),
                     ['aws-crypto-public-key', 'userpool-id']);
    assert.deepEqual(messageHeader.encryptedDataKeys.map(
        ({ providerId, providerInfo }) => [providerId, providerInfo]),
                     [['aws-kms', kms.arn]]);

    return plaintext.toString();
}


// the only event since the last time, and the code in it

async function told(medium, user, occasion, request = {}, caller = client) {
    const { attributes, status } = await stage.stateOf(pool, user);
    const calls = stage.lambda.calls();
    const [kind, name] = medium === 'EMAIL'
        ? ['customEmailSenderRequestV1', 'CustomEmailSender']
        : ['customSMSSenderRequestV1', 'CustomSMSSender'];
    const { code } = calls[0].event.request;

    assert.deepEqual(calls.map((call) => call.event), [event({
        pool, client: caller, user, source: `${name}_${occasion}`,
        request: {
            type: kind, code,
            userAttributes: { ...attributes, 'cognito:user_status': status },
            ...request,
        },
    })]);
    assert.equal(calls[0].type, 'Event', 'nobody waits for it');

    return opened(code);
}

const ClientMetadata = { from: 'the test' };
const clientMetadata = ClientMetadata;
const nobody = 'CLIENT_ID_NOT_APPLICABLE';

const signUp = (Username, attributes, ClientId = client) =>
    stage.send(new SignUpCommand({
        ClientId, Username, Password: password,
        UserAttributes: listed(attributes ?? { email: 'ann@example.com' }),
    }));

const resend = (Username, ClientId = client) =>
    stage.send(new ResendConfirmationCodeCommand({ ClientId, Username }));

const confirm = (Username, ConfirmationCode, ClientId = client) =>
    stage.send(new ConfirmSignUpCommand({ ClientId, Username,
                                          ConfirmationCode }));


describe('a whole life', () => {

    let AccessToken;

    test('SignUp', async () => {
        await stage.send(new SignUpCommand({
            ClientId: client, Username: 'ann', Password: password,
            ClientMetadata, UserAttributes: listed({
                email: 'ann@example.com', phone_number: '+15555550123',
            }),
        }));

        const code = await told('EMAIL', 'ann', 'SignUp', { clientMetadata });

        assert.match(code, /^\d{6}$/);
        assert.equal(kms.requests.filter(
            ({ operation }) => operation === 'GenerateDataKey').length, 1,
                     'KMS is asked once');

        // who has an inbox sees the same code there, in the pool's words

        const [message] = await stage.messages(pool, 'ann');
        assert.equal(message.code, code);
        assert.equal(message.body, `Your verification code is ${code}. `);
    });

    test('ResendCode', async () => {
        await stage.send(new ResendConfirmationCodeCommand({
            ClientId: client, Username: 'ann', ClientMetadata,
        }));
        await confirm('ann', await told('EMAIL', 'ann', 'ResendCode',
                                        { clientMetadata }));
    });

    test('ForgotPassword', async () => {
        await stage.send(new ForgotPasswordCommand({
            ClientId: client, Username: 'ann', ClientMetadata,
        }));
        await stage.send(new ConfirmForgotPasswordCommand({
            ClientId: client, Username: 'ann', Password: another,
            ConfirmationCode: await told('EMAIL', 'ann', 'ForgotPassword',
                                         { clientMetadata }),
        }));

        ({ AuthenticationResult: { AccessToken } } =
            await stage.signIn(client, 'ann', another));
    });

    test('VerifyUserAttribute', async () => {
        await stage.send(new GetUserAttributeVerificationCodeCommand({
            AccessToken, AttributeName: 'phone_number', ClientMetadata,
        }));
        await stage.send(new VerifyUserAttributeCommand({
            AccessToken, AttributeName: 'phone_number',
            Code: await told('SMS', 'ann', 'VerifyUserAttribute',
                             { clientMetadata }),
        }));
    });

    test('UpdateUserAttribute', async () => {
        await stage.send(new UpdateUserAttributesCommand({
            AccessToken, ClientMetadata,
            UserAttributes: listed({ email: 'new@example.com' }),
        }));
        await stage.send(new VerifyUserAttributeCommand({
            AccessToken, AttributeName: 'email',
            Code: await told('EMAIL', 'ann', 'UpdateUserAttribute',
                             { clientMetadata }),
        }));

        await stage.send(new AdminUpdateUserAttributesCommand({
            UserPoolId: pool, Username: 'ann', ClientMetadata,
            UserAttributes: listed({ email: 'newer@example.com' }),
        }));
        await stage.send(new VerifyUserAttributeCommand({
            AccessToken, AttributeName: 'email',
            Code: await told('EMAIL', 'ann', 'UpdateUserAttribute',
                             { clientMetadata }, nobody),
        }));
    });

    test('AdminResetUserPassword', async () => {
        await stage.send(new AdminResetUserPasswordCommand({
            UserPoolId: pool, Username: 'ann', ClientMetadata,
        }));
        assert.match(await told('EMAIL', 'ann', 'ForgotPassword',
                                { clientMetadata }, nobody), /^\d{6}$/);
    });
});


test('AdminCreateUser: a temporary password, escaped in mails', async () => {
    const TemporaryPassword = 'Temp<orary>&"1';

    await stage.send(new AdminCreateUserCommand({
        UserPoolId: pool, Username: 'tom', TemporaryPassword, ClientMetadata,
        DesiredDeliveryMediums: ['EMAIL'],
        UserAttributes: listed({ email: 'tom@example.com' }),
    }));
    assert.equal(await told('EMAIL', 'tom', 'AdminCreateUser',
                            { clientMetadata }, nobody),
                 'Temp&lt;orary&gt;&amp;&quot;1');

    await stage.send(new AdminCreateUserCommand({
        UserPoolId: pool, Username: 'sue', TemporaryPassword,
        UserAttributes: listed({ phone_number: '+15555550124' }),
    }));
    assert.equal(await told('SMS', 'sue', 'AdminCreateUser', {}, nobody),
                 TemporaryPassword);

    // both media are told, with data keys of one call

    await stage.send(new AdminCreateUserCommand({
        UserPoolId: pool, Username: 'liz', TemporaryPassword,
        DesiredDeliveryMediums: ['EMAIL', 'SMS'],
        UserAttributes: listed({ email: 'liz@example.com',
                                 phone_number: '+15555550125' }),
    }));

    const events = stage.lambda.events();

    assert.deepEqual(events.map(({ triggerSource }) => triggerSource).sort(),
                     ['CustomEmailSender_AdminCreateUser',
                      'CustomSMSSender_AdminCreateUser']);
    assert.deepEqual(await Promise.all(events.map(
        ({ request }) => opened(request.code))).then((all) => all.sort()),
                     ['Temp&lt;orary&gt;&amp;&quot;1', TemporaryPassword]);
});


test('Authentication: codes that sign in', async () => {
    const own = await stage.pool([], { SmsConfiguration,
                                       LambdaConfig: senders() });
    const app = await stage.app(own);

    await stage.send(new SetUserPoolMfaConfigCommand({
        UserPoolId: own, MfaConfiguration: 'ON',
        SmsMfaConfiguration: { SmsConfiguration },
    }));
    await stage.user(own, 'ann', { phone_number: '+15555550123' });

    const begun = await stage.signIn(app, 'ann', password,
                                     { ClientMetadata });
    assert.equal(begun.ChallengeName, 'SMS_MFA');

    const [{ triggerSource, request }] = stage.lambda.events();
    assert.equal(triggerSource, 'CustomSMSSender_Authentication');
    assert.equal(request.clientMetadata, undefined,
                 'who begins a sign-in keeps its metadata');

    const done = await stage.send(new RespondToAuthChallengeCommand({
        ClientId: app, ChallengeName: 'SMS_MFA', Session: begun.Session,
        ChallengeResponses: { USERNAME: 'ann',
                              SMS_MFA_CODE: await opened(request.code, own) },
    }));
    assert.ok(done.AuthenticationResult.AccessToken);
});


test('Authentication: codes of a first factor', async () => {
    const own = await stage.pool([], {
        LambdaConfig: senders(), UserPoolTier: 'ESSENTIALS',
        Policies: { SignInPolicy: {
            AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'],
        } },
    });
    const app = await stage.app(own, {
        ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
    });

    await stage.user(own, 'eva', { email: 'eva@example.com',
                                   email_verified: 'true' });

    const { ChallengeName, Session } = await stage.send(
        new InitiateAuthCommand({
            ClientId: app, AuthFlow: 'USER_AUTH', ClientMetadata,
            AuthParameters: { USERNAME: 'eva',
                              PREFERRED_CHALLENGE: 'EMAIL_OTP' },
        }));
    const [{ triggerSource, request }] = stage.lambda.events();

    assert.equal(triggerSource, 'CustomEmailSender_Authentication');

    const done = await stage.send(new RespondToAuthChallengeCommand({
        ClientId: app, ChallengeName, Session,
        ChallengeResponses: { USERNAME: 'eva',
                              EMAIL_OTP_CODE: await opened(request.code,
                                                           own) },
    }));
    assert.ok(done.AuthenticationResult.AccessToken);
});


test('CustomMessage words what the other medium says', async () => {
    const own = await stage.pool(['CustomMessage'], {
        SmsConfiguration, LambdaConfig: {
            CustomEmailSender: sender('email'), KMSKeyID: kms.arn,
        },
        AutoVerifiedAttributes: ['email', 'phone_number'],
    });
    const app = await stage.app(own);

    stage.says('CustomMessage', { smsMessage: 'Say {####}' });

    await signUp('ann', { email: 'ann@example.com' }, app);
    assert.deepEqual(stage.order(), ['CustomEmailSender_SignUp']);

    await signUp('tom', { phone_number: '+15555550123' }, app);
    assert.deepEqual(stage.order(), ['CustomMessage_SignUp']);

    const [{ body, code }] = await stage.messages(own, 'tom');
    assert.equal(body, `Say ${code}`);
});


describe('nobody takes the event over', () => {

    const said = 'CustomEmailSender invocation failed due to error ';
    let n = 0;

    // the user is there, and gets a code that is good when it asks again

    async function fails(behaviour, text, times) {
        const user = `lost${++n}`;

        stage.lambda.functions.email = behaviour;
        await throws(signUp(user), UnexpectedLambdaException, said + text);
        assert.equal(stage.lambda.events().length, times, 'tries');
        assert.equal((await stage.stateOf(pool, user)).status, 'UNCONFIRMED');

        stage.lambda.functions.email = async () => undefined;
        const [dead] = await stage.messages(pool, user);
        await assert.rejects(confirm(user, dead.code),
                             { name: 'ExpiredCodeException' });
        await resend(user);
        await confirm(user, await told('EMAIL', user, 'ResendCode'));
    }

    test('it is refused', () =>
        fails(refusal(403, 'AccessDeniedException', 'No'),
              'AccessDeniedException.', 1));

    test('it is refused for now', () =>
        fails(refusal(429, 'TooManyRequestsException', 'Later'),
              'TooManyRequestsException.', 3));

    test('Lambda fails', () =>
        fails(refusal(500, 'ServiceException', 'Oh'), 'ServiceException.', 3));

    test('it may have been taken over: nobody asks again', () =>
        fails(silent(), 'Socket timeout while invoking Lambda function.', 1));

    test('at last it is taken over', async () => {
        let tries = 0;

        stage.lambda.functions.email = raw({ status: 503, body: '{}' });

        const wait = setInterval(() => {
            tries = stage.lambda.log.filter(({ event: { userName } }) =>
                userName === 'late').length;

            if (tries) {
                clearInterval(wait);
                stage.lambda.functions.email = async () => undefined;
            }
        }, 5);

        await signUp('late');
        assert.ok(tries, 'after it was not');

        const codes = stage.lambda.events().map(({ request }) => request.code);

        assert.ok(codes.length > 1, 'it was asked again');
        assert.equal(new Set(codes).size, 1, 'with one code');
        await confirm('late', await opened(codes[0]));
    });
});


test('what the function does is its own affair', async () => {
    stage.lambda.functions.email = async () => { throw new Error('Oh'); };
    await signUp('brave');
    await stage.lambda.idle();
    await confirm('brave', await told('EMAIL', 'brave', 'SignUp'));

    // a runtime that knows no events is asked once more, and waited for

    stage.lambda.functions.email = raw({
        headers: { 'X-Amz-Function-Error': 'Unhandled' },
        body: '{"errorMessage":"Oh"}',
    });
    await signUp('bold');

    stage.lambda.events();
    stage.lambda.functions.email = raw({ status: 501, body: '{}' });
    await throws(signUp('early'), UnexpectedLambdaException,
                 'CustomEmailSender invocation failed due to error '
                 + 'ServiceException.');
    assert.deepEqual(stage.lambda.calls().map(({ type }) => type),
                     ['Event', 'RequestResponse', 'RequestResponse',
                      'RequestResponse']);
});


describe('KMS', () => {

    const undelivered = 'The message could not be delivered.';

    async function fails(user, asked) {
        const before = kms.requests.length;

        await throws(signUp(user), CodeDeliveryFailureException, undelivered);
        assert.equal(kms.requests.length - before, asked, 'times asked');
        assert.deepEqual(stage.lambda.events(), [], 'no function is asked');
        assert.equal((await stage.stateOf(pool, user)).status, 'UNCONFIRMED');

        kms.accept();
        await resend(user);
        await confirm(user, await told('EMAIL', user, 'ResendCode'));
    }

    test('refuses', () => {
        kms.refuse('AccessDeniedException');
        return fails('kay', 1);
    });

    test('fails', () => {
        kms.refuse('KMSInternalException', 500);
        return fails('ken', 3);
    });

    test('fails once', async () => {
        kms.refuse('KMSInternalException', 500, 1);
        await signUp('kim');
        await confirm('kim', await told('EMAIL', 'kim', 'SignUp'));
    });

    test('is not named by the pool', async () => {
        const own = await stage.pool([], { LambdaConfig: {
            CustomEmailSender: sender('email') } });
        const app = await stage.app(own);

        await throws(signUp('ann', undefined, app),
                     CodeDeliveryFailureException, undelivered);
    });
});
