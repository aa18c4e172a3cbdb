#!/usr/bin/perl

# What PreSignUp, PostConfirmation, PreAuthentication, PostAuthentication and
# UserMigration are told, and what comes of what they say.

use strict;
use warnings;

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Lambda;
use JSON::PP ();

my $lambda = Cognito::Lambda->start();
my $one = start_server(lambda_to($lambda));
my $secret = 'Correct-Horse-7';

my %same = map { lc $_ => sub { $_[0] } }
           qw(PreSignUp PostConfirmation PreAuthentication
              PostAuthentication UserMigration PreTokenGeneration);


# a pool with these triggers and a client of it

sub pool_with {
    my ($triggers, %more) = @_;

    my $pool = make_pool(LambdaConfig => { map { $_ => arn(lc $_) }
                                           @$triggers }, %more);

    return ($pool, make_client($pool));
}


sub saying {
    my (%response) = @_;

    return sub {
        my ($event) = @_;
        $event->{response} = { %{$event->{response}}, %response };
        return $event;
    };
}


sub state_of {
    my ($pool, $name) = @_;

    my $answer = call('AdminGetUser', { UserPoolId => $pool,
                                        Username => $name });
    my $user = $answer->{body};

    return ($user->{UserStatus}, { map { $_->{Name} => $_->{Value} }
                                   @{$user->{UserAttributes}} });
}


subtest 'PreSignUp' => sub {
    my ($pool, $client) = pool_with([ qw(PreSignUp PostConfirmation) ]);

    my $input = sub {
        my ($name) = @_;
        return { ClientId => $client, Username => $name, Password => $secret,
                 UserAttributes => [ { Name => 'email',
                                       Value => "$name\@example.com" } ],
                 ValidationData => [ { Name => 'a', Value => '1' },
                                     { Name => 'a', Value => '2' },
                                     { Name => 'b' } ],
                 ClientMetadata => { c => 'd' } };
    };

    $lambda->serve(%same);
    $lambda->events();

    my $answer = call('SignUp', $input->('ann'));

    is_ok($answer, 'a function that says nothing');
    is($answer->{body}{UserConfirmed}, false, 'not confirmed');
    ok($answer->{body}{CodeDeliveryDetails}, 'a code is sent');

    is_deeply([ map { $_->{event} } $lambda->events() ], [ {
        version       => '1',
        region        => 'us-east-1',
        userPoolId    => $pool,
        userName      => 'ann',
        callerContext => { awsSdkVersion => 'aws-sdk-unknown-unknown',
                           clientId => $client },
        triggerSource => 'PreSignUp_SignUp',
        request       => {
            userAttributes => { email => 'ann@example.com' },
            validationData => { a => '2' },
            clientMetadata => { c => 'd' },
        },
        response => { autoConfirmUser => false, autoVerifyEmail => false,
                      autoVerifyPhone => false },
    } ], 'the event, and no other');

    my $confirm = { ClientId => $client, Username => 'ann',
                    ConfirmationCode => code_for($pool, 'ann'),
                    ClientMetadata => { e => 'f' } };

    is_ok(call('ConfirmSignUp', $confirm), 'confirmed by the code');

    my @events = map { $_->{event} } $lambda->events();
    my (undef, $attributes) = state_of($pool, 'ann');

    is($events[0]{triggerSource}, 'PostConfirmation_ConfirmSignUp',
       'PostConfirmation');
    is_deeply($events[0]{request}, {
        userAttributes => { %$attributes,
                            'cognito:user_status' => 'CONFIRMED' },
        clientMetadata => { e => 'f' },
    }, 'is told of the user as it is now');
    is_deeply($events[0]{response}, {}, 'and expects nothing');

    $lambda->serve(%same, presignup => saying(autoConfirmUser => true,
                                              autoVerifyEmail => true));

    $answer = call('SignUp', $input->('bob'));

    is($answer->{body}{UserConfirmed}, true, 'confirmed at once');
    ok(!exists $answer->{body}{CodeDeliveryDetails}, 'without a code');
    is_deeply([ map { $_->{event}{triggerSource} } $lambda->events() ],
              [ qw(PreSignUp_SignUp PostConfirmation_ConfirmSignUp) ],
              'PostConfirmation follows');
    is_deeply([ (state_of($pool, 'bob'))[0],
                (state_of($pool, 'bob'))[1]{email_verified} ],
              [ 'CONFIRMED', 'true' ], 'the user is confirmed and verified');
    ok(sign_in($client, 'bob'), 'and signs in');
    is(scalar inbox(pool => $pool, username => 'bob'), 0, 'no message');

    $lambda->serve(%same, presignup => saying(autoVerifyPhone => true));
    refused('SignUp', $input->('eve'), 'InvalidLambdaResponseException',
            'Unrecognizable lambda output', 'a number that is not there');

    $lambda->serve(%same, presignup => sub { die "No robots\n" });
    refused('SignUp', $input->('eve'), 'UserLambdaValidationException',
            'PreSignUp failed with error No robots.', 'thrown');
    is((state_of($pool, 'eve'))[0], undef, 'there is no such user');

    $lambda->serve(%same);
    $lambda->events();
    refused('SignUp', $input->('ann'), 'UsernameExistsException',
            'User already exists', 'a name that is taken');
    refused('SignUp', { %{$input->('eve')}, Password => 'short' },
            'InvalidPasswordException', undef, 'a bad password');
    is(scalar $lambda->events(), 0, 'are refused before anybody is asked');
};


subtest 'PostConfirmation after a link' => sub {
    my ($pool, $client) = pool_with([ 'PostConfirmation' ],
        VerificationMessageTemplate => {
            DefaultEmailOption => 'CONFIRM_WITH_LINK' });

    $lambda->serve(%same);
    $lambda->events();

    sign_up($client, 'ann');

    my $page = http('GET', path => '/confirmUser',
                    query => "client_id=$client&user_name=ann"
                             . '&confirmation_code='
                             . code_for($pool, 'ann'));

    is($page->{status}, 200, 'followed');
    is((state_of($pool, 'ann'))[0], 'CONFIRMED', 'confirmed');

    my @events = map { $_->{event} } $lambda->events();

    is_deeply([ map { $_->{triggerSource} } @events ],
              [ 'PostConfirmation_ConfirmSignUp' ], 'and told');
    is($events[0]{callerContext}{clientId}, $client, 'of the client');
};


subtest 'PostConfirmation does not undo' => sub {
    my ($pool, $client) = pool_with([ 'PostConfirmation' ]);
    my $text = 'PostConfirmation failed with error Too late.';

    $lambda->serve(postconfirmation => sub { die "Too late\n" });

    sign_up($client, 'ann');
    is_error(call('ConfirmSignUp', { ClientId => $client, Username => 'ann',
                  ConfirmationCode => code_for($pool, 'ann') }),
             'UserLambdaValidationException', $text, 400, 'thrown');
    is((state_of($pool, 'ann'))[0], 'CONFIRMED', 'confirmed nevertheless');

    sign_up($client, 'bob');
    is_error(call('AdminConfirmSignUp', { UserPoolId => $pool,
                                          Username => 'bob' }),
             'UserLambdaValidationException', $text, 400,
             'by an administrator');

    $lambda->serve(%same);
    $lambda->events();

    sign_up($client, 'cid');
    is_ok(call('AdminConfirmSignUp', { UserPoolId => $pool,
               Username => 'cid', ClientMetadata => { g => 'h' } }),
          'by an administrator');

    my ($event) = map { $_->{event} } $lambda->events();
    is($event->{triggerSource}, 'PostConfirmation_ConfirmSignUp', 'source');
    is($event->{callerContext}{clientId}, 'CLIENT_ID_NOT_APPLICABLE',
       'no client');
    is_deeply($event->{request}{clientMetadata}, { g => 'h' }, 'metadata');

    call('AdminUpdateUserAttributes', { UserPoolId => $pool,
         Username => 'cid', UserAttributes => [
             { Name => 'email', Value => 'cid@example.com' },
             { Name => 'email_verified', Value => 'true' } ] });
    forget_messages(pool => $pool, username => 'cid');
    call('ForgotPassword', { ClientId => $client, Username => 'cid' });
    is_ok(call('ConfirmForgotPassword', { ClientId => $client,
               Username => 'cid', Password => 'Another-Horse-8',
               ConfirmationCode => code_for($pool, 'cid') }), 'a reset');
    is_deeply([ map { $_->{event}{triggerSource} } $lambda->events() ],
              [ 'PostConfirmation_ConfirmForgotPassword' ], 'is told of');
};


subtest 'AdminCreateUser' => sub {
    my ($pool, $client) = pool_with([ qw(PreSignUp PostConfirmation) ]);

    $lambda->serve(%same, presignup => saying(autoConfirmUser => true,
                                              autoVerifyPhone => true));
    $lambda->events();

    is_ok(call('AdminCreateUser', { UserPoolId => $pool, Username => 'ann',
               MessageAction => 'SUPPRESS',
               UserAttributes => [ { Name => 'email',
                                     Value => 'ann@example.com' } ],
               ValidationData => [ { Name => 'v', Value => 'w' } ] }),
          'created');

    my @events = map { $_->{event} } $lambda->events();

    is(scalar @events, 1, 'one event');
    is($events[0]{triggerSource}, 'PreSignUp_AdminCreateUser', 'its source');
    is($events[0]{callerContext}{clientId}, 'CLIENT_ID_NOT_APPLICABLE',
       'no client');
    is_deeply($events[0]{request}, {
        userAttributes => { email => 'ann@example.com',
                            'cognito:user_status' =>
                                'FORCE_CHANGE_PASSWORD' },
        validationData => { v => 'w' },
    }, 'the request');
    is((state_of($pool, 'ann'))[0], 'FORCE_CHANGE_PASSWORD',
       'what it says is not for such users');

    $lambda->serve(presignup => sub { die "No\n" });
    is_error(call('AdminCreateUser', { UserPoolId => $pool,
                                       Username => 'eve' }),
             'UserLambdaValidationException',
             'PreSignUp failed with error No.', 400, 'but it may refuse');
};


subtest 'aliases that are verified at once' => sub {
    my ($pool, $client) = pool_with([ 'PreSignUp' ],
                                    AliasAttributes => [ 'email' ]);

    $lambda->serve(presignup => saying(autoConfirmUser => true,
                                       autoVerifyEmail => true));

    sign_up($client, 'ann', undef, email => 'shared@example.com');
    is(claims(sign_in($client, 'shared@example.com')->{AccessToken})
       ->{username}, 'ann', 'the alias works');

    sign_up($client, 'bob', undef, email => 'shared@example.com');
    is(claims(sign_in($client, 'shared@example.com')->{AccessToken})
       ->{username}, 'bob', 'and is the newcomer\'s then');
    is((state_of($pool, 'ann'))[1]{email_verified}, 'false',
       'who had it has it unverified');

    my ($named, $other) = pool_with([ 'PreSignUp' ],
                                    UsernameAttributes => [ 'email' ]);

    sign_up($other, 'shared@example.com', undef);
    is_error(call('SignUp', { ClientId => $other, Password => $secret,
                              Username => 'shared@example.com' }),
             'UsernameExistsException', undef, 400,
             'what a user is called by is not taken away');
};


subtest 'signing in' => sub {
    my ($pool, $client) = pool_with([ qw(PreAuthentication
                                         PostAuthentication) ]);
    my $begin = { %{initiate($client, 'USER_PASSWORD_AUTH',
                             USERNAME => 'ann', PASSWORD => $secret)},
                  ClientMetadata => { a => 'b' } };

    admin_make_user($pool, 'ann');
    $lambda->serve(%same);
    $lambda->events();

    is_ok(call('InitiateAuth', $begin), 'a sign-in');

    my @events = map { $_->{event} } $lambda->events();

    is_deeply([ map { $_->{triggerSource} } @events ],
              [ qw(PreAuthentication_Authentication
                   PostAuthentication_Authentication) ], 'asks both');
    is_deeply($events[0]{request}{validationData}, { a => 'b' },
              'the metadata is the first one\'s validation data');
    is_deeply([ sort keys %{$events[1]{request}} ],
              [ qw(newDeviceUsed userAttributes) ],
              'and not the second one\'s');
    is($events[1]{request}{newDeviceUsed}, false, 'no device');

    is_error(call('InitiateAuth', initiate($client, 'USER_PASSWORD_AUTH',
                  USERNAME => 'ann', PASSWORD => 'Wrong-Horse-7')),
             'NotAuthorizedException', 'Incorrect username or password.',
             400, 'a wrong password');
    is_deeply([ map { $_->{function} } $lambda->events() ],
              [ 'preauthentication' ], 'only the first was asked');

    is_error(call('InitiateAuth', initiate($client, 'USER_PASSWORD_AUTH',
                  USERNAME => 'nobody', PASSWORD => $secret)),
             'UserNotFoundException', undef, 400, 'nobody');
    is(scalar $lambda->events(), 0, 'is not asked about');

    my $hiding = make_client($pool, PreventUserExistenceErrors => 'ENABLED');

    is_error(call('InitiateAuth', initiate($hiding, 'USER_PASSWORD_AUTH',
                  USERNAME => 'nobody', PASSWORD => $secret)),
             'NotAuthorizedException', 'Incorrect username or password.',
             400, 'nobody, hidden');
    is_deeply([ map { [ $_->{event}{userName},
                        $_->{event}{request}{userNotFound},
                        $_->{event}{request}{userAttributes} ] }
                $lambda->events() ], [ [ 'nobody', true, {} ] ],
              'is asked about as such');

    for my $function (qw(PreAuthentication PostAuthentication)) {
        $lambda->serve(%same, lc $function => sub { die "Closed\n" });
        refused('InitiateAuth', $begin, 'UserLambdaValidationException',
                "$function failed with error Closed.", $function);
    }

    $lambda->serve(%same);
    $lambda->events();
    with_conflicts($pool, 'ann', sub {
        call('InitiateAuth', $begin);
    });
    is(scalar $lambda->events('preauthentication'), 1,
       'a conflict asks nobody again');

    # after a challenge

    call('AdminCreateUser', { UserPoolId => $pool, Username => 'new',
         MessageAction => 'SUPPRESS', TemporaryPassword => $secret });
    $lambda->events();

    my $answer = call('InitiateAuth', { %$begin, AuthParameters => {
                      USERNAME => 'new', PASSWORD => $secret } });
    is_deeply([ map { $_->{function} } $lambda->events() ],
              [ 'preauthentication' ], 'before a challenge the first');
    is_ok(call('RespondToAuthChallenge',
               { %{respond($client, 'NEW_PASSWORD_REQUIRED',
                           $answer->{body}{Session}, USERNAME => 'new',
                           NEW_PASSWORD => 'Another-Horse-8')},
                 ClientMetadata => { c => 'd' } }), 'answered');
    is_deeply([ map { [ $_->{function},
                        $_->{event}{request}{clientMetadata} ] }
                $lambda->events() ],
              [ [ 'postauthentication', { c => 'd' } ] ],
              'after it the second, with the answer\'s metadata');
};


subtest 'migration' => sub {
    my ($pool, $client) = pool_with([ 'UserMigration' ]);
    my $begin = sub {
        my ($name, $password) = @_;
        return { %{initiate($client, 'USER_PASSWORD_AUTH', USERNAME => $name,
                            PASSWORD => $password // $secret)},
                 ClientMetadata => { a => 'b' } };
    };

    my $migrate = sub {
        my ($event) = @_;
        die "Bad password\n" if exists $event->{request}{password}
                                && $event->{request}{password} ne $secret;
        my $name = $event->{userName};
        $event->{response}{userAttributes} = {
            username => $name, email => "$name\@example.com",
            email_verified => 'true' };
        $event->{response}{finalUserStatus} = 'CONFIRMED'
            if $name =~ /^c/;
        $event->{response}{messageAction} = 'SUPPRESS';
        return $event;
    };

    $lambda->serve(usermigration => $migrate);
    $lambda->events();

    is_error(call('InitiateAuth', $begin->('cid', 'Wrong-Horse-7')),
             'UserLambdaValidationException',
             'UserMigration failed with error Bad password.', 400,
             'a wrong password');
    is((state_of($pool, 'cid'))[0], undef, 'makes no user');
    $lambda->events();

    ok(call('InitiateAuth', $begin->('cid'))->{body}{AuthenticationResult},
       'a right one signs in');

    my @events = map { $_->{event} } $lambda->events();

    is(scalar @events, 1, 'asked once');
    is($events[0]{userName}, 'cid', 'by the name as it was typed');
    is($events[0]{triggerSource}, 'UserMigration_Authentication', 'source');
    is_deeply($events[0]{request}, { password => $secret,
                                     validationData => { a => 'b' } },
              'the request');
    is_deeply($events[0]{response}, {
        userAttributes => undef, finalUserStatus => undef,
        messageAction => undef, desiredDeliveryMediums => undef,
        forceAliasCreation => undef, enableSMSMFA => undef,
    }, 'the response to be filled in');

    my ($status, $attributes) = state_of($pool, 'cid');

    is($status, 'CONFIRMED', 'the user is there');
    delete $attributes->{sub};
    is_deeply($attributes, { email => 'cid@example.com',
                             email_verified => 'true' }, 'as it was told');

    ok(sign_in($client, 'cid'), 'the next sign-in');
    is(scalar $lambda->events(), 0, 'asks nobody');

    is_error(call('InitiateAuth', $begin->('ray')),
             'PasswordResetRequiredException', undef, 400,
             'without CONFIRMED the password must be reset');
    is((state_of($pool, 'ray'))[0], 'RESET_REQUIRED', 'state');

    is_ok(call('ForgotPassword', { ClientId => $client, Username => 'fay',
                                   ClientMetadata => { e => 'f' } }),
          'a forgotten password migrates, too');
    my ($event) = grep { $_->{userName} eq 'fay' }
                  map { $_->{event} } $lambda->events();
    is($event->{triggerSource}, 'UserMigration_ForgotPassword', 'source');
    is_deeply($event->{request}, { clientMetadata => { e => 'f' } },
              'without a password');
    is_ok(call('ConfirmForgotPassword', { ClientId => $client,
               Username => 'fay', Password => 'Another-Horse-8',
               ConfirmationCode => code_for($pool, 'fay') }),
          'the code was sent');

    is_ok(call('AdminInitiateAuth', { UserPoolId => $pool,
               ClientId => $client, AuthFlow => 'ADMIN_USER_PASSWORD_AUTH',
               AuthParameters => { USERNAME => 'cam',
                                   PASSWORD => $secret } }),
          'by an administrator');

    for my $case (
        [ 'no attributes', sub { delete $_[0]{response}{userAttributes} } ],
        [ 'empty attributes', sub { $_[0]{response}{userAttributes} = {} } ],
        [ 'a list', sub { $_[0]{response}{userAttributes} = [] } ],
    )
    {
        $lambda->serve(usermigration => sub { $case->[1]->($_[0]); $_[0] });
        refused('InitiateAuth', $begin->('eve'),
                'InvalidLambdaResponseException',
                'Unrecognizable lambda output', $case->[0]);
    }

    $lambda->serve(usermigration => saying(
        finalUserStatus => 'CONFIRMED',
        userAttributes => { 'custom:nothing' => 'x' }));
    refused('InitiateAuth', $begin->('eve'), 'UserNotFoundException',
            'Attributes did not conform to the schema: Type for attribute '
            . '{custom:nothing} could not be determined',
            'attributes the pool does not know');

    $lambda->serve(usermigration => saying(
        finalUserStatus => 'ARCHIVED',
        userAttributes => { email => 'x@example.com' }));
    refused('InitiateAuth', $begin->('eve'), 'UserNotFoundException',
            'Error during migration: Invalid finalUserStatus',
            'another status');
    is((state_of($pool, 'eve'))[0], undef, 'and makes no user');

    # all at once

    $lambda->serve(usermigration => $migrate);
    my @pipes;

    for (1 .. 4) {
        my $pid = open(my $pipe, '-|') // die "fork: $!";
        if (!$pid) {
            print call('InitiateAuth', $begin->('cat'))->{status};
            $| = 1;
            close(STDOUT);
            require POSIX;
            POSIX::_exit(0);
        }
        push @pipes, $pipe;
    }

    is_deeply([ map { my $pipe = $_; <$pipe> } @pipes ], [ (200) x 4 ],
              'sign-ins that meet make one user');
};


subtest 'order' => sub {
    my ($pool, $client) = pool_with([ qw(UserMigration PreAuthentication
                                  PostAuthentication PreTokenGeneration) ]);

    $lambda->serve(%same, usermigration => saying(
        finalUserStatus => 'CONFIRMED',
        userAttributes => { email => 'ann@example.com' }));
    $lambda->events();

    sign_in($client, 'ann');
    is_deeply([ map { $_->{function} } $lambda->events() ],
              [ qw(usermigration preauthentication postauthentication
                   pretokengeneration) ], 'one after the other');
};

unlike($one->error_log(), qr/Correct-Horse/, 'no password in the log');

done_testing();
