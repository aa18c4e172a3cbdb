// The client's side of a sign-in by SRP, in big integers of the language: no
// code in common with the libraries under test, or with the server.

import { createHash, createHmac, getDiffieHellman,
         randomBytes } from 'node:crypto';

const N = BigInt('0x' + getDiffieHellman('modp15').getPrime('hex'));
const g = 2n;


function power(base, exponent) {
    let result = 1n;

    for (let square = base % N; exponent > 0n; exponent >>= 1n) {
        if (exponent & 1n) {
            result = result * square % N;
        }
        square = square * square % N;
    }

    return result;
}


// two's complement, as the service's own numbers are written

function bytes(number) {
    let hex = number.toString(16);

    if (hex.length % 2) {
        hex = '0' + hex;
    }

    return Buffer.from(/^[89a-f]/.test(hex) ? '00' + hex : hex, 'hex');
}


function hash(...parts) {
    const digest = createHash('sha256');

    parts.forEach((part) => digest.update(part));

    return digest.digest();
}

const number = (buffer) => BigInt('0x' + buffer.toString('hex'));

const mac = (key, ...parts) =>
    createHmac('sha256', key).update(Buffer.concat(parts)).digest();

const k = number(hash(bytes(N), bytes(g)));


// "Tue Sep 1 12:00:00 UTC 2026"

export function timestamp(date = new Date()) {
    const [weekday, day, month, year, time] =
        date.toUTCString().replace(',', '').split(' ');

    return `${weekday} ${month} ${Number(day)} ${time} UTC ${year}`;
}


export class Srp {

    #a = number(randomBytes(32));
    A = power(g, this.#a);

    // SRP_A

    get publicValue() {
        return this.A.toString(16);
    }

    // what PASSWORD_VERIFIER is answered with

    answer(pool, parameters, password, now = timestamp()) {
        const { SALT, SRP_B, SECRET_BLOCK, USER_ID_FOR_SRP } = parameters;
        const poolName = pool.split('_')[1];

        const B = BigInt('0x' + SRP_B);
        const u = number(hash(bytes(this.A), bytes(B)));
        const x = number(hash(
            bytes(BigInt('0x' + SALT)),
            hash(`${poolName}${USER_ID_FOR_SRP}:${password}`)));

        const base = ((B - k * power(g, x)) % N + N) % N;
        const S = power(base, this.#a + u * x);

        const key = mac(mac(bytes(u), bytes(S)),
                        Buffer.from('Caldera Derived Key\x01'))
                    .subarray(0, 16);

        return {
            USERNAME: USER_ID_FOR_SRP,
            PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
            TIMESTAMP: now,
            PASSWORD_CLAIM_SIGNATURE: mac(
                key, Buffer.from(poolName + USER_ID_FOR_SRP),
                Buffer.from(SECRET_BLOCK, 'base64'), Buffer.from(now))
                .toString('base64'),
        };
    }
}
