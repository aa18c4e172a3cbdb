#!/usr/bin/perl

# CUSTOM_AUTH: challenges that the pool's triggers make, alone and after SRP;
# what they are told, what their answers bring about, and how often a session
# is good for an answer.

use strict;
use warnings;

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Lambda;
use Cognito::Srp;
use JSON::PP ();

my $lambda = Cognito::Lambda->start();
my $one = start_server(lambda_to($lambda));

my %config = map { $_ => arn(lc $_) }
             qw(DefineAuthChallenge CreateAuthChallenge
                VerifyAuthChallengeResponse);

my $pool = make_pool(LambdaConfig => \%config);
my $client = make_client($pool);
my $hiding = make_client($pool, PreventUserExistenceErrors => 'ENABLED');
my $secret = 'Correct-Horse-7';
my $sub = (grep { $_->{Name} eq 'sub' }
           @{admin_make_user($pool, 'ann', undef,
                             email => 'ann@example.com')->{Attributes}})[0]
          ->{Value};

my $ann = { sub => $sub, email => 'ann@example.com',
            'cognito:user_status' => 'CONFIRMED' };


# right answers to so many challenges are tokens, the third wrong one is the
# end

sub functions {
    my ($rounds) = @_;

    return (
        defineauthchallenge => sub {
            my ($event) = @_;
            my @session = grep { $_->{challengeName} eq 'CUSTOM_CHALLENGE' }
                          @{$event->{request}{session}};
            my $right = grep { $_->{challengeResult} } @session;
            my ($last) = reverse @{$event->{request}{session}};

            $event->{response} = {
                issueTokens => false, failAuthentication => false };

            if ($right >= $rounds) {
                $event->{response}{issueTokens} = true;
            } elsif (@session - $right >= 3) {
                $event->{response}{failAuthentication} = true;
            } elsif ($last && $last->{challengeName} eq 'SRP_A') {
                $event->{response}{challengeName} = 'PASSWORD_VERIFIER';
            } else {
                $event->{response}{challengeName} = 'CUSTOM_CHALLENGE';
            }

            return $event;
        },

        createauthchallenge => sub {
            my ($event) = @_;
            my $n = @{$event->{request}{session}};

            $event->{response}{publicChallengeParameters} =
                { question => "What is $n + 1?" };
            $event->{response}{privateChallengeParameters} =
                { answer => 'S3cret' . ($n + 1) };
            $event->{response}{challengeMetadata} = "SUM_$n";

            return $event;
        },

        verifyauthchallengeresponse => sub {
            my ($event) = @_;
            my $request = $event->{request};

            $event->{response}{answerCorrect} =
                $request->{challengeAnswer}
                eq $request->{privateChallengeParameters}{answer}
                ? true : false;

            return $event;
        },
    );
}


sub begin { initiate($client, 'CUSTOM_AUTH', USERNAME => 'ann', @_) }

sub answer {
    my ($session, $answer, @more) = @_;

    return call('RespondToAuthChallenge',
                { %{respond($client, 'CUSTOM_CHALLENGE', $session,
                            USERNAME => 'ann', ANSWER => $answer)}, @more });
}


sub event {
    my ($source, $request, $response) = @_;

    return {
        version       => '1',
        region        => 'us-east-1',
        userPoolId    => $pool,
        userName      => 'ann',
        callerContext => { awsSdkVersion => 'aws-sdk-unknown-unknown',
                           clientId => $client },
        triggerSource => $source,
        request       => $request,
        response      => $response,
    };
}

my %nothing = (
    define => { challengeName => undef, issueTokens => undef,
                failAuthentication => undef },
    create => { publicChallengeParameters => undef,
                privateChallengeParameters => undef,
                challengeMetadata => undef },
    verify => { answerCorrect => undef },
);


subtest 'two challenges' => sub {
    $lambda->serve(functions(2));
    $lambda->events();

    my $answer = call('InitiateAuth', { %{begin()},
                                        ClientMetadata => { a => 'b' } });

    is_ok($answer, 'begun');
    is_deeply([ sort keys %{$answer->{body}} ],
              [ qw(ChallengeName ChallengeParameters Session) ],
              'a challenge and nothing else');
    is($answer->{body}{ChallengeName}, 'CUSTOM_CHALLENGE', 'a custom one');
    is_deeply($answer->{body}{ChallengeParameters},
              { USERNAME => 'ann', question => 'What is 0 + 1?' },
              'its public parameters');

    is_deeply([ map { $_->{event} } $lambda->events() ], [
        event('DefineAuthChallenge_Authentication',
              { userAttributes => $ann, session => [] }, $nothing{define}),
        event('CreateAuthChallenge_Authentication',
              { userAttributes => $ann, session => [],
                challengeName => 'CUSTOM_CHALLENGE' }, $nothing{create}),
    ], 'what was asked; metadata of the beginning is not passed on');

    my $first = $answer->{body}{Session};
    my $metadata = { ClientMetadata => { c => 'd' } };

    unlike(redis_text(), qr/S3cret1/, 'private parameters lie sealed');

    $answer = answer($first, 'S3cret1', %$metadata);

    is_ok($answer, 'the first is right');
    is($answer->{body}{ChallengeName}, 'CUSTOM_CHALLENGE', 'the next');
    isnt($answer->{body}{Session}, $first, 'in another session');

    my $done = { challengeName => 'CUSTOM_CHALLENGE', challengeResult => true,
                 challengeMetadata => 'SUM_0' };
    my $meta = { c => 'd' };

    is_deeply([ map { $_->{event} } $lambda->events() ], [
        event('VerifyAuthChallengeResponse_Authentication',
              { userAttributes => $ann, challengeAnswer => 'S3cret1',
                privateChallengeParameters => { answer => 'S3cret1' },
                clientMetadata => $meta }, $nothing{verify}),
        event('DefineAuthChallenge_Authentication',
              { userAttributes => $ann, session => [ $done ],
                clientMetadata => $meta }, $nothing{define}),
        event('CreateAuthChallenge_Authentication',
              { userAttributes => $ann, session => [ $done ],
                challengeName => 'CUSTOM_CHALLENGE',
                clientMetadata => $meta }, $nothing{create}),
    ], 'each is asked once, with what was before');

    is_error(answer($first, 'S3cret1'), 'NotAuthorizedException',
             'Invalid session for the user, session can only be used once.',
             400, 'a session is good for one answer');

    $answer = answer($answer->{body}{Session}, 'S3cret2');

    is_ok($answer, 'the second is right');
    is(claims($answer->{body}{AuthenticationResult}{AccessToken})->{username},
       'ann', 'tokens');
    is_deeply($answer->{body}{ChallengeParameters}, {}, 'and no challenge');
};


subtest 'wrong answers' => sub {
    $lambda->serve(functions(1));

    my $session = call('InitiateAuth', begin())->{body}{Session};

    for my $n (1, 2) {
        my $answer = answer($session, 'wrong');
        is($answer->{body}{ChallengeName}, 'CUSTOM_CHALLENGE', "try $n");
        isnt($answer->{body}{Session}, $session, 'a new session');
        is_error(answer($session, "S3cret$n"), 'NotAuthorizedException',
                 qr/can only be used once/, 400, 'the old one has served');
        $session = $answer->{body}{Session};
    }

    is_error(answer($session, 'wrong'), 'NotAuthorizedException',
             'Incorrect username or password.', 400, 'failAuthentication');
    is_error(answer($session, 'S3cret3'), 'NotAuthorizedException',
             'Invalid session for the user, session can only be used once.',
             400, 'and its session is spent');

    $session = call('InitiateAuth', begin())->{body}{Session};
    my $next = answer($session, 'wrong')->{body}{Session};
    is_ok(answer($next, 'S3cret2'), 'right at the second try');
};


subtest 'a version conflict asks nobody again' => sub {
    $lambda->serve(functions(1));

    my $session = call('InitiateAuth', begin())->{body}{Session};
    $lambda->events();

    with_conflicts($pool, 'ann', sub {
        is_error(answer($session, 'S3cret1'), 'TooManyRequestsException',
                 undef, 400, 'five tries in vain');
    });

    is_deeply([ map { $_->{function} } $lambda->events() ],
              [ qw(verifyauthchallengeresponse defineauthchallenge) ],
              'Verify and Define, once each');

    is_ok(answer($session, 'S3cret1'), 'tokens');
};


subtest 'parallel answers' => sub {
    $lambda->serve(functions(1));

    my $session = call('InitiateAuth', begin())->{body}{Session};
    my @pipes;

    for (1 .. 4) {
        my $pid = open(my $pipe, '-|') // die "fork: $!";
        if (!$pid) {
            print answer($session, 'S3cret1')->{status};
            $| = 1;
            close(STDOUT);
            require POSIX;
            POSIX::_exit(0);
        }
        push @pipes, $pipe;
    }

    my @statuses = sort map { my $pipe = $_; <$pipe> } @pipes;

    is_deeply(\@statuses, [ 200, 400, 400, 400 ], 'one wins');
};


# [ which function says what, type, text ] while a challenge is answered

my $unread = [ 'InvalidLambdaResponseException',
               'Unrecognizable lambda output' ];

for my $case (
    [ 'Define neither', defineauthchallenge => {}, @$unread ],
    [ 'Define another challenge',
      defineauthchallenge => { challengeName => 'SMS_MFA' }, @$unread ],
    [ 'Define SRP that was not offered',
      defineauthchallenge => { challengeName => 'PASSWORD_VERIFIER' },
      @$unread ],
    [ 'Define a list',
      defineauthchallenge => { challengeName => [] }, @$unread ],
    [ 'Define a number for tokens',
      defineauthchallenge => { issueTokens => 1 }, @$unread ],
    [ 'Define both', defineauthchallenge =>
      { issueTokens => true, failAuthentication => true },
      'NotAuthorizedException', 'Incorrect username or password.' ],
    [ 'Create a list', createauthchallenge =>
      { publicChallengeParameters => [] }, @$unread ],
    [ 'Create nested parameters', createauthchallenge =>
      { publicChallengeParameters => { a => {} } }, @$unread ],
    [ 'Verify a text', verifyauthchallengeresponse =>
      { answerCorrect => 'perhaps' }, @$unread ],
    [ 'Verify throws', verifyauthchallengeresponse => undef,
      'UserLambdaValidationException',
      'VerifyAuthChallengeResponse failed with error No.' ],
)
{
    my ($name, $function, $response, $type, $text) = @$case;
    my %functions = functions(2);

    $lambda->serve(%functions);
    my $session = call('InitiateAuth', begin())->{body}{Session};

    $lambda->serve(%functions, $function => sub {
        my ($event) = @_;
        die "No\n" if !$response;
        $event->{response} = $response;
        return $event;
    });

    is_error(answer($session, 'S3cret1'), $type, $text, 400, $name);
    is_error(answer($session, 'S3cret1'), 'NotAuthorizedException',
             qr/can only be used once/, 400, 'its session is spent');
}


subtest 'tokens at once, and none' => sub {
    $lambda->serve(functions(0));
    ok(call('InitiateAuth', begin())->{body}{AuthenticationResult},
       'tokens without a challenge');
    ok(call('AdminInitiateAuth', { %{begin()}, UserPoolId => $pool })
       ->{body}{AuthenticationResult}, 'for an administrator, too');

    $lambda->serve(functions(0), defineauthchallenge => sub {
        $_[0]{response}{failAuthentication} = true;
        return $_[0];
    });
    refused('InitiateAuth', begin(), 'NotAuthorizedException',
            'Incorrect username or password.', 'refused at once');
};


subtest 'after SRP' => sub {
    $lambda->serve(functions(1));

    for my $case ([ 'ann', $secret ], [ 'ann@example.com', $secret ]) {
        my ($name, $password) = @$case;

        next if $name =~ /@/;

        my $srp = Cognito::Srp->new();
        $lambda->events();

        my $answer = call('InitiateAuth',
                          begin(CHALLENGE_NAME => 'SRP_A',
                                SRP_A => $srp->number()));

        is($answer->{body}{ChallengeName}, 'PASSWORD_VERIFIER',
           'the password first');
        is_deeply([ map { $_->{event}{request} } $lambda->events() ], [
            { userAttributes => $ann,
              session => [ { challengeName => 'SRP_A',
                             challengeResult => true } ] },
        ], 'Define was told of A');

        my %responses = $srp->answer($pool,
            $answer->{body}{ChallengeParameters}, $password);
        $answer = call('RespondToAuthChallenge',
                       respond($client, 'PASSWORD_VERIFIER', undef,
                               %responses));

        is($answer->{body}{ChallengeName}, 'CUSTOM_CHALLENGE',
           'then the custom challenge');

        my @session = map { $_->{event}{request}{session} }
                      $lambda->events('defineauthchallenge');
        is_deeply($session[-1],
                  [ { challengeName => 'SRP_A', challengeResult => true },
                    { challengeName => 'PASSWORD_VERIFIER',
                      challengeResult => true } ],
                  'Define was told of the password');

        $answer = answer($answer->{body}{Session}, 'S3cret3');
        ok($answer->{body}{AuthenticationResult}, 'then tokens');
    }

    my $srp = Cognito::Srp->new();
    my $answer = call('InitiateAuth', begin(CHALLENGE_NAME => 'SRP_A',
                                            SRP_A => $srp->number()));
    my %responses = $srp->answer($pool,
            $answer->{body}{ChallengeParameters}, 'Wrong-Horse-7');

    is_error(call('RespondToAuthChallenge',
                  respond($client, 'PASSWORD_VERIFIER', undef, %responses)),
             'NotAuthorizedException', 'Incorrect username or password.', 400,
             'a wrong password ends it');

    refused('InitiateAuth', begin(CHALLENGE_NAME => 'SRP_A'),
            'InvalidParameterException',
            'Missing required parameter SRP_A', 'no A');
};


subtest 'a captcha before the password' => sub {
    $lambda->serve(functions(1), defineauthchallenge => sub {
        my ($event) = @_;
        my @names = map { $_->{challengeName} } @{$event->{request}{session}};

        if (@names == 1) {
            $event->{response}{challengeName} = 'CUSTOM_CHALLENGE';
        } elsif (@names == 2) {
            $event->{response}{challengeName} = 'PASSWORD_VERIFIER';
        } else {
            $event->{response}{issueTokens} = true;
        }
        return $event;
    });

    my $srp = Cognito::Srp->new();
    my $answer = call('InitiateAuth', begin(CHALLENGE_NAME => 'SRP_A',
                                            SRP_A => $srp->number()));
    my $session = $answer->{body}{Session};

    is($answer->{body}{ChallengeName}, 'CUSTOM_CHALLENGE', 'first');
    $answer = answer($session, 'S3cret2');
    is($answer->{body}{ChallengeName}, 'PASSWORD_VERIFIER', 'second');
    is_error(answer($session, 'S3cret2'), 'NotAuthorizedException',
             qr/can only be used once/, 400, 'the session is spent by it');

    $lambda->events();
    my %responses = $srp->answer($pool,
            $answer->{body}{ChallengeParameters}, $secret);
    $answer = call('RespondToAuthChallenge',
                   respond($client, 'PASSWORD_VERIFIER', undef, %responses));
    ok($answer->{body}{AuthenticationResult}, 'tokens');
    is_deeply([ map { [ map { $_->{challengeName} }
                        @{$_->{event}{request}{session}} ] }
                $lambda->events() ],
              [ [ qw(SRP_A CUSTOM_CHALLENGE PASSWORD_VERIFIER) ] ],
              'the whole list went along in the secret block');
};


subtest 'users that are not there' => sub {
    $lambda->serve(functions(1));

    refused('InitiateAuth', initiate($client, 'CUSTOM_AUTH',
                                     USERNAME => 'nobody'),
            'UserNotFoundException', 'User does not exist.',
            'told where nothing is hidden');

    $lambda->events();
    my $answer = call('InitiateAuth', initiate($hiding, 'CUSTOM_AUTH',
                                               USERNAME => 'nobody'));

    is($answer->{body}{ChallengeName}, 'CUSTOM_CHALLENGE', 'hidden');
    is_deeply([ map { [ @{$_->{event}{request}}
                        {qw(userNotFound userAttributes)} ] }
                $lambda->events() ],
              [ [ true, {} ], [ true, {} ] ], 'functions know');

    $answer = call('RespondToAuthChallenge',
                   respond($hiding, 'CUSTOM_CHALLENGE',
                           $answer->{body}{Session}, USERNAME => 'nobody',
                           ANSWER => 'S3cret1'));
    is_error($answer, 'NotAuthorizedException',
             'Incorrect username or password.', 400,
             'a right answer is no way in');

    $answer = call('InitiateAuth', initiate($hiding, 'CUSTOM_AUTH',
                                            USERNAME => 'ann'));
    is_deeply([ map { $_->{event}{request}{userNotFound} }
                $lambda->events('createauthchallenge') ], [ false ],
              'and of who is there');
};


subtest 'states' => sub {
    $lambda->serve(functions(0));

    admin_make_user($pool, 'dis');
    call('AdminDisableUser', { UserPoolId => $pool, Username => 'dis' });
    sign_up($client, 'new');
    admin_make_user($pool, 'res', undef, email => 'res@example.com',
                    email_verified => 'true');
    call('AdminResetUserPassword', { UserPoolId => $pool,
                                     Username => 'res' });
    call('AdminCreateUser', { UserPoolId => $pool, Username => 'tmp',
                              MessageAction => 'SUPPRESS' });

    for my $case (
        [ dis => 'NotAuthorizedException', 'User is disabled.' ],
        [ new => 'UserNotConfirmedException', 'User is not confirmed.' ],
        [ res => 'PasswordResetRequiredException',
          'Password reset required for the user' ],
    )
    {
        refused('InitiateAuth', initiate($client, 'CUSTOM_AUTH',
                                         USERNAME => $case->[0]),
                @$case[1, 2], $case->[0]);
    }

    refused('InitiateAuth', initiate($hiding, 'CUSTOM_AUTH',
                                     USERNAME => 'dis'),
            'NotAuthorizedException', 'User is disabled.',
            'disabled and hidden: no tokens');
    ok(call('InitiateAuth', initiate($client, 'CUSTOM_AUTH',
                                     USERNAME => 'tmp'))
       ->{body}{AuthenticationResult},
       'a temporary password that nobody asked for is not in the way');
};


subtest 'devices follow, second factors do not' => sub {
    my $pool = make_pool(LambdaConfig => \%config,
                         DeviceConfiguration => {
                             ChallengeRequiredOnNewDevice => false,
                             DeviceOnlyRememberedOnUserPrompt => false });
    my $client = make_client($pool);

    call('SetUserPoolMfaConfig', {
        UserPoolId => $pool, MfaConfiguration => 'ON',
        SoftwareTokenMfaConfiguration => { Enabled => true } });
    admin_make_user($pool, 'ann');
    $lambda->serve(functions(0));

    my $answer = call('InitiateAuth', initiate($client, 'CUSTOM_AUTH',
                                               USERNAME => 'ann'));
    ok($answer->{body}{AuthenticationResult}{NewDeviceMetadata}{DeviceKey},
       'tokens with a device to confirm, where a second factor is required');
};


subtest 'pools without triggers' => sub {
    my $text = 'Custom auth lambda trigger is not configured for the user '
               . 'pool.';

    for my $missing (keys %config) {
        my %some = %config;
        delete $some{$missing};

        my $pool = make_pool(LambdaConfig => \%some);
        my $client = make_client($pool);

        admin_make_user($pool, 'ann');
        $lambda->serve(functions(1));

        my $begin = initiate($client, 'CUSTOM_AUTH', USERNAME => 'ann');

        if ($missing eq 'VerifyAuthChallengeResponse') {
            my $session = call('InitiateAuth', $begin)->{body}{Session};
            refused('RespondToAuthChallenge',
                    respond($client, 'CUSTOM_CHALLENGE', $session,
                            USERNAME => 'ann', ANSWER => 'x'),
                    'InvalidParameterException', $text, $missing);
            next;
        }

        refused('InitiateAuth', $begin, 'InvalidParameterException', $text,
                $missing);
    }
};


subtest 'sessions' => sub {
    $lambda->serve(functions(1));

    my $session = call('InitiateAuth', begin())->{body}{Session};

    refused('RespondToAuthChallenge',
            respond($client, 'CUSTOM_CHALLENGE', undef, USERNAME => 'ann',
                    ANSWER => 'x'),
            'InvalidParameterException', 'Missing required parameter Session',
            'no session');
    refused('RespondToAuthChallenge',
            respond($client, 'CUSTOM_CHALLENGE', $session, USERNAME => 'ann'),
            'InvalidParameterException', 'Missing required parameter ANSWER',
            'no answer');
    refused('RespondToAuthChallenge',
            respond($client, 'CUSTOM_CHALLENGE', $session, USERNAME => 'tmp',
                    ANSWER => 'x'),
            'NotAuthorizedException', 'Invalid session for the user.',
            'of another user');
    refused('RespondToAuthChallenge',
            respond($hiding, 'CUSTOM_CHALLENGE', $session, USERNAME => 'ann',
                    ANSWER => 'x'),
            'NotAuthorizedException', 'Invalid session for the user.',
            'of another client');

    with_time_offset('4m', sub {
        refused('RespondToAuthChallenge',
                respond($client, 'CUSTOM_CHALLENGE', $session,
                        USERNAME => 'ann', ANSWER => 'S3cret1'),
                'NotAuthorizedException',
                'Invalid session for the user, session is expired.',
                'too late');
    });

    is_ok(answer($session, 'S3cret1'), 'it was still good');
};


sub redis_text {
    my $redis = redis();

    return join "\n", map { $redis->command('GET', $_) // '' }
                      grep { /^cg:auth:/ } @{$redis->command('KEYS', '*')};
}


unlike($one->error_log(), qr/S3cret/, 'no secret in the log');

done_testing();
