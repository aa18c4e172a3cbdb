// An authenticator app: RFC 6238 with SHA-1, steps of 30 s, 6 digits.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';

const stepLength = 30;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';


function base32(text) {
    const bits = [...text].map(
        (letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
        .join('');

    return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}


export class Authenticator {

    #seed;
    #last = 0;

    // seconds: how much the server's clock is ahead

    constructor(secret, seconds = 0) {
        this.#seed = base32(secret);
        this.seconds = seconds;
    }

    // A code that was not shown before, as the server takes each once.  It
    // also takes those of one step early or late, so two in a row are good
    // without waiting, wherever in a step a test runs.

    code() {
        const now = this.#now();

        this.#last = Math.max(now, this.#last + 1);
        assert.ok(this.#last <= now + 1, 'no more codes at this time');

        return this.#at(this.#last);
    }

    // one that will not be right soon

    wrong() {
        const right = new Set([-3, -2, -1, 0, 1, 2, 3, 4, 5].map(
            (later) => this.#at(this.#now() + later)));

        return Array.from({ length: 10 }, (_, i) => `00000${i}`)
                    .find((code) => !right.has(code));
    }

    #now() {
        return Math.floor((Date.now() / 1000 + this.seconds) / stepLength);
    }

    #at(step) {
        const counter = Buffer.alloc(8);
        counter.writeBigUInt64BE(BigInt(step));

        const digest = createHmac('sha1', this.#seed).update(counter)
                                                     .digest();
        const place = digest[19] & 0x0f;
        const number = digest.readUInt32BE(place) & 0x7fffffff;

        return String(number % 1000000).padStart(6, '0');
    }
}
