// PreAuthentication, PostAuthentication and the triggers of custom challenges,
// asked by real clients; which metadata goes where.

import { after, before, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminInitiateAuthCommand, AdminRespondToAuthChallengeCommand,
    GetUserCommand, InitiateAuthCommand, InvalidLambdaResponseException,
    InvalidParameterException, NotAuthorizedException,
    RespondToAuthChallengeCommand, UserLambdaValidationException,
    UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';

import { Srp } from './srp.mjs';
import {
    another, event, everyTrigger, incorrect, password, saying, startStage,
    throwing, throws, unsaid,
} from './triggers.mjs';

const custom = ['DefineAuthChallenge', 'CreateAuthChallenge',
                'VerifyAuthChallengeResponse'];
const trueAnswer = 'a very private answer';

let stage;

before(async () => { stage = await startStage(); });

beforeEach(() => stage.reset());

after(() => stage.stop());


// who asks: the user's calls or the administrator's

const ways = {
    user: {
        start: ({ client }, AuthFlow, AuthParameters, more) =>
            stage.send(new InitiateAuthCommand({
                ClientId: client, AuthFlow, AuthParameters, ...more,
            })),
        answer: ({ client }, { ChallengeName, Session }, ChallengeResponses,
                 more) =>
            stage.send(new RespondToAuthChallengeCommand({
                ClientId: client, ChallengeName, Session, ChallengeResponses,
                ...more,
            })),
    },
    administrator: {
        start: ({ pool, client }, AuthFlow, AuthParameters, more) =>
            stage.send(new AdminInitiateAuthCommand({
                UserPoolId: pool, ClientId: client, AuthParameters,
                AuthFlow: AuthFlow === 'USER_PASSWORD_AUTH'
                          ? 'ADMIN_USER_PASSWORD_AUTH' : AuthFlow,
                ...more,
            })),
        answer: ({ pool, client }, { ChallengeName, Session },
                 ChallengeResponses, more) =>
            stage.send(new AdminRespondToAuthChallengeCommand({
                UserPoolId: pool, ClientId: client, ChallengeName, Session,
                ChallengeResponses, ...more,
            })),
    },
};

async function scene(triggers, name, settings = {}, ofApp = {}) {
    const pool = await stage.pool(triggers, settings);
    const client = await stage.app(pool, ofApp);
    const attributes = await stage.user(pool, name,
                                        { email: `${name}@example.com` });

    return { pool, client, user: name, userAttributes: {
        ...attributes, 'cognito:user_status': 'CONFIRMED',
    } };
}


for (const [who, { start, answer }] of Object.entries(ways)) {

    describe(`a password, by the ${who}'s calls`, () => {

        const begin = (at, PASSWORD = password, USERNAME = at.user) =>
            start(at, 'USER_PASSWORD_AUTH', { USERNAME, PASSWORD },
                  { ClientMetadata: { from: 'the beginning' } });

        test('both are told', async () => {
            const at = await scene(everyTrigger, 'ann');
            const { userAttributes } = at;

            assert.ok((await begin(at)).AuthenticationResult);

            const [pre, post, tokens, ...more] = stage.lambda.events();

            assert.deepEqual(pre, event({
                ...at, source: 'PreAuthentication_Authentication',
                request: { userAttributes,
                           validationData: { from: 'the beginning' } },
            }));
            assert.deepEqual(post, event({
                ...at, source: 'PostAuthentication_Authentication',
                request: { userAttributes, newDeviceUsed: false },
            }), 'without metadata of the beginning');
            assert.equal(tokens.triggerSource,
                         'TokenGeneration_Authentication');
            assert.equal(tokens.request.clientMetadata, undefined);
            assert.deepEqual(more, []);
        });

        test('without metadata', async () => {
            const at = await scene(['PreAuthentication'], 'abe');

            await start(at, 'USER_PASSWORD_AUTH', { USERNAME: 'abe',
                                                    PASSWORD: password });
            assert.deepEqual(stage.lambda.events()[0].request, {
                userAttributes: at.userAttributes, validationData: null,
            });
        });

        test('a wrong one is told to the first alone', async () => {
            const at = await scene(everyTrigger, 'bob');

            await throws(begin(at, 'Wrong-Horse-77'), NotAuthorizedException,
                         incorrect);
            assert.deepEqual(stage.order(),
                             ['PreAuthentication_Authentication']);
        });

        test('either refuses', async () => {
            const at = await scene(everyTrigger, 'cid');

            for (const trigger of ['PreAuthentication',
                                   'PostAuthentication'])
            {
                stage.reset();
                stage.lambda.functions[trigger] = throwing('Closed');
                await throws(begin(at), UserLambdaValidationException,
                             `${trigger} failed with error Closed.`);
            }
        });

        test('users that are not there', async () => {
            const at = await scene(['PreAuthentication'], 'dot');

            await throws(begin(at, password, 'nobody'),
                         UserNotFoundException, 'User does not exist.');
            assert.deepEqual(stage.order(), []);

            const hiding = { ...at, client: await stage.app(at.pool, {
                PreventUserExistenceErrors: 'ENABLED',
            }) };

            await throws(begin(hiding, password, 'nobody'),
                         NotAuthorizedException, incorrect);
            assert.deepEqual(stage.lambda.events(), [event({
                ...hiding, user: 'nobody',
                source: 'PreAuthentication_Authentication',
                request: { userAttributes: {}, userNotFound: true,
                           validationData: { from: 'the beginning' } },
            })]);

            await begin(hiding);
            assert.equal(stage.lambda.events()[0].request.userNotFound,
                         false);
        });

        test('metadata of an answer', async () => {
            const at = await scene(everyTrigger, 'eva');

            await stage.user(at.pool, 'new', { email: 'new@example.com' },
                             false);

            const challenge = await begin(at, password, 'new');

            assert.equal(challenge.ChallengeName, 'NEW_PASSWORD_REQUIRED');
            assert.deepEqual(stage.order(),
                             ['PreAuthentication_Authentication']);

            await answer(at, challenge, {
                USERNAME: 'new', NEW_PASSWORD: another,
            }, { ClientMetadata: { from: 'the answer' } });

            assert.deepEqual(stage.lambda.events().map(
                ({ triggerSource, request }) =>
                    [triggerSource, request.clientMetadata,
                     request.userAttributes['cognito:user_status']]), [
                ['PostAuthentication_Authentication',
                 { from: 'the answer' }, 'CONFIRMED'],
                ['TokenGeneration_NewPasswordChallenge',
                 { from: 'the answer' }, 'CONFIRMED'],
            ]);
        });

        test('metadata of a proof by SRP', async () => {
            const at = await scene(everyTrigger, 'fay');
            const srp = new Srp();
            const challenge = await start(at, 'USER_SRP_AUTH', {
                USERNAME: 'fay', SRP_A: srp.publicValue,
            }, { ClientMetadata: { from: 'the beginning' } });

            await answer(at, challenge, srp.answer(
                at.pool, challenge.ChallengeParameters, password),
                { ClientMetadata: { from: 'the proof' } });

            assert.deepEqual(stage.lambda.events().map(
                ({ triggerSource, request }) =>
                    [triggerSource, request.validationData,
                     request.clientMetadata]), [
                ['PreAuthentication_Authentication',
                 { from: 'the beginning' }, undefined],
                ['PostAuthentication_Authentication', undefined,
                 { from: 'the proof' }],
                ['TokenGeneration_Authentication', undefined,
                 { from: 'the proof' }],
            ]);
        });
    });


    describe(`custom challenges, by the ${who}'s calls`, () => {

        let at;

        before(async () => {
            at = await scene([...custom, 'PreAuthentication',
                              'PostAuthentication', 'PreTokenGeneration'],
                             'ann');
        });

        // as many right answers as there are letters; "nope" is too much

        const questions = (...letters) => Object.assign(
            stage.lambda.functions, {

            async DefineAuthChallenge(told) {
                const { session } = told.request;
                const right = session.filter(
                    ({ challengeResult }) => challengeResult).length;

                told.response.issueTokens = right === letters.length;
                told.response.failAuthentication = session.length > 3;
                told.response.challengeName = 'CUSTOM_CHALLENGE';

                return told;
            },

            async CreateAuthChallenge(told) {
                const letter = letters[told.request.session.filter(
                    ({ challengeResult }) => challengeResult).length];

                told.response.publicChallengeParameters = { letter };
                told.response.privateChallengeParameters = {
                    answer: `${trueAnswer} ${letter}`,
                };
                told.response.challengeMetadata = `LETTER_${letter}`;

                return told;
            },

            async VerifyAuthChallengeResponse(told) {
                told.response.answerCorrect = told.request.challengeAnswer
                    === told.request.privateChallengeParameters.answer;

                return told;
            },
        });

        const begin = (more = {}) =>
            start(at, 'CUSTOM_AUTH', { USERNAME: at.user, ...more },
                  { ClientMetadata: { from: 'the beginning' } });

        const say = (challenge, ANSWER, more) =>
            answer(at, challenge, { USERNAME: at.user, ANSWER }, more);

        test('are asked, answered and told of', async () => {
            const { userAttributes } = at;

            questions('A', 'B');

            const first = await begin();

            assert.equal(first.ChallengeName, 'CUSTOM_CHALLENGE');
            assert.deepEqual(first.ChallengeParameters,
                             { USERNAME: 'ann', letter: 'A' });
            assert.deepEqual(stage.lambda.events(), [
                event({
                    ...at, source: 'PreAuthentication_Authentication',
                    request: { userAttributes,
                               validationData: { from: 'the beginning' } },
                }),
                event({
                    ...at, source: 'DefineAuthChallenge_Authentication',
                    request: { userAttributes, session: [] },
                    response: unsaid.DefineAuthChallenge,
                }),
                event({
                    ...at, source: 'CreateAuthChallenge_Authentication',
                    request: { userAttributes, session: [],
                               challengeName: 'CUSTOM_CHALLENGE' },
                    response: unsaid.CreateAuthChallenge,
                }),
            ]);

            const clientMetadata = { from: 'an answer' };
            const second = await say(first, `${trueAnswer} A`,
                                     { ClientMetadata: clientMetadata });
            const session = [{
                challengeName: 'CUSTOM_CHALLENGE', challengeResult: true,
                challengeMetadata: 'LETTER_A',
            }];

            assert.deepEqual(second.ChallengeParameters,
                             { USERNAME: 'ann', letter: 'B' });
            assert.deepEqual(stage.lambda.events(), [
                event({
                    ...at,
                    source: 'VerifyAuthChallengeResponse_Authentication',
                    request: {
                        userAttributes, clientMetadata,
                        challengeAnswer: `${trueAnswer} A`,
                        privateChallengeParameters: {
                            answer: `${trueAnswer} A`,
                        },
                    },
                    response: unsaid.VerifyAuthChallengeResponse,
                }),
                event({
                    ...at, source: 'DefineAuthChallenge_Authentication',
                    request: { userAttributes, session, clientMetadata },
                    response: unsaid.DefineAuthChallenge,
                }),
                event({
                    ...at, source: 'CreateAuthChallenge_Authentication',
                    request: { userAttributes, session, clientMetadata,
                               challengeName: 'CUSTOM_CHALLENGE' },
                    response: unsaid.CreateAuthChallenge,
                }),
            ]);

            const { AuthenticationResult } = await say(
                second, `${trueAnswer} B`, { ClientMetadata: clientMetadata });

            assert.equal((await stage.send(new GetUserCommand({
                AccessToken: AuthenticationResult.AccessToken,
            }))).Username, 'ann');

            const [verify, define, post, tokens, ...more] =
                stage.lambda.events();

            assert.equal(verify.request.challengeAnswer, `${trueAnswer} B`);
            assert.deepEqual(define.request.session, [...session, {
                challengeName: 'CUSTOM_CHALLENGE', challengeResult: true,
                challengeMetadata: 'LETTER_B',
            }]);
            assert.deepEqual(post, event({
                ...at, source: 'PostAuthentication_Authentication',
                request: { userAttributes, clientMetadata,
                           newDeviceUsed: false },
            }));
            assert.equal(tokens.triggerSource,
                         'TokenGeneration_Authentication');
            assert.deepEqual(tokens.request.clientMetadata, clientMetadata);
            assert.deepEqual(more, []);
        });

        test('wrong answers, and their end', async () => {
            questions('A');

            let challenge = await begin();

            for (let n = 0; n < 3; n++) {
                const next = await say(challenge, 'nope');

                assert.equal(next.ChallengeName, 'CUSTOM_CHALLENGE');
                assert.notEqual(next.Session, challenge.Session);
                challenge = next;
            }

            stage.lambda.events();
            await throws(say(challenge, 'nope'), NotAuthorizedException,
                         incorrect);
            assert.deepEqual(
                stage.lambda.events('DefineAuthChallenge')[0].request.session
                    .map(({ challengeResult }) => challengeResult),
                [false, false, false, false]);
            await throws(say(challenge, `${trueAnswer} A`),
                         NotAuthorizedException, 'Invalid session for the '
                         + 'user, session can only be used once.');
        });

        test('what is not set is not told', async () => {
            questions('A');
            stage.says('CreateAuthChallenge', {});
            stage.says('VerifyAuthChallengeResponse', {});

            const challenge = await begin();

            assert.deepEqual(challenge.ChallengeParameters,
                             { USERNAME: 'ann' });

            stage.lambda.events();
            await say(challenge, 'anything');

            const [verify, define] = stage.lambda.events();

            assert.deepEqual(verify.request, {
                userAttributes: at.userAttributes,
                challengeAnswer: 'anything',
            });
            assert.deepEqual(define.request.session, [{
                challengeName: 'CUSTOM_CHALLENGE', challengeResult: false,
            }]);
        });

        test('tokens at once, or never', async () => {
            stage.says('DefineAuthChallenge', { issueTokens: true,
                                                failAuthentication: false });
            assert.ok((await begin()).AuthenticationResult);

            stage.says('DefineAuthChallenge', { issueTokens: false,
                                                failAuthentication: true });
            await throws(begin(), NotAuthorizedException, incorrect);

            stage.says('DefineAuthChallenge', { issueTokens: true,
                                                failAuthentication: true });
            await throws(begin(), NotAuthorizedException, incorrect);

            stage.says('DefineAuthChallenge', { issueTokens: false,
                                                failAuthentication: false });
            await throws(begin(), InvalidLambdaResponseException,
                         'Unrecognizable lambda output');

            stage.says('DefineAuthChallenge',
                       { challengeName: 'SMS_MFA' });
            await throws(begin(), InvalidLambdaResponseException,
                         'Unrecognizable lambda output');
        });

        test('a password by SRP first', async () => {
            const srp = new Srp();

            questions('A');

            const { DefineAuthChallenge } = stage.lambda.functions;

            stage.lambda.functions.DefineAuthChallenge = async (told) => {
                const last = told.request.session.at(-1);

                if (last.challengeName === 'SRP_A') {
                    return saying({ challengeName: 'PASSWORD_VERIFIER',
                                    issueTokens: false,
                                    failAuthentication: false })(told);
                }

                told.request.session = told.request.session.filter(
                    ({ challengeName }) =>
                        challengeName === 'CUSTOM_CHALLENGE');

                return DefineAuthChallenge(told);
            };

            const proof = await begin({ CHALLENGE_NAME: 'SRP_A',
                                        SRP_A: srp.publicValue });

            assert.equal(proof.ChallengeName, 'PASSWORD_VERIFIER');
            assert.deepEqual(stage.lambda.events().at(-1).request.session,
                [{ challengeName: 'SRP_A', challengeResult: true }]);

            stage.says('CreateAuthChallenge', {
                publicChallengeParameters: { letter: 'A' },
                privateChallengeParameters: { answer: 'A' },
            });

            const challenge = await answer(at, proof, srp.answer(
                at.pool, proof.ChallengeParameters, password),
                { ClientMetadata: { from: 'the proof' } });

            assert.equal(challenge.ChallengeName, 'CUSTOM_CHALLENGE');

            const [define, create] = stage.lambda.events();

            assert.deepEqual(define.request.session, [
                { challengeName: 'SRP_A', challengeResult: true },
                { challengeName: 'PASSWORD_VERIFIER', challengeResult: true },
            ]);
            assert.deepEqual([define, create].map(
                ({ request }) => request.clientMetadata),
                [{ from: 'the proof' }, { from: 'the proof' }]);

            assert.ok((await say(challenge, 'A')).AuthenticationResult);
        });

        test('users that are not there', async () => {
            const hiding = { ...at, user: 'nobody',
                             client: await stage.app(at.pool, {
                PreventUserExistenceErrors: 'ENABLED',
            }) };
            const ask = () => start(hiding, 'CUSTOM_AUTH',
                                    { USERNAME: 'nobody' });

            questions('A');

            const challenge = await ask();

            assert.equal(challenge.ChallengeName, 'CUSTOM_CHALLENGE');
            assert.deepEqual(stage.lambda.events().slice(1), [
                event({
                    ...hiding, source: 'DefineAuthChallenge_Authentication',
                    request: { userAttributes: {}, userNotFound: true,
                               session: [] },
                    response: unsaid.DefineAuthChallenge,
                }),
                event({
                    ...hiding, source: 'CreateAuthChallenge_Authentication',
                    request: { userAttributes: {}, userNotFound: true,
                               session: [],
                               challengeName: 'CUSTOM_CHALLENGE' },
                    response: unsaid.CreateAuthChallenge,
                }),
            ]);

            await throws(answer(hiding, challenge, {
                USERNAME: 'nobody', ANSWER: `${trueAnswer} A`,
            }), NotAuthorizedException, incorrect);
            assert.equal(stage.lambda.events()[0].request.userNotFound, true);

            await throws(start(at, 'CUSTOM_AUTH', { USERNAME: 'nobody' }),
                         UserNotFoundException, 'User does not exist.');
        });

        test('each of the three refuses', async () => {
            for (const trigger of custom) {
                questions('A');

                const challenge = await begin();

                stage.lambda.functions[trigger] = throwing('Riddle me this');
                await throws(
                    trigger === 'CreateAuthChallenge'
                        ? begin() : say(challenge, `${trueAnswer} A`),
                    UserLambdaValidationException,
                    `${trigger} failed with error Riddle me this.`);
            }
        });

        test('pools without them', async () => {
            const none = await scene(['PreAuthentication'], 'ann');

            await throws(start(none, 'CUSTOM_AUTH', { USERNAME: 'ann' }),
                         InvalidParameterException, 'Custom auth lambda '
                         + 'trigger is not configured for the user pool.');
        });
    });
}


// amazon-cognito-identity-js remembers devices by itself

test('a new device', async () => {
    const at = await scene(everyTrigger, 'ida', {
        DeviceConfiguration: { ChallengeRequiredOnNewDevice: true,
                               DeviceOnlyRememberedOnUserPrompt: false },
    });
    const signIn = stage.browser(at, {
        ValidationData: { from: 'the beginning' },
        ClientMetadata: { from: 'the proof' },
    });

    await signIn();

    assert.deepEqual(stage.lambda.events().map(
        ({ triggerSource, request }) =>
            [triggerSource, request.newDeviceUsed]), [
        ['PreAuthentication_Authentication', undefined],
        ['PostAuthentication_Authentication', true],
        ['TokenGeneration_Authentication', undefined],
    ]);

    await signIn();

    assert.deepEqual(stage.lambda.events().map(
        ({ triggerSource, request }) =>
            [triggerSource, request.newDeviceUsed]), [
        ['PreAuthentication_Authentication', undefined],
        ['PostAuthentication_Authentication', false],
        ['TokenGeneration_AuthenticateDevice', undefined],
    ]);
});
