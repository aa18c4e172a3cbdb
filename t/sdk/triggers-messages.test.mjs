// CustomMessage, asked by real clients: what it is told of each message, and
// the texts that its users get.

import { after, before, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminCreateUserCommand, AdminResetUserPasswordCommand,
    AdminUpdateUserAttributesCommand, ConfirmForgotPasswordCommand,
    ConfirmSignUpCommand, ForgotPasswordCommand,
    GetUserAttributeVerificationCodeCommand, InitiateAuthCommand,
    InvalidLambdaResponseException, ResendConfirmationCodeCommand,
    RespondToAuthChallengeCommand, SetUserPoolMfaConfigCommand,
    SignUpCommand, UpdateUserAttributesCommand,
    UserLambdaValidationException, VerifyUserAttributeCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import {
    another, event, listed, password, startStage, throwing, throws, unsaid,
} from './triggers.mjs';

const SmsConfiguration = {
    SnsCallerArn: 'arn:aws:iam::123456789012:role/sms',
};

const settings = {
    SmsConfiguration,
    EmailConfiguration: {
        EmailSendingAccount: 'DEVELOPER',
        SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/'
                   + 'sender@example.com',
    },
};

let stage, pool, client;

before(async () => {
    stage = await startStage();
    pool = await stage.pool(['CustomMessage'], settings);
    client = await stage.app(pool);
});

beforeEach(() => stage.reset());

after(() => stage.stop());


// a function as they are written: a text for each occasion

const words = async (told) => {
    const { codeParameter, usernameParameter, userAttributes } = told.request;
    const occasion = told.triggerSource.replace('CustomMessage_', '');
    const name = userAttributes.name ?? 'you';

    if (occasion === 'AdminCreateUser') {
        told.response.emailSubject = 'Come in';
        told.response.emailMessage = `<p>${usernameParameter} comes in with `
                                     + `${codeParameter}</p>`;
        told.response.smsMessage = `${usernameParameter}: ${codeParameter}`;

    } else {
        told.response.emailSubject = `${occasion}, ${name}`;
        told.response.emailMessage = `<p>${occasion}: ${codeParameter}</p>`;
        told.response.smsMessage = `${occasion} ${codeParameter}`;
    }

    return told;
};

const speaks = () => { stage.lambda.functions.CustomMessage = words; };

const newest = async (user, of = pool) => (await stage.messages(of, user))[0];


// the only event since the last time, of this user as it is stored now

async function isTold(user, source, request = {}, caller = client, of = pool) {
    const { attributes, status } = await stage.stateOf(of, user);

    assert.deepEqual(stage.lambda.events(), [event({
        pool: of, client: caller, user, source: `CustomMessage_${source}`,
        request: {
            userAttributes: { ...attributes, 'cognito:user_status': status },
            codeParameter: '{####}', linkParameter: '{##Click Here##}',
            usernameParameter: null, ...request,
        },
        response: unsaid.CustomMessage,
    })]);
}

// the code of the newest message, which is worded so

async function mailed(user, occasion, name = 'you', of = pool) {
    const { medium, subject, body, code } = await newest(user, of);

    assert.deepEqual([medium, subject, body],
                     ['EMAIL', `${occasion}, ${name}`,
                      `<p>${occasion}: ${code}</p>`]);

    return code;
}

const ClientMetadata = { from: 'the test' };
const clientMetadata = ClientMetadata;
const nobody = 'CLIENT_ID_NOT_APPLICABLE';


describe('of a whole life', () => {

    let AccessToken;

    before(speaks);
    beforeEach(speaks);

    test('SignUp', async () => {
        await stage.send(new SignUpCommand({
            ClientId: client, Username: 'ann', Password: password,
            ClientMetadata, UserAttributes: listed({
                email: 'ann@example.com', phone_number: '+15555550123',
                name: 'Ann',
            }),
        }));

        await isTold('ann', 'SignUp', { clientMetadata });
        await mailed('ann', 'SignUp', 'Ann');
    });

    test('ResendCode', async () => {
        await stage.send(new ResendConfirmationCodeCommand({
            ClientId: client, Username: 'ann', ClientMetadata,
        }));

        await isTold('ann', 'ResendCode', { clientMetadata });
        await stage.send(new ConfirmSignUpCommand({
            ClientId: client, Username: 'ann',
            ConfirmationCode: await mailed('ann', 'ResendCode', 'Ann'),
        }));
    });

    test('ForgotPassword', async () => {
        await stage.send(new ForgotPasswordCommand({
            ClientId: client, Username: 'ann', ClientMetadata,
        }));

        await isTold('ann', 'ForgotPassword', { clientMetadata });
        await stage.send(new ConfirmForgotPasswordCommand({
            ClientId: client, Username: 'ann', Password: another,
            ConfirmationCode: await mailed('ann', 'ForgotPassword', 'Ann'),
        }));
    });

    test('VerifyUserAttribute', async () => {
        ({ AccessToken } = (await stage.signIn(client, 'ann', another))
                           .AuthenticationResult);

        await stage.send(new GetUserAttributeVerificationCodeCommand({
            AccessToken, AttributeName: 'phone_number', ClientMetadata,
        }));

        await isTold('ann', 'VerifyUserAttribute', { clientMetadata });

        const { medium, subject, body, code } = await newest('ann');

        assert.deepEqual([medium, subject ?? null, body],
                         ['SMS', null, `VerifyUserAttribute ${code}`]);
        await stage.send(new VerifyUserAttributeCommand({
            AccessToken, AttributeName: 'phone_number', Code: code,
        }));
    });

    test('UpdateUserAttribute', async () => {
        await stage.send(new UpdateUserAttributesCommand({
            AccessToken, ClientMetadata,
            UserAttributes: listed({ email: 'ann@company.test' }),
        }));

        await isTold('ann', 'UpdateUserAttribute', { clientMetadata });
        await stage.send(new VerifyUserAttributeCommand({
            AccessToken, AttributeName: 'email',
            Code: await mailed('ann', 'UpdateUserAttribute', 'Ann'),
        }));
    });

    test('by an administrator', async () => {
        await stage.send(new AdminUpdateUserAttributesCommand({
            UserPoolId: pool, Username: 'ann', ClientMetadata,
            UserAttributes: listed({ email: 'ann@example.com' }),
        }));

        await isTold('ann', 'UpdateUserAttribute', { clientMetadata },
                     nobody);
        await mailed('ann', 'UpdateUserAttribute', 'Ann');

        await stage.send(new AdminUpdateUserAttributesCommand({
            UserPoolId: pool, Username: 'ann',
            UserAttributes: listed({ email_verified: 'true' }),
        }));
        await stage.send(new AdminResetUserPasswordCommand({
            UserPoolId: pool, Username: 'ann', ClientMetadata,
        }));

        await isTold('ann', 'ForgotPassword', { clientMetadata }, nobody);
        await mailed('ann', 'ForgotPassword', 'Ann');
    });
});


test('AdminCreateUser', async () => {
    speaks();
    await stage.send(new AdminCreateUserCommand({
        UserPoolId: pool, Username: 'bob', TemporaryPassword: password,
        DesiredDeliveryMediums: ['EMAIL', 'SMS'], ClientMetadata,
        UserAttributes: listed({ email: 'bob@example.com',
                                 phone_number: '+15555550123' }),
    }));

    await isTold('bob', 'AdminCreateUser',
                 { clientMetadata, usernameParameter: '{username}' }, nobody);

    const texts = Object.fromEntries((await stage.messages(pool, 'bob')).map(
        ({ medium, subject, body }) => [medium, [subject ?? null, body]]));

    assert.deepEqual(texts, {
        EMAIL: ['Come in', `<p>bob comes in with ${password}</p>`],
        SMS: [null, `bob: ${password}`],
    });
    assert.equal((await stage.signIn(client, 'bob')).ChallengeName,
                 'NEW_PASSWORD_REQUIRED');
});


describe('Authentication', () => {

    test('SMS_MFA', async () => {
        const own = await stage.pool(['CustomMessage'], settings);
        const to = await stage.app(own);

        await stage.send(new SetUserPoolMfaConfigCommand({
            UserPoolId: own, MfaConfiguration: 'ON',
            SmsMfaConfiguration: { SmsConfiguration },
        }));
        await stage.user(own, 'cid', { phone_number: '+15555550123' }, false);
        speaks();

        // who begins has the metadata for himself, who answers passes it on

        const first = await stage.signIn(to, 'cid', password,
                                         { ClientMetadata });

        assert.equal(first.ChallengeName, 'NEW_PASSWORD_REQUIRED');

        const respond = (ChallengeName, Session, ChallengeResponses) =>
            stage.send(new RespondToAuthChallengeCommand({
                ClientId: to, ChallengeName, Session, ClientMetadata,
                ChallengeResponses: { USERNAME: 'cid',
                                      ...ChallengeResponses },
            }));

        const second = await respond('NEW_PASSWORD_REQUIRED', first.Session,
                                     { NEW_PASSWORD: another });

        assert.equal(second.ChallengeName, 'SMS_MFA');
        await isTold('cid', 'Authentication', { clientMetadata }, to, own);

        const { body, code } = await newest('cid', own);

        assert.equal(body, `Authentication ${code}`);
        assert.ok((await respond('SMS_MFA', second.Session,
                                 { SMS_MFA_CODE: code }))
                  .AuthenticationResult);

        const again = await stage.signIn(to, 'cid', another,
                                         { ClientMetadata });

        assert.equal(again.ChallengeName, 'SMS_MFA');
        await isTold('cid', 'Authentication', {}, to, own);
    });

    test('EMAIL_OTP', async () => {
        const own = await stage.pool(['CustomMessage'], {
            ...settings, UserPoolTier: 'ESSENTIALS',
            Policies: { SignInPolicy: {
                AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'],
            } },
        });
        const to = await stage.app(own, {
            ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
        });

        await stage.user(own, 'dot', { email: 'dot@example.com',
                                       email_verified: 'true' });
        speaks();

        const { ChallengeName, Session } = await stage.send(
            new InitiateAuthCommand({
                ClientId: to, AuthFlow: 'USER_AUTH',
                AuthParameters: { USERNAME: 'dot',
                                  PREFERRED_CHALLENGE: 'EMAIL_OTP' },
            }));

        await isTold('dot', 'Authentication', {}, to, own);

        const EMAIL_OTP_CODE = await mailed('dot', 'Authentication', 'you',
                                            own);

        assert.equal(ChallengeName, 'EMAIL_OTP');
        assert.ok((await stage.send(new RespondToAuthChallengeCommand({
            ClientId: to, ChallengeName, Session,
            ChallengeResponses: { USERNAME: 'dot', EMAIL_OTP_CODE },
        }))).AuthenticationResult);
    });
});


describe('what it says', () => {

    const signUp = (Username, to = client) => stage.send(new SignUpCommand({
        ClientId: to, Username, Password: password,
        UserAttributes: listed({ email: `${Username}@example.com` }),
    }));

    test('nothing', async () => {
        await signUp('eva');

        const { subject, body, code } = await newest('eva');

        assert.deepEqual([subject, body], [
            'Your verification code', `Your verification code is ${code}. `,
        ]);
    });

    test('one of two', async () => {
        stage.says('CustomMessage', { emailSubject: 'Hello' });
        await signUp('fay');

        const { subject, body, code } = await newest('fay');

        assert.deepEqual([subject, body], [
            'Hello', `Your verification code is ${code}. `,
        ]);
    });

    test('nothing of the code', async () => {
        stage.says('CustomMessage', { emailSubject: 'Hello',
                                      emailMessage: 'Nice day, isn\'t it?' });
        await signUp('gus');

        const { subject, body, code } = await newest('gus');

        assert.deepEqual([subject, body], [
            'Hello', `Your verification code is ${code}. `,
        ], 'the code is needed all the same');
    });

    test('a link', async () => {
        const own = await stage.pool(['CustomMessage'], {
            ...settings, VerificationMessageTemplate: {
                DefaultEmailOption: 'CONFIRM_WITH_LINK',
            },
        });

        stage.lambda.functions.CustomMessage = async (told) => {
            told.response.emailMessage =
                `Go on: ${told.request.linkParameter}`;
            return told;
        };
        await signUp('hal', await stage.app(own));

        const { body } = await newest('hal', own);
        const [, link] = /^Go on: <a href="([^"]+)">Click Here<\/a>$/.exec(
            body);

        const page = await fetch(link.replaceAll('&amp;', '&'));

        assert.equal(page.status, 200);
        assert.equal((await stage.stateOf(own, 'hal')).status, 'CONFIRMED');
    });

    test('a mail, in a pool whose mails are not its own', async () => {
        const own = await stage.pool(['CustomMessage']);
        const to = await stage.app(own);

        stage.says('CustomMessage', { emailMessage: 'Code {####}' });
        await throws(signUp('ian', to), InvalidLambdaResponseException,
                     'Unrecognizable lambda output');
        assert.equal((await stage.stateOf(own, 'ian')).status, 'UNCONFIRMED',
                     'the user is stored');
        assert.deepEqual(await stage.messages(own, 'ian'), []);

        stage.says('CustomMessage', { smsMessage: 'Code {####}' });
        await signUp('joe', to);
        assert.match((await newest('joe', own)).body,
                     /^Your verification code is /);
    });

    test('it throws', async () => {
        stage.lambda.functions.CustomMessage = throwing('Speechless');

        await throws(signUp('kim'), UserLambdaValidationException,
                     'CustomMessage failed with error Speechless.');
        assert.equal((await stage.stateOf(pool, 'kim')).status,
                     'UNCONFIRMED');
        assert.deepEqual(await stage.messages(pool, 'kim'), []);

        speaks();
        await stage.send(new ResendConfirmationCodeCommand({
            ClientId: client, Username: 'kim',
        }));
        await stage.send(new ConfirmSignUpCommand({
            ClientId: client, Username: 'kim',
            ConfirmationCode: await mailed('kim', 'ResendCode'),
        }));
    });
});


test('of nobody it is told nothing', async () => {
    const to = await stage.app(pool, {
        PreventUserExistenceErrors: 'ENABLED',
    });

    await stage.send(new ForgotPasswordCommand({
        ClientId: to, Username: 'nobody@example.com',
    }));
    await stage.send(new ResendConfirmationCodeCommand({
        ClientId: to, Username: 'nobody@example.com',
    }));
    assert.deepEqual(stage.lambda.events(), []);
});
