// The inbox's page in Chromium: messages appear, are filtered, read, copied
// and deleted, and nothing in them comes alive.  With COGNITO_SCREENSHOT it
// draws the picture of the README into that file.

import { after, before, beforeEach, afterEach, test } from 'node:test';
import assert from 'node:assert/strict';

import {
    AdminCreateUserCommand, CreateUserPoolClientCommand,
    CreateUserPoolCommand, SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { chromium } from 'playwright-core';

import { startServer } from './server.mjs';

const Password = 'Correct-Horse-7';
const elsewhere = 'http://elsewhere.test';

let server, client, inbox, browser, context, page, tried;


before(async () => {
    server = await startServer();
    client = server.client();
    inbox = `${server.endpoint}/_cognito/inbox`;

    // the server's address is the only one that the browser knows

    browser = await chromium.launch({
        executablePath: '/usr/bin/chromium-headless-shell', headless: true,
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic',
               '--no-first-run', '--disable-background-networking',
               '--disable-component-update', '--disable-sync',
               '--no-proxy-server',
               '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
});

after(async () => {
    await browser?.close();
    await server.stop();
});

beforeEach(async () => {
    context = await browser.newContext({
        viewport: { width: 1100, height: 640 },
        permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await opened();
});

afterEach(async () => {
    await context.close();
});


// a page whose requests to other places, and whose complaints, are noted

async function opened(query = '', prepare = () => {}) {
    const page = await context.newPage();

    tried = [];

    await page.route('**', (route, request) => {
        const url = request.url();

        if (url === `${elsewhere}/`) {
            return route.fulfill({ contentType: 'text/html',
                                   body: '<!doctype html><title>x</title>' });
        }

        if (url.split('?')[0] === inbox) {
            return route.continue();
        }

        tried.push(url);
        return route.abort();
    });

    page.on('pageerror', (error) => tried.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => tried.push(`dialog: ${dialog.message()}`));

    await page.addInitScript(prepare);
    await page.goto(inbox + query);

    return page;
}


async function makePool(input = {}) {
    const pool = (await client.send(new CreateUserPoolCommand({
        PoolName: 'people', AutoVerifiedAttributes: ['email'], ...input,
    }))).UserPool.Id;

    const ClientId = (await client.send(new CreateUserPoolClientCommand({
        UserPoolId: pool, ClientName: 'app',
    }))).UserPoolClient.ClientId;

    return { pool, ClientId };
}


async function signUp({ ClientId }, Username) {
    await client.send(new SignUpCommand({
        ClientId, Username, Password,
        UserAttributes: [{ Name: 'email',
                           Value: `${Username.split(/\W/)[0]}@example.com` }],
    }));
}


// what the list shows, once it shows so many

async function listed(n) {
    await until(async () => await page.locator('#rows li').count() === n);

    return page.locator('#rows .to').allTextContents();
}


// playwright's own way to wait evaluates texts, which the page forbids

async function until(holds) {
    const deadline = Date.now() + 15000;

    while (!await holds()) {
        assert.ok(Date.now() < deadline, `in vain: ${holds}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

const open = (text) => page.locator('#rows .open', { hasText: text }).click();

const said = (text) => page.locator('#said', { hasText: text }).waitFor();

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());


test('a message appears by itself', async () => {
    const people = await makePool();

    await page.getByText('No messages yet.').waitFor();
    assert.equal(await page.title(), 'Inbox');
    assert.equal(await page.locator('#delete').isDisabled(), true);

    await page.evaluate(() => { window.same = true; });
    await signUp(people, 'ann');

    assert.deepEqual(await listed(1), ['ann@example.com']);
    assert.equal(await page.title(), 'Inbox (1)');
    assert.equal(await page.locator('#state').textContent(), '1 message');

    // the second comes by a question for news, and does not take the focus

    await page.locator('#rows .open').focus();
    await signUp(people, 'ben');

    assert.deepEqual(await listed(2), ['ben@example.com', 'ann@example.com']);
    assert.equal(await page.evaluate(() =>
        document.activeElement.closest('li')?.querySelector('.to')
            .textContent), 'ann@example.com');
    assert.equal(await page.evaluate(() => window.same), true, 'no reload');

    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');

    assert.equal(await page.locator('#subject').textContent(),
                 'Your verification code');
    assert.equal(await page.locator('#to').textContent(),
                 'ben@example.com (EMAIL)');
    assert.equal(await page.locator('#in').textContent(), people.pool);

    const code = await server.code(people.pool, 'ben');

    assert.equal(await page.locator('#code').textContent(), code);
    assert.equal(await page.locator('#body pre').textContent(),
                 `Your verification code is ${code}. `);
    assert.equal(await page.locator('iframe').count(), 0);
    assert.deepEqual(tried, []);
});


test('filters', async () => {
    const other = await makePool();

    await signUp(other, 'cara');
    await client.send(new AdminCreateUserCommand({
        UserPoolId: other.pool, Username: 'dora',
        DesiredDeliveryMediums: ['EMAIL'],
        UserAttributes: [{ Name: 'email', Value: 'dora@example.com' },
                         { Name: 'email_verified', Value: 'true' }],
    }));

    await listed(4);
    await page.getByRole('combobox', { name: 'Pool' }).selectOption(other.pool);
    assert.deepEqual(await listed(2),
                     ['dora@example.com', 'cara@example.com']);

    await page.getByRole('combobox', { name: 'Kind' }).selectOption('AdminCreateUser');
    assert.deepEqual(await listed(1), ['dora@example.com']);
    assert.match(page.url(), new RegExp(`pool=${other.pool}`));
    assert.match(page.url(), /kind=AdminCreateUser/);

    // the address keeps them

    await page.reload();
    assert.deepEqual(await listed(1), ['dora@example.com']);
    assert.equal(await page.getByRole('combobox', { name: 'Pool' }).inputValue(), other.pool);

    await page.getByRole('button', { name: 'Clear' }).click();
    await listed(4);
    assert.equal(new URL(page.url()).search, '');

    await page.getByRole('searchbox', { name: 'User' }).fill(' CAR');
    assert.deepEqual(await listed(1), ['cara@example.com']);
    assert.equal(await page.locator('#state').textContent(),
                 '1 of 4 messages');

    await page.getByRole('searchbox', { name: 'User' }).fill('');
    await page.getByRole('searchbox', { name: 'Text' })
              .fill('Your username is');
    assert.deepEqual(await listed(1), ['dora@example.com']);

    await page.getByRole('searchbox', { name: 'Text' })
              .fill(await server.code(other.pool, 'cara'));
    assert.deepEqual(await listed(1), ['cara@example.com']);

    await page.getByRole('searchbox', { name: 'Text' }).fill('nothing');
    await page.getByText('No message fits the filter.').waitFor();
    assert.deepEqual(tried, []);
});


test('one click copies a code', async () => {
    const people = await makePool();

    await signUp(people, 'emil');

    const code = await server.code(people.pool, 'emil');

    await page.locator('#rows li', { hasText: 'emil@' })
              .getByRole('button', { name: `Copy the code ${code}` })
              .click();
    await said(`Copied ${code}`);
    assert.equal(await clipboard(), code);

    await page.evaluate(() => navigator.clipboard.writeText('other'));
    await open('emil@');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await until(async () => await clipboard() === code);

    // a host whose name the browser does not trust has no clipboard object

    const old = await opened('', () => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });

    await page.evaluate(() => navigator.clipboard.writeText('other'));
    await old.bringToFront();
    await old.locator('#rows li', { hasText: 'emil@' }).locator('.code')
             .click();
    await old.locator('#said', { hasText: `Copied ${code}` }).waitFor();
    await page.bringToFront();
    assert.equal(await clipboard(), code);
});


test('mail in HTML is shown and stays dead', async () => {
    const run = "document.getElementById('mark').textContent = 'run';";
    const there = `${elsewhere}/seen`;

    const people = await makePool({
        EmailVerificationSubject: '<b>Hello</b>',
        EmailVerificationMessage:
            '<h1 style="color: rgb(1, 2, 3)">Welcome</h1>'
            + '<p id="mark">dead</p><p>{####}</p>'
            + `<script>${run} new Image().src = '${there}';</script>`
            + `<img src="data:image/png;base64,AA" onerror="${run}">`
            + `<img src="${there}?image" onerror="${run}">`
            + '<img src="/?Action=GetUser">'
            + `<link rel="stylesheet" href="${there}?style">`
            + `<link rel="preconnect" href="${elsewhere}">`
            + `<style>p { background: url(${there}?css); }`
            + ` @import "${there}?import"; #mark { color: rgb(4, 5, 6); }`
            + '</style>'
            + `<meta http-equiv="refresh" content="0;url=${there}?refresh">`
            + `<iframe src="${there}?frame"></iframe>`
            + `<svg onload="${run}"><image href="${there}?svg"></image></svg>`
            + `<video src="${there}?video" autoplay></video>`
            + `<a id="link" href="javascript:${run}">click</a>`
            + `<form action="${there}"><button id="send">x</button></form>`,
    });

    await signUp(people, 'fay <img src=x onerror=alert(1)>'
                         .replaceAll(' ', '_'));
    await open('fay');

    const code = await server.code(people.pool,
        'fay_<img_src=x_onerror=alert(1)>');
    const mail = page.frameLocator('iframe');

    assert.equal(await page.locator('#subject').textContent(),
                 '<b>Hello</b>');
    assert.equal(await page.locator('#of').textContent(),
                 'fay_<img_src=x_onerror=alert(1)>');
    await mail.getByText(code).waitFor();
    assert.equal(await page.locator('#blocked').isVisible(), true);

    // its own style is kept

    const color = (selector) => mail.locator(selector).evaluate((element) =>
        element.ownerDocument.defaultView.getComputedStyle(element).color);

    assert.equal(await color('h1'), 'rgb(1, 2, 3)');
    assert.equal(await color('#mark'), 'rgb(4, 5, 6)');

    await mail.locator('#link').click();
    await mail.locator('#send').click();
    await page.waitForTimeout(500);

    assert.equal(await mail.locator('#mark').textContent(), 'dead');
    assert.equal(context.pages().filter((one) => one.url().includes('seen'))
                        .length, 0);
    assert.deepEqual(tried, []);

    await page.getByRole('button', { name: 'Source' }).click();
    assert.equal(await page.locator('iframe').count(), 0);
    assert.match(await page.locator('#body pre').textContent(),
                 /<script>document\.getElementById/);

    await page.getByRole('button', { name: 'Mail', exact: true }).click();
    await mail.getByText(code).waitFor();
});


test('on a narrow screen', async () => {
    await page.setViewportSize({ width: 380, height: 700 });
    await page.locator('#rows .open').first().waitFor();
    assert.equal(await page.locator('#message').isVisible(), false);

    const wide = () => page.evaluate(() =>
        document.documentElement.scrollWidth > innerWidth);

    assert.equal(await wide(), false);
    await page.locator('#rows .open').first().click();
    assert.equal(await page.locator('#list').isVisible(), false);
    assert.equal(await page.evaluate(() => document.activeElement.id),
                 'subject');
    assert.equal(await wide(), false);

    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#list').isVisible(), true);
    assert.equal(await page.evaluate(() => document.activeElement.className),
                 'open');
});


test('what can be used has a name and can be read', async () => {
    for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.locator('#rows .open').first().click();

        const faults = await page.evaluate(pageFaults);

        assert.deepEqual(faults, [], colorScheme);
    }
});


// runs in the page: contrast of what has text, and names of what has a use

function pageFaults() {
    const faults = [];
    const visible = (element) => element.checkVisibility();

    const light = (color) => {
        const [red, green, blue] = color.match(/[\d.]+/g).map((one) => {
            const part = one / 255;

            return part <= 0.04045 ? part / 12.92
                                   : ((part + 0.055) / 1.055) ** 2.4;
        });

        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };

    const ground = (element) => {
        const { backgroundColor } = getComputedStyle(element);

        return backgroundColor !== 'rgba(0, 0, 0, 0)' ? backgroundColor
               : ground(element.parentElement);
    };

    for (const element of document.querySelectorAll('body *')) {
        const own = [...element.childNodes].some((node) =>
            node.nodeType === Node.TEXT_NODE && node.data.trim());

        if (!own || !visible(element) || element.disabled) {
            continue;
        }

        const two = [light(getComputedStyle(element).color),
                     light(ground(element))].sort((a, b) => b - a);

        if ((two[0] + 0.05) / (two[1] + 0.05) < 4.5) {
            faults.push(`contrast of ${element.outerHTML}`);
        }
    }

    for (const element of document.querySelectorAll(
             'button, input, select, iframe, img'))
    {
        if (visible(element) && !element.labels?.length
            && !element.getAttribute('aria-label') && !element.title
            && !element.textContent.trim() && element.alt !== '')
        {
            faults.push(`name of ${element.outerHTML}`);
        }
    }

    return faults;
}


test('a page of another origin', async () => {
    const before = await (await fetch(inbox)).text();
    const foreign = await opened();

    await foreign.goto(`${elsewhere}/`);

    for (const [method, mode] of [['DELETE', 'cors'], ['GET', 'cors'],
                                  ['GET', 'no-cors']])
    {
        await assert.rejects(foreign.evaluate(
            ([url, method, mode]) => fetch(url, { method, mode })
                .then((answer) => answer.text())
                .then((text) => { if (!text) { throw new Error('empty'); } }),
            [inbox, method, mode]), undefined, `${method} ${mode}`);
    }

    assert.equal(await (await fetch(inbox)).text(), before);
});


test('while the server is away', async () => {
    let away = true;

    await page.route('**/*format=json*', (route) =>
        away ? route.abort() : route.continue());
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').textContent(),
                 /^The server does not answer as it should/);

    away = false;
    await page.getByRole('alert').waitFor({ state: 'hidden',
                                            timeout: 15000 });
});


test('the picture', { skip: !process.env.COGNITO_SCREENSHOT }, async () => {
    await fetch(inbox, { method: 'DELETE' });

    const shop = await makePool({
        EmailVerificationSubject: 'Welcome to the shop',
        EmailVerificationMessage:
            '<div style="font-family: sans-serif; padding: 8px 16px">'
            + '<h2 style="color: #7a3e9d">Nice to meet you!</h2>'
            + '<p>Your code is <b style="font-size: 20px">{####}</b>.</p>'
            + '<p style="color: #555">It is good for a day.</p></div>',
    });
    const staff = await makePool();

    await signUp(staff, 'walter');
    await client.send(new AdminCreateUserCommand({
        UserPoolId: staff.pool, Username: 'olga',
        DesiredDeliveryMediums: ['EMAIL'],
        UserAttributes: [{ Name: 'email', Value: 'olga@example.com' },
                         { Name: 'email_verified', Value: 'true' }],
    }));
    await client.send(new AdminCreateUserCommand({
        UserPoolId: shop.pool, Username: 'mary', MessageAction: 'SUPPRESS',
        UserAttributes: [{ Name: 'email', Value: 'mary@example.com' },
                         { Name: 'email_verified', Value: 'true' }],
    }));
    await signUp(shop, 'john');
    await signUp(shop, 'jane');
    await page.reload();
    await listed(4);
    await open('jane@');
    await page.frameLocator('iframe').getByText('Nice to meet').waitFor();
    await page.screenshot({ path: process.env.COGNITO_SCREENSHOT });
});


test('all are deleted', async () => {
    const before = await page.locator('#rows li').first().waitFor()
        .then(() => page.locator('#rows li').count());

    await page.locator('#rows .open').first().click();
    await page.getByRole('button', { name: /^Delete\s+all/ }).click();
    await page.getByRole('button', { name: 'Keep them' }).click();
    assert.equal(await page.locator('#sure').isVisible(), false);
    assert.equal((await listed(before)).length, before);

    await page.getByRole('button', { name: /^Delete\s+all/ }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'no');
    await page.locator('#yes').click();
    await said('All messages were deleted.');
    await listed(0);

    assert.equal(await page.locator('#article').isVisible(), false);
    assert.deepEqual(await (await fetch(inbox)).json(), []);

    const people = await makePool();

    await signUp(people, 'gil');
    assert.deepEqual(await listed(1), ['gil@example.com']);
});


test('what another one deletes goes here, too', async () => {
    await page.locator('#rows li').first().waitFor();
    await fetch(inbox, { method: 'DELETE' });

    await page.evaluate(() => {
        const now = Date.now();
        Date.now = () => now + 60000;
    });

    await page.getByText('No messages yet.').waitFor();
});
