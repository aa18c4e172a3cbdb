#!/usr/bin/perl

# AssociateSoftwareToken, VerifySoftwareToken, AdminDeleteSoftwareToken, and
# the challenges SOFTWARE_TOKEN_MFA and MFA_SETUP: right and wrong codes,
# codes that were used, who may answer when and where, and every refusal that
# needs no role and no replica, with both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Totp;

start_server(locations => DOCUMENTED);

my $password = 'Correct-Horse-7';
my $invalid = 'InvalidParameterException';
my $denied = 'NotAuthorizedException';
my $once = 'Invalid session for the user, session can only be used once.';
my $either = 'Exactly one of AccessToken and Session is required.';
my $mismatch = 'Code mismatch and fail enable Software Token MFA';
my $not_enabled = 'Software Token MFA has not been enabled by the userPool';

my $pool = mfa_pool('OPTIONAL');
my $client = make_client($pool);
my $other = make_client($pool);

my $strict = mfa_pool('ON');
my $strict_client = make_client($strict);
my $strict_other = make_client($strict);


sub mfa_pool {
    my ($mode) = @_;

    my $made = make_pool();

    call('SetUserPoolMfaConfig', {
        UserPoolId => $made, MfaConfiguration => $mode,
        SoftwareTokenMfaConfiguration => { Enabled => true } });

    return $made;
}


sub new_user {
    my ($in) = @_;

    my $username = unique_name('user');

    admin_make_user($in // $pool, $username, $password);

    return $username;
}


sub record {
    my ($in, $username) = @_;

    my $text = redis()->command('GET', "cg:user:{$in/$username}");

    return JSON::PP::decode_json((split / /, $text, 2)[1]);
}


# as if the last code had been used long ago, and none had been wrong

sub time_passes {
    my ($in, $username) = @_;

    edit_user($in, $username, sub { $_[0]{SoftwareToken}{LastStep} = 0 });
    redis()->command('DEL', "cg:lock:{$in/$username}:$_") for qw(totp setup);
}


# a user with an app that every sign-in asks for: ($username, $secret, $token)

sub equipped {
    my (%verify) = @_;

    my $username = new_user();
    my $token = sign_in($client, $username, $password)->{AccessToken};
    my $secret = call('AssociateSoftwareToken', { AccessToken => $token })
                 ->{body}{SecretCode};

    call('VerifySoftwareToken', { AccessToken => $token,
                                  UserCode => totp($secret), %verify });
    call('SetUserMFAPreference', { AccessToken => $token,
         SoftwareTokenMfaSettings => { Enabled => true } });

    return ($username, $secret, $token);
}


sub challenged {
    my ($at, $username) = @_;

    return call('InitiateAuth',
                initiate($at, 'USER_PASSWORD_AUTH', USERNAME => $username,
                         PASSWORD => $password))->{body};
}


sub answer {
    my ($at, $session, $username, $code) = @_;

    return respond($at, 'SOFTWARE_TOKEN_MFA', $session,
                   USERNAME => $username, SOFTWARE_TOKEN_MFA_CODE => $code);
}


sub verify { return { AccessToken => $_[0], UserCode => $_[1] } }
sub verify_in { return { Session => $_[0], UserCode => $_[1] } }


subtest 'an app is set up' => sub {
    my $username = new_user();
    my $token = sign_in($client, $username, $password)->{AccessToken};
    my $associated = call('AssociateSoftwareToken', { AccessToken => $token });

    is_ok($associated, 'associated');
    is_deeply([ keys %{$associated->{body}} ], ['SecretCode'], 'one member');

    my $secret = $associated->{body}{SecretCode};

    like($secret, qr/^[A-Z2-7]{52}$/, '52 characters of base32');
    unlike(JSON::PP::encode_json(record($pool, $username)), qr/\Q$secret\E/,
           'which are not in Redis');

    refused('VerifySoftwareToken', verify($token, wrong_totp($secret)),
            'EnableSoftwareTokenMFAException', $mismatch, 'a wrong code');
    ok(sign_in($client, $username, $password), 'nothing is asked for yet');

    my $verified = call('VerifySoftwareToken', {
        %{verify($token, totp($secret))}, FriendlyDeviceName => 'My phone' });

    is_ok($verified, 'the right code');
    is_deeply($verified->{body}, { Status => 'SUCCESS' }, 'a success');
    refused('VerifySoftwareToken', verify($token, last_totp($secret)),
            'EnableSoftwareTokenMFAException', $mismatch, 'but once');
    is_ok(call('VerifySoftwareToken', verify($token, totp($secret, 1))),
          'another one may follow');
    ok(sign_in($client, $username, $password),
       'it is asked for only where that is wanted');

    my $user = call('GetUser', { AccessToken => $token })->{body};

    ok(!exists $user->{UserMFASettingList}, 'and is in no list');
};


subtest 'signing in with it' => sub {
    my ($username, $secret) = equipped(FriendlyDeviceName => 'My phone');
    my $challenge = challenged($client, $username);

    is_deeply([ sort keys %$challenge ],
              [ qw(ChallengeName ChallengeParameters Session) ], 'members');
    is($challenge->{ChallengeName}, 'SOFTWARE_TOKEN_MFA', 'challenged');
    is_deeply($challenge->{ChallengeParameters},
              { USER_ID_FOR_SRP => $username,
                FRIENDLY_DEVICE_NAME => 'My phone' }, 'parameters');

    my $session = $challenge->{Session};
    my $modified = record($pool, $username)->{Modified};

    refused('RespondToAuthChallenge',
            answer($client, $session, $username, wrong_totp($secret)),
            'CodeMismatchException', 'Invalid code received for user',
            'a wrong code');
    refused('RespondToAuthChallenge',
            answer($client, $session, $username, '12345'),
            'CodeMismatchException', 'Invalid code received for user',
            'a short one');
    refused('RespondToAuthChallenge',
            answer($client, $session, $username, last_totp($secret)),
            'ExpiredCodeException',
            'Your software token has already been used once.',
            'the one that verified it');

    my $done = call('RespondToAuthChallenge',
                    answer($client, $session, $username, totp($secret, 1)));

    is_ok($done, 'the next one');
    is_deeply($done->{body}{ChallengeParameters}, {}, 'no other challenge');
    ok($done->{body}{AuthenticationResult}{AccessToken}, 'but tokens');
    is(record($pool, $username)->{Modified}, $modified,
       'that is no change of the user');

    refused('RespondToAuthChallenge',
            answer($client, $session, $username, totp($secret, 1)), $denied,
            $once, 'the session is used');

    my $again = challenged($client, $username)->{Session};

    for my $later (-1, 0) {
        refused('RespondToAuthChallenge',
                answer($client, $again, $username,
                       last_totp($secret, $later)),
                'ExpiredCodeException',
                'Your software token has already been used once.',
                'the steps only go forward');
    }

    time_passes($pool, $username);
    is_ok(call('RespondToAuthChallenge',
               answer($client, $again, $username, totp($secret))),
          'later it goes on');

    my ($nameless) = equipped();

    is_deeply(challenged($client, $nameless)->{ChallengeParameters},
              { USER_ID_FOR_SRP => $nameless }, 'an app without a name');
};


subtest 'an administrator answers' => sub {
    my ($username, $secret) = equipped();
    my $session = call('AdminInitiateAuth',
        admin_initiate($client, 'ADMIN_USER_PASSWORD_AUTH',
                       USERNAME => $username, PASSWORD => $password))
        ->{body}{Session};
    my $with = sub {
        return admin_respond($client, 'SOFTWARE_TOKEN_MFA', $session,
                             USERNAME => $username,
                             SOFTWARE_TOKEN_MFA_CODE => $_[0]);
    };

    refused('AdminRespondToAuthChallenge', $with->(wrong_totp($secret)),
            'CodeMismatchException', 'Invalid code received for user',
            'wrongly');
    refused('AdminRespondToAuthChallenge', $with->(last_totp($secret)),
            'ExpiredCodeException',
            'Your software token has already been used once.', 'a used one');
    is_ok(call('AdminRespondToAuthChallenge', $with->(totp($secret, 1))),
          'rightly');
};


subtest 'whose session it is' => sub {
    my ($username, $secret) = equipped();
    my ($somebody) = equipped();
    my $session = challenged($client, $username)->{Session};
    my $foreign = challenged($client, $somebody)->{Session};
    my $code = totp($secret, 1);

    for my $case (
        [ answer($client, $foreign, $username, $code), 'another user\'s' ],
        [ answer($client, $session, $somebody, $code), 'for another user' ],
        [ answer($other, $session, $username, $code), 'another client\'s' ],
        [ answer($client, 'x' x 40, $username, $code), 'none' ],
        [ respond($client, 'SMS_MFA', $session, USERNAME => $username,
                  SMS_MFA_CODE => $code), 'another challenge\'s' ],
        [ respond($client, 'MFA_SETUP', $session, USERNAME => $username),
          'no setup\'s' ])
    {
        refused('RespondToAuthChallenge', $case->[0], $denied,
                'Invalid session for the user.', $case->[1]);
    }

    for my $case ([ 'Session', undef, $username, $code ],
                  [ 'USERNAME', $session, '', $code ],
                  [ 'SOFTWARE_TOKEN_MFA_CODE', $session, $username, '' ]) {
        my ($missing, @answer) = @$case;

        refused('RespondToAuthChallenge', answer($client, @answer), $invalid,
                "Missing required parameter $missing", "no $missing");
    }

    with_time_offset('4m', sub {
        refused('RespondToAuthChallenge',
                answer($client, $session, $username, totp($secret, 0, 240)),
                $denied, 'Invalid session for the user, session is expired.',
                'expired');
    });

    is_ok(call('RespondToAuthChallenge',
               answer($client, $session, $username, totp($secret, 1))),
          'good before that');
};


subtest 'users who changed meanwhile' => sub {
    my ($username, $secret) = equipped();
    my $session = challenged($client, $username)->{Session};
    my %user = (UserPoolId => $pool, Username => $username);

    call('AdminDisableUser', \%user);
    refused('RespondToAuthChallenge',
            answer($client, $session, $username, totp($secret, 1)), $denied,
            'User is disabled.', 'disabled');
    call('AdminEnableUser', \%user);

    is_ok(call('AdminDeleteSoftwareToken', \%user), 'the app is deleted');
    refused('RespondToAuthChallenge',
            answer($client, $session, $username, totp($secret, 1)),
            'SoftwareTokenMFANotFoundException',
            'Software Token MFA does not exist for the user.',
            'without an app');
    refused('AdminRespondToAuthChallenge',
            { UserPoolId => $pool, %{answer($client, $session, $username,
                                            totp($secret, 1))} },
            'SoftwareTokenMFANotFoundException',
            'Software Token MFA does not exist for the user.',
            'an administrator is told the same');

    for my $state ([ 'RESET_REQUIRED', 'PasswordResetRequiredException',
                     'Password reset required for the user' ],
                   [ 'UNCONFIRMED', 'UserNotConfirmedException',
                     'User is not confirmed.' ]) {
        my ($status, $type, $text) = @$state;

        edit_user($pool, $username, sub { $_[0]{Status} = $status });
        refused('RespondToAuthChallenge',
                answer($client, $session, $username, totp($secret, 1)),
                $type, $text, $status);
    }
};


# the pool's factors are for those who set one up; an app that is there stays

subtest 'the pool turns to others' => sub {
    my ($username, $secret, $token) = equipped();

    call('SetUserPoolMfaConfig', {
        UserPoolId => $pool, MfaConfiguration => 'OPTIONAL',
        EmailMfaConfiguration => { Message => '{####}', Subject => 'x' } });

    for my $case ([ 'AssociateSoftwareToken', { AccessToken => $token } ],
                  [ 'VerifySoftwareToken', verify($token, '123456') ]) {
        refused(@$case, 'SoftwareTokenMFANotFoundException', $not_enabled,
                $case->[0]);
    }

    my $challenge = challenged($client, $username);

    is($challenge->{ChallengeName}, 'SOFTWARE_TOKEN_MFA', 'still challenged');
    is_ok(call('RespondToAuthChallenge',
               answer($client, $challenge->{Session}, $username,
                      totp($secret, 1))), 'and let in');

    call('SetUserPoolMfaConfig', { UserPoolId => $pool });
    ok(sign_in($client, $username, $password), 'unless there is no MFA');

    call('SetUserPoolMfaConfig', {
        UserPoolId => $pool, MfaConfiguration => 'OPTIONAL',
        SoftwareTokenMfaConfiguration => { Enabled => true } });
};


subtest 'another app' => sub {
    my ($username, $old, $token) = equipped();
    my $new = call('AssociateSoftwareToken', { AccessToken => $token })
              ->{body}{SecretCode};

    isnt($new, $old, 'another secret');

    my $session = challenged($client, $username)->{Session};

    refused('RespondToAuthChallenge',
            answer($client, $session, $username, totp($new)),
            'CodeMismatchException', 'Invalid code received for user',
            'does not count until it is verified');
    is_ok(call('RespondToAuthChallenge',
               answer($client, $session, $username, totp($old, 1))),
          'the old one does');
    refused('VerifySoftwareToken', verify($token, totp($old)),
            'EnableSoftwareTokenMFAException', $mismatch,
            'the old one\'s code does not verify it');
    is_ok(call('VerifySoftwareToken', verify($token, totp($new))), 'verified');

    $session = challenged($client, $username)->{Session};
    time_passes($pool, $username);

    refused('RespondToAuthChallenge',
            answer($client, $session, $username, totp($old)),
            'CodeMismatchException', 'Invalid code received for user',
            'now the old one is none');
    is_ok(call('RespondToAuthChallenge',
               answer($client, $session, $username, totp($new, 1))),
          'but the new one is');
};


subtest 'an administrator deletes it' => sub {
    my ($username, $secret, $token) = equipped();
    my %user = (UserPoolId => $pool, Username => $username);

    call('AdminSetUserMFAPreference', { %user, SoftwareTokenMfaSettings =>
                                     { Enabled => true,
                                       PreferredMfa => true } });

    my $deleted = call('AdminDeleteSoftwareToken', \%user);

    is_ok($deleted, 'deleted');
    is_deeply($deleted->{body} // {}, {}, 'nothing to say');
    ok(sign_in($client, $username, $password), 'a password is enough');

    my $got = call('AdminGetUser', \%user)->{body};

    ok(!exists $got->{$_}, "no $_")
        for qw(UserMFASettingList PreferredMfaSetting);

    refused('VerifySoftwareToken', verify($token, totp($secret, 1)), $invalid,
            'User has not set up software token mfa', 'nothing to verify');
    is_ok(call('AdminDeleteSoftwareToken', \%user), 'it may be gone already');
    is_ok(call('AssociateSoftwareToken', { AccessToken => $token }),
          'a new one may come');

    refused('AdminDeleteSoftwareToken', { %user, Username => 'nobody' },
            'UserNotFoundException', 'User does not exist.', 'nobody\'s');
    refused('AdminDeleteSoftwareToken',
            { %user, UserPoolId => 'us-east-1_nosuchpl' },
            'ResourceNotFoundException',
            'User pool us-east-1_nosuchpl does not exist.', 'nowhere');
    refused('AdminDeleteSoftwareToken', {}, $invalid,
            qr/^2 validation errors detected: /, 'nothing at all');

    edit_user($pool, $username, sub { $_[0]{Status} = 'UNCONFIRMED' });
    refused('AdminDeleteSoftwareToken', \%user, 'UserNotConfirmedException',
            'User is not confirmed.', 'of a user who is not confirmed');
    edit_user($pool, $username, sub { $_[0]{Status} = 'RESET_REQUIRED' });
    is_ok(call('AdminDeleteSoftwareToken', \%user), 'of one to be reset');
};


# too many wrong codes lock as wrong passwords do, for all the right ones

subtest 'guessing' => sub {
    my ($username, $secret) = equipped();
    my $session = challenged($client, $username)->{Session};
    my $wrong = wrong_totp($secret);
    my $guess = sub {
        return call('RespondToAuthChallenge',
                    answer($client, $session, $username, $_[0]));
    };

    for my $n (1 .. 10) {
        is_error($guess->($wrong), 'CodeMismatchException',
                 'Invalid code received for user', 400, "guess $n");

        # a right password in between forgets nothing

        ok(challenged($client, $username)->{Session}, 'a new challenge');
    }

    # the next is a matter of a second; here it is one of minutes

    my $key = "cg:lock:{$pool/$username}:totp";
    my ($failures) = split / /, redis()->command('GET', $key);
    my $until = (time() + 600) * 1000;

    is($failures, 10, 'all were counted');

    redis()->command('SET', $key, "10 $until $until", 'PX', 900000);

    for my $code ($wrong, totp($secret, 1)) {
        refused('RespondToAuthChallenge',
                answer($client, $session, $username, $code), $denied,
                'Password attempts exceeded', 'locked');
    }

    redis()->command('SET', $key, '10 1 ' . (time() + 600) * 1000,
                     'PX', 900000);

    is_ok($guess->(totp($secret, 1)), 'then it is open again');
    is(redis()->command('GET', $key), undef, 'and all is forgotten');

    # an app that is being set up is guessed at as little

    my ($late, $old, $token) = equipped();
    my $pending = call('AssociateSoftwareToken', { AccessToken => $token })
                  ->{body}{SecretCode};
    $key = "cg:lock:{$pool/$late}:setup";

    is_error(call('VerifySoftwareToken', verify($token, wrong_totp($pending))),
             'EnableSoftwareTokenMFAException', $mismatch, 400,
             "guess $_ at a new one") for 1 .. 10;

    redis()->command('SET', $key, "10 $until $until", 'PX', 900000);
    refused('VerifySoftwareToken', verify($token, totp($pending)), $denied,
            'Password attempts exceeded', 'locked');

    my $open = challenged($client, $late)->{Session};

    is_ok(call('RespondToAuthChallenge',
               answer($client, $open, $late, totp($old, 1))),
          'which bars nobody who has one');
};


# MFA_SETUP: who has no factor yet where one is required

subtest 'setup' => sub {
    my $username = new_user($strict);
    my $challenge = challenged($strict_client, $username);

    is_deeply([ sort keys %$challenge ],
              [ qw(ChallengeName ChallengeParameters Session) ], 'members');
    is($challenge->{ChallengeName}, 'MFA_SETUP', 'challenged');
    is_deeply($challenge->{ChallengeParameters},
              { MFAS_CAN_SETUP => '["SOFTWARE_TOKEN_MFA"]',
                USER_ID_FOR_SRP => $username }, 'parameters');

    my $session = $challenge->{Session};

    refused('RespondToAuthChallenge',
            respond($strict_client, 'MFA_SETUP', $session,
                    USERNAME => $username),
            $invalid, 'User has not verified software token mfa', 'at once');
    refused('VerifySoftwareToken', verify_in($session, '123456'), $invalid,
            'User has not set up software token mfa', 'no app yet');

    my $associated = call('AssociateSoftwareToken', { Session => $session });

    is_ok($associated, 'associated');
    is_deeply([ sort keys %{$associated->{body}} ], [ qw(SecretCode Session) ],
              'with another session');

    my $secret = $associated->{body}{SecretCode};
    my $second = $associated->{body}{Session};

    refused('AssociateSoftwareToken', { Session => $session }, $denied, $once,
            'the first one is used');
    refused('VerifySoftwareToken', verify_in($session, totp($secret)),
            $denied, $once, 'for anything');
    ok(!exists record($strict, $username)->{SoftwareToken},
       'nothing is the user\'s yet');
    refused('VerifySoftwareToken', verify_in($second, wrong_totp($secret)),
            'EnableSoftwareTokenMFAException', $mismatch, 'a wrong code');
    refused('RespondToAuthChallenge',
            respond($strict_client, 'MFA_SETUP', $second,
                    USERNAME => $username),
            $invalid, 'User has not verified software token mfa',
            'not verified');

    my $verified = call('VerifySoftwareToken', {
        %{verify_in($second, totp($secret))}, FriendlyDeviceName => 'Mine' });

    is_ok($verified, 'the right one');
    is_deeply([ sort keys %{$verified->{body}} ], [ qw(Session Status) ],
              'with one more session');
    is($verified->{body}{Status}, 'SUCCESS', 'a success');

    my $third = $verified->{body}{Session};

    refused('VerifySoftwareToken', verify_in($second, last_totp($secret)),
            $denied, $once, 'that was the one');
    refused('AssociateSoftwareToken', { Session => $third }, $denied,
            'Invalid session for the user.', 'it is for no other app');

    for my $case ([ $strict_other, $username, 'at another client' ],
                  [ $strict_client, new_user($strict), 'another user' ]) {
        refused('RespondToAuthChallenge',
                respond($case->[0], 'MFA_SETUP', $third,
                        USERNAME => $case->[1]),
                $denied, 'Invalid session for the user.', $case->[2]);
    }

    with_time_offset('4m', sub {
        refused('RespondToAuthChallenge',
                respond($strict_client, 'MFA_SETUP', $third,
                        USERNAME => $username),
                $denied, 'Invalid session for the user, session is expired.',
                'too late');
    });

    my $done = call('RespondToAuthChallenge',
                    respond($strict_client, 'MFA_SETUP', $third,
                            USERNAME => $username));

    is_ok($done, 'in');
    ok($done->{body}{AuthenticationResult}{AccessToken}, 'with tokens');
    is_deeply($done->{body}{ChallengeParameters}, {}, 'and nothing else');
    refused('RespondToAuthChallenge',
            respond($strict_client, 'MFA_SETUP', $third,
                    USERNAME => $username), $denied, $once, 'but once');

    my $next = challenged($strict_client, $username);

    is($next->{ChallengeName}, 'SOFTWARE_TOKEN_MFA', 'from now on it is asked');
    is($next->{ChallengeParameters}{FRIENDLY_DEVICE_NAME}, 'Mine', 'by name');
    refused('RespondToAuthChallenge',
            answer($strict_client, $next->{Session}, $username,
                   last_totp($secret)),
            'ExpiredCodeException',
            'Your software token has already been used once.',
            'the code that verified it is used');
    is_ok(call('RespondToAuthChallenge',
               answer($strict_client, $next->{Session}, $username,
                      totp($secret, 1))), 'the next one is not');
    is_deeply(call('AdminGetUser', { UserPoolId => $strict,
                                     Username => $username })
              ->{body}{UserMFASettingList}, ['SOFTWARE_TOKEN_MFA'],
              'it is turned on without being asked for');
};


subtest 'two setups at once' => sub {
    my $username = new_user($strict);
    my @setups = map {
        call('AssociateSoftwareToken', {
            Session => challenged($strict_client, $username)->{Session} })
            ->{body}
    } 1 .. 2;

    is_ok(call('VerifySoftwareToken',
               verify_in($setups[0]{Session}, totp($setups[0]{SecretCode}))),
          'one is verified');
    refused('VerifySoftwareToken',
            verify_in($setups[1]{Session}, totp($setups[1]{SecretCode})),
            $denied, 'Invalid session for the user.',
            'who knows the password does not replace it by the other');
};


subtest 'one or the other' => sub {
    my ($username, $secret, $token) = equipped();
    my $session = challenged($client, $username)->{Session};
    my $both = { AccessToken => $token, Session => $session };

    refused('AssociateSoftwareToken', {}, $invalid, $either, 'neither');
    refused('AssociateSoftwareToken', $both, $invalid, $either, 'both');
    refused('VerifySoftwareToken', { UserCode => '123456' }, $invalid, $either,
            'neither');
    refused('VerifySoftwareToken', { %$both, UserCode => '123456' }, $invalid,
            $either, 'both');

    for my $case ([ 'AssociateSoftwareToken', {} ],
                  [ 'VerifySoftwareToken', { UserCode => '123456' } ]) {
        my ($operation, $more) = @$case;

        refused($operation, { %$more, Session => $session }, $denied,
                'Invalid session for the user.',
                "$operation, another challenge's session");
        refused($operation, { %$more, Session => 'x' x 40 }, $denied,
                'Invalid session for the user.', "$operation, no session");
        refused($operation, { %$more, Session => 'short' }, $invalid,
                qr/at 'session' failed to satisfy constraint: Member must /,
                "$operation, a short one");
        refused($operation, { %$more, AccessToken => 'no.to.ken' }, $denied,
                'Invalid Access Token', "$operation, no token");
    }

    for my $code ('12345', '1234567', 'abcdef') {
        refused('VerifySoftwareToken', verify($token, $code), $invalid,
                qr/at 'userCode' failed to satisfy constraint: Member must /,
                "the code $code");
    }

    refused('VerifySoftwareToken', { AccessToken => $token }, $invalid,
            qr/at 'userCode' failed to satisfy constraint: Member must not /,
            'no code');
};


subtest 'what a token and a session no longer do' => sub {
    my ($username, $secret, $token) = equipped();
    my %user = (UserPoolId => $pool, Username => $username);

    my %calls = (AssociateSoftwareToken => { AccessToken => $token },
                 VerifySoftwareToken => verify($token, '123456'));

    my $each = sub {
        refused($_, $calls{$_}, @_, "$_, $_[0]") for sort keys %calls;
    };

    with_time_offset('61m', sub {
        $each->($denied, 'Access Token has expired');
    });

    call('AdminDisableUser', \%user);
    $each->($denied, 'User is disabled.');
    call('AdminEnableUser', \%user);

    for my $state ([ 'RESET_REQUIRED', 'PasswordResetRequiredException',
                     'Password reset required for the user' ],
                   [ 'UNCONFIRMED', 'UserNotConfirmedException',
                     'User is not confirmed.' ]) {
        my ($status, @refusal) = @$state;

        edit_user($pool, $username, sub { $_[0]{Status} = $status });
        $each->(@refusal);
        edit_user($pool, $username, sub { $_[0]{Status} = 'CONFIRMED' });
    }

    with_conflicts($pool, $username, sub {
        refused('AssociateSoftwareToken', $calls{AssociateSoftwareToken},
                'ConcurrentModificationException', 'This exception is thrown '
                . 'if two or more modifications are happening concurrently.',
                'in vain');
        refused('VerifySoftwareToken', verify($token, totp($secret, 1)),
                'TooManyRequestsException', 'Too many requests', 'in vain');
    });
    is_ok(call('VerifySoftwareToken', verify($token, totp($secret, 1))),
          'the code outlived that');

    call('GlobalSignOut', { AccessToken => $token });
    $each->($denied, 'Access Token has been revoked');
    call('AdminDeleteUser', \%user);
    $each->('UserNotFoundException', 'User does not exist.');

    # in setup

    my $late = new_user($strict);
    my $gone = make_client($strict);
    my $session = challenged($strict_client, $late)->{Session};
    my $lost = challenged($gone, $late)->{Session};

    %calls = (AssociateSoftwareToken => { Session => $session },
              VerifySoftwareToken => verify_in($session, '123456'));

    with_time_offset('4m', sub {
        $each->($denied, 'Invalid session for the user, session is expired.');
    });

    call('DeleteUserPoolClient', { UserPoolId => $strict, ClientId => $gone });

    for my $case ([ 'AssociateSoftwareToken', { Session => $lost } ],
                  [ 'VerifySoftwareToken', verify_in($lost, '123456') ]) {
        refused(@$case, 'ResourceNotFoundException',
                "User pool client $gone does not exist.",
                "$case->[0], a client that is gone");
    }

    call('AdminDeleteUser', { UserPoolId => $strict, Username => $late });
    $each->('UserNotFoundException', 'User does not exist.');
};


# many answers with one code, each with a session of its own

subtest 'one use' => sub {
    my ($username, $secret) = equipped();
    my @sessions = map { challenged($client, $username)->{Session} } 1 .. 64;
    my $code = totp($secret, 1);
    my @readers;

    for my $session (@sessions) {
        my $pid = open my $reader, '-|';

        die "fork: $!" unless defined $pid;

        if ($pid == 0) {
            my $done = call('RespondToAuthChallenge',
                            answer($client, $session, $username, $code));
            print $done->{status} == 200 ? 'in' : $done->{body}{message};
            close STDOUT;
            kill 'KILL', $$;
        }

        push @readers, $reader;
    }

    my %said;
    $said{do { my $reader = $_; local $/; scalar <$reader> // '' }}++
        for @readers;

    close $_ for @readers;

    is_deeply(\%said,
              { in => 1,
                'Your software token has already been used once.' => 63 },
              'one comes in, the others are told why not');
};


subtest 'without Redis' => sub {
    my ($username, $secret, $token) = equipped();
    my $session = challenged($client, $username)->{Session};
    my $setup = challenged($strict_client, new_user($strict))->{Session};

    stop_redis();

    for my $case (
        [ 'AssociateSoftwareToken', { AccessToken => $token } ],
        [ 'AssociateSoftwareToken', { Session => $setup } ],
        [ 'VerifySoftwareToken', verify($token, '123456') ],
        [ 'VerifySoftwareToken', verify_in($setup, '123456') ],
        [ 'AdminDeleteSoftwareToken', { UserPoolId => $pool,
                                        Username => $username } ],
        [ 'RespondToAuthChallenge',
          answer($client, $session, $username, totp($secret, 1)) ])
    {
        refused(@$case, 'InternalErrorException', undef, $case->[0]);
    }

    start_redis();
};


done_testing();
