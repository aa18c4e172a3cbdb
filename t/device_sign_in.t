#!/usr/bin/perl

# Signing in from a device: DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER, each
# answered right, wrong, by others, elsewhere, twice and too late, with both
# kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use MIME::Base64 qw(decode_base64 encode_base64);

use Cognito::Device;
use Cognito::SignIn;
use Cognito::Srp;
use Cognito::Test;

start_server(locations => DOCUMENTED);

my $password = 'Correct-Horse-7';
my $unknown = 'us-east-1_00000000-0000-4000-8000-000000000000';

my $none = 'Invalid session for the user.';
my $once = 'Invalid session for the user, session can only be used once.';
my $late = 'Invalid session for the user, session is expired.';
my $wrong = 'Incorrect username or password.';

my $pool = make_pool(DeviceConfiguration => {
    ChallengeRequiredOnNewDevice     => false,
    DeviceOnlyRememberedOnUserPrompt => false });

my $client = make_client($pool);
my $other = make_client($pool);
my $hiding = make_client($pool, PreventUserExistenceErrors => 'ENABLED');
my $secret = make_client($pool, GenerateSecret => true);


# a user and a device

sub new_user {
    my ($at) = @_;

    my $username = unique_name('user');

    admin_make_user(pool_of($at // $client), $username);

    my $result = sign_in($at // $client, $username);
    my $device = Cognito::Device->new($result->{NewDeviceMetadata});
    my $answer = call('ConfirmDevice',
                      $device->confirmation($result->{AccessToken}));

    is_ok($answer, 'confirmed') if $answer->{status} != 200;

    return ($username, $device, $result->{AccessToken});
}


sub begin {
    my ($at, $username, $device, %more) = @_;

    return call('InitiateAuth',
                initiate($at, 'USER_PASSWORD_AUTH', USERNAME => $username,
                         PASSWORD => $password,
                         defined $device ? (DEVICE_KEY => $device->{key})
                                         : (), %more))->{body};
}


# the input that answers DEVICE_SRP_AUTH

sub first {
    my ($at, $username, $device, $session, %more) = @_;

    return respond($at, 'DEVICE_SRP_AUTH', $session,
                   $device->number($username), %more);
}


# ... and DEVICE_PASSWORD_VERIFIER, begun from the password on

sub second {
    my ($at, $username, $device, %options) = @_;

    begin($at, $username, $device);

    my $challenge = call('RespondToAuthChallenge',
                         first($at, $username, $device))->{body};

    return proof($at, $device, $challenge, %options);
}


sub proof {
    my ($at, $device, $challenge, %options) = @_;

    return respond($at, 'DEVICE_PASSWORD_VERIFIER', undef,
                   $device->proof($challenge->{ChallengeParameters},
                                  %options));
}


sub fails {
    my ($input, $message, $name, $type) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    refused('RespondToAuthChallenge', $input,
            $type // 'NotAuthorizedException', $message, $name);
}


# an answer that takes its challenge with it

sub spends {
    my ($input, $message, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    is_error(call('RespondToAuthChallenge', $input),
             'NotAuthorizedException', $message, 400, $name);
    fails($input, $once, "$name: spent");
}


# many at once: what each was answered

sub at_once {
    my ($count, $input) = @_;

    my @readers;

    for (1 .. $count) {
        my $pid = open my $reader, '-|';

        die "fork: $!" unless defined $pid;

        if ($pid == 0) {
            my $done = call('RespondToAuthChallenge', $input);
            print $done->{status} == 200 ? 'in' : $done->{body}{message};
            close STDOUT;
            kill 'KILL', $$;
        }

        push @readers, $reader;
    }

    my @said = map { my $reader = $_; local $/; scalar <$reader> } @readers;

    close $_ for @readers;

    return @said;
}


subtest 'a device proves itself' => sub {
    my ($username, $device, $token) = new_user();
    my $asked = begin($client, $username, $device);

    is_deeply([ sort keys %$asked ],
              [ qw(ChallengeName ChallengeParameters Session) ], 'members');
    is($asked->{ChallengeName}, 'DEVICE_SRP_AUTH', 'its name');
    is_deeply($asked->{ChallengeParameters}, {}, 'no parameters');

    my $answer = call('RespondToAuthChallenge',
                      first($client, $username, $device, $asked->{Session}));
    my $parameters = $answer->{body}{ChallengeParameters};

    is_ok($answer, 'answered with a number');
    is_deeply([ sort keys %{$answer->{body}} ],
              [ qw(ChallengeName ChallengeParameters) ], 'no session');
    is($answer->{body}{ChallengeName}, 'DEVICE_PASSWORD_VERIFIER',
       'the proof is asked for');
    is_deeply([ sort keys %$parameters ],
              [ qw(DEVICE_KEY SALT SECRET_BLOCK SRP_B USERNAME) ],
              'parameters');
    is($parameters->{DEVICE_KEY}, $device->{key}, 'whose device');
    is($parameters->{USERNAME}, $username, 'whose it is');
    like($parameters->{$_}, qr/^[1-9a-f][0-9a-f]*$/, "$_ is a number")
        for qw(SALT SRP_B);
    is(encode_base64(decode_base64($parameters->{SECRET_BLOCK}), ''),
       $parameters->{SECRET_BLOCK}, 'a block in base64');

    my $before = call('GetDevice', { AccessToken => $token, DeviceKey =>
                                     $device->{key} })->{body}{Device};

    with_time_offset('1m', sub {
        my $renewed = second($client, $username, $device);
        my $done = call('RespondToAuthChallenge', $renewed);
        my $result = $done->{body}{AuthenticationResult};

        is_ok($done, 'proven');
        is_deeply([ sort keys %$result ],
                  [ qw(AccessToken ExpiresIn IdToken RefreshToken
                       TokenType) ], 'tokens, and no new device');
        is(claims($result->{AccessToken})->{device_key}, $device->{key},
           'which name this one');

        my $after = call('GetDevice', { AccessToken => $token, DeviceKey =>
                                        $device->{key} })->{body}{Device};

        cmp_ok($after->{DeviceLastAuthenticatedDate}, '>',
               $before->{DeviceLastAuthenticatedDate} + 50,
               'it was authenticated now');
        is($after->{DeviceLastModifiedDate},
           $before->{DeviceLastModifiedDate}, 'and not modified');

        is_ok(call('InitiateAuth',
                   initiate($client, 'REFRESH_TOKEN_AUTH',
                            REFRESH_TOKEN => $result->{RefreshToken},
                            DEVICE_KEY => $device->{key})),
              'its refresh token is good with the key');
        refused('ConfirmDevice', $device->confirmation($result->{AccessToken}),
                'DeviceKeyExistsException', 'Device already exists.',
                'there is nothing to confirm');

        call('ForgetDevice', { AccessToken => $token,
                               DeviceKey => $device->{key} });
        refused('ConfirmDevice', $device->confirmation($result->{AccessToken}),
                'NotAuthorizedException', 'Invalid device key given.',
                'not even when it is forgotten');
        refused('InitiateAuth',
                initiate($client, 'REFRESH_TOKEN_AUTH',
                         REFRESH_TOKEN => $result->{RefreshToken},
                         DEVICE_KEY => $device->{key}),
                'NotAuthorizedException', 'Invalid Refresh Token',
                'whose tokens are refreshed no more');
    });

    # salts with zeros in front, and with a high bit

    for my $salt ("\0\0\1", "\xff" x 16, "\x7f" x 32) {
        my $somebody = unique_name('user');

        admin_make_user($pool, $somebody);

        my $result = sign_in($client, $somebody);
        my $theirs = Cognito::Device->new($result->{NewDeviceMetadata});

        call('ConfirmDevice', $theirs->confirmation($result->{AccessToken},
                                                    salt => $salt));
        is_ok(call('RespondToAuthChallenge',
                   second($client, $somebody, $theirs)),
              'with the salt ' . unpack 'H*', $salt);
    }
};


subtest 'without a session, and with another one' => sub {
    my ($username, $device) = new_user();
    my ($somebody, $theirs) = new_user();

    begin($client, $username, $device);
    is_ok(call('RespondToAuthChallenge', first($client, $username, $device)),
          'none is needed');

    # clients answer with the session of the factor before

    call('AdminSetUserPassword', { UserPoolId => $pool,
                                   Username => $somebody,
                                   Password => $password,
                                   Permanent => false });

    my $former = begin($client, $somebody);

    is($former->{ChallengeName}, 'NEW_PASSWORD_REQUIRED', 'another challenge');

    begin($client, $username, $device);
    is_ok(call('RespondToAuthChallenge',
               first($client, $username, $device, $former->{Session})),
          'another challenge\'s says nothing');

    begin($client, $username, $device);
    fails(first($client, $username, $device, 'x' x 40), $none, 'none at all');

    my ($third, $device_of_third) = new_user();
    my $of_third = begin($client, $third, $device_of_third)->{Session};

    fails(first($client, $username, $device, $of_third), $none,
          'another device\'s');
    fails(first($client, $username, $device_of_third, $of_third), $none,
          'another user\'s');
    is_ok(call('RespondToAuthChallenge', first($client, $username, $device)),
          'this one outlived that');
    is_ok(call('RespondToAuthChallenge',
               first($client, $third, $device_of_third, $of_third)),
          'that one, too');
};


subtest 'out of the blue' => sub {
    my ($username, $device) = new_user();
    my ($somebody, $theirs) = new_user();

    fails(first($client, $username, $device), $none, 'no password shown');
    fails(first($hiding, $username, $device), $none, 'nor at another client');
    fails(first($hiding, 'nobody', $device), $none, 'a user that is not there');
    fails(first($client, 'nobody', $device), 'User does not exist.',
          'of whom one may be told', 'UserNotFoundException');

    begin($client, $username, $device);

    fails(first($client, $username, $theirs), $none, 'another\'s device');
    fails(first($client, $somebody, $device), $none, 'another user');
    fails(first($other, $username, $device), $none, 'another client');
    fails({ %{first($client, $username, $device)}, ClientId => 'nosuchclient' },
          'User pool client nosuchclient does not exist.', 'no client',
          'ResourceNotFoundException');

    for my $case ([ 'made up', $unknown ], [ 'long', 'x_' . '0' x 200 ],
                  [ 'odd', "x_ \n*" ]) {
        my ($name, $key) = @$case;

        fails(first($client, $username, $device, undef, DEVICE_KEY => $key),
              $none, "a key: $name");
    }

    my $block = encode_base64(begin($client, $username, $device)->{Session},
                              '');

    fails(respond($client, 'DEVICE_PASSWORD_VERIFIER', undef,
               USERNAME => $username, DEVICE_KEY => $device->{key},
               PASSWORD_CLAIM_SECRET_BLOCK => $block,
               PASSWORD_CLAIM_SIGNATURE => 'AAAA',
               TIMESTAMP => Cognito::Srp::timestamp()), $none,
          'a session is no secret block');
    is_ok(call('RespondToAuthChallenge', first($client, $username, $device)),
          'the right one after all');
};


subtest 'a device that is unknown' => sub {
    my ($username, $device, $token) = new_user();
    my ($somebody, $theirs) = new_user();

    refused('InitiateAuth',
            initiate($client, 'USER_PASSWORD_AUTH', USERNAME => $username,
                     PASSWORD => $password, DEVICE_KEY => $_->[1]),
            'ResourceNotFoundException', 'Device does not exist.', $_->[0])
        for [ 'made up', $unknown ], [ 'another user\'s', $theirs->{key} ];

    refused('InitiateAuth',
            initiate($client, 'USER_PASSWORD_AUTH', USERNAME => $username,
                     PASSWORD => 'wrong', DEVICE_KEY => $unknown),
            'NotAuthorizedException', $wrong, 'the password comes first');

    # between its two challenges

    begin($client, $username, $device);
    call('ForgetDevice', { AccessToken => $token,
                           DeviceKey => $device->{key} });
    fails(first($client, $username, $device), 'Device does not exist.',
          'forgotten before its number', 'ResourceNotFoundException');

    my ($late_user, $late_device, $late_token) = new_user();
    my $input = second($client, $late_user, $late_device);

    call('ForgetDevice', { AccessToken => $late_token,
                           DeviceKey => $late_device->{key} });
    fails($input, 'Device does not exist.', 'forgotten before its proof',
          'ResourceNotFoundException');

    # brought back with another password

    call('ConfirmDevice', Cognito::Device->new(
        { DeviceKey => $late_device->{key},
          DeviceGroupKey => $late_device->{group} })
        ->confirmation($late_token));
    spends($input, $wrong, 'brought back, it is another one');
};


# by SRP the device is named with the proof, and only there, or at first

subtest 'after a password by SRP' => sub {
    my ($username, $device, $token) = new_user();
    my $prove = sub {
        my ($named, %more) = @_;
        my $srp = Cognito::Srp->new();
        my $challenge = call('InitiateAuth',
            initiate($client, 'USER_SRP_AUTH', USERNAME => $username,
                     SRP_A => $srp->number(), %$named));

        return respond($client, 'PASSWORD_VERIFIER', undef,
            $srp->answer($pool, $challenge->{body}{ChallengeParameters},
                         $password), %more);
    };
    my %key = (DEVICE_KEY => $device->{key});

    for my $case ([ 'with the proof', {}, %key ],
                  [ 'at first', \%key ],
                  [ 'both times', \%key, %key ]) {
        my ($name, @named) = @$case;
        my $asked = call('RespondToAuthChallenge', $prove->(@named));

        is($asked->{body}{ChallengeName}, 'DEVICE_SRP_AUTH', $name);

        my $challenge = call('RespondToAuthChallenge',
            first($client, $username, $device, $asked->{body}{Session}));

        is_ok(call('RespondToAuthChallenge',
                   proof($client, $device, $challenge->{body})),
              "$name, proven");
    }

    my $plain = call('RespondToAuthChallenge', $prove->({}));

    ok($plain->{body}{AuthenticationResult}{NewDeviceMetadata},
       'not named, it is a new one');

    call('ForgetDevice', { AccessToken => $token, DeviceKey =>
                           $device->{key} });

    # the very answer without the key goes through

    my $input = $prove->({}, %key);

    fails($input, 'Device does not exist.', 'forgotten',
          'ResourceNotFoundException');

    $input->{ChallengeResponses}{DEVICE_KEY} = undef;

    my $retried = call('RespondToAuthChallenge', $input);

    ok($retried->{body}{AuthenticationResult}{NewDeviceMetadata},
       'the answer is good without it');

    $input = $prove->(\%key, %key);
    fails($input, 'Device does not exist.', 'forgotten, named at first, too',
          'ResourceNotFoundException');
    delete $input->{ChallengeResponses}{DEVICE_KEY};
    is_ok(call('RespondToAuthChallenge', $input), 'and good all the same');
};


# codes are factors that a device comes after, too

subtest 'after a code' => sub {
    my $passwordless = make_pool(
        Policies => { SignInPolicy => {
            AllowedFirstAuthFactors => [qw(PASSWORD EMAIL_OTP SMS_OTP)] } },
        DeviceConfiguration => {
            ChallengeRequiredOnNewDevice     => false,
            DeviceOnlyRememberedOnUserPrompt => false });
    my $at = make_client($passwordless,
        ExplicitAuthFlows => [qw(ALLOW_USER_AUTH ALLOW_USER_PASSWORD_AUTH
                                 ALLOW_REFRESH_TOKEN_AUTH)]);
    my $username = unique_name('user');

    admin_make_user($passwordless, $username, $password,
                    email => 'someone@example.com', email_verified => 'true',
                    phone_number => '+12065550100',
                    phone_number_verified => 'true');

    my $result = sign_in($at, $username);
    my $device = Cognito::Device->new($result->{NewDeviceMetadata});
    my %key = (DEVICE_KEY => $device->{key});

    call('ConfirmDevice', $device->confirmation($result->{AccessToken}));

    for my $case ([ 'EMAIL_OTP', \%key ], [ 'SMS_OTP', \%key ],
                  [ 'EMAIL_OTP', {}, %key ]) {
        my ($name, $first, %later) = @$case;

        my $begun = call('InitiateAuth',
            initiate($at, 'USER_AUTH', USERNAME => $username,
                     PREFERRED_CHALLENGE => $name, %$first));
        my $asked = call('RespondToAuthChallenge',
            respond($at, $name, $begun->{body}{Session},
                    USERNAME => $username,
                    "${name}_CODE" => code_for($passwordless, $username),
                    %later));

        is($asked->{body}{ChallengeName}, 'DEVICE_SRP_AUTH', "$name, asked");

        # some clients bring the session of the code

        my $number = call('RespondToAuthChallenge',
            first($at, $username, $device, $begun->{body}{Session}));

        is_ok(call('RespondToAuthChallenge',
                   proof($at, $device, $number->{body})), "$name, proven");
    }
};


# the session carries the key from the beginning on

subtest 'after a new password' => sub {
    for my $again (0, 1) {
        my ($username, $device) = new_user();

        call('AdminSetUserPassword', { UserPoolId => $pool,
                                       Username => $username,
                                       Password => $password,
                                       Permanent => false });

        my $challenge = begin($client, $username, $device);

        is($challenge->{ChallengeName}, 'NEW_PASSWORD_REQUIRED',
           'the password first');

        my $asked = call('RespondToAuthChallenge',
            respond($client, 'NEW_PASSWORD_REQUIRED', $challenge->{Session},
                    USERNAME => $username, NEW_PASSWORD => $password,
                    $again ? (DEVICE_KEY => $device->{key}) : ()));

        is($asked->{body}{ChallengeName}, 'DEVICE_SRP_AUTH', 'then it');
        is(call('AdminGetUser', { UserPoolId => $pool,
                                  Username => $username })
           ->{body}{UserStatus}, 'CONFIRMED', 'the password is chosen');

        my $number = call('RespondToAuthChallenge',
            first($client, $username, $device, $asked->{body}{Session}));

        is_ok(call('RespondToAuthChallenge',
                   proof($client, $device, $number->{body})), 'proven');
    }

    # forgotten on the way, it is a new one

    my ($username, $device, $token) = new_user();

    call('AdminSetUserPassword', { UserPoolId => $pool,
                                   Username => $username,
                                   Password => $password,
                                   Permanent => false });

    my $session = begin($client, $username, $device)->{Session};

    call('ForgetDevice', { AccessToken => $token,
                           DeviceKey => $device->{key} });

    my %answer = (USERNAME => $username, NEW_PASSWORD => $password);

    fails(respond($client, 'NEW_PASSWORD_REQUIRED', $session, %answer,
                  DEVICE_KEY => $device->{key}), 'Device does not exist.',
          'who names it is told', 'ResourceNotFoundException');

    my $done = call('RespondToAuthChallenge',
        respond($client, 'NEW_PASSWORD_REQUIRED', $session, %answer));

    ok($done->{body}{AuthenticationResult}{NewDeviceMetadata},
       'who does not comes in from a new one');
};


subtest 'what the answers must have' => sub {
    my ($username, $device) = new_user();

    begin($client, $username, $device);

    my $number = first($client, $username, $device);

    for my $missing (qw(USERNAME DEVICE_KEY SRP_A)) {
        for my $empty (0, 1) {
            my %responses = %{$number->{ChallengeResponses}};

            $empty ? ($responses{$missing} = '') : delete $responses{$missing};
            fails({ %$number, ChallengeResponses => \%responses },
                  "Missing required parameter $missing", "no $missing",
                  'InvalidParameterException');
        }
    }

    my $n = Cognito::Srp::modulus();

    for my $case ([ 'no number', 'xyz' ], [ 'zero', '0' ],
                  [ 'zeros', '0' x 768 ],
                  [ 'N', Cognito::Srp::hex_of($n) ],
                  [ 'twice N', Cognito::Srp::hex_of($n * 2) ],
                  [ 'negative', '-1' ]) {
        my ($name, $value) = @$case;

        fails(first($client, $username, $device, undef, SRP_A => $value),
              'Invalid input given', "SRP_A: $name",
              'InvalidParameterException');
    }

    my $input = second($client, $username, $device);

    for my $missing (qw(USERNAME DEVICE_KEY PASSWORD_CLAIM_SECRET_BLOCK
                        PASSWORD_CLAIM_SIGNATURE TIMESTAMP)) {
        my %responses = %{$input->{ChallengeResponses}};

        delete $responses{$missing};
        fails({ %$input, ChallengeResponses => \%responses },
              "Missing required parameter $missing", "no $missing",
              'InvalidParameterException');
    }

    for my $time ('now', '2026-01-01T00:00:00Z', '15:56:9 IST') {
        my %responses = (%{$input->{ChallengeResponses}},
                         TIMESTAMP => $time);

        fails({ %$input, ChallengeResponses => \%responses },
              'TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in '
              . 'english.',
              "TIMESTAMP: $time", 'InvalidParameterException');
    }

    is_ok(call('RespondToAuthChallenge', $input), 'it outlived all that');
};


subtest 'wrong proofs' => sub {
    my ($username, $device) = new_user();
    my ($somebody, $theirs) = new_user();

    # each takes its challenge with it

    my $spent = sub {
        my ($input, $name) = @_;
        my %good = %{delete $input->{good}};

        spends($input, $wrong, $name);
        fails({ %$input, ChallengeResponses => \%good }, $once,
              "$name: no second try");
    };

    my $spoilt = sub {
        my ($change, %options) = @_;
        begin($client, $username, $device);
        my $challenge = call('RespondToAuthChallenge',
                             first($client, $username, $device))->{body};
        my $good = proof($client, $device, $challenge);
        my $bad = proof($client, $device, $challenge, %options);

        $change->($bad->{ChallengeResponses}) if $change;
        $bad->{good} = $good->{ChallengeResponses};

        return $bad;
    };

    $spent->($spoilt->(undef, password => 'another'), 'another password');
    $spent->($spoilt->(sub { $_[0]{PASSWORD_CLAIM_SIGNATURE} = 'AAAA' }),
             'a short signature');
    $spent->($spoilt->(sub { substr($_[0]{PASSWORD_CLAIM_SIGNATURE}, 3, 1)
                                 =~ tr{A-Za-z0-9+/}{B-ZAb-za1-90/+} }),
             'an altered signature');
    $spent->($spoilt->(sub { $_[0]{DEVICE_KEY} = $theirs->{key} }),
             'another device');
    $spent->($spoilt->(sub { $_[0]{TIMESTAMP} =
                                 Cognito::Srp::timestamp(-30) }),
             'another time');

    # what does not get as far leaves it alone

    my $input = second($client, $username, $device);
    my %responses = %{$input->{ChallengeResponses}};
    my $altered = $responses{PASSWORD_CLAIM_SECRET_BLOCK};
    substr($altered, 80, 1) =~ tr{A-Za-z0-9+/}{B-ZAb-za1-90/+};

    for my $case ([ 'an altered block', PASSWORD_CLAIM_SECRET_BLOCK =>
                    $altered ],
                  [ 'no block', PASSWORD_CLAIM_SECRET_BLOCK => 'AAAA' ],
                  [ 'no base64', PASSWORD_CLAIM_SECRET_BLOCK => '!!!!' ],
                  [ 'long ago', TIMESTAMP =>
                    Cognito::Srp::timestamp(-330) ],
                  [ 'long before', TIMESTAMP =>
                    Cognito::Srp::timestamp(330) ]) {
        my ($name, %more) = @$case;

        fails({ %$input, ChallengeResponses => { %responses, %more } }, $wrong,
              $name);
    }

    fails({ %$input, ClientId => $other }, $none, 'another client');
    fails({ %$input, ChallengeResponses => { %responses,
                                          USERNAME => $somebody } },
          $none, 'another user');

    is_ok(call('RespondToAuthChallenge', $input), 'the right one after all');

    # the user's own secret block is not the device's

    my $srp = Cognito::Srp->new();
    my $challenge = call('InitiateAuth',
        initiate($client, 'USER_SRP_AUTH', USERNAME => $username,
                 SRP_A => $srp->number()))->{body};

    $device->number($username);
    fails(respond($client, 'DEVICE_PASSWORD_VERIFIER', undef,
               $device->proof({ %{$challenge->{ChallengeParameters}},
                                USERNAME => $username })), $wrong,
          'the user\'s secret block');

    begin($client, $username, $device);
    $challenge = call('RespondToAuthChallenge',
                      first($client, $username, $device))->{body};
    fails(respond($client, 'PASSWORD_VERIFIER', undef,
               $srp->answer($pool, { %{$challenge->{ChallengeParameters}},
                                     USER_ID_FOR_SRP => $username },
                            $password)), $wrong,
          'nor the device\'s the user\'s');
};


subtest 'twice' => sub {
    my ($username, $device) = new_user();
    my $session = begin($client, $username, $device)->{Session};
    my $input = first($client, $username, $device, $session);

    is_ok(call('RespondToAuthChallenge', $input), 'a number');
    fails($input, $once, 'with the same session');
    fails(first($client, $username, $device), $none, 'without one');

    $input = second($client, $username, $device);

    is_ok(call('RespondToAuthChallenge', $input), 'a proof');
    fails($input, $once, 'the same again');
};


subtest 'many at once' => sub {
    my ($username, $device) = new_user();
    my $session = begin($client, $username, $device)->{Session};
    my @said = at_once(8, first($client, $username, $device, $session));

    is(scalar(grep { $_ eq 'in' } @said), 1, 'one number')
        || diag(join "\n", @said);
    is(scalar(grep { $_ eq $once } @said), 7, 'the others are told why not');

    @said = at_once(64, second($client, $username, $device));

    is(scalar(grep { $_ eq 'in' } @said), 1, 'one proof of 64')
        || diag(join "\n", @said);
    is(scalar(grep { $_ eq $once || $_ eq 'Too many requests' } @said), 63,
       'the others are told why not') || diag(join "\n", @said);
};


subtest 'too late' => sub {
    my ($username, $device) = new_user();
    my $session = begin($client, $username, $device)->{Session};

    with_time_offset('4m', sub {
        fails(first($client, $username, $device, $session), $late,
              'the session is expired');
        fails(first($client, $username, $device), $late, 'without it, too');
    });

    is_ok(call('RespondToAuthChallenge', first($client, $username, $device)),
          'in time');

    begin($client, $username, $device);

    my $challenge = call('RespondToAuthChallenge',
                         first($client, $username, $device))->{body};

    with_time_offset('4m', sub {
        fails(proof($client, $device, $challenge), $late,
              'the secret block is expired');
    });

    is_ok(call('RespondToAuthChallenge',
               proof($client, $device, $challenge)), 'in time');

    my $patient = make_client($pool, AuthSessionValidity => 10);

    begin($patient, $username, $device);
    with_time_offset('9m', sub {
        is_ok(call('RespondToAuthChallenge',
                   first($patient, $username, $device)),
              'as long as the client says');
    });
};


subtest 'users who changed meanwhile' => sub {
    my %states = (
        'PasswordResetRequiredException' =>
            [ 'Password reset required for the user',
              sub { $_[0]{Status} = 'RESET_REQUIRED' } ],
        'UserNotConfirmedException' =>
            [ 'User is not confirmed.',
              sub { $_[0]{Status} = 'UNCONFIRMED' } ],
        'NotAuthorizedException' =>
            [ 'User is disabled.',
              sub { $_[0]{Enabled} = JSON::PP::false } ]);

    for my $type (sort keys %states) {
        my ($message, $edit) = @{$states{$type}};
        my ($username, $device) = new_user();
        my $input = second($client, $username, $device);

        begin($client, $username, $device);
        edit_user($pool, $username, $edit);
        fails(first($client, $username, $device), $message, "number: $message",
              $type);
        fails($input, $message, "proof: $message", $type);
    }

    my ($username, $device) = new_user();
    my $input = second($client, $username, $device);
    my $hidden = second($hiding, $username, $device);
    my $session = begin($client, $username, $device)->{Session};

    call('AdminDeleteUser', { UserPoolId => $pool, Username => $username });

    fails($input, 'User does not exist.', 'deleted', 'UserNotFoundException');
    fails($hidden, $wrong, 'deleted, hidden');
    fails(first($client, $username, $device, $session), 'User does not exist.',
          'deleted before the number', 'UserNotFoundException');

    admin_make_user($pool, $username);

    fails($input, $none, 'its namesake');
    fails(first($client, $username, $device, $session), $once,
          'its namesake before the number');
};


# where a remembered device spares its user the second factor

subtest 'a device that stands for a factor' => sub {
    my $sparing = make_pool(DeviceConfiguration => {
        ChallengeRequiredOnNewDevice     => true,
        DeviceOnlyRememberedOnUserPrompt => true });
    my $at = make_client($sparing);
    my ($username, $device, $token) = new_user($at);
    my %status = (AccessToken => $token, DeviceKey => $device->{key});

    is(begin($at, $username, $device)->{ChallengeName}, 'DEVICE_SRP_AUTH',
       'one that is not remembered is asked, too');
    is_ok(call('RespondToAuthChallenge', second($at, $username, $device)),
          'and comes in');

    my $remember = sub {
        my ($word) = @_;
        is_ok(call('UpdateDeviceStatus', { %status, DeviceRememberedStatus =>
                                                    $word }), $word);
    };

    $remember->('remembered');
    is_ok(call('RespondToAuthChallenge', second($at, $username, $device)),
          'a remembered one comes in');

    # what it stood for at the beginning it must stand for at the end

    my $input = second($at, $username, $device);

    $remember->('not_remembered');
    spends($input, $none, 'not remembered meanwhile');

    $input = second($at, $username, $device);
    $remember->('remembered');
    is_ok(call('RespondToAuthChallenge', $input), 'remembered meanwhile');

    $input = second($at, $username, $device);
    call('UpdateUserPool', { UserPoolId => $sparing, DeviceConfiguration => {
        ChallengeRequiredOnNewDevice     => false,
        DeviceOnlyRememberedOnUserPrompt => true } });
    spends($input, $none, 'the pool thinks otherwise meanwhile');
};


# the pool tracks none: from the beginning, or not any more

subtest 'where devices are not tracked' => sub {
    my $tracking = make_pool(DeviceConfiguration => {
        ChallengeRequiredOnNewDevice     => false,
        DeviceOnlyRememberedOnUserPrompt => false });
    my $at = make_client($tracking);
    my ($username, $device) = new_user($at);
    my $session = begin($at, $username, $device)->{Session};
    my %answers = map { $_->{ChallengeName} => $_ }
                  second($at, $username, $device),
                  first($at, $username, $device, $session);

    call('UpdateUserPool', { UserPoolId => $tracking });

    for my $name (sort keys %answers) {
        refused('RespondToAuthChallenge', $answers{$name},
                'InvalidUserPoolConfigurationException',
                'Device tracking is not enabled for the user pool.', $name);
        refused('AdminRespondToAuthChallenge',
                { UserPoolId => $tracking, %{$answers{$name}} },
                'InvalidUserPoolConfigurationException',
                'Device tracking is not enabled for the user pool.',
                "$name, by an administrator");
    }

    ok(begin($at, $username, $device)->{AuthenticationResult},
       'a password is enough then');
};


subtest 'an administrator, a secret' => sub {
    my ($username, $device) = new_user();
    my $asked = call('AdminInitiateAuth',
        admin_initiate($client, 'ADMIN_USER_PASSWORD_AUTH',
                       USERNAME => $username, PASSWORD => $password,
                       DEVICE_KEY => $device->{key}));

    is($asked->{body}{ChallengeName}, 'DEVICE_SRP_AUTH', 'asked');

    my $challenge = call('AdminRespondToAuthChallenge',
        admin_respond($client, 'DEVICE_SRP_AUTH', $asked->{body}{Session},
                      $device->number($username)));

    is($challenge->{body}{ChallengeName}, 'DEVICE_PASSWORD_VERIFIER',
       'a number');

    my $input = admin_respond($client, 'DEVICE_PASSWORD_VERIFIER', undef,
        $device->proof($challenge->{body}{ChallengeParameters}));

    is_ok(call('AdminRespondToAuthChallenge', $input), 'a proof');
    refused('AdminRespondToAuthChallenge', $input, 'NotAuthorizedException',
            $once, 'once');

    my %hash = (SECRET_HASH => secret_hash($secret, $username));

    is(begin($secret, $username, $device, %hash)->{ChallengeName},
       'DEVICE_SRP_AUTH', 'at a client with a secret');

    fails(first($secret, $username, $device),
          "Client $secret is configured with secret but SECRET_HASH was not "
          . 'received', 'no hash');
    fails(first($secret, $username, $device, undef, SECRET_HASH => 'AAAA'),
          "Unable to verify secret hash for client $secret", 'a wrong one');

    $challenge = call('RespondToAuthChallenge',
                      first($secret, $username, $device, undef, %hash));
    $input = proof($secret, $device, $challenge->{body});
    $input->{ChallengeResponses}{SECRET_HASH} = $hash{SECRET_HASH};
    is_ok(call('RespondToAuthChallenge', $input), 'the right one');
};


subtest 'by another of the user\'s names' => sub {
    my $aliased = make_pool(AliasAttributes => ['preferred_username'],
        DeviceConfiguration => { ChallengeRequiredOnNewDevice => false,
                                 DeviceOnlyRememberedOnUserPrompt => false });
    my $at = make_client($aliased);
    my $username = unique_name('user');
    my $name = unique_name('name');

    admin_make_user($aliased, $username, undef, preferred_username => $name);

    my $result = sign_in($at, $name);
    my $device = Cognito::Device->new($result->{NewDeviceMetadata});

    call('ConfirmDevice', $device->confirmation($result->{AccessToken}));
    begin($at, $name, $device);

    my $challenge = call('RespondToAuthChallenge',
                         first($at, $name, $device));

    is($challenge->{body}{ChallengeParameters}{USERNAME}, $username,
       'the number');
    is_ok(call('RespondToAuthChallenge',
               proof($at, $device, $challenge->{body}, username => $name)),
          'the proof');
};


subtest 'conflicts' => sub {
    my ($username, $device) = new_user();
    my $input = second($client, $username, $device);
    my $session = begin($client, $username, $device)->{Session};

    with_conflicts($pool, $username, sub {
        fails($input, 'Too many requests', 'a proof in vain',
              'TooManyRequestsException');
        fails(first($client, $username, $device, $session), 'Too many requests',
              'a number in vain', 'TooManyRequestsException');
    });

    is_ok(call('RespondToAuthChallenge', $input), 'the proof outlived that');
    is_ok(call('RespondToAuthChallenge', first($client, $username, $device)),
          'the number, too');
};


subtest 'without Redis' => sub {
    my ($username, $device) = new_user();
    my $input = second($client, $username, $device);
    my $number = first($client, $username, $device);

    stop_redis();

    fails($input, undef, 'a proof', 'InternalErrorException');
    fails($number, undef, 'a number', 'InternalErrorException');

    start_redis();
};


done_testing();
