// All triggers together: in which order a whole life of a user asks them, and
// what becomes of every fault at each of them.

import { after, before, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    ConfirmForgotPasswordCommand, ConfirmSignUpCommand,
    ForgotPasswordCommand, GetTokensFromRefreshTokenCommand,
    InitiateAuthCommand, InvalidLambdaResponseException,
    ResendConfirmationCodeCommand, RespondToAuthChallengeCommand,
    SignUpCommand, UnexpectedLambdaException, UserLambdaValidationException,
    UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';

import { arn, drip, hangUp, raw, refusal, silent } from './lambda.mjs';
import { Srp } from './srp.mjs';
import {
    another, everyTrigger, listed, password, saying, startStage, throwing,
    throws,
} from './triggers.mjs';

// three tries of a function that is silent come to an end soon, and no other
// is taken for one on a busy machine

const patience = 2000;

let stage;

before(async () => {
    stage = await startStage('', {
        http: `cognito_lambda_timeout ${patience}ms;`,
    });
});

beforeEach(() => stage.reset());

after(() => stage.stop());


describe('in which order they are asked', () => {

    let pool, client;

    before(async () => {
        pool = await stage.pool(everyTrigger);
        client = await stage.app(pool);
    });

    const signUp = (Username) => stage.send(new SignUpCommand({
        ClientId: client, Username, Password: password,
        UserAttributes: listed({ email: `${Username}@example.com` }),
    }));

    test('by who signs up, in and out again', async () => {
        await signUp('ann');
        assert.deepEqual(stage.order(), ['PreSignUp_SignUp',
                                         'CustomMessage_SignUp']);

        await stage.send(new ConfirmSignUpCommand({
            ClientId: client, Username: 'ann',
            ConfirmationCode: await stage.server.code(pool, 'ann'),
        }));
        assert.deepEqual(stage.order(), ['PostConfirmation_ConfirmSignUp']);

        const { AuthenticationResult: { RefreshToken } } =
            await stage.signIn(client, 'ann');

        assert.deepEqual(stage.order(), [
            'PreAuthentication_Authentication',
            'PostAuthentication_Authentication',
            'TokenGeneration_Authentication',
        ]);

        await stage.send(new GetTokensFromRefreshTokenCommand({
            ClientId: client, RefreshToken,
        }));
        assert.deepEqual(stage.order(), ['TokenGeneration_RefreshTokens']);

        await stage.send(new ForgotPasswordCommand({
            ClientId: client, Username: 'ann',
        }));
        assert.deepEqual(stage.order(), ['CustomMessage_ForgotPassword']);

        await stage.send(new ConfirmForgotPasswordCommand({
            ClientId: client, Username: 'ann', Password: another,
            ConfirmationCode: await stage.server.code(pool, 'ann'),
        }));
        assert.deepEqual(stage.order(),
                         ['PostConfirmation_ConfirmForgotPassword']);
    });

    test('by who is confirmed at once', async () => {
        stage.says('PreSignUp', { autoConfirmUser: true });
        await signUp('bob');
        assert.deepEqual(stage.order(), ['PreSignUp_SignUp',
                                         'PostConfirmation_ConfirmSignUp']);
    });

    test('by who comes from elsewhere', async () => {
        stage.says('UserMigration', {
            userAttributes: { email: 'cid@example.com' },
            finalUserStatus: 'CONFIRMED', messageAction: 'SUPPRESS',
        });
        await stage.signIn(client, 'cid');
        assert.deepEqual(stage.order(), [
            'UserMigration_Authentication',
            'PreAuthentication_Authentication',
            'PostAuthentication_Authentication',
            'TokenGeneration_Authentication',
        ]);
    });

    test('by who answers a riddle after the password', async () => {
        await stage.user(pool, 'dot', { email: 'dot@example.com' });

        stage.lambda.functions.DefineAuthChallenge = async (told) => {
            const { challengeName } = told.request.session.at(-1);

            return saying({
                issueTokens: challengeName === 'CUSTOM_CHALLENGE',
                failAuthentication: false,
                challengeName: challengeName === 'SRP_A'
                    ? 'PASSWORD_VERIFIER' : 'CUSTOM_CHALLENGE',
            })(told);
        };

        const srp = new Srp();
        const proof = await stage.send(new InitiateAuthCommand({
            ClientId: client, AuthFlow: 'CUSTOM_AUTH',
            AuthParameters: { USERNAME: 'dot', CHALLENGE_NAME: 'SRP_A',
                              SRP_A: srp.publicValue },
        }));

        assert.deepEqual(stage.order(), ['PreAuthentication_Authentication',
                                         'DefineAuthChallenge_Authentication'
                                         ]);

        const respond = (ChallengeName, Session, ChallengeResponses) =>
            stage.send(new RespondToAuthChallengeCommand({
                ClientId: client, ChallengeName, Session, ChallengeResponses,
            }));

        const riddle = await respond('PASSWORD_VERIFIER', proof.Session,
            srp.answer(pool, proof.ChallengeParameters, password));

        assert.deepEqual(stage.order(), [
            'DefineAuthChallenge_Authentication',
            'CreateAuthChallenge_Authentication',
        ]);

        await respond('CUSTOM_CHALLENGE', riddle.Session,
                      { USERNAME: 'dot', ANSWER: '42' });

        assert.deepEqual(stage.order(), [
            'VerifyAuthChallengeResponse_Authentication',
            'DefineAuthChallenge_Authentication',
            'PostAuthentication_Authentication',
            'TokenGeneration_Authentication',
        ]);
    });
});


// Each trigger asked for its own part, by a pool that has functions of its
// own: prepare(name) brings a new user to where act() asks the trigger.

const asked = {

    PreSignUp: (at) => async (Username) => () =>
        stage.send(new SignUpCommand({
            ClientId: at.client, Username, Password: password,
            UserAttributes: listed({ email: `${Username}@example.com` }),
        })),

    PostConfirmation: (at) => async (Username) => {
        await stage.send(new SignUpCommand({
            ClientId: at.client, Username, Password: password,
            UserAttributes: listed({ email: `${Username}@example.com` }),
        }));

        const ConfirmationCode = await stage.server.code(at.pool, Username);

        return () => stage.send(new ConfirmSignUpCommand({
            ClientId: at.client, Username, ConfirmationCode,
        }));
    },

    PreAuthentication: signsIn,
    PostAuthentication: signsIn,
    PreTokenGeneration: signsIn,

    DefineAuthChallenge: beginsRiddle,
    CreateAuthChallenge: beginsRiddle,

    VerifyAuthChallengeResponse: (at) => async (name) => {
        const { Session } = await (await beginsRiddle(at)(name))();

        return () => stage.send(new RespondToAuthChallengeCommand({
            ClientId: at.client, ChallengeName: 'CUSTOM_CHALLENGE', Session,
            ChallengeResponses: { USERNAME: name, ANSWER: '42' },
        }));
    },

    UserMigration: (at) => async (name) => () =>
        stage.signIn(at.client, name),

    CustomMessage: (at) => async (Username) => {
        await stage.send(new SignUpCommand({
            ClientId: at.client, Username, Password: password,
            UserAttributes: listed({ email: `${Username}@example.com` }),
        }));

        return () => stage.send(new ResendConfirmationCodeCommand({
            ClientId: at.client, Username,
        }));
    },
};

function signsIn(at) {
    return async (name) => {
        await stage.user(at.pool, name, { email: `${name}@example.com` });

        return () => stage.signIn(at.client, name);
    };
}

function beginsRiddle(at) {
    return async (name) => {
        await stage.user(at.pool, name, { email: `${name}@example.com` });

        return () => stage.send(new InitiateAuthCommand({
            ClientId: at.client, AuthFlow: 'CUSTOM_AUTH',
            AuthParameters: { USERNAME: name },
        }));
    };
}


// what comes of a fault, by the trigger it happens to

const thrown = (text) => (trigger) => [
    UserLambdaValidationException, `${trigger} failed with error ${text}.`];

const notInvoked = (reason) => (trigger, client) =>
    trigger === 'UserMigration'
        ? [UserNotFoundException,
           `Exception migrating user in app client ${client}`]
        : [UnexpectedLambdaException,
           `${trigger} invocation failed due to error ${reason}.`];

const notUnderstood = () => [InvalidLambdaResponseException,
                             'Unrecognizable lambda output'];

const timeOut = 'Socket timeout while invoking Lambda function';

const large = 'x'.repeat(7 * 1024 * 1024);
const tooLarge = 'Response payload size exceeded maximum allowed payload '
                 + 'size (6291556 bytes)';

// [ function, what comes of it, how often it is asked ]

const faults = {
    'throws': [throwing('Not today'), thrown('Not today'), 1],
    'calls back with a text': [
        (told, context, callback) => callback('Not today'),
        thrown('Not today'), 1],
    'answers 7 MB': [async () => large, thrown(`${tooLarge}.`), 1],
    'answers 7 MB past Lambda': [raw({ body: JSON.stringify(large) }),
                                 thrown(tooLarge), 1],
    'answers nothing': [async () => {}, notUnderstood, 1],
    'answers another thing': [async () => ({ statusCode: 200, body: '{}' }),
                              notUnderstood, 1],
    'answers garbage': [raw({ body: '\u0000\ufffd<html>' }), notUnderstood,
                        1],
    'answers half': [raw({ body: '{"version":"1","region"' }), notUnderstood,
                     1],
    'is not there': [undefined, notInvoked('ResourceNotFoundException'), 1],
    'is denied': [refusal(403, 'AccessDeniedException', 'Not you.'),
                  notInvoked('AccessDeniedException'), 1],
    'is a bad request': [raw({ status: 400, body: '{}' }),
                         notInvoked('InvalidRequestException'), 1],
    'is throttled': [refusal(429, 'TooManyRequestsException', 'Rate.'),
                     notInvoked('TooManyRequestsException'), 3],
    'fails within Lambda': [refusal(500, 'ServiceException', 'Sorry.'),
                            notInvoked('ServiceException'), 3],
    'is behind a bad gateway': [raw({ status: 502, body: '<html>' }),
                                notInvoked('ServiceException'), 3],
    'breaks off': [raw({ body: '{"version"', cut: 100 }),
                   notInvoked('The Lambda endpoint broke off its answer'),
                   3],
    'hangs up': [hangUp(),
                 notInvoked('Unable to connect to the Lambda endpoint'), 3],
    'is silent': [silent(), notInvoked(timeOut), 3],
    'drips': [drip(), notInvoked(timeOut), 3],
};


describe('what comes of faults', { concurrency: true }, () => {

    // functions of other tests' names would meet

    const names = (trigger) => Object.fromEntries(
        [trigger, ...trigger.includes('Challenge')
         ? ['DefineAuthChallenge', 'CreateAuthChallenge',
            'VerifyAuthChallengeResponse'] : []].map((name) =>
            [name, `${name}-of-${trigger}`]));

    const wellMeant = {
        DefineAuthChallenge: saying({ challengeName: 'CUSTOM_CHALLENGE',
                                      issueTokens: false,
                                      failAuthentication: false }),
        UserMigration: saying({ finalUserStatus: 'CONFIRMED',
                                userAttributes: { email: 'a@b.test' } }),
    };

    const scene = async (trigger) => {
        const own = names(trigger);
        const pool = await stage.pool([], { LambdaConfig: Object.fromEntries(
            Object.entries(own).map(([name, of]) => [name, arn(of)])) });
        const client = await stage.app(pool);
        const { functions } = stage.lambda;

        return {
            pool, client,

            set(act) {
                functions[own[trigger]] = act;
            },

            mend() {
                for (const [name, of] of Object.entries(own)) {
                    functions[of] = wellMeant[name] ?? saying({});
                }
            },

            asked: () => stage.lambda.log.filter((call) =>
                call.function === own[trigger]).length,
        };
    };

    for (const trigger of everyTrigger) {
        test(trigger, async (step) => {
            const at = await scene(trigger);
            const prepare = asked[trigger](at);
            let n = 0;

            for (const [name, [act, outcome, times]] of
                 Object.entries(faults))
            {
                at.mend();

                const go = await prepare(`user-${++n}`);

                at.set(act);

                const before = at.asked();

                await step.test(`a function that ${name}`, async () => {
                    await throws(go(), ...outcome(trigger, at.client));
                    assert.equal(at.asked() - before, times, 'tries');
                });
            }

            at.mend();

            const go = await prepare('the-last');

            assert.ok(await go(), 'and all is well again');
        });
    }
});


test('nobody listens', async () => {
    const pool = await stage.pool(everyTrigger);
    const client = await stage.app(pool);
    const go = [];

    stage.says('DefineAuthChallenge', { challengeName: 'CUSTOM_CHALLENGE' });

    for (const trigger of everyTrigger) {

        // PreAuthentication comes first in whatever signs in

        const first = /PostAuth|PreToken|Define|Create/.test(trigger)
            ? 'PreAuthentication' : trigger;

        go.push([first, await asked[trigger]({ pool, client })(trigger)]);
    }

    await stage.lambda.refuse();

    for (const [trigger, act] of go) {
        await throws(act(), ...notInvoked(
            'Unable to connect to the Lambda endpoint')(trigger, client));
    }

    await stage.lambda.listen();
    assert.ok((await stage.signIn(client, 'PostAuthentication'))
              .AuthenticationResult, 'somebody does again');
});
