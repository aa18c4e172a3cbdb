#!/usr/bin/perl

# Writes passkeys.h, the credentials and assertions that
# t/unit/test_auth_passkey.c begins with: made by t/lib/Cognito/Passkey.pm,
# that is by openssl, for the relying party example.com.  Run once; each run
# makes other keys.
#
#     perl t/data/passkeys.pl > t/data/passkeys.h

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/../lib";

use Cognito::Passkey qw(number text map_of);

my $creation = { challenge => 'Y3JlYXRl', rp => { id => 'example.com' },
                 user => { id => 'dXNlcg' } };
my $request = { challenge => 'Z2V0', rpId => 'example.com' };

my $true = "\xf5";
my $granted = map_of(text('credProtect'), number(2),
                     text('hmac-secret'), $true,
                     text('minPinLength'), number(4));
my $result = map_of(text('credBlob'), Cognito::Passkey::bytes('b'));


sub literal {
    my ($bytes) = @_;

    my @lines = unpack('H*', Cognito::Passkey::unencoded($bytes))
                =~ /.{1,70}/g;

    return join "\n", map { "      \"$_\"" } @lines;
}


print <<'END';

/*
 * Credentials of authenticators, by t/data/passkeys.pl: algorithm and kind of
 * attestation, then in hexadecimal digits the credential's id, the client
 * data and attestation object of its creation, and the client data,
 * authenticator data and signature of an assertion.
 */


END

for my $algorithm (qw(ES256 RS256 EdDSA)) {
    for my $kind (qw(none self certified), 'none, extended',
                  'self, extended',
                  $algorithm eq 'ES256' ? 'u2f, certified' : ())
    {
        my $passkey = Cognito::Passkey->new(algorithm => $algorithm,
                                            counter => 6);
        my ($attestation, $extended) = split /, /, $kind;

        my $made = $passkey->create($creation, attestation => $attestation,
                                    $extended ? (extensions => $granted) : ());
        my $got = $passkey->get($request,
                                $extended ? (extensions => $result) : ());

        print join(",\n", "    { \"$algorithm, $kind\", $passkey->{kind}{alg}",
                   map({ literal($_) } $made->{id},
                       $made->{response}{clientDataJSON},
                       $made->{response}{attestationObject},
                       $got->{response}{clientDataJSON},
                       $got->{response}{authenticatorData},
                       $got->{response}{signature})), " },\n\n";
    }
}

print "    { NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL }\n";
