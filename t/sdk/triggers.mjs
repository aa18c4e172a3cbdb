// What the tests of triggers share: a server that asks functions of Node, and
// pools whose triggers are functions of the same names.

import assert from 'node:assert/strict';

import {
    AdminCreateUserCommand, AdminGetUserCommand,
    AdminSetUserPasswordCommand, CreateUserPoolClientCommand,
    CreateUserPoolCommand, InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import identity from 'amazon-cognito-identity-js';
import { CognitoJwtVerifier } from 'aws-jwt-verify';

import { arn, startLambda } from './lambda.mjs';
import { startServer } from './server.mjs';

const { AuthenticationDetails, CognitoUser, CognitoUserPool } = identity;

export const password = 'Correct-Horse-7';
export const another = 'Battery-Staple-8';
export const incorrect = 'Incorrect username or password.';

export const everyTrigger = [
    'PreSignUp', 'PostConfirmation', 'PreAuthentication',
    'PostAuthentication', 'DefineAuthChallenge', 'CreateAuthChallenge',
    'VerifyAuthChallengeResponse', 'PreTokenGeneration', 'UserMigration',
    'CustomMessage',
];


// functions: one that answers so, and one that throws

export const echo = async (event) => event;

export const saying = (response) => async (event) =>
    ({ ...event, response: { ...event.response, ...response } });

export const throwing = (text) => async () => { throw new Error(text); };


// an event, member for member

export const event = ({ pool, client = 'CLIENT_ID_NOT_APPLICABLE', user,
                        source, version = '1', request, response = {} }) => ({
    version,
    region: 'us-east-1',
    userPoolId: pool,
    userName: user,
    callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown',
                     clientId: client },
    triggerSource: source,
    request,
    response,
});

// responses as events bring them, to be filled in

export const unsaid = {
    PreSignUp: { autoConfirmUser: false, autoVerifyEmail: false,
                 autoVerifyPhone: false },
    DefineAuthChallenge: { challengeName: null, issueTokens: null,
                           failAuthentication: null },
    CreateAuthChallenge: { publicChallengeParameters: null,
                           privateChallengeParameters: null,
                           challengeMetadata: null },
    VerifyAuthChallengeResponse: { answerCorrect: null },
    PreTokenGeneration: { claimsOverrideDetails: null },
    PreTokenGenerationLater: { claimsAndScopeOverrideDetails: null },
    UserMigration: { userAttributes: null, finalUserStatus: null,
                     messageAction: null, desiredDeliveryMediums: null,
                     forceAliasCreation: null, enableSMSMFA: null },
    CustomMessage: { smsMessage: null, emailMessage: null,
                     emailSubject: null },
};


export const listed = (attributes = {}) => Object.entries(attributes).map(
    ([Name, Value]) => ({ Name, Value }));

export const mapped = (list = []) => Object.fromEntries(list.map(
    ({ Name, Value }) => [Name, Value]));


class Stage {

    constructor(lambda, server) {
        this.lambda = lambda;
        this.server = server;
        this.client = server.client();
    }

    send(command) {
        return this.client.send(command);
    }

    // every function answers as it was asked again, and nothing was asked yet

    reset() {
        for (const name of everyTrigger) {
            this.lambda.functions[name] = echo;
        }

        this.lambda.events();
    }

    // the answer of a trigger from now on

    says(trigger, response) {
        this.lambda.functions[trigger] = saying(response);
    }

    async pool(triggers, { LambdaConfig, ...settings } = {}) {
        const { UserPool } = await this.send(new CreateUserPoolCommand({
            PoolName: 'people', AutoVerifiedAttributes: ['email'],
            LambdaConfig: {
                ...Object.fromEntries(triggers.map((name) =>
                    [name, arn(name)])),
                ...LambdaConfig,
            },
            ...settings,
        }));

        return UserPool.Id;
    }

    async app(UserPoolId, settings = {}) {
        const { UserPoolClient } = await this.send(
            new CreateUserPoolClientCommand({
                UserPoolId, ClientName: 'app',
                ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH',
                                    'ALLOW_USER_SRP_AUTH',
                                    'ALLOW_CUSTOM_AUTH',
                                    'ALLOW_ADMIN_USER_PASSWORD_AUTH',
                                    'ALLOW_REFRESH_TOKEN_AUTH'],
                ...settings,
            }));

        return UserPoolClient.ClientId;
    }

    // a user who signs in with "password"; the trigger of its creation is not
    // counted

    async user(UserPoolId, Username, attributes, Permanent = true) {
        await this.send(new AdminCreateUserCommand({
            UserPoolId, Username, MessageAction: 'SUPPRESS',
            TemporaryPassword: password, UserAttributes: listed(attributes),
        }));

        if (Permanent) {
            await this.send(new AdminSetUserPasswordCommand({
                UserPoolId, Username, Password: password, Permanent,
            }));
        }

        this.lambda.events();

        return (await this.stateOf(UserPoolId, Username)).attributes;
    }

    async stateOf(UserPoolId, Username) {
        const user = await this.send(new AdminGetUserCommand({
            UserPoolId, Username,
        }));

        return { name: user.Username, status: user.UserStatus,
                 attributes: mapped(user.UserAttributes),
                 factors: user.UserMFASettingList ?? [],
                 preferred: user.PreferredMfaSetting };
    }

    signIn(ClientId, USERNAME, PASSWORD = password, more = {}) {
        return this.send(new InitiateAuthCommand({
            ClientId, AuthFlow: 'USER_PASSWORD_AUTH',
            AuthParameters: { USERNAME, PASSWORD }, ...more,
        }));
    }

    // sign-ins by amazon-cognito-identity-js at one and the same browser,
    // which it remembers by itself

    browser({ pool, client, user: Username }, details,
            flow = 'USER_SRP_AUTH')
    {
        const items = new Map();
        const Storage = {
            getItem: (key) => items.get(key) ?? null,
            setItem: (key, value) => items.set(key, value),
            removeItem: (key) => items.delete(key),
            clear: () => items.clear(),
        };

        return () => new Promise((onSuccess, onFailure) => {
            const user = new CognitoUser({
                Username, Storage,
                Pool: new CognitoUserPool({
                    UserPoolId: pool, ClientId: client, Storage,
                    endpoint: this.server.endpoint,
                }),
            });

            user.setAuthenticationFlowType(flow);
            user.authenticateUser(
                new AuthenticationDetails({ Username, Password: password,
                                            ...details }),
                { onSuccess, onFailure });
        });
    }

    // the claims of both tokens, verified by aws-jwt-verify, which is told
    // what they must have

    async claims({ pool, client }, { AccessToken, IdToken }, must = {}) {
        const jwks = await (await fetch(
            `${this.server.endpoint}/${pool}/.well-known/jwks.json`)).json();

        const verify = (tokenUse, token, options) => {
            const verifier = CognitoJwtVerifier.create({
                userPoolId: pool, clientId: client, tokenUse,
            });

            verifier.cacheJwks(jwks);

            return verifier.verify(token, options);
        };

        return { access: await verify('access', AccessToken, must.access),
                 id: await verify('id', IdToken, must.id) };
    }

    // triggers in the order in which they were asked, with their sources

    order() {
        return this.lambda.events().map(({ triggerSource }) => triggerSource);
    }

    async messages(pool, username) {
        const query = new URLSearchParams({ pool, username });
        const answer = await fetch(`${this.server.endpoint}/_cognito/inbox?`
                                   + query);
        return answer.json();
    }

    async stop() {
        await this.server.stop();
        await this.lambda.stop();
    }
}


// "more" are directives of the location, "options" are startServer()'s

export async function startStage(more, options) {
    const lambda = await startLambda();
    const stage = new Stage(lambda,
                            await startServer(lambda.options(more, options)));

    stage.reset();

    return stage;
}


// that a promise is refused with an exception of the SDK's own type

export const throws = (promise, type, message) =>
    assert.rejects(promise, (error) => {
        assert.deepEqual([error.name, error.message], [type.name, message]);
        assert.ok(error instanceof type, `a ${type.name} of the SDK`);
        assert.equal(error.$metadata.httpStatusCode, 400);
        assert.equal(error.$fault, 'client');
        return true;
    });
