#!/usr/bin/perl

# RespondToAuthChallenge and AdminRespondToAuthChallenge: sessions, the
# challenge of a new password, and every refusal that needs no trigger, no
# role and no second factor, with both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();

use Cognito::Test;
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $temporary = 'Temporary-Horse-7';
my $new_password = 'Fresh-Start-11';

my $once = 'Invalid session for the user, session can only be used once.';

my $pool = make_pool(
    Schema => [ { Name => 'name', AttributeDataType => 'String',
                  Required => false, Mutable => true } ],
    Policies => { PasswordPolicy => {
        MinimumLength => 8, RequireUppercase => true,
        RequireLowercase => true, RequireNumbers => true,
        RequireSymbols => true, PasswordHistorySize => 3,
        TemporaryPasswordValidityDays => 7 } });

my $client = make_client($pool);
my $other = make_client($pool);
my $hiding = make_client($pool, PreventUserExistenceErrors => 'ENABLED');
my $secret = make_client($pool, GenerateSecret => true);


sub new_user {
    my ($in, %attributes) = @_;

    my $username = unique_name('user');

    my $answer = call('AdminCreateUser', {
        UserPoolId        => $in // $pool,
        Username          => $username,
        TemporaryPassword => $temporary,
        MessageAction     => 'SUPPRESS',
        UserAttributes    => [ map { { Name => $_, Value => $attributes{$_} } }
                               sort keys %attributes ],
    });

    is_ok($answer, "$username is made") if $answer->{status} != 200;

    return $username;
}


# the challenge: its session is in {Session}

sub challenged {
    my ($at, $username, %more) = @_;

    return call('InitiateAuth',
                initiate($at, 'USER_PASSWORD_AUTH', USERNAME => $username,
                         PASSWORD => $temporary, %more))->{body};
}


sub answer {
    my ($at, $session, $username, $password, %more) = @_;

    return respond($at, 'NEW_PASSWORD_REQUIRED', $session,
                   USERNAME => $username,
                   NEW_PASSWORD => $password // $new_password, %more);
}


subtest 'a new password' => sub {
    my $username = new_user(undef, email => 'someone@example.com',
                            email_verified => 'true');
    my $challenge = challenged($client, $username);

    is_deeply([ sort keys %$challenge ],
              [ qw(ChallengeName ChallengeParameters Session) ], 'members');
    is($challenge->{ChallengeName}, 'NEW_PASSWORD_REQUIRED', 'its name');
    like($challenge->{Session}, qr/^AYABe[\w-]+$/, 'its session');

    my $parameters = $challenge->{ChallengeParameters};

    is($parameters->{USER_ID_FOR_SRP}, $username, 'whose it is');
    is($parameters->{requiredAttributes}, '[]', 'nothing is missing');
    is_deeply(JSON::PP::decode_json($parameters->{userAttributes}),
              { email => 'someone@example.com', email_verified => 'true' },
              'what is known');

    my $done = call('RespondToAuthChallenge',
                    answer($client, $challenge->{Session}, $username));

    is_ok($done, 'answered');
    is_deeply($done->{body}{ChallengeParameters}, {}, 'no other challenge');
    is_deeply([ sort keys %{$done->{body}{AuthenticationResult}} ],
              [ qw(AccessToken ExpiresIn IdToken RefreshToken TokenType) ],
              'tokens at once');

    my $user = call('GetUser', { AccessToken =>
                    $done->{body}{AuthenticationResult}{AccessToken} });

    is($user->{body}{Username}, $username, 'which are good');
    is(call('AdminGetUser', { UserPoolId => $pool, Username => $username })
       ->{body}{UserStatus}, 'CONFIRMED', 'the user is confirmed');
    ok(sign_in($client, $username, $new_password), 'with the new password');

    refused('InitiateAuth',
            initiate($client, 'USER_PASSWORD_AUTH', USERNAME => $username,
                     PASSWORD => $temporary),
            'NotAuthorizedException', 'Incorrect username or password.',
            'the temporary one is none any more');
    refused('RespondToAuthChallenge',
            answer($client, $challenge->{Session}, $username),
            'NotAuthorizedException', $once, 'the session is used');
};


subtest 'an administrator answers' => sub {
    my $username = new_user();
    my $challenge = call('AdminInitiateAuth',
        admin_initiate($client, 'ADMIN_USER_PASSWORD_AUTH',
                       USERNAME => $username, PASSWORD => $temporary));

    is($challenge->{body}{ChallengeName}, 'NEW_PASSWORD_REQUIRED',
       'challenged');

    my %answer = (USERNAME => $username, NEW_PASSWORD => $new_password);
    my $session = $challenge->{body}{Session};

    refused('AdminRespondToAuthChallenge',
            { %{admin_respond($client, 'NEW_PASSWORD_REQUIRED', $session,
                              %answer)},
              UserPoolId => 'us-east-1_nosuchpl' },
            'ResourceNotFoundException',
            'User pool us-east-1_nosuchpl does not exist.', 'unknown pool');
    refused('AdminRespondToAuthChallenge',
            admin_respond($client, 'NEW_PASSWORD_REQUIRED', $session,
                          %answer, NEW_PASSWORD => 'short'),
            'InvalidPasswordException',
            'Password does not conform to policy: Password not long enough',
            'a short one');
    refused('AdminRespondToAuthChallenge',
            admin_respond($client, 'NEW_PASSWORD_REQUIRED', undef, %answer),
            'InvalidParameterException',
            'Missing required parameter Session', 'no session');
    is_ok(call('AdminRespondToAuthChallenge',
               admin_respond($client, 'NEW_PASSWORD_REQUIRED', $session,
                             %answer)), 'answered');
    refused('AdminRespondToAuthChallenge',
            admin_respond($client, 'NEW_PASSWORD_REQUIRED', $session,
                          %answer),
            'NotAuthorizedException', $once, 'a second time');
};


subtest 'what an answer must have' => sub {
    my $username = new_user();
    my $session = challenged($client, $username)->{Session};

    refused('RespondToAuthChallenge',
            answer('nosuchclient', $session, $username),
            'ResourceNotFoundException',
            'User pool client nosuchclient does not exist.', 'a client');

    for my $challenge (qw(NEW_PASSWORD_REQUIRED SMS_MFA SOFTWARE_TOKEN_MFA
                          EMAIL_OTP SELECT_MFA_TYPE MFA_SETUP
                          CUSTOM_CHALLENGE SELECT_CHALLENGE WEB_AUTHN)) {
        refused('RespondToAuthChallenge',
                respond($client, $challenge, undef, USERNAME => $username),
                'InvalidParameterException',
                'Missing required parameter Session',
                "a session, for $challenge");
    }

    for my $case ([ 'USERNAME', NEW_PASSWORD => 'x' ],
                  [ 'USERNAME', USERNAME => '', NEW_PASSWORD => 'x' ],
                  [ 'NEW_PASSWORD', USERNAME => $username ],
                  [ 'NEW_PASSWORD', USERNAME => $username,
                    NEW_PASSWORD => '' ]) {
        my ($missing, %given) = @$case;

        refused('RespondToAuthChallenge',
                respond($client, 'NEW_PASSWORD_REQUIRED', $session, %given),
                'InvalidParameterException',
                "Missing required parameter $missing", $missing);
    }

    refused('RespondToAuthChallenge',
            { ClientId => $client, ChallengeName => 'NO_CHALLENGE' },
            'InvalidParameterException',
            qr/^1 validation error .* 'NO_CHALLENGE' at 'challengeName' failed/,
            'a challenge that there is');

    is_ok(call('RespondToAuthChallenge',
               answer($client, $session, $username)),
          'the session outlived all that');
};


subtest 'sessions' => sub {
    my $username = new_user();
    my $somebody = new_user();
    my $session = challenged($client, $username)->{Session};

    my $altered = $session;
    substr($altered, 40, 1) =~ tr/A-Za-z0-9_-/B-ZAb-za1-90AB/;

    for my $case (
        [ answer($client, $altered, $username), 'altered' ],
        [ answer($client, 'x' x 40, $username), 'none' ],
        [ answer($other, $session, $username), 'another client\'s' ],
        [ answer($client, $session, $somebody), 'another user\'s' ],
        [ respond($client, 'SMS_MFA', $session, USERNAME => $username,
                  SMS_MFA_CODE => '123456'), 'another challenge\'s' ])
    {
        refused('RespondToAuthChallenge', $case->[0],
                'NotAuthorizedException', 'Invalid session for the user.',
                $case->[1]);
    }

    with_time_offset('4m', sub {
        refused('RespondToAuthChallenge',
                answer($client, $session, $username),
                'NotAuthorizedException',
                'Invalid session for the user, session is expired.',
                'expired');
    });

    is_ok(call('RespondToAuthChallenge',
               answer($client, $session, $username)), 'good before that');

    my $patient = make_client($pool, AuthSessionValidity => 10);
    my $late = new_user();
    $session = challenged($patient, $late)->{Session};

    with_time_offset('9m', sub {
        is_ok(call('RespondToAuthChallenge',
                   answer($patient, $session, $late)),
              'as long as the client says');
    });
};


# one session, many answers at once

subtest 'one use' => sub {
    my $username = new_user();
    my $session = challenged($client, $username)->{Session};
    my @readers;

    for my $n (1 .. 6) {
        my $pid = open my $reader, '-|';

        die "fork: $!" unless defined $pid;

        if ($pid == 0) {
            my $done = call('RespondToAuthChallenge',
                            answer($client, $session, $username,
                                   "Fresh-Start-1$n"));
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


subtest 'secret hashes' => sub {
    my $username = new_user();
    my $hash = secret_hash($secret, $username);
    my $session = challenged($secret, $username,
                             SECRET_HASH => $hash)->{Session};

    refused('RespondToAuthChallenge', answer($secret, $session, $username),
            'NotAuthorizedException',
            "Client $secret is configured with secret but SECRET_HASH was "
            . 'not received', 'none');
    refused('RespondToAuthChallenge',
            answer($secret, $session, $username, undef,
                   SECRET_HASH => 'AAAA'),
            'NotAuthorizedException',
            "Unable to verify secret hash for client $secret", 'wrong');
    is_ok(call('RespondToAuthChallenge',
               answer($secret, $session, $username, undef,
                      SECRET_HASH => $hash)), 'right');
};


subtest 'the password' => sub {
    my $username = new_user();
    my $session = challenged($client, $username)->{Session};

    for my $case ([ 'Ab1-',        'Password not long enough' ],
                  [ 'UPPER-CASE1', 'Password must have lowercase characters' ],
                  [ 'lower-case1', 'Password must have uppercase characters' ],
                  [ 'Some-Words',  'Password must have numeric characters' ],
                  [ 'SomeWords12', 'Password must have symbol characters' ]) {
        refused('RespondToAuthChallenge',
                answer($client, $session, $username, $case->[0]),
                'InvalidPasswordException',
                "Password does not conform to policy: $case->[1]", $case->[1]);
    }

    is_ok(call('RespondToAuthChallenge',
               answer($client, $session, $username, $temporary)),
          'the temporary one may stay');

    # the administrator gives another, the user goes back

    is_ok(call('AdminSetUserPassword',
               { UserPoolId => $pool, Username => $username,
                 Password => 'Other-Horse-12', Permanent => true }),
          'a lasting one');
    is_ok(call('AdminSetUserPassword',
               { UserPoolId => $pool, Username => $username,
                 Password => 'Other-Temporary-9', Permanent => false }),
          'a temporary one');

    my $challenge = call('InitiateAuth',
        initiate($client, 'USER_PASSWORD_AUTH', USERNAME => $username,
                 PASSWORD => 'Other-Temporary-9'))->{body};

    is($challenge->{ChallengeName}, 'NEW_PASSWORD_REQUIRED', 'challenged');

    refused('RespondToAuthChallenge',
            answer($client, $challenge->{Session}, $username,
                   'Other-Horse-12'),
            'PasswordHistoryPolicyViolationException',
            'Password has previously been used', 'one that was used before');

    is_ok(call('RespondToAuthChallenge',
               answer($client, $challenge->{Session}, $username)),
          'a new one');

    my $late = new_user();

    with_time_offset('8d', sub {
        refused('InitiateAuth',
                initiate($client, 'USER_PASSWORD_AUTH', USERNAME => $late,
                         PASSWORD => $temporary),
                'NotAuthorizedException',
                'Temporary password has expired and must be reset by an '
                . 'administrator.', 'a temporary one after a week');
    });
};


subtest 'attributes' => sub {
    my $demanding = make_pool(Schema => [
        map { { Name => $_, AttributeDataType => 'String',
                Required => true, Mutable => true } } qw(name address) ]);
    my $at = make_client($demanding);
    my $username = new_user($demanding, email => 'someone@example.com');
    my $challenge = challenged($at, $username);
    my $session = $challenge->{Session};

    is_deeply([ sort @{JSON::PP::decode_json(
                  $challenge->{ChallengeParameters}{requiredAttributes})} ],
              [ qw(userAttributes.address userAttributes.name) ],
              'what is required');

    refused('RespondToAuthChallenge', answer($at, $session, $username),
            'InvalidParameterException',
            qr/^Invalid attributes given, (name|address) and (?!\1)\w+ is miss/,
            'neither');
    refused('RespondToAuthChallenge',
            answer($at, $session, $username, undef,
                   'userAttributes.address' => 'Somewhere 1'),
            'InvalidParameterException',
            'Invalid attributes given, name is missing', 'one of them');
    refused('RespondToAuthChallenge',
            answer($at, $session, $username, undef,
                   'userAttributes.address' => 'Somewhere 1',
                   'userAttributes.name' => 'Someone',
                   'userAttributes.email' => 'other@example.com'),
            'NotAuthorizedException', 'Cannot modify an already provided email',
            'one that is there');
    refused('RespondToAuthChallenge',
            answer($at, $session, $username, undef,
                   'userAttributes.address' => 'Somewhere 1',
                   'userAttributes.name' => 'Someone',
                   'userAttributes.email_verified' => 'true'),
            'NotAuthorizedException',
            'A client attempted to write unauthorized attribute',
            'one that no client writes');
    refused('RespondToAuthChallenge',
            answer($at, $session, $username, undef,
                   'userAttributes.address' => 'Somewhere 1',
                   'userAttributes.name' => 'Someone',
                   'userAttributes.phone_number' => '12345'),
            'InvalidParameterException', 'Invalid phone number format.',
            'one of the wrong form');

    my $done = call('RespondToAuthChallenge',
                    answer($at, $session, $username, undef,
                           'userAttributes.address' => 'Somewhere 1',
                           'userAttributes.name' => 'Someone'));

    is_ok($done, 'both');

    my $claims = claims($done->{body}{AuthenticationResult}{IdToken});

    is($claims->{name}, 'Someone', 'the ID token knows');
    is_deeply($claims->{address}, { formatted => 'Somewhere 1' }, 'of both');
};


subtest 'a name that is taken' => sub {
    my $aliased = make_pool(AliasAttributes => ['preferred_username']);
    my $at = make_client($aliased);
    my $owner = new_user($aliased);
    my $late = new_user($aliased);
    my %name = ('userAttributes.preferred_username' => 'somebody');

    is_ok(call('RespondToAuthChallenge',
               answer($at, challenged($at, $owner)->{Session}, $owner, undef,
                      %name)), 'the first has it');

    my $session = challenged($at, $late)->{Session};

    refused('RespondToAuthChallenge',
            answer($at, $session, $late, undef, %name),
            'AliasExistsException',
            qr/^An account with the preferred_username already exists\.$/,
            'the second does not get it');
    is_ok(call('RespondToAuthChallenge', answer($at, $session, $late)),
          'but comes in without');
    ok(sign_in($at, 'somebody', $new_password), 'the first by that name');
};


subtest 'users who changed meanwhile' => sub {
    my %states = (
        RESET_REQUIRED => [ 'PasswordResetRequiredException',
                            'Password reset required for the user' ],
        UNCONFIRMED    => [ 'UserNotConfirmedException',
                            'User is not confirmed.' ],
        CONFIRMED      => [ 'NotAuthorizedException',
                            'Invalid session for the user.' ],
    );

    for my $state (sort keys %states) {
        my $username = new_user();
        my $session = challenged($client, $username)->{Session};

        edit_user($pool, $username, sub { $_[0]{Status} = $state });
        refused('RespondToAuthChallenge',
                answer($client, $session, $username), @{$states{$state}},
                $state);
    }

    my $username = new_user();
    my $session = challenged($client, $username)->{Session};
    my $hidden = challenged($hiding, $username)->{Session};

    is_ok(call('AdminDisableUser',
               { UserPoolId => $pool, Username => $username }), 'disabled');
    refused('RespondToAuthChallenge', answer($client, $session, $username),
            'NotAuthorizedException', 'User is disabled.', 'disabled');

    is_ok(call('AdminDeleteUser',
               { UserPoolId => $pool, Username => $username }), 'deleted');
    refused('RespondToAuthChallenge', answer($client, $session, $username),
            'UserNotFoundException', 'User does not exist.', 'deleted');
    refused('RespondToAuthChallenge', answer($hiding, $hidden, $username),
            'NotAuthorizedException', 'Incorrect username or password.',
            'deleted, hidden');

    call('AdminCreateUser', {
        UserPoolId => $pool, Username => $username,
        TemporaryPassword => $temporary, MessageAction => 'SUPPRESS' });
    refused('RespondToAuthChallenge', answer($client, $session, $username),
            'NotAuthorizedException', 'Invalid session for the user.',
            'its namesake');
};


# the same states and refusals where an administrator answers

subtest 'an administrator answers for users who changed' => sub {
    my $answer = sub {
        my ($at, $session, $username, $password) = @_;

        return { %{answer($at, $session, $username, $password)},
                 UserPoolId => $pool };
    };

    my %states = (
        RESET_REQUIRED => [ 'PasswordResetRequiredException',
                            'Password reset required for the user' ],
        UNCONFIRMED    => [ 'UserNotConfirmedException',
                            'User is not confirmed.' ],
    );

    for my $state (sort keys %states) {
        my $username = new_user();
        my $session = challenged($client, $username)->{Session};

        edit_user($pool, $username, sub { $_[0]{Status} = $state });
        refused('AdminRespondToAuthChallenge',
                $answer->($client, $session, $username), @{$states{$state}},
                $state);
    }

    my $username = new_user();
    my $session = challenged($client, $username)->{Session};

    is_ok(call('AdminRespondToAuthChallenge',
               $answer->($client, $session, $username)), 'a first password');
    is_ok(call('AdminSetUserPassword',
               { UserPoolId => $pool, Username => $username,
                 Password => $temporary, Permanent => false }),
          'a temporary one again');

    $session = challenged($client, $username)->{Session};

    refused('AdminRespondToAuthChallenge',
            $answer->($client, $session, $username),
            'PasswordHistoryPolicyViolationException',
            'Password has previously been used', 'used before');

    with_conflicts($pool, $username, sub {
        refused('AdminRespondToAuthChallenge',
                $answer->($client, $session, $username, 'Another-Start-12'),
                'TooManyRequestsException', 'Too many requests', 'in vain');
    });

    is_ok(call('AdminDisableUser',
               { UserPoolId => $pool, Username => $username }), 'disabled');
    refused('AdminRespondToAuthChallenge',
            $answer->($client, $session, $username, 'Another-Start-12'),
            'NotAuthorizedException', 'User is disabled.', 'disabled');

    is_ok(call('AdminDeleteUser',
               { UserPoolId => $pool, Username => $username }), 'deleted');
    refused('AdminRespondToAuthChallenge',
            $answer->($client, $session, $username, 'Another-Start-12'),
            'UserNotFoundException', 'User does not exist.', 'deleted');
};


subtest 'conflicts' => sub {
    my $username = new_user();
    my $session = challenged($client, $username)->{Session};

    with_conflicts($pool, $username, sub {
        refused('RespondToAuthChallenge',
                answer($client, $session, $username),
                'TooManyRequestsException', 'Too many requests', 'in vain');
    });

    is_ok(call('RespondToAuthChallenge',
               answer($client, $session, $username)),
          'the session outlived that');
};


subtest 'without Redis' => sub {
    my $username = new_user();
    my $session = challenged($client, $username)->{Session};

    stop_redis();

    refused('RespondToAuthChallenge', answer($client, $session, $username),
            'InternalErrorException', undef, 'a fault');

    start_redis();
};


done_testing();
