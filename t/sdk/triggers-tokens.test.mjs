// PreTokenGeneration in its three versions: what it is told at each source,
// and what becomes of both tokens, which aws-jwt-verify verifies.

import { after, before, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminAddUserToGroupCommand, CreateGroupCommand, GetUserCommand,
    GetTokensFromRefreshTokenCommand, InitiateAuthCommand,
    InvalidLambdaResponseException, NotAuthorizedException,
    RespondToAuthChallengeCommand, UserLambdaValidationException,
} from '@aws-sdk/client-cognito-identity-provider';

import { arn } from './lambda.mjs';
import {
    another, event, startStage, throwing, throws, unsaid,
} from './triggers.mjs';

const scope = 'aws.cognito.signin.user.admin';
const role = (name) => `arn:aws:iam::123456789012:role/${name}`;

const groupConfiguration = {
    groupsToOverride: ['staff', 'editors', 'guests'],
    iamRolesToOverride: [role('staff'), role('editors')],
    preferredRole: role('staff'),
};

let stage;

before(async () => { stage = await startStage(); });

beforeEach(() => stage.reset());

after(() => stage.stop());


// a pool that asks a version of the trigger, with a user who is in groups

async function scene(LambdaConfig, settings) {
    const pool = await stage.pool([], {
        UserPoolTier: 'ESSENTIALS', LambdaConfig, ...settings,
    });
    const client = await stage.app(pool);

    for (const [GroupName, Precedence, RoleArn] of [
        ['editors', 2, role('editors')], ['staff', 1, role('staff')],
        ['guests'],
    ]) {
        await stage.send(new CreateGroupCommand({
            UserPoolId: pool, GroupName, Precedence, RoleArn,
        }));
    }

    const at = { pool, client, user: 'ann' };

    at.userAttributes = await member(at, 'ann');

    return at;
}

async function member({ pool }, Username, Permanent = true) {
    const attributes = await stage.user(pool, Username, {
        email: `${Username}@example.com`, email_verified: 'true',
        name: Username,
    }, Permanent);

    for (const GroupName of ['editors', 'staff', 'guests']) {
        await stage.send(new AdminAddUserToGroupCommand({
            UserPoolId: pool, Username, GroupName,
        }));
    }

    return { ...attributes, 'cognito:user_status': 'CONFIRMED' };
}

const tokensOf = async ({ client }, user = 'ann') =>
    (await stage.signIn(client, user)).AuthenticationResult;

// the claims of a sign-in after which the function answered so

async function claimsAfter(at, response, must) {
    stage.says('PreTokenGeneration', response);

    return stage.claims(at, await tokensOf(at), must);
}

const refresh = (at, REFRESH_TOKEN, more) =>
    stage.send(new InitiateAuthCommand({
        ClientId: at.client, AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN }, ...more,
    }));

const configured = (LambdaVersion) => ({ PreTokenGenerationConfig: {
    LambdaVersion, LambdaArn: arn('PreTokenGeneration'),
} });

const versions = {
    'V1, by its ARN': [{ PreTokenGeneration: arn('PreTokenGeneration') },
                       '1'],
    V1: [configured('V1_0'), '1'],
    V2: [configured('V2_0'), '2'],
    V3: [configured('V3_0'), '3'],
};


for (const [name, [config, version]] of Object.entries(versions)) {

    describe(`${name}: what it is told`, () => {

        const scopes = version === '1' ? {} : { scopes: [scope] };
        const response = version === '1' ? unsaid.PreTokenGeneration
                                         : unsaid.PreTokenGenerationLater;
        let at;

        before(async () => { at = await scene(config); });

        const told = (source, request = {}, more = {}) => event({
            ...at, version, response, ...more,
            source: `TokenGeneration_${source}`,
            request: { userAttributes: at.userAttributes,
                       groupConfiguration, ...scopes, ...request },
        });

        test('Authentication', async () => {
            const { access, id } = await stage.claims(at, await tokensOf(at));

            assert.deepEqual(stage.lambda.events(), [told('Authentication')]);

            const groups = groupConfiguration.groupsToOverride;

            assert.deepEqual(access['cognito:groups'], groups);
            assert.deepEqual(id['cognito:groups'], groups);
            assert.deepEqual(id['cognito:roles'],
                             groupConfiguration.iamRolesToOverride);
            assert.equal(id['cognito:preferred_role'], role('staff'));
            assert.equal(access.scope, scope);
        });

        test('NewPasswordChallenge', async () => {
            const userAttributes = await member(at, 'new', false);
            const { ChallengeName, Session } =
                await stage.signIn(at.client, 'new');

            assert.deepEqual(stage.lambda.events(), []);

            await stage.send(new RespondToAuthChallengeCommand({
                ClientId: at.client, ChallengeName, Session,
                ChallengeResponses: { USERNAME: 'new',
                                      NEW_PASSWORD: another },
                ClientMetadata: { from: 'the answer' },
            }));

            assert.deepEqual(stage.lambda.events(), [
                told('NewPasswordChallenge', {
                    userAttributes, clientMetadata: { from: 'the answer' },
                }, { user: 'new' }),
            ]);
        });

        test('AuthenticateDevice', async () => {
            const own = await scene(config, { DeviceConfiguration: {
                ChallengeRequiredOnNewDevice: true,
                DeviceOnlyRememberedOnUserPrompt: true,
            } });
            const signIn = stage.browser(own);

            await signIn();
            stage.lambda.events();

            const session = await signIn();

            assert.deepEqual(stage.lambda.events(), [
                told('AuthenticateDevice', {
                    userAttributes: own.userAttributes,
                }, own),
            ]);
            assert.ok(session.getAccessToken().decodePayload().device_key);
        });

        test('RefreshTokens', async () => {
            const { RefreshToken } = await tokensOf(at);

            stage.lambda.events();
            await refresh(at, RefreshToken, {
                ClientMetadata: { from: 'nowhere' },
            });
            assert.deepEqual(stage.lambda.events(), [told('RefreshTokens')]);

            await stage.send(new GetTokensFromRefreshTokenCommand({
                ClientId: at.client, RefreshToken,
                ClientMetadata: { from: 'the refresh' },
            }));
            assert.deepEqual(stage.lambda.events(), [
                told('RefreshTokens', {
                    clientMetadata: { from: 'the refresh' },
                }),
            ]);
        });

        test('who is in no group', async () => {
            await stage.user(at.pool, 'bob', { email: 'bob@example.com' });
            await tokensOf(at, 'bob');

            assert.deepEqual(
                stage.lambda.events()[0].request.groupConfiguration,
                { groupsToOverride: [], iamRolesToOverride: [],
                  preferredRole: null });
        });

        test('it refuses', async () => {
            const { RefreshToken } = await tokensOf(at);
            const text = 'PreTokenGeneration failed with error No tokens.';

            stage.lambda.functions.PreTokenGeneration =
                throwing('No tokens');

            await throws(tokensOf(at), UserLambdaValidationException, text);
            await throws(refresh(at, RefreshToken),
                         UserLambdaValidationException, text);

            stage.reset();
            assert.ok((await refresh(at, RefreshToken)).AuthenticationResult,
                      'the refresh token is still good');
        });
    });
}


describe('V1: what it says', () => {

    let at;

    before(async () => { at = await scene(configured('V1_0')); });

    const says = (claimsOverrideDetails, must) =>
        claimsAfter(at, { claimsOverrideDetails }, must);

    test('claims', async () => {
        const plain = await stage.claims(at, await tokensOf(at));
        const { access, id } = await says({
            claimsToAddOrOverride: {
                email: 'ann@company.test', team: 'red',
                family_name: 'of Ghent', sub: 'forged', iss: 'forged',
                aud: 'forged', 'cognito:username': 'forged',
                token_use: 'forged',
            },
            claimsToSuppress: ['name', 'sub', 'email_verified'],
        });

        assert.deepEqual(
            [id.email, id.team, id.family_name, id.name, id.email_verified],
            ['ann@company.test', 'red', 'of Ghent', undefined, undefined]);

        for (const claim of ['sub', 'iss', 'aud', 'cognito:username',
                             'token_use'])
        {
            assert.equal(id[claim], plain.id[claim], claim);
        }

        assert.deepEqual(Object.keys(access).sort(),
                         Object.keys(plain.access).sort(),
                         'access tokens are left alone');

        const { AccessToken } = await tokensOf(at);
        const { UserAttributes } = await stage.send(new GetUserCommand({
            AccessToken,
        }));

        assert.ok(UserAttributes.some(({ Name, Value }) => Name === 'email'
                                      && Value === 'ann@example.com'),
                  'and the user is who it was');
    });

    test('groups', async () => {
        const { access, id } = await says({ groupOverrideDetails: {
            groupsToOverride: ['owners', 'staff'],
            iamRolesToOverride: [role('owners')],
            preferredRole: role('owners'),
        } }, { access: { groups: 'owners' }, id: { groups: 'owners' } });

        assert.deepEqual(access['cognito:groups'], ['owners', 'staff']);
        assert.deepEqual(id['cognito:groups'], ['owners', 'staff']);
        assert.deepEqual(id['cognito:roles'], [role('owners')]);
        assert.equal(id['cognito:preferred_role'], role('owners'));
        assert.equal(access['cognito:roles'], undefined);

        const none = await says({ groupOverrideDetails: {} });

        assert.equal(none.id['cognito:groups'], undefined);
        assert.equal(none.access['cognito:groups'], undefined);

        const same = await says({ groupOverrideDetails: null });

        assert.deepEqual(same.id['cognito:groups'],
                         groupConfiguration.groupsToOverride);
    });

    test('a refresh', async () => {
        const { RefreshToken } = await tokensOf(at);

        stage.says('PreTokenGeneration', { claimsOverrideDetails: {
            claimsToAddOrOverride: { fresh: 'yes' },
        } });

        const { AuthenticationResult } = await refresh(at, RefreshToken);
        const { id } = await stage.claims(at, AuthenticationResult);

        assert.equal(id.fresh, 'yes');
    });

    test('amazon-cognito-identity-js', async () => {
        stage.says('PreTokenGeneration', { claimsOverrideDetails: {
            claimsToAddOrOverride: { team: 'red' },
        } });

        const session = await stage.browser(at)();

        assert.equal(session.getIdToken().payload.team, 'red');
    });

    test('what cannot be claims', async () => {
        for (const value of [['a'], { a: 'b' }, 7, true]) {
            stage.says('PreTokenGeneration', { claimsOverrideDetails: {
                claimsToAddOrOverride: { value },
            } });
            await throws(tokensOf(at), InvalidLambdaResponseException,
                         'Unrecognizable lambda output');
        }
    });
});


for (const name of ['V2', 'V3']) {

    describe(`${name}: what it says`, () => {

        let at;

        before(async () => { at = await scene(versions[name][0]); });

        const says = (claimsAndScopeOverrideDetails, must) =>
            claimsAfter(at, { claimsAndScopeOverrideDetails }, must);

        test('claims', async () => {
            const plain = await stage.claims(at, await tokensOf(at));
            const value = { list: [1, 'two', null, true], deep: { n: 1.5 } };

            const { access, id } = await says({
                idTokenGeneration: {
                    claimsToAddOrOverride: { email: 'ann@company.test',
                                             value, aud: 'forged' },
                    claimsToSuppress: ['name'],
                },
                accessTokenGeneration: {
                    claimsToAddOrOverride: {
                        value, level: 7, username: 'forged',
                        client_id: 'forged', aud: at.client,
                    },
                    claimsToSuppress: ['cognito:groups', 'username'],
                },
            });

            assert.deepEqual([id.email, id.value, id.name, id.aud],
                             ['ann@company.test', value, undefined,
                              at.client]);
            assert.deepEqual(id['cognito:groups'],
                             groupConfiguration.groupsToOverride);
            assert.equal(id.level, undefined);

            assert.deepEqual([access.value, access.level, access.aud],
                             [value, 7, at.client]);
            assert.equal(access['cognito:groups'], undefined);
            assert.equal(access.email, undefined);

            for (const claim of ['username', 'client_id', 'scope', 'sub',
                                 'token_use'])
            {
                assert.equal(access[claim], plain.access[claim], claim);
            }
        });

        test('scopes', async () => {
            const { access } = await says({ accessTokenGeneration: {
                scopesToAdd: ['shelf/read', 'shelf/write', 'shelf/burn'],
                scopesToSuppress: ['shelf/burn'],
            } }, { access: { scope: ['shelf/write'] } });

            assert.equal(access.scope, `${scope} shelf/read shelf/write`);

            const { AccessToken } = await tokensOf(at);

            assert.equal((await stage.send(new GetUserCommand({
                AccessToken,
            }))).Username, 'ann');
        });

        test('no scope for the API', async () => {
            const { access } = await says({ accessTokenGeneration: {
                scopesToAdd: ['shelf/read'], scopesToSuppress: [scope],
            } });

            assert.equal(access.scope, 'shelf/read');

            const { AccessToken } = await tokensOf(at);

            await throws(stage.send(new GetUserCommand({ AccessToken })),
                         NotAuthorizedException,
                         'Access Token does not have required scopes');

            const none = await says({ accessTokenGeneration: {
                scopesToSuppress: [scope],
            } });

            assert.equal(none.access.scope, undefined);
        });

        test('groups', async () => {
            const { access, id } = await says({ groupOverrideDetails: {
                groupsToOverride: ['owners'],
                iamRolesToOverride: [role('owners')],
                preferredRole: role('owners'),
            } }, { access: { groups: 'owners' }, id: { groups: 'owners' } });

            assert.deepEqual([access['cognito:groups'],
                              id['cognito:groups'], id['cognito:roles'],
                              id['cognito:preferred_role']],
                             [['owners'], ['owners'], [role('owners')],
                              role('owners')]);
        });

        test('a refresh', async () => {
            const { RefreshToken } = await tokensOf(at);

            stage.says('PreTokenGeneration', {
                claimsAndScopeOverrideDetails: { accessTokenGeneration: {
                    claimsToAddOrOverride: { fresh: true },
                    scopesToAdd: ['shelf/read'],
                } },
            });

            const { AuthenticationResult } = await refresh(at, RefreshToken);
            const { access, id } = await stage.claims(at,
                                                      AuthenticationResult);

            assert.deepEqual([access.fresh, access.scope, id.fresh],
                             [true, `${scope} shelf/read`, undefined]);
        });

        test('nothing', async () => {
            const plain = await stage.claims(at, await tokensOf(at));
            const same = await says(null);

            for (const use of ['access', 'id']) {
                assert.deepEqual(Object.keys(same[use]),
                                 Object.keys(plain[use]));
            }

            // what the first version says is not for the later ones

            const first = await claimsAfter(at, { claimsOverrideDetails: {
                claimsToAddOrOverride: { team: 'red' },
            } });

            assert.equal(first.id.team, undefined);
        });

        test('what cannot be meant', async () => {
            for (const details of [
                [], 'all', { accessTokenGeneration: [] },
                { accessTokenGeneration: { scopesToAdd: 'shelf/read' } },
                { idTokenGeneration: { claimsToSuppress: { name: true } } },
                { groupOverrideDetails: { groupsToOverride: 'owners' } },
            ]) {
                stage.says('PreTokenGeneration', {
                    claimsAndScopeOverrideDetails: details,
                });
                await throws(tokensOf(at), InvalidLambdaResponseException,
                             'Unrecognizable lambda output');
            }
        });
    });
}
