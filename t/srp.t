#!/usr/bin/perl

# Signing in by SRP: USER_SRP_AUTH and PASSWORD_VERIFIER of both kinds of
# operations, every proof that is none, the lock, the states a user may be in
# by then, and users that are not there.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use MIME::Base64 qw(decode_base64 encode_base64);
use Time::HiRes qw(time);

use Cognito::Test;
use Cognito::Fault;
use Cognito::SignIn;
use Cognito::Srp;

start_server(locations => DOCUMENTED);

my $password = 'Correct-Horse-7';
my $wrong = 'Wrong-Horse-7';

my @incorrect = ('NotAuthorizedException', 'Incorrect username or password.');
my @locked = ('NotAuthorizedException', 'Password attempts exceeded');
my @absent = ('UserNotFoundException', 'User does not exist.');
my $uuid = qr/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-
              [0-9a-f]{12}$/x;

my $pool = make_pool();
my $legacy = make_client($pool);
my $hiding = make_client($pool, PreventUserExistenceErrors => 'ENABLED');
my $secret = make_client($pool, GenerateSecret => true);


sub make_user {
    my ($in, $username) = @_;

    $username //= unique_name('user');

    admin_make_user($in // $pool, $username, $password,
                    email => "$username\@example.com",
                    email_verified => 'true');

    return $username;
}


sub begin_input {
    my ($client, $username, $srp, %more) = @_;

    return initiate($client, 'USER_SRP_AUTH', USERNAME => $username,
                    SRP_A => $srp->number(), %more);
}


# a client's state and the parameters it was challenged with

sub begin {
    my ($client, $username, %more) = @_;

    my $srp = Cognito::Srp->new();
    my $answer = call('InitiateAuth',
                      begin_input($client, $username, $srp, %more));

    is_ok($answer, "$username is challenged") if $answer->{status} != 200;

    return ($srp, $answer->{body}{ChallengeParameters});
}


sub proof {
    my ($client, $begun, $with, %more) = @_;

    my ($srp, $challenge) = @$begun;
    my %options = map { $_ => delete $more{$_} }
                  grep { exists $more{$_} } qw(timestamp username block);

    return respond($client, 'PASSWORD_VERIFIER', undef,
                   $srp->answer(pool_of($client), $challenge,
                                $with // $password, %options), %more);
}


sub by_admin { return { UserPoolId => $pool, %{$_[0]} } }


sub whole {
    my ($client, $username, $with) = @_;

    return call('RespondToAuthChallenge',
                proof($client, [ begin($client, $username) ], $with));
}


sub failures {
    my ($username) = @_;

    my $lock = redis()->command('GET', "cg:lock:{$pool/$username}") // '0';

    return (split / /, $lock)[0];
}


subtest 'a user signs in' => sub {
    my $username = make_user();
    my $srp = Cognito::Srp->new();

    for my $operation ('InitiateAuth', 'AdminInitiateAuth') {
        my $input = begin_input($legacy, $username, $srp);

        $input = by_admin($input) if $operation =~ /^Admin/;

        my $answer = call($operation, $input);
        my $challenge = $answer->{body}{ChallengeParameters};

        is_ok($answer, $operation);
        is_deeply([ sort keys %{$answer->{body}} ],
                  [ qw(ChallengeName ChallengeParameters) ], 'members');
        is($answer->{body}{ChallengeName}, 'PASSWORD_VERIFIER', 'challenged');
        is_deeply([ sort keys %$challenge ],
                  [ qw(SALT SECRET_BLOCK SRP_B USERNAME USER_ID_FOR_SRP) ],
                  'with');
        is($challenge->{$_}, $username, $_)
            for 'USERNAME', 'USER_ID_FOR_SRP';
        like($challenge->{SALT}, qr/^[1-9a-f][0-9a-f]*$/, 'SALT');
        like($challenge->{SRP_B}, qr/^[1-9a-f][0-9a-f]{700,767}$/, 'SRP_B');
        like($challenge->{SECRET_BLOCK}, qr{^AYABe[A-Za-z0-9+/]+=*$},
             'SECRET_BLOCK');

        my $proof = proof($legacy, [ $srp, $challenge ]);
        my $respond = $operation =~ s/Initiate.*/RespondToAuthChallenge/r;

        $proof = by_admin($proof) if $operation =~ /^Admin/;

        my $done = call($respond, $proof);

        is_ok($done, $respond);
        is_deeply($done->{body}{ChallengeParameters}, {}, 'no more of it');

        my $result = $done->{body}{AuthenticationResult};

        is_deeply([ sort keys %$result ],
                  [ qw(AccessToken ExpiresIn IdToken RefreshToken
                       TokenType) ], 'tokens');
        is(claims($result->{AccessToken})->{username}, $username, 'of whom');
        ok(verifies($result->{IdToken}, published_keys($pool)), 'signed');
        is_ok(call('InitiateAuth',
                   initiate($legacy, 'REFRESH_TOKEN_AUTH', REFRESH_TOKEN =>
                            $result->{RefreshToken})), 'refreshed');
    }

    my $input = proof($legacy, [ begin($legacy, $username) ], undef,
                      DEVICE_KEY => 'us-east-1_11111111-2222');

    $input->{Session} = 'AYABe' . 'x' x 60;
    is_ok(call('RespondToAuthChallenge', $input),
          'a session and a device nobody asked for');

    my ($one) = begin($legacy, $username);
    my (undef, $two) = begin($legacy, $username);
    my (undef, $three) = begin($legacy, $username);

    isnt($two->{SRP_B}, $three->{SRP_B}, 'another B each time');
    is($two->{SALT}, $three->{SALT}, 'the same salt');

    refused('RespondToAuthChallenge', proof($legacy, [ $one, $two ]),
            @incorrect, 'another A than the challenge was asked with');
};


subtest 'the beginning' => sub {
    my $n = Cognito::Srp::modulus();
    my $username = make_user();
    my $srp_a = Cognito::Srp->new()->number();

    for my $case ([ {}, 'USERNAME' ], [ { SRP_A => $srp_a }, 'USERNAME' ],
                  [ { USERNAME => '', SRP_A => $srp_a }, 'USERNAME' ],
                  [ { USERNAME => $username }, 'SRP_A' ],
                  [ { USERNAME => 'nobody', SRP_A => '' }, 'SRP_A' ]) {
        my ($given, $missing) = @$case;
        my $name = join ', ', sort keys %$given;

        refused('InitiateAuth', initiate($legacy, 'USER_SRP_AUTH', %$given),
                'InvalidParameterException',
                "Missing required parameter $missing", "given: $name");
        refused('AdminInitiateAuth',
                admin_initiate($legacy, 'USER_SRP_AUTH', %$given),
                'InvalidParameterException',
                "Missing required parameter $missing", "by admin: $name");
    }

    my %unusable = (
        'zero'          => '0',
        'zeros'         => '0' x 64,
        'negative'      => "-$srp_a",
        'signed'        => "+$srp_a",
        'not hex'       => 'g' . substr($srp_a, 1),
        'with a prefix' => "0x$srp_a",
        'two numbers'   => 'ab cd',
        'N'             => Cognito::Srp::hex_of($n),
        'twice N'       => Cognito::Srp::hex_of($n * 2),
        'above N'       => 'f' x 768,
        'too long'      => '1' . '0' x 768,
        'megabyte'      => 'a' x 100000,
        'not ASCII'     => "\x{20ac}",
    );

    for my $name (sort keys %unusable) {
        for my $who ($username, 'nobody') {
            my %given = (USERNAME => $who, SRP_A => $unusable{$name});

            refused('InitiateAuth',
                    initiate($legacy, 'USER_SRP_AUTH', %given),
                    'InvalidParameterException', 'Invalid input given',
                    "SRP_A $name of $who");
            refused('AdminInitiateAuth',
                    admin_initiate($hiding, 'USER_SRP_AUTH', %given),
                    'InvalidParameterException', 'Invalid input given',
                    "SRP_A $name of $who, by admin");
        }
    }

    is_ok(call('InitiateAuth',
               initiate($legacy, 'USER_SRP_AUTH', USERNAME => $username,
                        SRP_A => '000' . uc $srp_a)),
          'SRP_A in another form');

    my $closed = make_client($pool, ExplicitAuthFlows =>
                             [ 'ALLOW_USER_PASSWORD_AUTH' ]);

    refused('InitiateAuth', initiate($closed, 'USER_SRP_AUTH'),
            'InvalidParameterException',
            'USER_SRP_AUTH is not enabled for the client.',
            'the flow before its parameters');
    refused('InitiateAuth', initiate('nosuchclient', 'USER_SRP_AUTH'),
            'ResourceNotFoundException',
            'User pool client nosuchclient does not exist.',
            'the client before all');
};


subtest 'secret hashes' => sub {
    my $username = make_user();
    my %hash = (SECRET_HASH => secret_hash($secret, $username));
    my %other = (SECRET_HASH => secret_hash($secret, 'another'));
    my $srp = Cognito::Srp->new();

    my @missing = ('NotAuthorizedException', "Client $secret is configured "
                   . 'with secret but SECRET_HASH was not received');
    my @mismatch = ('NotAuthorizedException',
                    "Unable to verify secret hash for client $secret");

    refused('InitiateAuth', initiate($secret, 'USER_SRP_AUTH'), @missing,
            'none, before parameters');
    refused('InitiateAuth', begin_input($secret, $username, $srp, %other),
            @mismatch, 'another\'s');
    refused('AdminInitiateAuth',
            by_admin(begin_input($secret, $username, $srp, %other)),
            @mismatch, 'another\'s, by admin');

    my @begun = begin($secret, $username, %hash);

    refused('RespondToAuthChallenge', proof($secret, \@begun), @missing,
            'none with the proof');
    refused('RespondToAuthChallenge',
            proof($secret, \@begun, undef, %other), @mismatch,
            'another\'s with the proof');
    refused('AdminRespondToAuthChallenge',
            by_admin(proof($secret, \@begun, undef, %other)), @mismatch,
            'another\'s with the proof, by admin');
    is(failures($username), 0, 'none of which is a failed password');

    is_ok(call('RespondToAuthChallenge',
               proof($secret, \@begun, undef, %hash)), 'the right one');
};


subtest 'parameters of an answer' => sub {
    my $username = make_user();
    my @begun = begin($legacy, $username);
    my $input = proof($legacy, \@begun);
    my $given = $input->{ChallengeResponses};

    for my $name (sort keys %$given) {
        for my $value (undef, '') {
            my %less = (%$given, $name => $value);

            delete $less{$name} unless defined $value;

            for my $operation ('RespondToAuthChallenge',
                               'AdminRespondToAuthChallenge') {
                my $less = { %$input, ChallengeResponses => \%less };

                $less = by_admin($less) if $operation =~ /^Admin/;

                refused($operation, $less, 'InvalidParameterException',
                        "Missing required parameter $name",
                        "$operation without $name"
                        . (defined $value ? ', which is empty' : ''));
            }
        }
    }

    my $now = Cognito::Srp::timestamp();
    my ($day, $month, $date, $clock, $zone, $year) = split / /, $now;

    for my $text ('now', '2026-09-01T12:00:00Z', '1788264000', "$now ", " $now",
                  "$day $month $date $clock +05:30 $year",
                  "$day $month $date $clock IST $year",
                  "$day $month $date $clock $year",
                  "$day Foo $date $clock UTC $year",
                  "Foo $month $date $clock UTC $year",
                  "$day $month 32 $clock UTC $year",
                  "$day Feb 30 $clock UTC $year",
                  "$day $month 0 $clock UTC $year",
                  "$day $month $date 24:00:00 UTC $year",
                  "$day $month $date 12:00 UTC $year",
                  "$day $month $date 12:00:00:00 UTC $year",
                  "$day $month $date 12:60:00 UTC $year",
                  "$day $month $date $clock UTC 26",
                  "$day $month -1 $clock UTC $year",
                  "$day, $date $month $year $clock GMT",
                  "$day\t$month $date $clock UTC $year") {
        refused('RespondToAuthChallenge',
                proof($legacy, \@begun, undef, timestamp => $text),
                'InvalidParameterException',
                'TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in '
                . 'english.', "TIMESTAMP \"$text\"");
    }

    is(failures($username), 0, 'none of which is a failed password');
    is_ok(call('RespondToAuthChallenge', proof($legacy, \@begun)),
          'nor cost the challenge');
};


# name => what is answered, and how many failures it counts as

subtest 'proofs that are none' => sub {
    my $other_pool = make_pool();
    my $other_client = make_client($other_pool);
    my ($day, $month, $date, $clock, $zone, $year) =
        split / /, Cognito::Srp::timestamp();
    my $other_day = $day eq 'Sun' ? 'Mon' : 'Sun';

    my %options = (
        'a day with a zero' =>
            [ 1, timestamp => "$day $month 0$date $clock UTC $year" ],
        'another weekday' =>
            [ 1, timestamp => "$other_day $month $date $clock UTC $year" ],
        'another zone' =>
            [ 1, timestamp => "$day $month $date $clock GMT $year" ],
        'two blanks' =>
            [ 1, timestamp => "$day  $month $date $clock UTC $year" ],
        'capitals' =>
            [ 1, timestamp => uc "$day $month $date $clock UTC $year" ],
        'too late a time' =>
            [ 0, timestamp => Cognito::Srp::timestamp(360) ],
        'too early a time' =>
            [ 0, timestamp => Cognito::Srp::timestamp(-360) ],
        'another signature' =>
            [ 1, PASSWORD_CLAIM_SIGNATURE => encode_base64('x' x 32, '') ],
        'no base64 for a signature' =>
            [ 1, PASSWORD_CLAIM_SIGNATURE => '***' ],
        'a long signature' =>
            [ 1, PASSWORD_CLAIM_SIGNATURE => 'A' x 10000 ],
        'text for a block' => [ 0, block => encode_base64('text', '') ],
        'no base64 for a block' =>
            [ 0, PASSWORD_CLAIM_SECRET_BLOCK => '***' ],
        'a block of blanks' => [ 0, PASSWORD_CLAIM_SECRET_BLOCK => '    ' ],
        'a large block' => [ 0, block => 'A' x 100000 ],
        'another user' => [ 0, username => 'somebody' ],
    );

    for my $name (sort keys %options) {
        my ($counts, %option) = @{$options{$name}};
        my $username = make_user();
        my @begun = begin($legacy, $username);

        refused('RespondToAuthChallenge',
                proof($legacy, \@begun, undef, %option), @incorrect, $name);
        refused('AdminRespondToAuthChallenge',
                by_admin(proof($legacy, \@begun, undef, %option)),
                @incorrect, "$name, by admin");
        is(failures($username), 4 * $counts, "failures by $name");

        is_ok(call('RespondToAuthChallenge', proof($legacy, \@begun)),
              "the challenge outlives $name");
        is(failures($username), 0, 'and forgets the failures');
    }

    for my $with ($wrong, '', 'correct-horse-7', "$password ") {
        my $username = make_user();
        my @begun = begin($legacy, $username);

        refused('RespondToAuthChallenge', proof($legacy, \@begun, $with),
                @incorrect, "with the password \"$with\"");
        refused('AdminRespondToAuthChallenge',
                by_admin(proof($legacy, \@begun, $with)), @incorrect,
                "with the password \"$with\", by admin");
        is(failures($username), 4, 'counted');
    }

    my $username = make_user();
    my @begun = begin($legacy, $username);

    refused('RespondToAuthChallenge', proof($hiding, \@begun), @incorrect,
            'at another client');

    my $twin = make_user($other_pool, $username);

    refused('RespondToAuthChallenge', proof($other_client, \@begun),
            @incorrect, 'at another pool');

    my (undef, $somebodys) = begin($legacy, make_user());

    refused('RespondToAuthChallenge',
            proof($legacy, \@begun, undef, block => $somebodys->{SECRET_BLOCK}),
            @incorrect, 'with another user\'s block');

    for my $at (0, 5, 20, 60, 400, -1) {
        my $bytes = decode_base64($begun[1]{SECRET_BLOCK});

        substr($bytes, $at, 1) = chr(ord(substr $bytes, $at, 1) ^ 1);
        refused('RespondToAuthChallenge',
                proof($legacy, \@begun, undef,
                      block => encode_base64($bytes, '')),
                @incorrect, "with a block altered at $at");
    }

    my $bytes = decode_base64($begun[1]{SECRET_BLOCK});

    refused('RespondToAuthChallenge',
            proof($legacy, \@begun, undef,
                  block => encode_base64(substr($bytes, 0, -1), '')),
            @incorrect, 'with a block cut short');

    my $temporary = unique_name('user');

    call('AdminCreateUser', { UserPoolId => $pool, Username => $temporary,
                              TemporaryPassword => $password,
                              MessageAction => 'SUPPRESS' });

    my $session = call('InitiateAuth', initiate($legacy, 'USER_PASSWORD_AUTH',
                       USERNAME => $temporary, PASSWORD => $password))
                  ->{body}{Session};

    refused('RespondToAuthChallenge',
            proof($legacy, \@begun, undef,
                  block => encode_base64(decoded($session), '')),
            @incorrect, 'with a session for a block');

    is(failures($username), 0, 'none of which is a failed password');
    is_ok(call('RespondToAuthChallenge', proof($legacy, \@begun)),
          'nor cost the challenge');
};


subtest 'an answer serves once' => sub {
    my $username = make_user();
    my $input = proof($legacy, [ begin($legacy, $username) ]);

    is_ok(call('RespondToAuthChallenge', $input), 'answered');
    refused('RespondToAuthChallenge', $input, @incorrect, 'again');
    refused('AdminRespondToAuthChallenge', by_admin($input), @incorrect,
            'again, by admin');
    is(failures($username), 0, 'which is no failed password');

    my @begun = begin($legacy, $username);

    is_ok(call('RespondToAuthChallenge', proof($legacy, \@begun)), 'another');
    refused('RespondToAuthChallenge',
            proof($legacy, \@begun, undef,
                  timestamp => Cognito::Srp::timestamp(-7)),
            @incorrect, 'with another proof');

    my $once = proof($legacy, [ begin($legacy, $username) ]);
    my @answers = collect(launch(16, 'RespondToAuthChallenge',
                                 sub { return $once }));

    is((grep { $_->{status} == 200 } @answers), 1, 'one of many at once');
    is((grep { ($_->{body}{message} // '') eq $incorrect[1] } @answers), 15,
       'and no other');

    my @again = begin($legacy, $username);

    with_conflicts($pool, $username, sub {
        refused('RespondToAuthChallenge', proof($legacy, \@again),
                'TooManyRequestsException', undef, 'others change the user');
    });

    is_ok(call('RespondToAuthChallenge', proof($legacy, \@again)),
          'which does not spend it');
};


subtest 'an answer comes in time' => sub {
    my $username = make_user();
    my $patient = make_client($pool, AuthSessionValidity => 15);
    my @begun = begin($legacy, $username);
    my @long = begin($patient, $username);

    for my $off (-240, 240) {
        is_ok(call('RespondToAuthChallenge',
                   proof($legacy, [ begin($legacy, $username) ], undef,
                         timestamp => Cognito::Srp::timestamp($off))),
              "a clock that is off by $off seconds");
    }

    with_time_offset('2m', sub {
        is_ok(call('RespondToAuthChallenge',
                   proof($legacy, [ begin($legacy, $username) ])), 'then');
    });

    with_time_offset('4m', sub {
        refused('RespondToAuthChallenge', proof($legacy, \@begun),
                @incorrect, 'after the session\'s validity');
    });

    with_time_offset('14m', sub {
        my $input = proof($patient, \@long);

        is_ok(call('RespondToAuthChallenge', $input),
              'within a longer validity');
        refused('RespondToAuthChallenge', $input, @incorrect,
                'but not again');
    });

    is(failures($username), 0, 'none of which is a failed password');
};


subtest 'the lock' => sub {
    for my $case ([ $legacy, make_user() ], [ $hiding, make_user() ],
                  [ $hiding, unique_name('nobody') ]) {
        my ($client, $username) = @$case;
        my @begun = begin($client, $username);

        for my $n (1 .. 5) {
            is_error($n % 2
                     ? call('RespondToAuthChallenge',
                            proof($client, \@begun, $wrong))
                     : call('InitiateAuth',
                            initiate($client, 'USER_PASSWORD_AUTH',
                                     USERNAME => $username,
                                     PASSWORD => $wrong)),
                     @incorrect, 400, "failure $n of $username");
        }

        is(failures($username), 5, 'counted together');

        for my $minutes (1 .. 3) {
            with_time_offset("${minutes}m", sub {
                is_error(whole($client, $username, $wrong), @incorrect, 400,
                         "one more after $minutes minutes");

                return if $minutes < 3;

                # for eight seconds now

                refused('InitiateAuth',
                        begin_input($client, $username, Cognito::Srp->new()),
                        @locked, 'locked');
                refused('AdminInitiateAuth',
                        by_admin(begin_input($client, $username,
                                             Cognito::Srp->new())),
                        @locked, 'locked, by admin');
                refused('InitiateAuth',
                        initiate($client, 'USER_PASSWORD_AUTH',
                                 USERNAME => $username,
                                 PASSWORD => $password),
                        @locked, 'locked for passwords');
            });
        }

        with_time_offset('5m', sub {
            @begun = begin($client, $username);

            redis()->command('SET', "cg:lock:{$pool/$username}",
                             join(' ', 9, map { $_ * 1000 }
                                  int(time()) + 3600, int(time()) + 7200),
                             'PX', 7200000);

            refused('RespondToAuthChallenge', proof($client, \@begun),
                    @locked, 'locked since the challenge');
            refused('AdminRespondToAuthChallenge',
                    by_admin(proof($client, \@begun)), @locked,
                    'locked since the challenge, by admin');

            redis()->command('DEL', "cg:lock:{$pool/$username}");
        });

        next if $username =~ /^nobody/;

        is_ok(whole($client, $username), 'the lock is over');
        is(failures($username), 0, 'and the failures are forgotten');
    }

    my $username = make_user();

    is_error(whole($legacy, $username, $wrong), @incorrect, 400, 'one')
        for 1 .. 4;
    is(failures($username), 4, 'nearly locked');
    is_ok(whole($legacy, $username), 'right');
    is(failures($username), 0, 'forgotten');

    my $guessed = make_user();
    my @begun = begin($legacy, $guessed);
    my @answers = collect(launch(40, 'RespondToAuthChallenge', sub {
        return proof($legacy, \@begun, "$wrong$_[0]");
    }));

    is((grep { $_->{status} == 400 } @answers), 40, 'guesses at once');
    cmp_ok(scalar(grep { $_->{body}{message} eq $incorrect[1] } @answers),
           '<=', 8, 'are told no more than those one by one');
};


subtest 'states of a user' => sub {
    my $unconfirmed = unique_name('user');

    sign_up($legacy, $unconfirmed, $password);

    for my $client ($legacy, $hiding) {
        is_error(whole($client, $unconfirmed, $wrong), @incorrect, 400,
                 'unconfirmed, wrong');
        is_error(whole($client, $unconfirmed), 'UserNotConfirmedException',
                 'User is not confirmed.', 400, 'unconfirmed, right');
    }

    my $disabled = make_user();

    call('AdminDisableUser', { UserPoolId => $pool, Username => $disabled });

    for my $client ($legacy, $hiding) {
        is_error(whole($client, $disabled, $wrong), @incorrect, 400,
                 'disabled, wrong');
        is_error(whole($client, $disabled), 'NotAuthorizedException',
                 'User is disabled.', 400, 'disabled, right');
    }

    my $reset = make_user();

    call('AdminResetUserPassword',
         { UserPoolId => $pool, Username => $reset });

    is_error(whole($legacy, $reset), 'PasswordResetRequiredException',
             'Password reset required for the user', 400, 'to be reset');
    is_error(whole($hiding, $reset), @incorrect, 400, 'to be reset, hidden');

    my $without = make_user();

    edit_user($pool, $without, sub { delete $_[0]{Password} });

    my (undef, $one) = begin($legacy, $without);
    my (undef, $two) = begin($hiding, $without);

    is($one->{USER_ID_FOR_SRP}, $without, 'who has no password has a name');
    is($one->{SALT}, $two->{SALT}, 'and a salt');
    is_error(whole($legacy, $without, $_), @incorrect, 400, 'but no proof')
        for $password, '';
    is(failures($without), 2, 'failures like others\'');
};


subtest 'a temporary password' => sub {
    my $username = unique_name('user');

    call('AdminCreateUser', { UserPoolId => $pool, Username => $username,
                              TemporaryPassword => $password,
                              MessageAction => 'SUPPRESS' });

    is_error(whole($legacy, $username, $wrong), @incorrect, 400, 'wrong');

    my $input = proof($legacy, [ begin($legacy, $username) ]);
    my $answer = call('RespondToAuthChallenge', $input);

    is_ok($answer, 'right');
    is($answer->{body}{ChallengeName}, 'NEW_PASSWORD_REQUIRED', 'wants more');
    is($answer->{body}{ChallengeParameters}{USER_ID_FOR_SRP}, $username,
       'of whom');
    is(failures($username), 0, 'the failure is forgotten');
    refused('RespondToAuthChallenge', $input, @incorrect, 'not twice');

    my $done = call('RespondToAuthChallenge',
                    respond($legacy, 'NEW_PASSWORD_REQUIRED',
                            $answer->{body}{Session}, USERNAME => $username,
                            NEW_PASSWORD => 'Battery-Staple-8'));

    is_ok($done, 'a new one');
    ok($done->{body}{AuthenticationResult}, 'tokens');
    is_error(whole($legacy, $username), @incorrect, 400, 'the old one');
    is_ok(whole($legacy, $username, 'Battery-Staple-8'), 'the new one');

    my $late = unique_name('user');

    call('AdminCreateUser', { UserPoolId => $pool, Username => $late,
                              TemporaryPassword => $password,
                              MessageAction => 'SUPPRESS' });

    with_time_offset('8d', sub {
        is_error(whole($legacy, $late), 'NotAuthorizedException',
                 'Temporary password has expired and must be reset by an '
                 . 'administrator.', 400, 'too old');
        is_error(whole($legacy, $late, $wrong), @incorrect, 400,
                 'too old, wrong');
    });
};


subtest 'changes between the calls' => sub {
    my $username = make_user();
    my @begun = begin($legacy, $username);

    call('AdminSetUserPassword', { UserPoolId => $pool, Permanent => true,
                                   Username => $username,
                                   Password => 'Battery-Staple-8' });

    for my $with ($password, 'Battery-Staple-8') {
        is_error(call('RespondToAuthChallenge',
                      proof($legacy, \@begun, $with)),
                 @incorrect, 400, "another password: $with");
    }

    for my $client ($legacy, $hiding) {
        my $gone = make_user();
        my @left = begin($client, $gone);

        call('AdminDeleteUser', { UserPoolId => $pool, Username => $gone });
        refused('RespondToAuthChallenge', proof($client, \@left),
                $client eq $hiding ? @incorrect : @absent, 'no user');

        make_user($pool, $gone);
        refused('RespondToAuthChallenge', proof($client, \@left), @incorrect,
                'a namesake');
    }

    my $moving = unique_name('nobody');
    my @simulated = begin($hiding, $moving);

    make_user($pool, $moving);
    refused('RespondToAuthChallenge', proof($hiding, \@simulated),
            @incorrect, 'who was nobody');

    my @other = begin($hiding, unique_name('nobody'));

    call('UpdateUserPoolClient', { UserPoolId => $pool, ClientId => $hiding,
         PreventUserExistenceErrors => 'LEGACY' });
    refused('RespondToAuthChallenge', proof($hiding, \@other), @absent,
            'hidden no longer');
    call('UpdateUserPoolClient', { UserPoolId => $pool, ClientId => $hiding,
         PreventUserExistenceErrors => 'ENABLED' });
};


subtest 'users that are not there' => sub {
    my $nobody = unique_name('nobody');
    my $srp = Cognito::Srp->new();
    my $member = make_user();
    my $sub = call('AdminGetUser', { UserPoolId => $pool,
                                     Username => $member });

    ($sub) = map { $_->{Value} } grep { $_->{Name} eq 'sub' }
             @{$sub->{body}{UserAttributes}};

    for my $username ($nobody, $sub) {
        refused('InitiateAuth', begin_input($legacy, $username, $srp),
                @absent, "told: $username");
        refused('AdminInitiateAuth',
                by_admin(begin_input($legacy, $username, $srp)), @absent,
                "told an administrator: $username");
    }

    my (undef, $one) = begin($hiding, $nobody);
    my (undef, $two) = begin($hiding, $nobody);
    my (undef, $other) = begin($hiding, unique_name('nobody'));
    my (undef, $subs) = begin($hiding, $sub);

    is_deeply([ sort keys %$one ],
              [ qw(SALT SECRET_BLOCK SRP_B USERNAME USER_ID_FOR_SRP) ],
              'the form of a challenge');
    like($one->{SALT}, qr/^[1-9a-f][0-9a-f]{31}$/, 'SALT');
    like($one->{SRP_B}, qr/^[1-9a-f][0-9a-f]{700,767}$/, 'SRP_B');

    for my $name ('USERNAME', 'USER_ID_FOR_SRP') {
        like($one->{$name}, $uuid, "$name is a UUID");
        is($one->{$name}, $two->{$name}, 'of that name');
        isnt($one->{$name}, $other->{$name}, 'and no other');
    }

    is($one->{SALT}, $two->{SALT}, 'so is the salt');
    isnt($one->{SALT}, $other->{SALT}, 'no other\'s');
    isnt($one->{SRP_B}, $two->{SRP_B}, 'but not B');
    isnt($subs->{USER_ID_FOR_SRP}, $sub, 'a sub is no name');

    reload();

    my (undef, $later) = begin($hiding, $nobody);

    is_deeply([ @$later{qw(SALT USER_ID_FOR_SRP)} ],
              [ @$one{qw(SALT USER_ID_FOR_SRP)} ], 'after a reload, too');

    my $elsewhere = make_client(
        make_pool(UsernameConfiguration => { CaseSensitive => false }),
        PreventUserExistenceErrors => 'ENABLED');
    my (undef, $there) = begin($elsewhere, $nobody);
    my (undef, $loud) = begin($elsewhere, uc $nobody);

    isnt($there->{SALT}, $one->{SALT}, 'in another pool another salt');
    is($there->{SALT}, $loud->{SALT}, 'the same for both cases of letters');
    isnt($there->{USER_ID_FOR_SRP}, $one->{USER_ID_FOR_SRP}, 'and UUID');

    for my $with ($password, '') {
        my @begun = begin($hiding, $nobody);

        refused('RespondToAuthChallenge', proof($hiding, \@begun, $with),
                @incorrect, "no proof with \"$with\"");
    }

    is(failures($nobody), 4, 'counted under the name');

    my $long = 'n' x 3000;

    is_error(whole($hiding, $long), @incorrect, 400, 'a name too long');
    is_error(whole($hiding, "n\x{e4}m\x{20ac}"), @incorrect, 400,
             'a name that is not ASCII');
};


subtest 'names' => sub {
    my $by_mail = make_pool(UsernameAttributes => ['email'],
                            UsernameConfiguration =>
                                { CaseSensitive => false });
    my $client = make_client($by_mail,
                             PreventUserExistenceErrors => 'ENABLED');
    my $mail = unique_name('mail') . '@example.com';
    my $sub = sign_up_and_confirm($client, $mail, $password, email => $mail);
    my @begun = begin($client, uc $mail);

    is($begun[1]{$_}, $sub, "$_ is the internal name")
        for 'USERNAME', 'USER_ID_FOR_SRP';
    refused('RespondToAuthChallenge',
            proof($client, \@begun, undef, username => $mail), @incorrect,
            'which the answer must bring');
    is_ok(call('RespondToAuthChallenge',
               proof($client, \@begun, undef, username => uc $sub)),
          'in any case');
    is_ok(whole($client, $sub), 'by the sub');

    my (undef, $nobody) = begin($client, 'x' . substr($mail, 1));

    is(length $nobody->{SECRET_BLOCK}, length $begun[1]{SECRET_BLOCK},
       'nobody\'s block is as long');
    like($nobody->{USER_ID_FOR_SRP}, $uuid, 'and as named');

    my $aliased = make_pool(AliasAttributes => ['email']);
    my $there = make_client($aliased);
    my $username = make_user($aliased);

    is((begin($there, "$username\@example.com"))[1]{USER_ID_FOR_SRP},
       $username, 'an alias leads to the name');
    is_ok(whole($there, "$username\@example.com"), 'and serves');

    my $exact = make_pool(UsernameConfiguration => { CaseSensitive => true });
    my $case = make_client($exact);

    make_user($exact, 'Ada');
    is_ok(whole($case, 'Ada'), 'a capital');
    refused('InitiateAuth', begin_input($case, 'ada', Cognito::Srp->new()),
            @absent, 'which counts');

    make_user($pool, "\x{fc}ser\x{20ac}");
    is_ok(whole($legacy, "\x{fc}ser\x{20ac}"), 'not ASCII');

    my $odd = make_user();

    call('AdminSetUserPassword', { UserPoolId => $pool, Permanent => true,
         Username => $odd, Password => "P\x{e4}ssw\x{f6}rd-\x{20ac}-7" });
    is_ok(whole($legacy, $odd, "P\x{e4}ssw\x{f6}rd-\x{20ac}-7"),
          'nor the password');
};


done_testing();
