// The inbox's page.  What a message says is set as text, or shown in a frame
// in which no script runs and nothing is loaded.

const NEWEST = 200;             // messages that are kept
const PAUSE = 2000;             // between two looks, in ms
const TROUBLE = 5000;           // the same while there is no answer
const PATIENCE = 10000;         // with one answer
const WHOLE = 30000;            // until others' deletions are noticed
const OVERLAP = 10;             // seconds; commits come after their time

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; "
               + "img-src data:";

const $ = (id) => document.getElementById(id);
const narrow = matchMedia('(max-width: 760px)');
const filters = ['pool', 'kind', 'username', 'text'];

let messages = [];              // the newest first
let rows = new Map();           // id -> li
let chosen = null;              // id of the message that is shown
let fullAt = 0;                 // when all was read
let turn = 0;                   // answers to former questions do not count
let timer;
let silence;


// asking

function question(args) {
    const query = new URLSearchParams({ format: 'json', ...args });

    for (const name of ['pool', 'kind']) {
        if ($(name).value) {
            query.set(name, $(name).value);
        }
    }

    return '?' + query;
}


async function look(whole) {
    const mine = ++turn;
    const args = { limit: NEWEST };

    clearTimeout(timer);

    if (!messages.length || Date.now() - fullAt > WHOLE) {
        whole = true;
    }

    if (!whole) {
        args.since = Math.max(messages[0].time - OVERLAP, 0).toFixed(3);
    }

    let pause = PAUSE;

    try {
        const response = await fetch(question(args), {
            headers: { Accept: 'application/json' }, cache: 'no-store',
            signal: AbortSignal.timeout(PATIENCE),
        });
        const answer = await response.json();

        if (mine !== turn) {
            return;
        }

        if (!response.ok) {
            throw new Error(answer.message);
        }

        take(answer, whole);
        complain('');

    } catch (error) {
        if (mine !== turn) {
            return;
        }

        pause = TROUBLE;
        complain('The server does not answer as it should; trying again. '
                 + error.message);
    }

    // who does not look at the page does not ask

    if (!document.hidden) {
        timer = setTimeout(look, pause);
    }
}


function take(answer, whole) {
    const known = new Map(messages.map((message) => [message.id, message]));
    const first = !fullAt;

    if (whole) {
        messages = answer;
        fullAt = Date.now();
    } else {
        messages = [...answer.filter(({ id }) => !known.has(id)), ...messages]
                   .sort((one, other) => other.time - one.time)
                   .slice(0, NEWEST);
    }

    if (!first) {
        for (const message of messages) {
            if (!known.has(message.id)) {
                row(message).classList.add('fresh');
            }
        }
    }

    offer('pool');
    offer('kind');
    show();
}


// the list

function fits({ username, destination, subject, body, code }) {
    const has = (text, ...all) => {
        const wanted = text.trim().toLowerCase();

        return all.some((one) => (one || '').toLowerCase().includes(wanted));
    };

    return has($('username').value, username, destination)
           && has($('text').value, subject, body, code);
}


function show() {
    const list = $('rows');
    const shown = messages.filter(fits);
    const alive = new Set(messages.map(({ id }) => id));

    for (const id of rows.keys()) {
        if (!alive.has(id)) {
            rows.get(id).remove();
            rows.delete(id);
        }
    }

    let next = list.firstChild;

    // rows that stay are not touched, and keep the focus

    for (const message of shown) {
        const one = row(message);

        if (one === next) {
            next = next.nextSibling;
        } else {
            list.insertBefore(one, next);
        }
    }

    while (next) {
        const rest = next.nextSibling;
        next.remove();
        next = rest;
    }

    if (chosen && !alive.has(chosen)) {
        close();
    }

    const all = messages.length;
    const count = all === 1 ? '1 message' : `${all} messages`;

    tell($('state'), shown.length < all ? `${shown.length} of ${count}`
                                        : count);

    document.title = all ? `Inbox (${all})` : 'Inbox';
    $('delete').disabled = !all && !$('pool').value && !$('kind').value;
    $('more').hidden = all < NEWEST;
    $('none').hidden = shown.length > 0;
    $('clear').hidden = !filters.some((name) => $(name).value);

    tell($('none'), $('clear').hidden
         ? 'No messages yet. They appear here as soon as they are sent.'
         : 'No message fits the filter.');
}


function row(message) {
    let one = rows.get(message.id);

    if (one) {
        return one;
    }

    one = $('row').content.firstElementChild.cloneNode(true);

    const open = one.querySelector('.open');
    const time = one.querySelector('time');
    const code = one.querySelector('.code');

    one.dataset.id = message.id;
    one.querySelector('.to').textContent = message.destination
                                           || message.username;
    one.querySelector('.subject').textContent = message.subject
                                                || message.body;
    one.querySelector('.kind').textContent = message.kind;
    time.dateTime = sent(message).toISOString();
    time.textContent = short(sent(message));
    open.addEventListener('click', () => read(message.id));
    one.addEventListener('animationend', () => one.classList.remove('fresh'));

    if (message.code) {
        code.textContent = message.code;
        code.title = `Copy the ${noun(message)}`;
        code.setAttribute('aria-label', `Copy the ${noun(message)} `
                          + `${message.code} of ${message.username}`);
        code.addEventListener('click', () => copy(message.code));
    } else {
        code.remove();
    }

    rows.set(message.id, one);

    return one;
}


// a filter's choices: what has been seen so far

function offer(name) {
    const select = $(name);
    const there = new Set([...select.options].map(({ value }) => value));

    for (const message of messages) {
        if (!there.has(message[name])) {
            there.add(message[name]);
            select.add(new Option(message[name]));
        }
    }
}


// one message

function read(id) {
    const message = messages.find((one) => one.id === id);

    rows.get(chosen)?.classList.remove('chosen');
    rows.get(chosen)?.firstElementChild.removeAttribute('aria-current');
    rows.get(id).classList.add('chosen');
    rows.get(id).firstElementChild.setAttribute('aria-current', 'true');
    chosen = id;

    $('subject').textContent = message.subject || 'Text message';
    $('label').textContent = noun(message) === 'code' ? 'Code'
                                                      : 'Temporary password';
    $('code').textContent = message.code || '';
    $('secret').hidden = !message.code;
    $('to').textContent = `${message.destination} (${message.medium})`;
    $('of').textContent = message.username;
    $('in').textContent = message.pool;
    $('why').textContent = message.kind;
    $('when').dateTime = sent(message).toISOString();
    $('when').textContent = sent(message).toLocaleString();
    $('views').hidden = !isHtml(message);
    $('choose').hidden = true;
    $('article').hidden = false;
    $('main').classList.add('reading');

    view(isHtml(message));

    if (narrow.matches) {
        $('subject').focus();
    }
}


function close() {
    const row = rows.get(chosen);

    row?.classList.remove('chosen');
    row?.firstElementChild.removeAttribute('aria-current');
    $('main').classList.remove('reading');
    $('article').hidden = true;
    $('choose').hidden = false;
    $('body').replaceChildren();
    chosen = null;
    row?.firstElementChild.focus();
}


function view(rendered) {
    const message = messages.find((one) => one.id === chosen);

    $('rendered').setAttribute('aria-pressed', rendered);
    $('source').setAttribute('aria-pressed', !rendered);
    $('blocked').hidden = true;

    if (rendered) {
        $('body').replaceChildren(frame(message));
        return;
    }

    const text = document.createElement('pre');

    text.className = isHtml(message) ? 'source' : '';
    text.textContent = message.body;
    $('body').replaceChildren(text);
}


// A parsed document is not alive: nothing in it runs or is loaded.  What
// could load before a policy is asked, and what could change the policy, is
// taken out; the frame runs no script, whatever is left.

function frame(message) {
    const mail = new DOMParser().parseFromString(message.body, 'text/html');
    const frame = document.createElement('iframe');

    for (const one of mail.querySelectorAll('script, noscript, link, meta, '
             + 'base, iframe, frame, frameset, object, embed, template'))
    {
        one.remove();
    }

    $('blocked').hidden = !mail.querySelector(
        'img:not([src^="data:"]), [background], image');

    frame.title = 'The mail';
    frame.setAttribute('sandbox',
                       'allow-popups allow-popups-to-escape-sandbox');
    frame.referrerPolicy = 'no-referrer';
    frame.srcdoc = '<!doctype html><html><head><meta charset="utf-8">'
        + `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`
        + '<meta name="color-scheme" content="light">'
        + '<meta name="referrer" content="no-referrer">'
        + '<base target="_blank">' + mail.head.innerHTML + '</head>'
        + mail.body.outerHTML + '</html>';

    return frame;
}


// mails are HTML for their readers, whatever is in them

function isHtml({ medium, body }) {
    return medium === 'EMAIL' && /<[a-z!][^>]*>/i.test(body);
}


function noun({ kind }) {
    return kind === 'AdminCreateUser' ? 'password' : 'code';
}


function sent({ time }) {
    return new Date(time * 1000);
}


function short(date) {
    return date.toDateString() === new Date().toDateString()
           ? date.toLocaleTimeString()
           : date.toLocaleString([], { dateStyle: 'short',
                                       timeStyle: 'short' });
}


// acting

async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
    } catch {
        if (!copyOldWay(text)) {
            say(`Copying is not allowed here: ${text}`);
            return;
        }
    }

    say(`Copied ${text}`);
}


// where the host's name is not trusted there is no clipboard object

function copyOldWay(text) {
    const focus = document.activeElement;
    const area = document.createElement('textarea');

    area.className = 'aside';
    area.value = text;
    document.body.append(area);
    area.select();

    const done = document.execCommand('copy');

    area.remove();
    focus?.focus();

    return done;
}


async function deleteAll() {
    $('sure').close();

    try {
        const { ok, status } = await fetch('?format=json',
                                           { method: 'DELETE' });

        if (!ok) {
            throw new Error(`The server answered ${status}.`);
        }

        say('All messages were deleted.');

    } catch (error) {
        say(`Not all messages were deleted. ${error.message}`);
    }

    await look(true);
}


function say(text) {
    clearTimeout(silence);
    $('said').textContent = text;
    silence = setTimeout(() => $('said').textContent = '', 4000);
}


function complain(text) {
    $('problem').hidden = !text;
    tell($('problem'), text);
}


// a live region is read out when it is set: only news are

function tell(element, text) {
    if (element.textContent !== text) {
        element.textContent = text;
    }
}


// the address keeps the filter

function remember() {
    const query = new URLSearchParams(location.search);

    for (const name of filters) {
        if ($(name).value) {
            query.set(name, $(name).value);
        } else {
            query.delete(name);
        }
    }

    history.replaceState(null, '', query.size ? '?' + query
                                              : location.pathname);
}


function recall() {
    const query = new URLSearchParams(location.search);

    for (const name of filters) {
        const value = query.get(name) || '';

        if (value && $(name).options) {
            $(name).add(new Option(value));
        }

        $(name).value = value;
    }
}


for (const name of filters) {
    $(name).addEventListener('input', () => {
        remember();

        if ($(name).options) {
            look(true);
        } else {
            show();
        }
    });
}

$('clear').addEventListener('click', () => {
    for (const name of filters) {
        $(name).value = '';
    }

    remember();
    $('username').focus();
    look(true);
});

$('delete').addEventListener('click', () => $('sure').showModal());
$('no').addEventListener('click', () => $('sure').close());
$('yes').addEventListener('click', deleteAll);
$('back').addEventListener('click', close);
$('rendered').addEventListener('click', () => view(true));
$('source').addEventListener('click', () => view(false));
$('copy').addEventListener('click', () => copy($('code').textContent));

$('rows').addEventListener('keydown', (event) => {
    const here = event.target.closest('li');
    const there = event.key === 'ArrowDown' ? here?.nextElementSibling
                : event.key === 'ArrowUp' ? here?.previousElementSibling
                : null;

    if (there) {
        event.preventDefault();
        there.firstElementChild.focus();
    }
});

document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && narrow.matches && chosen
        && !$('sure').open)
    {
        close();
    }
});

document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
        look(false);
    }
});

recall();
look(true);
