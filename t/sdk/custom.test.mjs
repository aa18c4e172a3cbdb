// Custom challenges through amazon-cognito-identity-js, unchanged: alone, and
// after a password by SRP. The functions run here, as a local runtime would
// run them.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminCreateUserCommand, AdminSetUserPasswordCommand,
    CreateUserPoolClientCommand, CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import identity from 'amazon-cognito-identity-js';
import { CognitoJwtVerifier } from 'aws-jwt-verify';

import { arn, startLambda } from './lambda.mjs';
import { startServer } from './server.mjs';

const { AuthenticationDetails, CognitoUser, CognitoUserPool } = identity;

const password = 'Correct-Horse-7';

const functions = {

    // two right answers are enough, two wrong ones are too many

    async define(event) {
        const { request, response } = event;
        const answers = request.session.filter(
            ({ challengeName }) => challengeName === 'CUSTOM_CHALLENGE');
        const right = answers.filter(
            ({ challengeResult }) => challengeResult).length;
        const last = request.session.at(-1);

        response.issueTokens = right >= 2;
        response.failAuthentication = answers.length - right >= 2;
        response.challengeName = last?.challengeName === 'SRP_A'
            ? 'PASSWORD_VERIFIER' : 'CUSTOM_CHALLENGE';

        return event;
    },

    async create(event) {
        const { request, response } = event;
        const { length } = request.session.filter(
            ({ challengeName }) => challengeName === 'CUSTOM_CHALLENGE');

        response.publicChallengeParameters = { question: `${length} + 1` };
        response.privateChallengeParameters = { answer: `${length + 1}` };
        response.challengeMetadata = 'SUM';

        return event;
    },

    async verify(event) {
        const { request, response } = event;

        response.answerCorrect = request.challengeAnswer
            === request.privateChallengeParameters.answer;

        return event;
    },
};

let lambda, server, pool, userPool, verifier;


before(async () => {
    lambda = await startLambda(functions);
    server = await startServer(lambda.options());

    const client = server.client();

    pool = (await client.send(new CreateUserPoolCommand({
        PoolName: 'riddles', LambdaConfig: {
            DefineAuthChallenge: arn('define'),
            CreateAuthChallenge: arn('create'),
            VerifyAuthChallengeResponse: arn('verify'),
        },
    }))).UserPool.Id;

    const { UserPoolClient } = await client.send(
        new CreateUserPoolClientCommand({
            UserPoolId: pool, ClientName: 'app',
            ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH',
                                'ALLOW_REFRESH_TOKEN_AUTH'],
        }));

    userPool = new CognitoUserPool({
        UserPoolId: pool, ClientId: UserPoolClient.ClientId,
        endpoint: server.endpoint,
    });

    verifier = CognitoJwtVerifier.create({
        userPoolId: pool, clientId: UserPoolClient.ClientId,
        tokenUse: 'access',
    });
    const jwks = await fetch(`${server.endpoint}/${pool}/.well-known/`
                             + 'jwks.json');
    verifier.cacheJwks(await jwks.json());

    await client.send(new AdminCreateUserCommand({
        UserPoolId: pool, Username: 'rita', MessageAction: 'SUPPRESS',
    }));
    await client.send(new AdminSetUserPasswordCommand({
        UserPoolId: pool, Username: 'rita', Password: password,
        Permanent: true,
    }));
});

after(async () => {
    await server.stop();
    await lambda.stop();
});


// what the library comes to: a question, a session of tokens, or a refusal

const outcome = (start) => new Promise((resolve) => start({
    onSuccess: (session) => resolve({ session }),
    onFailure: ({ code, name, message }) =>
        resolve({ error: code ?? name, message }),
    customChallenge: (parameters) => resolve({ parameters }),
}));

function rita(flow) {
    const user = new CognitoUser({ Username: 'rita', Pool: userPool });

    user.setAuthenticationFlowType(flow);

    return user;
}

const details = (Password) => new AuthenticationDetails({
    Username: 'rita', ...(Password && { Password }),
});

const answer = (user, text) =>
    outcome((callbacks) => user.sendCustomChallengeAnswer(text, callbacks));

function asks(result, question) {
    assert.deepEqual(result.parameters?.question, question,
                     JSON.stringify(result));
}

async function isIn({ session }) {
    const claims = await verifier.verify(
        session.getAccessToken().getJwtToken());

    assert.equal(claims.username, 'rita');
    assert.ok(session.getRefreshToken().getToken(), 'to be refreshed');
}


test('challenges alone', async () => {
    const user = rita('CUSTOM_AUTH');

    await asks(await outcome((callbacks) =>
        user.initiateAuth(details(), callbacks)), '0 + 1');
    await asks(await answer(user, '1'), '1 + 1');
    await asks(await answer(user, 'no idea'), '2 + 1');
    await isIn(await answer(user, '3'));
});


test('too many wrong answers', async () => {
    const user = rita('CUSTOM_AUTH');

    await asks(await outcome((callbacks) =>
        user.initiateAuth(details(), callbacks)), '0 + 1');
    await asks(await answer(user, '7'), '1 + 1');
    assert.deepEqual(await answer(user, '7'), {
        error: 'NotAuthorizedException',
        message: 'Incorrect username or password.',
    });
});


test('challenges after a password by SRP', async () => {
    const user = rita('CUSTOM_AUTH');

    await asks(await outcome((callbacks) =>
        user.authenticateUser(details(password), callbacks)), '0 + 1');
    await asks(await answer(user, '1'), '1 + 1');
    await isIn(await answer(user, '2'));
});


test('a wrong password comes to no challenge', async () => {
    const user = rita('CUSTOM_AUTH');

    assert.deepEqual(await outcome((callbacks) =>
        user.authenticateUser(details('Wrong-Horse-7'), callbacks)), {
        error: 'NotAuthorizedException',
        message: 'Incorrect username or password.',
    });
});
