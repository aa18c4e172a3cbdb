// CustomEmailSender and CustomSMSSender, as they are written: the code is
// opened by the AWS Encryption SDK, and is the one that its user needs.

import { after, before, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    buildClient, CommitmentPolicy, KmsKeyringNode,
} from '@aws-crypto/client-node';
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

import { kmsTo, startKms } from './kms.mjs';
import { arn, refusal } from './lambda.mjs';
import {
    another, event, listed, password, startStage, throwing, throws,
} from './triggers.mjs';

const { decrypt } =
    buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);

const SmsConfiguration = {
    SnsCallerArn: 'arn:aws:iam::123456789012:role/sms',
};

const ClientMetadata = { from: 'the test' };
const clientMetadata = ClientMetadata;
const nobody = 'CLIENT_ID_NOT_APPLICABLE';

let kms, stage, pool, client, keyring;


const senders = {
    CustomEmailSender: { LambdaArn: arn('CustomEmailSender'),
                         LambdaVersion: 'V1_0' },
    CustomSMSSender: { LambdaArn: arn('CustomSMSSender'),
                       LambdaVersion: 'V1_0' },
};

const poolWith = (LambdaConfig, settings) => stage.pool([], {
    SmsConfiguration, ...settings,
    LambdaConfig: { KMSKeyID: kms.arn, ...LambdaConfig },
});

before(async () => {
    kms = await startKms();
    keyring = new KmsKeyringNode({
        generatorKeyId: kms.arn, clientProvider: () => kms.client(),
    });
    stage = await startStage('', kmsTo(kms));
    pool = await poolWith(senders);
    client = await stage.app(pool);
});

// what was sent: { to, code, occasion }, oldest first

let sent = [];

async function send(told) {
    const { plaintext } = await decrypt(
        keyring, Buffer.from(told.request.code, 'base64'));

    sent.push({
        by: told.request.type, occasion: told.triggerSource,
        to: told.request.userAttributes[
            told.request.type.includes('Email') ? 'email' : 'phone_number'],
        code: plaintext.toString(),
    });
}

beforeEach(() => {
    stage.reset();
    kms.accept();
    sent = [];
    stage.lambda.functions.CustomEmailSender = send;
    stage.lambda.functions.CustomSMSSender = send;
});

after(async () => {
    await stage.stop();
    await kms.stop();
});


// The only event since the last time, of this user as it is stored now, asked
// as nobody waits for; the code that the function got.

async function got(user, medium, occasion, { to, request = { clientMetadata },
                                             caller = client, of = pool })
{
    await stage.lambda.idle();

    const { attributes, status } = await stage.stateOf(of, user);
    const calls = stage.lambda.calls();
    const [{ type, event: told }] = calls;
    const { code } = told.request;

    assert.equal(calls.length, 1);
    assert.equal(type, 'Event');
    assert.match(code, /^[A-Za-z0-9+/]+=*$/);
    assert.deepEqual(told, event({
        pool: of, client: caller, user,
        source: `Custom${medium}Sender_${occasion}`,
        request: {
            type: `custom${medium}SenderRequestV1`, code, ...request,
            userAttributes: { ...attributes, 'cognito:user_status': status },
        },
    }));

    const [message] = sent.splice(0);

    assert.equal(message.to, to);

    return message.code;
}


describe('of a whole life', () => {

    let AccessToken;

    test('SignUp', async () => {
        await stage.send(new SignUpCommand({
            ClientId: client, Username: 'ann', Password: password,
            ClientMetadata, UserAttributes: listed({
                email: 'ann@example.com', phone_number: '+15555550123',
            }),
        }));

        assert.match(await got('ann', 'Email', 'SignUp',
                               { to: 'ann@example.com' }), /^\d{6}$/);
    });

    test('ResendCode', async () => {
        await stage.send(new ResendConfirmationCodeCommand({
            ClientId: client, Username: 'ann', ClientMetadata,
        }));
        await stage.send(new ConfirmSignUpCommand({
            ClientId: client, Username: 'ann',
            ConfirmationCode: await got('ann', 'Email', 'ResendCode',
                                        { to: 'ann@example.com' }),
        }));
    });

    test('ForgotPassword', async () => {
        await stage.send(new ForgotPasswordCommand({
            ClientId: client, Username: 'ann', ClientMetadata,
        }));
        await stage.send(new ConfirmForgotPasswordCommand({
            ClientId: client, Username: 'ann', Password: another,
            ConfirmationCode: await got('ann', 'Email', 'ForgotPassword',
                                        { to: 'ann@example.com' }),
        }));
    });

    test('VerifyUserAttribute', async () => {
        ({ AccessToken } = (await stage.signIn(client, 'ann', another))
                           .AuthenticationResult);

        await stage.send(new GetUserAttributeVerificationCodeCommand({
            AccessToken, AttributeName: 'phone_number', ClientMetadata,
        }));
        await stage.send(new VerifyUserAttributeCommand({
            AccessToken, AttributeName: 'phone_number',
            Code: await got('ann', 'SMS', 'VerifyUserAttribute',
                            { to: '+15555550123' }),
        }));
    });

    test('UpdateUserAttribute', async () => {
        await stage.send(new UpdateUserAttributesCommand({
            AccessToken, ClientMetadata,
            UserAttributes: listed({ email: 'ann@company.test' }),
        }));
        await stage.send(new VerifyUserAttributeCommand({
            AccessToken, AttributeName: 'email',
            Code: await got('ann', 'Email', 'UpdateUserAttribute',
                            { to: 'ann@company.test' }),
        }));
    });

    test('by an administrator', async () => {
        await stage.send(new AdminUpdateUserAttributesCommand({
            UserPoolId: pool, Username: 'ann', ClientMetadata,
            UserAttributes: listed({ email: 'ann@example.com' }),
        }));
        await got('ann', 'Email', 'UpdateUserAttribute',
                  { to: 'ann@example.com', caller: nobody });

        await stage.send(new AdminUpdateUserAttributesCommand({
            UserPoolId: pool, Username: 'ann',
            UserAttributes: listed({ email_verified: 'true' }),
        }));
        await stage.send(new AdminResetUserPasswordCommand({
            UserPoolId: pool, Username: 'ann', ClientMetadata,
        }));
        await got('ann', 'Email', 'ForgotPassword',
                  { to: 'ann@example.com', caller: nobody });
    });
});


test('AdminCreateUser, by both', async () => {
    await stage.send(new AdminCreateUserCommand({
        UserPoolId: pool, Username: 'bob', TemporaryPassword: password,
        DesiredDeliveryMediums: ['EMAIL', 'SMS'], ClientMetadata,
        UserAttributes: listed({ email: 'bob@example.com',
                                 phone_number: '+15555550124' }),
    }));
    await stage.lambda.idle();

    assert.deepEqual(
        sent.sort((one, other) => one.by < other.by ? -1 : 1), [
        { by: 'customEmailSenderRequestV1', code: password,
          occasion: 'CustomEmailSender_AdminCreateUser',
          to: 'bob@example.com' },
        { by: 'customSMSSenderRequestV1', code: password,
          occasion: 'CustomSMSSender_AdminCreateUser', to: '+15555550124' },
    ]);
});


test('a temporary password is escaped for mails', async () => {
    await stage.send(new AdminCreateUserCommand({
        UserPoolId: pool, Username: 'cid', TemporaryPassword: 'Temp<orary>&1',
        DesiredDeliveryMediums: ['EMAIL', 'SMS'],
        UserAttributes: listed({ email: 'cid@example.com',
                                 phone_number: '+15555550125' }),
    }));
    await stage.lambda.idle();

    assert.deepEqual(Object.fromEntries(sent.map(({ by, code }) =>
        [by, code])), {
        customEmailSenderRequestV1: 'Temp&lt;orary&gt;&amp;1',
        customSMSSenderRequestV1: 'Temp<orary>&1',
    });
});


test('Authentication', async () => {
    const own = await poolWith(senders);
    const to = await stage.app(own);

    await stage.send(new SetUserPoolMfaConfigCommand({
        UserPoolId: own, MfaConfiguration: 'ON',
        SmsMfaConfiguration: { SmsConfiguration },
    }));
    await stage.user(own, 'dot', { phone_number: '+15555550126' });

    const { ChallengeName, Session } = await stage.signIn(
        to, 'dot', password, { ClientMetadata });

    assert.equal(ChallengeName, 'SMS_MFA');
    assert.ok((await stage.send(new RespondToAuthChallengeCommand({
        ClientId: to, ChallengeName, Session,
        ChallengeResponses: {
            USERNAME: 'dot',
            SMS_MFA_CODE: await got('dot', 'SMS', 'Authentication', {
                to: '+15555550126', caller: to, of: own, request: {},
            }),
        },
    }))).AuthenticationResult);
});


test('Authentication by mail', async () => {
    const own = await poolWith(senders, {
        UserPoolTier: 'ESSENTIALS',
        Policies: { SignInPolicy: {
            AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'],
        } },
    });
    const to = await stage.app(own, {
        ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
    });

    await stage.user(own, 'eva', { email: 'eva@example.com',
                                   email_verified: 'true' });

    const { ChallengeName, Session } = await stage.send(
        new InitiateAuthCommand({
            ClientId: to, AuthFlow: 'USER_AUTH',
            AuthParameters: { USERNAME: 'eva',
                              PREFERRED_CHALLENGE: 'EMAIL_OTP' },
        }));

    assert.ok((await stage.send(new RespondToAuthChallengeCommand({
        ClientId: to, ChallengeName, Session,
        ChallengeResponses: {
            USERNAME: 'eva',
            EMAIL_OTP_CODE: await got('eva', 'Email', 'Authentication', {
                to: 'eva@example.com', caller: to, of: own, request: {},
            }),
        },
    }))).AuthenticationResult);
});


describe('faults', () => {

    const signUp = (Username) => stage.send(new SignUpCommand({
        ClientId: client, Username, Password: password,
        UserAttributes: listed({ email: `${Username}@example.com` }),
    }));

    const resend = (Username) => stage.send(
        new ResendConfirmationCodeCommand({ ClientId: client, Username }));

    test('a function that throws is not told of', async () => {
        stage.lambda.functions.CustomEmailSender = throwing('No stamps');

        const { CodeDeliveryDetails } = await signUp('fay');

        assert.equal(CodeDeliveryDetails.Destination, 'f***@e***');
        await stage.lambda.idle();
    });

    test('a function that cannot be asked', async () => {
        const text = 'CustomEmailSender invocation failed due to error ';

        stage.lambda.functions.CustomEmailSender =
            refusal(403, 'AccessDeniedException', 'Not you.');
        await throws(signUp('gus'), UnexpectedLambdaException,
                     `${text}AccessDeniedException.`);
        assert.equal((await stage.stateOf(pool, 'gus')).status,
                     'UNCONFIRMED', 'the user is stored');

        delete stage.lambda.functions.CustomEmailSender;
        await throws(resend('gus'), UnexpectedLambdaException,
                     `${text}ResourceNotFoundException.`);

        stage.lambda.functions.CustomEmailSender = send;
        await resend('gus');
        await stage.lambda.idle();
        await stage.send(new ConfirmSignUpCommand({
            ClientId: client, Username: 'gus',
            ConfirmationCode: sent.at(-1).code,
        }));
    });

    test('a KMS that gives no key', async () => {
        kms.refuse('AccessDeniedException');
        await throws(signUp('hal'), CodeDeliveryFailureException,
                     'The message could not be delivered.');
        assert.deepEqual(stage.lambda.events(), []);

        kms.accept();
        await resend('hal');
        await stage.lambda.idle();
        assert.equal(sent.length, 1);
    });
});


test('CustomMessage has no say in what they send', async () => {
    const own = await poolWith({ ...senders,
                                 CustomMessage: arn('CustomMessage') });
    const to = await stage.app(own);

    await stage.send(new SignUpCommand({
        ClientId: to, Username: 'ida', Password: password,
        UserAttributes: listed({ email: 'ida@example.com' }),
    }));
    await stage.lambda.idle();
    assert.deepEqual(stage.order(), ['CustomEmailSender_SignUp']);
});


test('one sender leaves the other medium as it is', async () => {
    const own = await poolWith({
        CustomEmailSender: senders.CustomEmailSender,
        CustomMessage: arn('CustomMessage'),
    });
    const to = await stage.app(own);

    stage.says('CustomMessage', { smsMessage: 'In short: {####}' });
    await stage.send(new AdminCreateUserCommand({
        UserPoolId: own, Username: 'joe', TemporaryPassword: password,
        DesiredDeliveryMediums: ['SMS'],
        UserAttributes: listed({ email: 'joe@example.com',
                                 phone_number: '+15555550127' }),
    }));
    await stage.lambda.idle();
    assert.deepEqual(stage.order(), ['CustomMessage_AdminCreateUser']);
    assert.deepEqual(sent, []);

    await stage.user(own, 'kim', { email: 'kim@example.com',
                                   email_verified: 'true' });
    await stage.send(new ForgotPasswordCommand({ ClientId: to,
                                                 Username: 'kim' }));
    await stage.lambda.idle();
    assert.deepEqual(stage.order(), ['CustomEmailSender_ForgotPassword']);
    assert.equal(sent.length, 1);
});
