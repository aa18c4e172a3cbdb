#!/usr/bin/perl

# Codes as factors: EMAIL_OTP and SMS_OTP as first ones, sent, answered,
# refused, counted; users that are not there.  Refusals with both kinds of
# statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();

use Cognito::Test;
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $password = 'Correct-Horse-7';
my $mismatch = 'Invalid code or auth state for the user.';
my $once = 'Invalid session for the user, session can only be used once.';

my %policies = (Policies => { SignInPolicy => {
    AllowedFirstAuthFactors => [qw(PASSWORD EMAIL_OTP SMS_OTP)] } });

my %flows = (ExplicitAuthFlows => [qw(ALLOW_USER_AUTH
                                      ALLOW_USER_PASSWORD_AUTH
                                      ALLOW_REFRESH_TOKEN_AUTH)]);

my $pool = make_pool(%policies, SmsAuthenticationMessage =>
                     'Come in with {####}!');
my $client = make_client($pool, %flows);
my $other = make_client($pool, %flows);
my $hiding = make_client($pool, %flows,
                         PreventUserExistenceErrors => 'ENABLED');

my %media = (
    EMAIL_OTP => { medium => 'EMAIL', kind => 'EMAIL_OTP_CODE',
                   shown => 's***@e***', address => 'someone@example.com' },
    SMS_OTP   => { medium => 'SMS', kind => 'SMS_OTP_CODE',
                   shown => '+*******0100', address => '+12065550100' },
);


sub new_user {
    my ($in) = @_;

    my $username = unique_name('user');

    admin_make_user($in // $pool, $username, $password,
                    email => 'someone@example.com', email_verified => 'true',
                    phone_number => '+12065550100',
                    phone_number_verified => 'true');

    return $username;
}


sub begun {
    my ($at, $username, $challenge) = @_;

    return call('InitiateAuth',
                initiate($at, 'USER_AUTH', USERNAME => $username,
                         PREFERRED_CHALLENGE => $challenge))->{body};
}


sub answer {
    my ($at, $challenge, $session, $username, $code) = @_;

    return respond($at, $challenge, $session, USERNAME => $username,
                   $media{$challenge}{kind} => $code);
}


sub wrong {
    my ($code) = @_;

    return sprintf '%0*d', length($code), ($code + 1) % 10 ** length($code);
}


for my $challenge (sort keys %media) {
    subtest $challenge => sub {
        my $username = new_user();
        my $begun = begun($client, $username, $challenge);

        is($begun->{ChallengeName}, $challenge, 'its name');
        is_deeply($begun->{AvailableChallenges}, [$challenge], 'no choice');
        is_deeply($begun->{ChallengeParameters},
                  { CODE_DELIVERY_DELIVERY_MEDIUM => $media{$challenge}{medium},
                    CODE_DELIVERY_DESTINATION => $media{$challenge}{shown} },
                  'where to');
        like($begun->{Session}, qr/^AYABe[\w-]+$/, 'a session');

        my $message = message_for($pool, $username);

        is($message->{kind}, 'Authentication', 'a message to sign in');
        is($message->{medium}, $media{$challenge}{medium}, 'by its way');
        is($message->{destination}, $media{$challenge}{address}, 'to there');
        like($message->{code}, qr/^\d{8}$/, 'eight digits');

        if ($challenge eq 'EMAIL_OTP') {
            is($message->{subject}, 'Your authentication code', 'subject');
            is($message->{body},
               "Your authentication code is $message->{code}. ", 'text');

        } else {
            is($message->{subject}, undef, 'no subject');
            is($message->{body}, "Come in with $message->{code}!",
               'the pool\'s text');
        }

        my $session = $begun->{Session};
        my $somebody = new_user();
        my $right = $message->{code};

        for my $n (1 .. 3) {
            refused('RespondToAuthChallenge',
                    answer($client, $challenge, $session, $username,
                           wrong($right)),
                    'CodeMismatchException', $mismatch, "wrong $n");
        }

        refused('RespondToAuthChallenge',
                answer($client, $challenge, $session, $username,
                       substr($right, 0, 6)),
                'CodeMismatchException', $mismatch, 'too short');
        refused('RespondToAuthChallenge',
                answer($client, $challenge, $session, $somebody, $right),
                'NotAuthorizedException', 'Invalid session for the user.',
                'another user\'s');
        refused('RespondToAuthChallenge',
                answer($other, $challenge, $session, $username, $right),
                'NotAuthorizedException', 'Invalid session for the user.',
                'another client\'s');
        refused('RespondToAuthChallenge',
                respond($client, 'SMS_MFA', $session, USERNAME => $username,
                        SMS_MFA_CODE => $right),
                'NotAuthorizedException', 'Invalid session for the user.',
                'another challenge\'s');
        refused('RespondToAuthChallenge',
                respond($client, $challenge, $session,
                        USERNAME => $username),
                'InvalidParameterException',
                "Missing required parameter $media{$challenge}{kind}",
                'no code');
        refused('RespondToAuthChallenge',
                answer($client, $challenge, 'x' x 40, $username, $right),
                'NotAuthorizedException', 'Invalid session for the user.',
                'no session of ours');

        with_time_offset('4m', sub {
            refused('RespondToAuthChallenge',
                    answer($client, $challenge, $session, $username, $right),
                    'NotAuthorizedException',
                    'Invalid session for the user, session is expired.',
                    'too late');
        });

        with_conflicts($pool, $username, sub {
            refused('RespondToAuthChallenge',
                    answer($client, $challenge, $session, $username, $right),
                    'TooManyRequestsException', 'Too many requests',
                    'in vain');
        });

        my $done = call('RespondToAuthChallenge',
                        answer($client, $challenge, $session, $username,
                               $right));

        is_ok($done, 'right');
        is(call('GetUser', { AccessToken =>
                $done->{body}{AuthenticationResult}{AccessToken} })
           ->{body}{Username}, $username, 'and in');
        refused('RespondToAuthChallenge',
                answer($client, $challenge, $session, $username, $right),
                'NotAuthorizedException', $once, 'twice');
        refused('RespondToAuthChallenge',
                answer($client, $challenge, $session, $username,
                       wrong($right)),
                'NotAuthorizedException', $once, 'wrong after right');
    };
}


subtest 'a pool\'s own words' => sub {
    my $wordy = make_pool(%policies);

    edit_pool($wordy, sub {
        $_[0]{EmailMfaConfiguration} = { Subject => 'Is it you, {username}?',
                                         Message => 'Say {####}.' };
    });

    my $username = new_user($wordy);

    begun(make_client($wordy, %flows), $username, 'EMAIL_OTP');

    my $message = message_for($wordy, $username);

    is($message->{subject}, "Is it you, $username?", 'its subject');
    is($message->{body}, "Say $message->{code}.", 'its text');
};


subtest 'by the administrator' => sub {
    my $username = new_user();
    my $begun = call('AdminInitiateAuth',
        admin_initiate($client, 'USER_AUTH', USERNAME => $username,
                       PREFERRED_CHALLENGE => 'EMAIL_OTP'));

    is($begun->{body}{ChallengeName}, 'EMAIL_OTP', 'begun');

    my $right = code_for($pool, $username);
    my @answer = ($client, 'EMAIL_OTP', $begun->{body}{Session},
                  USERNAME => $username);

    refused('AdminRespondToAuthChallenge',
            admin_respond(@answer, EMAIL_OTP_CODE => wrong($right)),
            'CodeMismatchException', $mismatch, 'wrong');
    is_ok(call('AdminRespondToAuthChallenge',
               admin_respond(@answer, EMAIL_OTP_CODE => $right)), 'right');
    refused('AdminRespondToAuthChallenge',
            admin_respond(@answer, EMAIL_OTP_CODE => $right),
            'NotAuthorizedException', $once, 'twice');
};


subtest 'two at once' => sub {
    my $username = new_user();
    my $one = begun($client, $username, 'EMAIL_OTP')->{Session};
    my $first = code_for($pool, $username);

    forget_messages(pool => $pool, username => $username);

    my $two = begun($client, $username, 'EMAIL_OTP')->{Session};
    my $second = code_for($pool, $username);

    SKIP: {
        skip 'the same code twice', 1 if $first eq $second;

        refused('RespondToAuthChallenge',
                answer($client, 'EMAIL_OTP', $one, $username, $second),
                'CodeMismatchException', $mismatch, 'the other one\'s code');
    }

    is_ok(call('RespondToAuthChallenge',
               answer($client, 'EMAIL_OTP', $two, $username, $second)),
          'the second');
    is_ok(call('RespondToAuthChallenge',
               answer($client, 'EMAIL_OTP', $one, $username, $first)),
          'the first, still');
};


subtest 'one use' => sub {
    my $username = new_user();
    my $session = begun($client, $username, 'EMAIL_OTP')->{Session};
    my $right = code_for($pool, $username);
    my @readers;

    for my $n (1 .. 6) {
        my $pid = open my $reader, '-|';

        die "fork: $!" unless defined $pid;

        if ($pid == 0) {
            my $done = call('RespondToAuthChallenge',
                            answer($client, 'EMAIL_OTP', $session, $username,
                                   $right));
            print $done->{status} == 200 ? 'in' : $done->{body}{message};
            close STDOUT;
            kill 'KILL', $$;
        }

        push @readers, $reader;
    }

    my @said = map { my $reader = $_; local $/; scalar <$reader> } @readers;

    close $_ for @readers;

    is(scalar(grep { $_ eq 'in' } @said), 1, 'one comes in');
    is(scalar(grep { $_ eq $once } @said), 5, 'the others are told why not')
        || diag(join "\n", @said);
};


# the same for somebody and for nobody

subtest 'too many wrong ones' => sub {
    for my $known (1, 0) {
        my $username = $known ? new_user() : unique_name('nobody');
        my $who = $known ? 'somebody' : 'nobody';
        my @sessions = map { begun($hiding, $username, 'EMAIL_OTP')->{Session} }
                       1 .. 3;
        my $wrong = $known ? wrong(code_for($pool, $username)) : '12345678';

        my $try = sub {
            my ($session) = @_;

            return call('RespondToAuthChallenge',
                        answer($hiding, 'EMAIL_OTP', $session, $username,
                               $wrong))->{body}{message};
        };

        for my $n (0, 1) {
            is_deeply([ map { $try->($sessions[$n]) } 1 .. 10 ],
                      [ ($mismatch) x 10 ], "$who: ten of session $n");
            is($try->($sessions[$n]), $once, "$who: no eleventh");
        }

        is($try->($sessions[2]), 'Password attempts exceeded',
           "$who: twenty in an hour");

        refused('RespondToAuthChallenge',
                answer($hiding, 'EMAIL_OTP', $sessions[2], $username,
                       $known ? code_for($pool, $username) : $wrong),
                'NotAuthorizedException', 'Password attempts exceeded',
                "$who: not even the right one");

        with_time_offset('61m', sub {
            my $session = begun($hiding, $username, 'EMAIL_OTP')->{Session};

            is($try->($session), $mismatch, "$who: an hour later");
        });
    }
};


subtest 'parallel guesses' => sub {
    my $username = new_user();
    my $session = begun($client, $username, 'EMAIL_OTP')->{Session};
    my $wrong = wrong(code_for($pool, $username));
    my @readers;

    for my $n (1 .. 4) {
        my $pid = open my $reader, '-|';

        die "fork: $!" unless defined $pid;

        if ($pid == 0) {
            print map { call('RespondToAuthChallenge',
                             answer($client, 'EMAIL_OTP', $session, $username,
                                    $wrong))->{body}{message}, "\n" } 1 .. 4;
            close STDOUT;
            kill 'KILL', $$;
        }

        push @readers, $reader;
    }

    my @said = map { my $reader = $_; my @lines = <$reader>; @lines }
               @readers;

    close $_ for @readers;

    is(scalar(grep { $_ eq "$mismatch\n" } @said), 10, 'ten are looked at');
    is(scalar(grep { $_ eq "$once\n" } @said), 6, 'the others are not');
};


subtest 'users who are not there' => sub {
    my $nobody = unique_name('nobody');

    refused('InitiateAuth',
            initiate($client, 'USER_AUTH', USERNAME => $nobody,
                     PREFERRED_CHALLENGE => 'EMAIL_OTP'),
            'UserNotFoundException', 'User does not exist.', 'told');

    my $somebody = new_user();
    my $real = begun($hiding, $somebody, 'EMAIL_OTP');
    my $name = 'u' x length $somebody;
    my $simulated = begun($hiding, $name, 'EMAIL_OTP');

    is_deeply([ sort keys %$simulated ], [ sort keys %$real ],
              'the same members');
    is_deeply([ sort keys %{$simulated->{ChallengeParameters}} ],
              [ sort keys %{$real->{ChallengeParameters}} ],
              'the same parameters');
    is_deeply($simulated->{AvailableChallenges}, ['EMAIL_OTP'], 'no choice');
    is(length $simulated->{Session}, length $real->{Session},
       'a session as long');
    like($simulated->{ChallengeParameters}{CODE_DELIVERY_DESTINATION},
         qr/^[a-z]\*\*\*@[a-z]\*\*\*$/, 'a destination');
    is_deeply(begun($hiding, $name, 'EMAIL_OTP')->{ChallengeParameters},
              $simulated->{ChallengeParameters}, 'the same again');
    is_deeply([ inbox(pool => $pool, username => $name) ], [],
              'nothing was sent');

    is(begun($hiding, 'new@example.org', 'EMAIL_OTP')->{ChallengeParameters}
       {CODE_DELIVERY_DESTINATION}, 'n***@e***', 'of an address');
    is(begun($hiding, '+12065550155', 'SMS_OTP')->{ChallengeParameters}
       {CODE_DELIVERY_DESTINATION}, '+*******0155', 'of a number');

    my $session = $simulated->{Session};

    refused('RespondToAuthChallenge',
            answer($hiding, 'EMAIL_OTP', $session, $name, '12345678'),
            'CodeMismatchException', $mismatch, 'wrong, as any is');
    refused('RespondToAuthChallenge',
            answer($hiding, 'EMAIL_OTP', $session, $somebody, '12345678'),
            'NotAuthorizedException', 'Invalid session for the user.',
            'by another name');
    refused('RespondToAuthChallenge',
            answer($client, 'EMAIL_OTP', $session, $name, '12345678'),
            'NotAuthorizedException', 'Invalid session for the user.',
            'at another client');

    with_time_offset('4m', sub {
        refused('RespondToAuthChallenge',
                answer($hiding, 'EMAIL_OTP', $session, $name, '12345678'),
                'NotAuthorizedException',
                'Invalid session for the user, session is expired.', 'late');
    });

    admin_make_user($pool, $name, $password);
    refused('RespondToAuthChallenge',
            answer($hiding, 'EMAIL_OTP', $session, $name, '12345678'),
            'NotAuthorizedException', 'Invalid session for the user.',
            'somebody came by that name');
};


subtest 'names that are addresses' => sub {
    my $mail = make_pool(%policies, UsernameAttributes => ['email']);
    my $at = make_client($mail, %flows,
                         PreventUserExistenceErrors => 'ENABLED');

    admin_make_user($mail, 'someone@example.com', $password,
                    email_verified => 'true');

    my $real = begun($at, 'someone@example.com', 'EMAIL_OTP');
    my $simulated = begun($at, 'strange@example.org', 'EMAIL_OTP');

    is(length $simulated->{Session}, length $real->{Session},
       'sessions are as long');
    refused('RespondToAuthChallenge',
            answer($at, 'EMAIL_OTP', $simulated->{Session},
                   'strange@example.org', '12345678'),
            'CodeMismatchException', $mismatch, 'wrong');
    refused('RespondToAuthChallenge',
            answer($at, 'EMAIL_OTP', $simulated->{Session},
                   'stranger@example.org', '12345678'),
            'NotAuthorizedException', 'Invalid session for the user.',
            'another name');

    my ($message) = inbox(pool => $mail);

    is_ok(call('RespondToAuthChallenge',
               answer($at, 'EMAIL_OTP', $real->{Session},
                      'someone@example.com', $message->{code})), 'right');
};


subtest 'users who changed meanwhile' => sub {
    my %changes = (
        'NotAuthorizedException User is disabled.' => sub {
            call('AdminDisableUser',
                 { UserPoolId => $pool, Username => $_[0] });
        },
        'PasswordResetRequiredException Password reset required for the user'
            => sub {
            edit_user($pool, $_[0],
                      sub { $_[0]{Status} = 'RESET_REQUIRED' });
        },
        'NotAuthorizedException Invalid session for the user.' => sub {
            edit_user($pool, $_[0],
                      sub { $_[0]{Status} = 'FORCE_CHANGE_PASSWORD' });
        },
        'UserNotFoundException User does not exist.' => sub {
            call('AdminDeleteUser',
                 { UserPoolId => $pool, Username => $_[0] });
        },
    );

    for my $refusal (sort keys %changes) {
        my $username = new_user();
        my $session = begun($client, $username, 'EMAIL_OTP')->{Session};
        my $right = code_for($pool, $username);

        $changes{$refusal}->($username);
        refused('RespondToAuthChallenge',
                answer($client, 'EMAIL_OTP', $session, $username, $right),
                split(/ /, $refusal, 2), $refusal);
    }

    for my $change ([ email => 'else@example.com', 'another address' ],
                    [ email => undef, 'no address' ],
                    [ email_verified => 'false', 'not proven any more' ]) {
        my ($name, $value, $what) = @$change;
        my $username = new_user();
        my $session = begun($client, $username, 'EMAIL_OTP')->{Session};
        my $right = code_for($pool, $username);

        edit_user($pool, $username, sub {
            defined $value ? $_[0]{Attributes}{$name} = $value
                           : delete $_[0]{Attributes}{$name};
        });
        refused('RespondToAuthChallenge',
                answer($client, 'EMAIL_OTP', $session, $username, $right),
                'NotAuthorizedException', 'Invalid session for the user.',
                $what);
    }
};


subtest 'secret hashes' => sub {
    my $secret = make_client($pool, %flows, GenerateSecret => true);
    my $username = new_user();
    my $hash = secret_hash($secret, $username);

    refused('InitiateAuth',
            initiate($secret, 'USER_AUTH', USERNAME => $username,
                     PREFERRED_CHALLENGE => 'EMAIL_OTP'),
            'NotAuthorizedException',
            "Client $secret is configured with secret but SECRET_HASH was "
            . 'not received', 'none');

    my $begun = call('InitiateAuth',
        initiate($secret, 'USER_AUTH', USERNAME => $username,
                 PREFERRED_CHALLENGE => 'EMAIL_OTP', SECRET_HASH => $hash));
    my $right = code_for($pool, $username);

    refused('RespondToAuthChallenge',
            answer($secret, 'EMAIL_OTP', $begun->{body}{Session}, $username,
                   $right),
            'NotAuthorizedException',
            "Client $secret is configured with secret but SECRET_HASH was "
            . 'not received', 'none with the code');
    is_ok(call('RespondToAuthChallenge',
               respond($secret, 'EMAIL_OTP', $begun->{body}{Session},
                       USERNAME => $username, EMAIL_OTP_CODE => $right,
                       SECRET_HASH => $hash)), 'right');
};


subtest 'what is kept' => sub {
    my $username = new_user();
    my $session = begun($client, $username, 'EMAIL_OTP')->{Session};
    my $code = code_for($pool, $username);
    my ($key) = grep { index($_, "cg:auth:{$pool/$username}:") == 0 }
                redis()->scan();
    my $record = redis()->command('GET', $key);

    unlike($record, qr/$code/, 'not the code');
    unlike($record, qr/example/, 'not the address');
    is_ok(call('RespondToAuthChallenge',
               answer($client, 'EMAIL_OTP', $session, $username, $code)),
          'in');
    is(redis()->command('EXISTS', $key), 0, 'gone with its use');
};


subtest 'without Redis' => sub {
    my $username = new_user();
    my $session = begun($client, $username, 'EMAIL_OTP')->{Session};

    stop_redis();

    refused('RespondToAuthChallenge',
            answer($client, 'EMAIL_OTP', $session, $username, '12345678'),
            'InternalErrorException', undef, 'a fault');

    start_redis();
};


done_testing();
