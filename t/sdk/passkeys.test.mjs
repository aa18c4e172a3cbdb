// Passkeys by a browser: Chromium with its virtual authenticators, on a page
// of localhost, from StartWebAuthnRegistration to tokens.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminCreateUserCommand, AdminSetUserPasswordCommand,
    CreateUserPoolClientCommand, CreateUserPoolCommand,
    InitiateAuthCommand, ListWebAuthnCredentialsCommand,
    SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { chromium } from 'playwright-core';

import { startServer } from './server.mjs';

const Password = 'Correct-Horse-7';

let server, client, pool, ClientId, browser, page, devtools;


before(async () => {
    server = await startServer();
    client = server.client();

    pool = (await client.send(new CreateUserPoolCommand({
        PoolName: 'people',
        Policies: { SignInPolicy: {
            AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
    }))).UserPool.Id;

    await configure('preferred');

    ClientId = (await client.send(new CreateUserPoolClientCommand({
        UserPoolId: pool, ClientName: 'app',
        ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH',
                            'ALLOW_REFRESH_TOKEN_AUTH'],
    }))).UserPoolClient.ClientId;

    // The headless shell is Chromium without what looks for updates or the
    // time.  Its profile is new, in a temporary folder, and removed with it.

    browser = await chromium.launch({
        executablePath: '/usr/bin/chromium-headless-shell', headless: true,
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic',
               '--no-first-run', '--disable-background-networking',
               '--disable-component-update', '--disable-sync',
               '--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND'],
    });

    page = await browser.newPage();
    devtools = await page.context().newCDPSession(page);
    devtools.on('Fetch.requestPaused', carry);

    await devtools.send('Fetch.enable');
    await page.goto('http://localhost/');
    await page.evaluate(pageFunctions, { endpoint: server.endpoint, ClientId });
    await devtools.send('WebAuthn.enable');
});

after(async () => {
    await browser?.close();
    await server.stop();
});


// Takes the page's requests to where they go, so that the browser needs no
// network and does not look for one either.  What it judges are the server's
// own answers, those to CORS preflights among them.

async function carry({ requestId, request }) {
    const { url, method, headers, postData } = request;
    let answer = new Response('<!doctype html><title>Passkeys</title>',
                              { headers: { 'Content-Type': 'text/html' } });

    if (url.startsWith(server.endpoint)) {
        answer = await fetch(url, { method, headers, body: postData });

    } else if (new URL(url).pathname !== '/') {
        answer = new Response(null, { status: 404 });
    }

    await devtools.send('Fetch.fulfillRequest', {
        requestId, responseCode: answer.status,
        responseHeaders: [...answer.headers].map(([name, value]) =>
            ({ name, value })),
        body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
    });
}


// runs in the page: what an application would have

function pageFunctions({ endpoint, ClientId }) {
    const ask = async (operation, input) => {
        const response = await fetch(endpoint, {
            method: 'POST',
            headers: {
                'Content-Type': 'application/x-amz-json-1.1',
                'X-Amz-Target':
                    `AWSCognitoIdentityProviderService.${operation}`,
            },
            body: JSON.stringify(input),
        });

        const body = await response.json();

        if (!response.ok) {
            throw new Error(`${body.__type}: ${body.message}`);
        }

        return body;
    };

    window.register = async (AccessToken, changes = {}) => {
        const { CredentialCreationOptions } =
            await ask('StartWebAuthnRegistration', { AccessToken });

        const credential = await navigator.credentials.create({
            publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
                { ...CredentialCreationOptions, ...changes }),
        });

        const Credential = credential.toJSON();

        await ask('CompleteWebAuthnRegistration', { AccessToken, Credential });

        return Credential;
    };

    window.signIn = async (USERNAME, changes = {}) => {
        const { ChallengeName, ChallengeParameters, Session } =
            await ask('InitiateAuth', {
                ClientId, AuthFlow: 'USER_AUTH',
                AuthParameters: { USERNAME,
                                  PREFERRED_CHALLENGE: 'WEB_AUTHN' },
            });

        if (ChallengeName !== 'WEB_AUTHN') {
            throw new Error(ChallengeName);
        }

        const options =
            JSON.parse(ChallengeParameters.CREDENTIAL_REQUEST_OPTIONS);

        const credential = await navigator.credentials.get({
            publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
                { ...options, ...changes }),
        });

        return (await ask('RespondToAuthChallenge', {
            ClientId, ChallengeName, Session,
            ChallengeResponses: { USERNAME,
                                  CREDENTIAL: JSON.stringify(credential) },
        })).AuthenticationResult;
    };
}


const register = (...all) =>
    page.evaluate((all) => window.register(...all), all);

const signIn = (...all) => page.evaluate((all) => window.signIn(...all), all);


async function configure(UserVerification) {
    await client.send(new SetUserPoolMfaConfigCommand({
        UserPoolId: pool,
        WebAuthnConfiguration: { RelyingPartyId: 'localhost',
                                 UserVerification },
    }));
}


// a new user's access token

async function user(Username) {
    await client.send(new AdminCreateUserCommand({
        UserPoolId: pool, Username, MessageAction: 'SUPPRESS',
    }));
    await client.send(new AdminSetUserPasswordCommand({
        UserPoolId: pool, Username, Password, Permanent: true,
    }));

    const { AuthenticationResult } = await client.send(
        new InitiateAuthCommand({
            ClientId, AuthFlow: 'USER_PASSWORD_AUTH',
            AuthParameters: { USERNAME: Username, PASSWORD: Password },
        }));

    return AuthenticationResult.AccessToken;
}


// runs code with an authenticator, the only one there is

async function having(options, code) {
    const { authenticatorId } = await devtools.send(
        'WebAuthn.addVirtualAuthenticator', { options: {
            protocol: 'ctap2', transport: 'internal', hasResidentKey: true,
            hasUserVerification: true, isUserVerified: true,
            automaticPresenceSimulation: true, ...options,
        } });

    try {
        return await code(authenticatorId);
    } finally {
        await devtools.send('WebAuthn.removeVirtualAuthenticator',
                            { authenticatorId });
    }
}


test('a passkey, from its registration to tokens', () =>
    having({}, async (authenticatorId) => {
        const AccessToken = await user('ida');
        const made = await register(AccessToken);

        const { Credentials } = await client.send(
            new ListWebAuthnCredentialsCommand({ AccessToken }));

        assert.equal(Credentials.length, 1);
        assert.equal(Credentials[0].CredentialId, made.id);
        assert.equal(Credentials[0].RelyingPartyId, 'localhost');
        assert.equal(Credentials[0].AuthenticatorAttachment, 'platform');
        assert.deepEqual(Credentials[0].AuthenticatorTransports,
                         ['internal']);
        assert.ok(Math.abs(Credentials[0].CreatedAt - Date.now()) < 60000);

        const { credentials } = await devtools.send('WebAuthn.getCredentials',
                                                    { authenticatorId });

        assert.equal(credentials.length, 1);
        assert.equal(credentials[0].isResidentCredential, true);

        // twice, as it counts

        for (let n = 0; n < 2; n++) {
            const tokens = await signIn('ida');

            const verifier = CognitoJwtVerifier.create({
                userPoolId: pool, clientId: ClientId, tokenUse: 'id',
            });

            verifier.cacheJwks(await (await fetch(
                `${server.endpoint}/${pool}/.well-known/jwks.json`)).json());

            const claims = await verifier.verify(tokens.IdToken);

            assert.equal(claims['cognito:username'], 'ida');
            assert.ok(tokens.RefreshToken);
        }

        // the browser is told of it

        await assert.rejects(register(AccessToken), /InvalidStateError/);
    }));


test('attested by a certificate', () =>
    having({ transport: 'usb' }, async () => {
        await register(await user('una'), { attestation: 'direct' });
        assert.ok((await signIn('una')).IdToken);
    }));


test('algorithms', () => having({}, async () => {
    const token = await user('ada');

    const made = await register(token, {
        pubKeyCredParams: [{ type: 'public-key', alg: -257 }] });

    assert.equal(made.response.publicKeyAlgorithm, -257);
    assert.ok((await signIn('ada')).IdToken);
}));


test('an authenticator that has no passkey', async () => {
    const token = await user('eva');

    await having({}, () => register(token));

    await having({}, async () => {
        await assert.rejects(signIn('eva', { timeout: 1000 }),
                             /NotAllowedError/);

        // a passkey of somebody else is none

        const other = await register(await user('oda'));

        await assert.rejects(signIn('eva', {
            allowCredentials: [{ id: other.id, type: 'public-key' }] }),
            /NotAuthorizedException: Incorrect username or password\./);
    });
});


test('credentials that are no passkeys', () =>
    having({ transport: 'usb', hasResidentKey: false }, async () => {

        // they have to be discoverable: the browser says whether they are

        await assert.rejects(
            register(await user('isa'), { authenticatorSelection: {
                residentKey: 'discouraged', requireResidentKey: false } }),
            /InvalidParameterException: Credential data is not valid/);
    }));


test('users who were not verified', async () => {
    const token = await user('pia');

    await having({ hasUserVerification: false, isUserVerified: false },
                 async () => {
        await register(token);
        assert.ok((await signIn('pia')).IdToken, 'preferred');

        await configure('required');

        try {
            await assert.rejects(signIn('pia', { timeout: 1000 }),
                                 /NotAllowedError/, 'told to the browser');
            await assert.rejects(
                signIn('pia', { userVerification: 'discouraged' }),
                /NotAuthorizedException: Incorrect username or password\./);
            await assert.rejects(
                register(await user('lea'), { authenticatorSelection: {
                    residentKey: 'required', requireResidentKey: true,
                    userVerification: 'discouraged' } }),
                /InvalidParameterException: Credential data is not valid/);
        } finally {
            await configure('preferred');
        }
    });
});
