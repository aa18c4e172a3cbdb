#!/usr/bin/perl

# Passkeys of users who are signed in: registration, the list, deletion, and
# every refusal that needs no role or replica, with both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();

use Cognito::Passkey qw(map_of text number bytes list);
use Cognito::Test;
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $party = 'example.com';
my $invalid = ['InvalidParameterException', 'Credential data is not valid'];
my $gone = ['WebAuthnChallengeNotFoundException',
            'The registration challenge does not exist or has expired.'];
my $off = ['WebAuthnNotEnabledException',
           'Web Authentication is not enabled for this user pool.'];
my $origin = ['WebAuthnOriginNotAllowedException',
              'The origin of the credential is not allowed by the relying '
              . 'party.'];
my $unsupported = ['WebAuthnCredentialNotSupportedException',
                   'The credential is not supported.'];
my $full = ['LimitExceededException',
            'Maximum number of credentials exceeded.'];
my $absent = ['ResourceNotFoundException', 'Credential not found.'];
my $page = ['InvalidParameterException', 'Invalid pagination token.'];


sub passkey_pool {
    my ($configuration, @factors) = @_;

    @factors = qw(PASSWORD WEB_AUTHN) unless @factors;

    my $pool = make_pool(Policies => { SignInPolicy => {
        AllowedFirstAuthFactors => \@factors } });

    configure($pool, $configuration) if $configuration;

    return $pool;
}


sub configure {
    my ($pool, $configuration) = @_;

    my $answer = call('SetUserPoolMfaConfig', {
        UserPoolId => $pool, WebAuthnConfiguration => $configuration });

    is_ok($answer, 'passkeys are configured') if $answer->{status} != 200;
}


my $pool = passkey_pool({ RelyingPartyId => $party });
my $client = make_client($pool);
my $other_client = make_client($pool);


# a new user's name and access token

sub user {
    my ($in, $at) = @_;

    my $username = unique_name('user');

    admin_make_user($in // $pool, $username);

    return ($username, token($username, $at));
}


sub token { sign_in($_[1] // $client, $_[0])->{AccessToken} }


sub start {
    my ($token) = @_;

    my $answer = call('StartWebAuthnRegistration', { AccessToken => $token });

    is_ok($answer, 'started') if $answer->{status} != 200;

    return $answer->{body}{CredentialCreationOptions};
}


sub complete { { AccessToken => $_[0], Credential => $_[1] } }

sub completed {
    my ($token, $credential, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $answer = call('CompleteWebAuthnRegistration',
                      complete($token, $credential));

    is_deeply([$answer->{status}, $answer->{body}], [200, {}], $name)
        || diag($answer->{raw});
}


sub refuse {
    my ($token, $credential, $error, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    refused('CompleteWebAuthnRegistration', complete($token, $credential),
            @$error, $name);
}


sub passkeys {
    my ($token, %input) = @_;

    my $answer = call('ListWebAuthnCredentials',
                      { AccessToken => $token, %input });

    is_ok($answer, 'listed') if $answer->{status} != 200;

    return @{$answer->{body}{Credentials}};
}


sub record {
    my ($username, $in) = @_;

    my $text = redis()->command('GET', 'cg:user:{' . ($in // $pool)
                                       . "/$username}");

    return JSON::PP->new->utf8->decode((split / /, $text, 2)[1]);
}


subtest 'options of a registration' => sub {
    my ($username, $token) = user();
    my $options = start($token);
    my $sub = record($username)->{Sub};

    like(delete $options->{challenge}, qr/^[\w-]{43}\z/, 'a challenge');

    is_deeply($options, {
        rp => { id => $party, name => $party },
        user => { id => encoded($sub), name => $username,
                  displayName => $username },
        pubKeyCredParams => [ map { { type => 'public-key', alg => $_ } }
                              -7, -257, -8 ],
        timeout => 180000,
        excludeCredentials => [],
        authenticatorSelection => { requireResidentKey => true,
                                    residentKey => 'required',
                                    userVerification => 'preferred' },
        extensions => { credProps => true },
    }, 'and all the rest');

    isnt(start($token)->{challenge}, start($token)->{challenge},
         'another challenge each time');

    my $left = redis()->command('PTTL',
                                'cg:auth:{' . "$pool/$username}:passkey");

    ok($left > 180000 && $left <= 900000, 'and it goes away by itself')
        || diag($left);
};


for my $algorithm (qw(ES256 RS256 EdDSA)) {
    for my $attestation (qw(none self certified)) {

        subtest "$algorithm, attestation: $attestation" => sub {
            my ($username, $token) = user();
            my $passkey = Cognito::Passkey->new(algorithm => $algorithm);
            my $credential = $passkey->create(start($token),
                                              attestation => $attestation);

            completed($token, $credential, 'registered');

            my $kept = record($username)->{Credentials}[0];
            my %is = (ES256 => -7, EdDSA => -8, RS256 => -257);

            is($kept->{Algorithm}, $is{$algorithm}, 'its algorithm is kept');
            is($kept->{Counter}, 0, 'its counter');

            my $options = start($token);

            is_deeply($options->{excludeCredentials},
                      [ { type => 'public-key', id => $credential->{id},
                          transports => ['internal', 'hybrid'] } ],
                      'another registration leaves it out');
        };
    }
}


subtest 'lists' => sub {
    my ($username, $token) = user();

    is_deeply([passkeys($token)], [], 'nothing yet');

    my @ids;

    for my $n (1 .. 3) {
        my $credential = Cognito::Passkey->new()->create(start($token));

        delete $credential->{authenticatorAttachment} if $n == 2;
        $credential->{response}{transports} = [] if $n == 3;

        completed($token, $credential, "passkey $n");
        push @ids, $credential->{id};
    }

    my @list = passkeys($token);

    is_deeply([map { $_->{CredentialId} } @list], \@ids, 'in their order');

    my $created = delete $list[0]{CreatedAt};

    ok(abs($created - time()) < 60, 'created a moment ago') || diag($created);
    is_deeply($list[0], { CredentialId => $ids[0],
                          FriendlyCredentialName => 'Passkey',
                          RelyingPartyId => $party,
                          AuthenticatorAttachment => 'platform',
                          AuthenticatorTransports => ['internal', 'hybrid'] },
              'all of one');
    ok(!exists $list[1]{AuthenticatorAttachment}, 'attached nobody knows how');
    is_deeply($list[2]{AuthenticatorTransports}, [], 'by no transport');

    my $answer = call('ListWebAuthnCredentials', { AccessToken => $token,
                                                   MaxResults => 2 });

    is_deeply([map { $_->{CredentialId} } @{$answer->{body}{Credentials}}],
              [@ids[0, 1]], 'a page');
    ok($answer->{body}{NextToken}, 'and there is more');

    my %next = (NextToken => $answer->{body}{NextToken});

    $answer = call('ListWebAuthnCredentials',
                   { AccessToken => $token, MaxResults => 2, %next });
    is_deeply([map { $_->{CredentialId} } @{$answer->{body}{Credentials}}],
              [$ids[2]], 'the last page');
    ok(!exists $answer->{body}{NextToken}, 'says so');

    $answer = call('ListWebAuthnCredentials', { AccessToken => $token,
                                                MaxResults => 3 });
    ok(!exists $answer->{body}{NextToken}, 'so does one that holds them all');
    is(scalar passkeys($token, MaxResults => 0), 3, '0 is no limit');

    refused('ListWebAuthnCredentials',
            { AccessToken => $token, NextToken => 'AAAA' }, @$page,
            'a page of another list');
    refused('ListWebAuthnCredentials',
            { AccessToken => $token, MaxResults => 21 },
            'InvalidParameterException',
            '1 validation error detected: Value \'21\' at \'maxResults\' '
            . 'failed to satisfy constraint: Member must have value less '
            . 'than or equal to 20', '21 at once');

    for (['StartWebAuthnRegistration'],
         ['DeleteWebAuthnCredential', CredentialId => 'AAAA'])
    {
        my ($operation, %more) = @$_;

        refused($operation, { AccessToken => '!', %more },
                'InvalidParameterException',
                '1 validation error detected: Value at \'accessToken\' '
                . 'failed to satisfy constraint: Member must satisfy regular '
                . 'expression pattern: [A-Za-z0-9-_=.]+',
                "$operation: no token");
    }

    # deletion

    my %id = (AccessToken => $token, CredentialId => $ids[1]);

    refused('DeleteWebAuthnCredential', { %id, CredentialId => $_ }, @$absent,
            "no such passkey: $_") for 'AAAA', '*', "$ids[1]=", $ids[1] . 'A';

    my ($someone, $theirs) = user();

    refused('DeleteWebAuthnCredential', { %id, AccessToken => $theirs },
            @$absent, 'by another user');

    my $before = record($username)->{LastModified};
    my $deleted = call('DeleteWebAuthnCredential', \%id);

    is_deeply([$deleted->{status}, $deleted->{body}], [200, {}], 'deleted');
    is_deeply([map { $_->{CredentialId} } passkeys($token)], [@ids[0, 2]],
              'only the others are left');
    refused('DeleteWebAuthnCredential', \%id, @$absent, 'deleted twice');

    call('DeleteWebAuthnCredential', { %id, CredentialId => $_ })
        for @ids[0, 2];
    is_deeply([passkeys($token)], [], 'nothing is left');
};


subtest 'credential data' => sub {
    my ($username, $token) = user();
    my $options = start($token);
    my $passkey = Cognito::Passkey->new();
    my $json = JSON::PP->new->utf8;

    # what a browser says around it

    my %bodies = (
        'no object'              => 'text',
        'a list'                 => [1],
        'an empty one'           => {},
    );

    refuse($token, $bodies{$_}, $invalid, $_) for sort keys %bodies;

    for my $member (qw(id rawId type response)) {
        my $credential = $passkey->create($options);

        delete $credential->{$member};
        refuse($token, $credential, $invalid, "no $member");
    }

    for my $member (qw(clientDataJSON attestationObject authenticatorData
                       publicKey publicKeyAlgorithm transports))
    {
        my $credential = $passkey->create($options);

        delete $credential->{response}{$member};
        refuse($token, $credential, $invalid, "no $member in the response");
    }

    my %changes = (
        'ids that differ'      => sub { $_->{rawId} = 'AAAA' },
        'another id'           => sub { $_->{id} = $_->{rawId} = 'AAAA' },
        'another type'         => sub { $_->{type} = 'password' },
        'padded base64'        => sub { $_->{response}{clientDataJSON}
                                        .= '=' },
        'no base64'            => sub { $_->{response}{attestationObject}
                                        = '*' },
        'no CBOR'              => sub { $_->{response}{attestationObject}
                                        = 'AAAA' },
        'another algorithm'    => sub { $_->{response}{publicKeyAlgorithm}
                                        = -257 },
        'other authenticator data'
                               => sub { $_->{response}{authenticatorData}
                                        = encoded('A' x 164) },
        'a number for a text'  => sub { $_->{response}{transports} = 1 },
    );

    for my $name (sort keys %changes) {
        my $credential = $passkey->create($options);

        $changes{$name}->() for $credential;
        refuse($token, $credential, $invalid, $name);
    }

    # what the authenticator says

    my %wrong = (
        'another challenge'     => [challenge => encoded('x' x 32)],
        'a challenge cut off'   => [challenge =>
                                    substr($options->{challenge}, 0, 42)],
        'of a sign-in'          => [type => 'webauthn.get'],
        'from within a frame'   => [cross => 1],
        'client data that is no JSON' => [client_data => '{'],
        'client data that is empty'   => [client_data => ''],
        'client data without a challenge'
            => [client_data => '{"type":"webauthn.create",'
                               . '"origin":"https://example.com"}'],
        'not discoverable'      => [rk => false],
        'nobody there'          => [flags => 0x04],
        'something follows'     => [object => sub { $_ .= "\0" }],
        'a cut object'          => [object => sub { chop }],
        'something follows the key' => [data => sub { $_ .= "\0" }],
        'no key'                => [data => sub { substr($_, 37) = '' }],
        'a signature for another page'
            => [attestation => 'self',
                object => sub { substr($_, 40, 1) ^= "\1" }],
        'a certificate, altered' => [attestation => 'certified',
                                     object => sub { substr($_, 40, 1)
                                                     ^= "\1" }],
    );

    for my $name (sort keys %wrong) {
        refuse($token, $passkey->create($options, @{$wrong{$name}}),
               $invalid, $name);
    }

    # errors of their own

    refuse($token, $passkey->create($options, origin => $_), $origin,
           "from $_")
        for 'https://example.org', 'https://badexample.com',
            'https://example.com.evil.org', 'http://example.com',
            'https://example.com@evil.org', 'https://evil.org/example.com',
            'https://example.com:8x', 'android:apk-key-hash:AAAA',
            'https://', 'null', '';

    refuse($token, $passkey->create($options, party => 'example.org',
                                    origin => 'https://example.com'),
           ['WebAuthnRelyingPartyMismatchException',
            'The credential belongs to another relying party.'],
           'another relying party\'s');

    my $other = map_of(number(1), number(2), number(3), number(-35));

    refuse($token, $passkey->create($options, data => sub {
               substr($_, 55 + 32) = $other }), $unsupported, 'of ES384');
    refuse($token, $passkey->create($options, object => sub {
               s/\x64none/\x65apple/ }), $unsupported,
           'attested by another format');

    # none of them has taken the challenge

    is_deeply([passkeys($token)], [], 'none was registered');
    completed($token, $passkey->create($options, rk => undef), 'the right one');
    refuse($token, $passkey->create($options), $gone, 'answered twice');

    $options = start($token);
    refuse($token, $passkey->create($options),
           ['InvalidParameterException',
            'The credential is already registered.'], 'registered twice');
};


subtest 'origins' => sub {
    my ($username, $token) = user();

    completed($token, Cognito::Passkey->new()->create(start($token),
                                                      origin => $_), $_)
        for 'https://example.com', 'https://example.com:8443',
            'https://www.example.com', 'https://a.b.example.com:443',
            'https://EXAMPLE.com';

    my $local = passkey_pool({ RelyingPartyId => 'localhost' });
    my $at = make_client($local);

    ($username, $token) = user($local, $at);

    completed($token, Cognito::Passkey->new()->create(start($token),
                                                      origin => $_), $_)
        for 'http://localhost:3000', 'https://localhost',
            'http://app.localhost';

    refuse($token, Cognito::Passkey->new()->create(start($token),
                                                   origin => $_), $origin, $_)
        for 'http://127.0.0.1:3000', 'http://localhost.example.com';
};


subtest 'extensions' => sub {
    my ($username, $token) = user();
    my $extensions = map_of(text('credProtect'), number(2),
                            text('hmac-secret'), "\xf5");

    completed($token, Cognito::Passkey->new()->create(start($token),
                                          extensions => $extensions,
                                          attestation => $_), "with $_")
        for qw(none self certified);

    refuse($token, Cognito::Passkey->new()->create(start($token),
                          extensions => list(number(1))), $invalid, 'a list');
};


subtest 'challenges' => sub {
    my ($username, $token) = user();
    my $passkey = Cognito::Passkey->new();

    refuse($token, $passkey->create({ challenge => 'AAAA',
                                      rp => { id => $party } }),
           $gone, 'never started');

    my $first = start($token);
    my $second = start($token);

    refuse($token, $passkey->create($first), $invalid, 'the one before');
    completed($token, $passkey->create($second), 'the last one');

    my ($someone, $theirs) = user();
    my $options = start($token);

    $passkey = Cognito::Passkey->new();

    refuse($theirs, $passkey->create($options), $gone, 'by another user');
    start($theirs);
    refuse($theirs, $passkey->create($options), $invalid,
           'who has started one, too');

    my $elsewhere = token($username, $other_client);

    refuse($elsewhere, $passkey->create($options),
           ['WebAuthnClientMismatchException',
            'The registration was started by another app client.'],
           'at another app client');

    with_time_offset('179s', sub {
        completed($token, $passkey->create($options), 'just in time');
    });

    $options = start($token);
    $passkey = Cognito::Passkey->new();

    with_time_offset('180s', sub {
        refuse($token, $passkey->create($options), $gone, 'too late');
    });

    # two at once: one has it

    $options = start($token);

    with_conflicts($pool, $username, sub {
        is_error(call('CompleteWebAuthnRegistration',
                      complete($token, $passkey->create($options))),
                 'TooManyRequestsException', undef, 400,
                 'the user is changed by others all the time');
    });

    completed($token, $passkey->create($options), 'and afterwards');
};


subtest 'user verification' => sub {
    my $strict = passkey_pool({ RelyingPartyId => $party,
                                UserVerification => 'required' });
    my $at = make_client($strict);
    my ($username, $token) = user($strict, $at);
    my $options = start($token);

    is($options->{authenticatorSelection}{userVerification}, 'required',
       'is asked for');

    my $passkey = Cognito::Passkey->new(verifies => 0);

    refuse($token, $passkey->create($options), $invalid, 'and missed');
    $passkey->{verifies} = 1;
    completed($token, $passkey->create($options), 'or found');

    ($username, $token) = user();
    completed($token, Cognito::Passkey->new(verifies => 0)
                      ->create(start($token)), 'not wanted elsewhere');
};


subtest 'pools without passkeys' => sub {
    my $without = make_pool();
    my $at = make_client($without);
    my ($username, $token) = user($without, $at);
    my $credential = Cognito::Passkey->new()->create({
        challenge => 'AAAA', rp => { id => $party } });

    refused('StartWebAuthnRegistration', { AccessToken => $token }, @$off,
            'started');
    refuse($token, $credential, $off, 'completed');
    is_deeply([passkeys($token)], [], 'listed');
    refused('DeleteWebAuthnCredential',
            { AccessToken => $token, CredentialId => 'AAAA' }, @$absent,
            'deleted');

    $without = passkey_pool();
    $at = make_client($without);
    ($username, $token) = user($without, $at);

    my $nobody = ['WebAuthnConfigurationMissingException',
                  'The user pool has no relying party ID and no domain.'];

    refused('StartWebAuthnRegistration', { AccessToken => $token }, @$nobody,
            'started without a relying party');
    refuse($token, $credential, $nobody, 'completed without one');

    configure($without, { RelyingPartyId => $party });

    my $options = start($token);

    configure($without, { RelyingPartyId => 'example.org' });

    refuse($token, Cognito::Passkey->new()->create($options), $origin,
           'the relying party has changed meanwhile');
};


subtest 'twenty' => sub {
    my ($username, $token) = user();
    my $passkey = Cognito::Passkey->new();

    # one key serves for all: what has to differ is the id

    for my $n (1 .. 19) {
        $passkey->{id} = "passkey number $n";
        my $answer = call('CompleteWebAuthnRegistration',
                          complete($token, $passkey->create(start($token))));
        is_ok($answer, "passkey $n") if $answer->{status} != 200;
    }

    my $options = start($token);

    $passkey->{id} = 'passkey number 20';
    completed($token, $passkey->create($options), 'the twentieth');
    is(scalar passkeys($token), 20, 'are there');

    refused('StartWebAuthnRegistration', { AccessToken => $token }, @$full,
            'one more');
    refuse($token, $passkey->create($options), $full, 'one more, completed');

    call('DeleteWebAuthnCredential',
         { AccessToken => $token, CredentialId => encoded($passkey->{id}) });
    completed($token, $passkey->create(start($token)), 'there is room again');
};


my %operations = (
    StartWebAuthnRegistration    => {},
    CompleteWebAuthnRegistration => { Credential => {} },
    ListWebAuthnCredentials      => {},
    DeleteWebAuthnCredential     => { CredentialId => 'AAAA' },
);

for my $operation (sort keys %operations) {

    subtest "$operation by whom" => sub {
        my ($username, $token) = user();
        my %input = (%{$operations{$operation}}, AccessToken => $token);

        refused($operation, { %input, AccessToken => 'x.y.z' },
                'NotAuthorizedException', 'Invalid Access Token', 'no token');
        refused($operation, { %input, AccessToken =>
                    sign_in($client, $username)->{IdToken} },
                'NotAuthorizedException', 'Invalid Access Token',
                'an ID token');

        with_time_offset('2h', sub {
            refused($operation, \%input, 'NotAuthorizedException',
                    'Access Token has expired', 'expired');
        });

        call('GlobalSignOut', { AccessToken => $token });
        refused($operation, \%input, 'NotAuthorizedException',
                'Access Token has been revoked', 'signed out');

        $input{AccessToken} = token($username);

        edit_user($pool, $username, sub { $_[0]{Status} = 'RESET_REQUIRED' });
        refused($operation, \%input, 'PasswordResetRequiredException',
                'Password reset required for the user', 'to be reset');

        edit_user($pool, $username, sub { $_[0]{Status} = 'CONFIRMED' });
        call('AdminDisableUser', { UserPoolId => $pool,
                                   Username => $username });
        refused($operation, \%input, 'NotAuthorizedException',
                'User is disabled.', 'disabled');
    };
}


subtest 'deletion of the user' => sub {
    my ($username, $token) = user();

    completed($token, Cognito::Passkey->new()->create(start($token)),
              'registered');

    is_ok(call('DeleteUser', { AccessToken => $token }), 'deleted');

    admin_make_user($pool, $username);

    is_deeply([passkeys(token($username))], [], 'a namesake has none of it');
};


done_testing();
